/// Finds stamps on scans: a word in capitals that stamps have, and the date and the number below it.
///
/// They stand across the text in a slant, so that their lines come out between lines of the text.
struct StampBlock {
  let language: Language

  /// How far a stamp reaches below its first line, and to the right, in heights of that line.
  private static let depth = 9.0
  private static let breadth = 14.0
  /// How far its other lines begin to the left of the first, in heights of that line.
  private static let slant = 3.0

  /// Marks the words of stamps on a sheet.
  func mark(_ sheet: inout Sheet) {
    for row in sheet.rows.indices {
      for index in sheet.rows[row].fragments.indices {
        let fragment = sheet.rows[row].fragments[index]
        guard fragment.role.isText, fragment.confidences.contains(where: { $0 != nil }) else {
          continue
        }
        for (words, text) in Self.candidates(fragment.words) {
          let isSure = language.letterhead.stampWords.contains(text)
          guard isSure || language.letterhead.datedStampWords.contains(text) else { continue }
          let lines = lines(below: fragment, words.lowerBound, in: sheet)
          // The head of a column of amounts is no stamp: `JUSTERAD` over `1 250`.
          guard isSure || lines.contains(where: { provesStamp(sheet.rows[$0].fragments[$1].words) })
          else { continue }
          mark(words, of: &sheet.rows[row].fragments[index])
          for (row, index) in lines {
            sheet.rows[row].fragments[index].mark(.stamp, "stands below a word of stamps")
          }
        }
      }
    }
  }

  /// The first and the last word, and all where there are two or three (`IN KOM`).
  ///
  /// Ink that ran makes a small letter of a capital (`ExPEDIERAD`).
  private static func candidates(_ words: [String]) -> [(words: Range<Int>, text: String)] {
    let ends = Set([0, words.count - 1]).map { $0..<($0 + 1) }
    let all = (2...3).contains(words.count) ? [0..<words.count] : []
    return (ends + all).map { range in
      let text = words[range].joined().trimmed(of: ".,:;")
      let small = text.count { $0.isLowercase }
      return (range, small * 4 <= text.count ? text.uppercased() : text)
    }
  }

  private func mark(_ words: Range<Int>, of fragment: inout Fragment) {
    let reason = "a word of stamps in capitals"
    let rest = fragment.words.indices.filter { !words.contains($0) }.map { fragment.words[$0] }
    if rest.allSatisfy({ !$0.contains(where: \.isLetter) }) {
      fragment.mark(.stamp, reason)
    } else {
      for word in words { fragment.exceptions[word] = .init(role: .stamp, reason: reason) }
    }
  }

  /// The fragments under the word that are of dates, numbers and their labels and nothing else.
  private func lines(
    below fragment: Fragment, _ word: Int, in sheet: Sheet
  ) -> [(row: Int, index: Int)] {
    guard let box = fragment.box else { return [] }
    let left = fragment.extents[word].lowerBound
    let across = left - Self.slant * box.height...left + Self.breadth * box.height
    let down = box.y0 + 0.5 * box.height...box.y1 + Self.depth * box.height
    return sheet.rows.indices.flatMap { row in
      sheet.rows[row].fragments.indices.compactMap { index in
        let other = sheet.rows[row].fragments[index]
        guard other.role.isText, let place = other.box, down.contains(place.midY),
          across.contains(place.x0), across.contains(place.x1), isOfNumbers(other.words)
        else { return nil }
        return (row, index)
      }
    }
  }

  /// Whether the words are a day, or begin with a word for a case number.
  private func provesStamp(_ words: [String]) -> Bool {
    let digits = words.joined(separator: " ").split { !$0.isNumber }
    return digits.count == 3 && digits[0].isYear
      || words.first.map { language.meeting.items.caseLabels.contains(LetterheadLine.bare($0)) }
        == true
  }

  private func isOfNumbers(_ words: [String]) -> Bool {
    words.contains(where: \.hasDigit)
      && words.allSatisfy { word in
        word.allSatisfy { $0.isNumber || "-–./:,".contains($0) }
          || language.meeting.items.caseLabels.contains(LetterheadLine.bare(word))
      }
  }
}
