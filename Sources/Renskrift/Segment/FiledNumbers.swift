/// The case numbers of a document whose form is its own: what stands alone at the same place under or
/// beside the labels of several items, in the same form (`2012/0637-102`, `KTN22-0013`, `§ 132 1098/19`).
///
/// The forms that registries print are too many to list; that two items have the same one tells it.
enum FiledNumbers {
  /// How many words each such number takes, by its last word.
  static func words(in lines: [PrintedLine]) -> [WordID: Int] {
    var found: [String: [(item: String, word: WordID, count: Int)]] = [:]
    for (index, line) in lines.enumerated() where line.cell == nil {
      guard let label = PrintedLabel(line.left), label.hasSign, !label.isRange else { continue }
      let below = lines[(index + 1)...].prefix(3).prefix { !PrintedLabel.begins($0.left) }
      let places = [line.words(besideTitleOf: label)] + below.map(\.left)
      for (place, words) in zip([line] + below, places) {
        guard let form = form(of: words), let id = place.spans.last?.end else { continue }
        found[form, default: []].append((label.number, id, words.count))
        break
      }
    }
    let common = found.values.filter { Set($0.map(\.item)).count >= 2 }
    return Dictionary(
      common.flatMap { $0.map { ($0.word, $0.count) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The form of a number in one word, or in two of which the first is the code of a body (`FN 12-2021`),
  /// with or without brackets around it.
  static func form(of words: [String]) -> String? {
    guard let last = words.last, words.count <= 2 else { return nil }
    let isBracketed = words[0].hasPrefix("(") && last.hasSuffix(")")
    let number = isBracketed ? String(last.drop { $0 == "(" }.dropLast()) : last
    guard words.count == 2 else { return form(of: number) }
    let code = words[0].drop { $0 == "(" }
    guard (2...6).contains(code.count), code.allSatisfy({ $0.isLetter && $0.isUppercase }),
      let form = form(of: number), form.first == "9"
    else { return nil }
    return "A " + form
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
  /// What stands in a column of its own beside the label and title of an item, or is all that follows the label.
  fileprivate func words(besideTitleOf label: PrintedLabel) -> [String] {
    let rest = left.dropFirst(label.length)
    if rest.count == 1 { return Array(rest) }
    guard spans.count > 1, let last = spans.last, last.last - last.first < rest.count - 1 else {
      return []
    }
    return Array(rest.suffix(last.last - last.first + 1))
  }
}
