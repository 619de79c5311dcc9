/// Finds the labels of items that stand in a column beside the text, with their titles below them:
/// `§ 12` and `Ekonomi` to the left of what was said.
enum ItemColumn {
  /// Fewer than this may be a label and a line that happen to stand so.
  private static let least = 2

  /// Groups the lines of each label, so that they are read before the text beside them.
  static func mark(_ sheet: inout Sheet, _ language: Language) {
    let groups = groups(of: sheet, language)
    let usual = groups.filter { group in
      groups.count { abs($0.left - group.left) < 3 && abs($0.text - group.text) < 6 } >= least
    }
    let taken = sheet.rows.flatMap(\.fragments).compactMap(\.label).max() ?? 0
    for (number, group) in usual.enumerated() {
      for row in group.rows { sheet.rows[row].fragments[0].label = taken + 1 + number }
    }
  }

  /// The rows of a label and its title, and where they and the text beside them begin.
  private struct Group {
    let rows: Range<Int>
    let left: Double
    let text: Double
  }

  private static func groups(of sheet: Sheet, _ language: Language) -> [Group] {
    guard sheet.height != nil else { return [] }
    var groups: [Group] = []
    var start = 0
    while start < sheet.rows.count {
      let group = group(from: start, sheet, language)
      if let group { groups.append(group) }
      start = group?.rows.upperBound ?? start + 1
    }
    return groups
  }

  /// Whether words are the label of an item: `§ 12`, `12.`, `12`.
  private static func isLabel(_ words: [String]) -> Bool {
    guard let label = PrintedLabel(words) else {
      return words.count == 1 && words[0].utf8.count <= 3 && words[0].isDigits
    }
    return !label.isRange && label.length == words.count
  }

  private static func group(
    from start: Int, _ sheet: Sheet, _ language: Language
  ) -> Group? {
    let first = sheet.rows[start]
    guard first.fragments.count == 2, !first.isFurniture,
      first.fragments.allSatisfy({ $0.role == .body && $0.cell == nil }),
      isLabel(first.fragments[0].words),
      // `§ 12   Dnr KS 2021/12` over a heading of its own
      PrintedCaseNumber(first.fragments[1].words, language) == nil
    else { return nil }
    let (left, text) = (first.fragments[0].left, first.fragments[1].left)
    var end = start + 1
    while end < sheet.rows.count {
      let row = sheet.rows[end]
      guard let title = row.fragments.first, !row.isFurniture, row.fragments.count <= 2,
        abs(title.left - left) < 3, title.right < text - 3, !isLabel(title.words),
        title.words.first?.first?.isUppercase == true || end > start + 1,
        row.fragments.dropFirst().allSatisfy({ $0.left > text - 6 }),
        row.isClose(below: sheet.rows[end - 1]),
        language.sections.exactKind(of: title.text) == nil
      else { break }
      end += 1
    }
    return end > start + 1 ? Group(rows: start..<end, left: left, text: text) : nil
  }
}
