/// Finds headings that stand in the margin beside the text they head (`Beslut`, `Yrkanden`).
enum MarginColumn {
  /// Marks the labels of a sheet; one may be broken over up to three lines.
  static func mark(_ sheet: inout Sheet, _ language: Language) {
    let columns = sheet.rows.indices.filter { lines(of: sheet, from: $0, [], language) > 0 }
      .map {
        Column(label: sheet.rows[$0].fragments[0].left, text: sheet.rows[$0].fragments[1].left)
      }
    var number = 0
    var label = 0
    while number < sheet.rows.count {
      let count = lines(of: sheet, from: number, columns, language)
      for row in number..<(number + count) {
        sheet.rows[row].fragments[0].role = .marginNote
        sheet.rows[row].fragments[0].reason = "a heading in the margin beside its text"
        sheet.rows[row].fragments[0].label = label
      }
      if count > 0 { label += 1 }
      number += max(1, count)
    }
  }

  /// Where labels and the text beside them begin.
  private struct Column {
    let label: Double
    let text: Double

    func has(_ row: Row) -> Bool {
      guard abs(row.fragments[0].left - label) < 3 else { return false }
      // The items of a list are set in a little; of a scan their marks may be lost.
      return (text - 3...text + 36).contains(row.fragments[1].left)
    }
  }

  /// How many lines the label takes that begins in a row; 0 if none does.
  ///
  /// Beside other labels a word or two are text enough: `Skickas till   Ekonomienheten`.
  private static func lines(
    of sheet: Sheet, from start: Int, _ columns: [Column], _ language: Language
  ) -> Int {
    let first = sheet.rows[start]
    guard !first.isFurniture, first.fragments.count >= 2, first.fragments[0].words.count <= 4,
      first.fragments[0].words.first?.first?.isUppercase == true
    else { return 0 }
    // `Underlag   •   Skrivelse`: the mark of a list stands before the text.
    let isListed =
      first.fragments.count > 2
      && (first.fragments[1].isMarker || first.fragments[1].text.count == 1)
    let text = first.fragments[isListed ? 2 : 1]
    guard isText(text, sheet, start) || columns.contains(where: { $0.has(first) }) else { return 0 }
    var lines = 1
    var words = first.fragments[0].text
    var best = isHeading(words, language) ? 1 : 0
    while lines < 3, start + lines < sheet.rows.count {
      let row = sheet.rows[start + lines]
      let gap = row.top - sheet.rows[start + lines - 1].bottom
      guard !row.isFurniture, let next = row.fragments.first, next.words.count <= 4,
        next.words.first?.first?.isLowercase == true,
        abs(next.left - first.fragments[0].left) < 3, next.right < text.left, gap < 14,
        row.fragments.count == 1 || abs(row.fragments[1].left - text.left) < 3
      else { break }
      words += " " + next.text
      lines += 1
      if isHeading(words, language) { best = lines }
    }
    return best
  }

  private static func isHeading(_ text: String, _ language: Language) -> Bool {
    language.sections.exactKind(of: text) != nil || language.sections.kind(of: text) != nil
  }

  /// Whether what stands beside is running text: sentences, or more lines below it.
  private static func isText(_ fragment: Fragment, _ sheet: Sheet, _ number: Int) -> Bool {
    if fragment.words.count >= 4 { return true }
    let around = max(0, number - 8)...min(sheet.rows.count - 1, number + 8)
    return around.contains { other in
      other != number && sheet.rows[other].fragments.count == 1
        && abs(sheet.rows[other].fragments[0].left - fragment.left) < 3
    }
  }
}
