/// Labels whose sign was read: their spaces, their digits, and the head over their column.
extension SignSeries {
  /// `§ 45 Ekonomi` for `§45 Ekonomi`, where a reader lost the space that nearly all other labels have.
  func spaced(_ line: Manuscript.Line) -> (text: String, reason: String)? {
    if let text = withoutSpeck(line) {
      return (text, "between the sign and the number of a label stands no mark")
    }
    guard line.origin == .ocr, line.cell?.column ?? 0 == 0,
      line.words.count == 1 || line.words[1].first?.isUppercase == true
    else { return nil }
    let reason = "the labels of nearly all other items have a space beside the sign"
    let word = line.words[0]
    if areSpacedBehind, word.hasSuffix("§"), word.dropLast().isDigits {
      return (word.dropLast() + " §", reason)
    }
    guard space.areLabelsSpaced, let digits = Self.joined(line.words[0]) else { return nil }
    return ("§ " + digits, reason)
  }

  /// `§ 45` for `§:45 Ekonomi`: a speck between sign and number.
  private func withoutSpeck(_ line: Manuscript.Line) -> String? {
    let rest = line.words[0].drop { $0 == "§" }
    guard line.isScanned || line.origin == .ocr, rest.count < line.words[0].count,
      let speck = rest.first, ":.'".contains(speck), Self.number(String(rest.dropFirst())) != nil
    else { return nil }
    return (space.atStart(afterPrefix: false) ? "§ " : "§") + rest.dropFirst()
  }

  /// `$` over the column of the labels, alone or before the heads of the others.
  func head(_ line: Manuscript.Line) -> (text: String, reason: String)? {
    let heads = language.meeting.items.columns
    guard line.words[0] == "$", numbers.count >= 2, line.ids[0].word == 1,
      line.cell?.column ?? 0 == 0,
      line.words.dropFirst().allSatisfy({ heads.contains($0.lowercased()) })
    else { return nil }
    return ("§", "the sign stands over the column of the items' labels")
  }

  /// The number of `§45`, with the mark after it; nil for anything else.
  private static func joined(_ word: String) -> String? {
    guard word.hasPrefix("§") else { return nil }
    let rest = String(word.dropFirst())
    return rest.first?.isNumber == true && number(rest) != nil ? rest : nil
  }
}
