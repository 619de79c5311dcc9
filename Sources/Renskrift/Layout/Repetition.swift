/// Which fragments stand in the same place with similar text on other sheets.
///
/// Digits count as alike, so that page numbers and dates do not hide a header; a few characters may
/// differ, as a reader makes different mistakes on each page. Not so the digits of a case number that stands
/// alone: another number is that of another item.
struct Repetition {
  /// How many sheets there are.
  let sheetCount: Int
  private var repeated: Set<Key> = []

  /// Which edge of the page a fragment stands near.
  enum Edge { case top, bottom }

  private struct Key: Hashable {
    let sheet: Int
    let span: Span
    let edge: Edge
  }

  private struct Candidate {
    let sheet: Int
    let fragment: Fragment
    let folded: [UInt8]
    let words: Set<String>
    /// Whether it is nothing but a case number.
    let isCaseNumber: Bool
    /// The distance from the top or the bottom edge, whichever the candidate is compared by.
    let distance: Double
  }

  /// Compares the rows at the top and at the bottom of all sheets.
  init(_ sheets: [Sheet], language: Language) {
    sheetCount = sheets.count
    let text = Self.linesOfText(sheets, language)
    for edge in [Edge.top, .bottom] {
      let candidates = sheets.enumerated().map { number, sheet in
        Self.candidates(sheet, number, at: edge, language).filter {
          !text.contains($0.fragment.folded)
        }
      }
      for (sheet, own) in candidates.enumerated() {
        // Neighbours of both parities: headers may alternate on odd and even pages.
        let others = (sheet - 3...sheet + 3).filter { $0 != sheet && sheets.indices.contains($0) }
        for candidate in own {
          let matches = others.filter { other in
            candidates[other].contains {
              Self.match(candidate, $0) || edge == .bottom && Self.share(candidate, $0)
            }
          }
          if matches.count * 4 >= others.count, !matches.isEmpty {
            repeated.insert(Key(sheet: sheet, span: candidate.fragment.span, edge: edge))
          }
        }
      }
    }
  }

  /// Whether the fragment recurs on other sheets at the same distance from an edge.
  ///
  /// On a short page a list item near the end of the text is near the top too; what stands at the end
  /// of another page says nothing of a header.
  func isRepeated(_ fragment: Fragment, _ sheet: Int, at edge: Edge) -> Bool {
    repeated.contains(Key(sheet: sheet, span: fragment.span, edge: edge))
  }

  /// The few words that stand alone in their row amid the pages more often than at their edges, and say nothing
  /// that letterheads say: a sub-heading of the minutes, which two pages happen to begin with.
  private static func linesOfText(_ sheets: [Sheet], _ language: Language) -> Set<String> {
    var amid: [String: Int] = [:]
    for sheet in sheets {
      guard let height = sheet.height else { continue }
      for row in sheet.rows where row.fragments.count == 1 && row.fragments[0].words.count <= 8 {
        let isAmid = row.top > 0.2 * height && row.bottom < 0.85 * height
        amid[row.fragments[0].folded, default: 0] += isAmid ? 1 : -1
      }
    }
    return Set(
      amid.filter { text, count in
        count > 0
          && LetterheadLine(text.split(separator: " ").map(String.init), language).elements.isEmpty
      }.keys)
  }

  private static func candidates(
    _ sheet: Sheet, _ number: Int, at edge: Edge, _ language: Language
  ) -> [Candidate] {
    let fromTop = edge == .top
    let rows = fromTop ? Array(sheet.rows.prefix(12)) : Array(sheet.rows.suffix(12).reversed())
    return rows.enumerated().flatMap { place, row -> [Candidate] in
      let distance: Double
      if let height = sheet.height {
        guard fromTop ? row.top < 0.3 * height : row.bottom > 0.8 * height else { return [] }
        distance = fromTop ? row.top : height - row.bottom
      } else {
        distance = Double(place) * 8
      }
      return row.fragments.map {
        Candidate(
          sheet: number, fragment: $0, folded: Array($0.folded.utf8), words: Set($0.words),
          isCaseNumber: PrintedCaseNumber($0.words, language)?.isAlone == true, distance: distance)
      }
    }
  }

  /// Same place within 14 points (about one line) and similar text.
  private static func match(_ a: Candidate, _ b: Candidate) -> Bool {
    guard abs(a.distance - b.distance) <= 14 else { return false }
    if let x = a.fragment.box, let y = b.fragment.box, abs(x.x0 - y.x0) > 14, abs(x.x1 - y.x1) > 14
    {
      return false
    }
    if a.isCaseNumber, b.isCaseNumber { return a.fragment.text == b.fragment.text }
    if a.folded == b.folded { return true }
    let longer = max(a.folded.count, b.folded.count)
    guard longer >= 4, abs(a.folded.count - b.folded.count) * 4 <= longer else { return false }
    return editDistance(a.folded, b.folded, limit: longer / 4) * 4 <= longer
  }

  /// Whether two page footers have most of their words in common: a signature across one of them comes
  /// out as words of its own.
  private static func share(_ a: Candidate, _ b: Candidate) -> Bool {
    guard abs(a.distance - b.distance) <= 14, min(a.words.count, b.words.count) >= 3 else {
      return false
    }
    let common = a.words.intersection(b.words)
    return common.count >= 3 && common.count * 2 >= min(a.words.count, b.words.count)
      && common.reduce(0) { $0 + $1.utf8.count } >= 12
  }
}
