/// The readings of a line in which the sign was read as something no sign is read as, or not at all.
extension LabelReading {
  /// `pi 63 Val`, `N65 Val`, `65 Val`, `si3 Val`: only the series says what it is.
  static func scraps(
    _ line: Manuscript.Line, place: Int, prefixes: Set<String>
  ) -> [LabelReading] {
    let words = line.words
    // A label alone in its line, with its title below: only where a reader saw a mark and a number.
    if words.count == 1 {
      return words[0].count <= 4
        ? scraps(line, place: place, number: 0, prefixes: prefixes).filter { !$0.isBare } : []
    }
    guard words.count > 1, let last = words.last?.last,
      line.cell != nil || words.count <= 16 && !".,;:".contains(last)
    else { return [] }
    // In a row of a table the text follows the title.
    let places = 0...(line.cell == nil ? min(2, words.count - 2) : 0)
    return places.flatMap { scraps(line, place: place, number: $0, prefixes: prefixes) }
  }

  private static func scraps(
    _ line: Manuscript.Line, place: Int, number index: Int, prefixes: Set<String>
  ) -> [LabelReading] {
    // What stands before the number is the sign, or the letters of the body.
    let before = line.words[..<index]
    guard
      before.allSatisfy({ word in
        prefixes.contains(word) || word == "§" || word.count <= 2
          || word.count == 3 && word != word.uppercased()
      })
    else { return [] }
    let title = index + 1 < line.words.count ? line.words[index + 1] : ""
    let isTitle = title.isEmpty || title.first?.isUppercase == true && title.count > 2
    // A letter of the same shape in both cases may be a capital, if there is a mark for the sign.
    let mayBeTitle = title.count > 3 && title.first?.looksLikeItsCapital == true
    guard isTitle || mayBeTitle else { return [] }
    let word = line.words[index]
    let isSigned = before.last == "§"
    let isMarked = before.last.map { $0.count == 1 && $0.allSatisfy(SignMark.all.contains) } == true
    let start = before.firstIndex { !prefixes.contains($0) } ?? index
    return numbers(word, line.sources[index], isSigned: isSigned).compactMap { read in
      let hasMark = read.mark != nil || isSigned || isMarked
      guard isTitle || hasMark, hasMark || line.cell == nil else { return nil }
      return LabelReading(
        place: place, order: .sign, number: read.number, last: read.number,
        words: start..<index + 1,
        digits: read.digits, mark: read.mark,
        plain: start == index ? Int(word.trimmed(of: ".")) : nil,
        weight: (isSigned ? LabelEvidence.misreadNumber : LabelEvidence.scrap)
          + (read.mark == nil && !isMarked ? 0 : LabelEvidence.markOfScrap)
          + (isTitle ? 0 : LabelEvidence.smallTitle))
    }
  }

  /// The numbers that a word may be, with or without a sign before them, or that another reader took it for.
  private static func numbers(
    _ word: String, _ source: Word, isSigned: Bool
  ) -> [(digits: String, number: Int, mark: Character?)] {
    var found: [(digits: String, number: Int, mark: Character?)] = []
    let isDoubtful =
      (source.confidence ?? 1) < 0.6 || !String(word.dropFirst()).trimmed(of: ".").isDigits
    let others = isDoubtful ? (source.alternatives ?? []).map { $0.text.trimmed(of: ":") } : []
    for text in [word] + others where text.hasDigit || isSigned {
      // `$11}` is 111, `si3` is § 13: neither a bar nor a letter is a digit.
      let read = String(
        text.trimmed(of: ".").map { letter in
          // Among old-style figures a 5 is an s.
          LabelEvidence.digits[letter] ?? (isSigned && "sS".contains(letter) ? "5" : letter)
        })
      // `5:216`: a speck between them.
      let start = read.dropFirst().first.map { ":.'".contains($0) } == true ? 2 : 1
      for (digits, mark) in [(read, nil), (String(read.dropFirst(start)), text.first)] {
        guard digits.isDigits, digits.utf8.count <= 4, !digits.hasPrefix("0"),
          let number = Int(digits), !found.contains(where: { $0.number == number })
        else { continue }
        let isSign = mark.map { $0 == "§" || LabelEvidence.before[$0] != nil } == true
        // The full stop after a number stays.
        found.append((digits + (text.hasSuffix(".") ? "." : ""), number, isSign ? mark : nil))
      }
    }
    return found
  }
}
