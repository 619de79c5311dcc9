/// Labels whose sign was read: their spaces, their digits, and the head over their column.
extension SignSeries {
  /// `§ 45 Ekonomi` for `§45 Ekonomi`, where a reader lost the space that nearly all other labels have.
  func spaced(_ line: Manuscript.Line) -> (text: String, reason: String)? {
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

  /// The longest row of numbers that count on, of which two at most between two others could not be read.
  static func longestCount(in found: [Int]) -> Set<Int> {
    var longest: [Int] = []
    for start in found.indices {
      var row = [found[start]]
      for next in found[(start + 1)...] where (1...3).contains(next - (row.last ?? next)) {
        row.append(next)
      }
      if row.count > longest.count { longest = row }
    }
    return Set(longest)
  }

  /// What letters in a number stand for.
  private static let digits: [Character: Character] = [
    "i": "1", "I": "1", "l": "1", "|": "1", "ı": "1", "o": "0", "O": "0", "s": "5", "S": "5",
  ]

  /// `§ 1i` for `§ 11`: the number of a label with letters in it that look like digits, where just that number
  /// goes on.
  func misreadDigits(
    _ line: Manuscript.Line, _ index: Int
  ) -> (text: String, reason: String)? {
    let isApart = index == 1 && line.words[0] == "§"
    guard line.origin == .ocr, line.cell?.column ?? 0 == 0,
      isApart || index == 0 && line.words[0].hasPrefix("§")
    else { return nil }
    let read = line.words[index].drop { $0 == "§" }
    let digits = String(read.map { Self.digits[$0] ?? $0 })
    // Old-style figures: a 5 is an s.
    guard digits != read, read.hasDigit || "sS".contains(read.prefix { $0 != "." }),
      let number = Self.number(digits),
      !labels.contains(number), labels.contains(number - 1) || labels.contains(number + 1)
    else { return nil }
    return (
      (isApart ? "" : "§") + digits, "§ \(number) goes on counting, and letters stand in its number"
    )
  }
}
