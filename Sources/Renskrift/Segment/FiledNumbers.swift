/// The case numbers of a document whose form is its own: what stands alone at the same place under or
/// beside the labels of several items, in the same form (`2012/0637-102`, `KTN22-0013`, `§ 132 1098/19`).
///
/// The forms that registries print are too many to list; that two items have the same one tells it.
enum FiledNumbers {
  /// The words that are such numbers.
  static func words(in lines: [PrintedLine]) -> Set<WordID> {
    var found: [String: [(item: String, word: WordID)]] = [:]
    for (index, line) in lines.enumerated() where line.cell == nil {
      guard let label = PrintedLabel(line.left), label.hasSign, !label.isRange else { continue }
      let below = lines[(index + 1)...].prefix(3).prefix { !PrintedLabel.begins($0.left) }
      let places = [line.isFiled(after: label) ? line : nil] + below.filter { $0.left.count == 1 }
      for place in places.compactMap({ $0 }) {
        guard let word = place.left.last, let form = form(of: word),
          let id = place.spans.last?.end
        else { continue }
        found[form, default: []].append((label.number, id))
        break
      }
    }
    return Set(
      found.values.filter { Set($0.map(\.item)).count >= 2 }.flatMap { $0.map(\.word) })
  }

  /// A word with its letters and digits taken for one each; nil for what may be a date, a time, a span of
  /// years or the name of a property.
  static func form(of word: String) -> String? {
    var runs: [String] = []
    var form = ""
    for character in word {
      let kind: Character = character.isLetter ? "A" : character.isNumber ? "9" : character
      guard kind == "A" || kind == "9" || "/:-.".contains(kind) else { return nil }
      if kind != form.last {
        form.append(kind)
        if kind == "9" { runs.append("") }
      } else if kind != "A", kind != "9" {
        return nil
      }
      if kind == "9" { runs[runs.count - 1].append(character) }
    }
    let digits = runs.reduce(0) { $0 + $1.count }
    guard form.hasSuffix("9"), digits >= 4, runs.count > 1 || form.hasPrefix("A"),
      form != "9:9", form != "9.9", !runs.allSatisfy(\.isYear)
    else { return nil }
    // `2021-06-07`, `7/6-2021`
    if runs.count == 3, !form.contains("A"), runs.map(\.count).sorted().last == 4,
      runs.filter({ $0.count <= 2 }).count == 2
    {
      return nil
    }
    return form
  }
}

extension PrintedLine {
  /// Whether the last word stands in a column of its own beside the label and title of an item, or is all
  /// that follows the label.
  fileprivate func isFiled(after label: PrintedLabel) -> Bool {
    if left.count == label.length + 1 { return true }
    guard left.count > label.length, spans.count > 1, let last = spans.last else { return false }
    return last.first == last.last
  }
}
