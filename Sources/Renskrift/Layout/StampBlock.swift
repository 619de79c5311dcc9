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
        for word in Set([0, fragment.words.count - 1]) {
          let text = fragment.words[word].trimmed(of: ".,:;")
          let isSure = language.letterhead.stampWords.contains(text)
          guard isSure || language.letterhead.datedStampWords.contains(text) else { continue }
          let lines = lines(below: fragment, word, in: sheet)
          // The head of a column of amounts is no stamp: `JUSTERAD` over `1 250`.
          guard isSure || lines.contains(where: { provesStamp(sheet.rows[$0].fragments[$1].words) })
          else { continue }
          mark(word, of: &sheet.rows[row].fragments[index])
          for (row, index) in lines {
            sheet.rows[row].fragments[index].mark(.stamp, "stands below a word of stamps")
          }
        }
      }
    }
  }

  private func mark(_ word: Int, of fragment: inout Fragment) {
    let reason = "a word of stamps in capitals"
    let rest = fragment.words.indices.filter { $0 != word }.map { fragment.words[$0] }
    if rest.allSatisfy({ !$0.contains(where: \.isLetter) }) {
      fragment.mark(.stamp, reason)
    } else {
      fragment.exceptions[word] = .init(role: .stamp, reason: reason)
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
