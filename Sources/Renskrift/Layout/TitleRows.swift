/// The numbers and titles of items that stand in columns of their own beside the text:
/// `3.   Val av justerare   Bo Al valdes att …`.
///
/// The text is no cell, as it has lines, lists and sub-headings of its own; only number and title make a row of
/// a table, and so are not read between the lines of the text beside them.
struct TitleRows {
  /// The row after the last line of the title.
  let end: Int
  private let start: Int
  private let title: Double
  private let text: Double

  /// Fewer numbers than this with text at the same place are no column.
  private static let least = 3
  private static let longest = 12

  /// Finds the number and the title that begin in a row; nil if none do.
  init?(from start: Int, _ sheet: Sheet) {
    let row = sheet.rows[start]
    guard sheet.height != nil, row.fragments.count == 3, row.isNumbered,
      case let title = row.fragments[1], title.words.count <= Self.longest,
      title.words[0].first?.isUppercase == true,
      case let text = row.fragments[2].left, title.right < text - 3,
      Self.isColumn(text, beside: row.fragments[0].left, sheet)
    else { return nil }
    var end = start + 1
    while end < sheet.rows.count {
      let next = sheet.rows[end]
      guard let first = next.fragments.first, !next.isFurniture, next.fragments.count <= 2,
        abs(first.left - title.left) < 3, first.right < text - 3, first.cell == nil,
        next.fragments.dropFirst().allSatisfy({ abs($0.left - text) < 6 }),
        next.isClose(below: sheet.rows[end - 1])
      else { break }
      end += 1
    }
    self.start = start
    self.end = end
    self.title = title.left
    self.text = text
  }

  /// Whether text begins at a place beside several numbers and goes on there below.
  private static func isColumn(_ text: Double, beside left: Double, _ sheet: Sheet) -> Bool {
    let isText = { (fragment: Fragment) in
      abs(fragment.left - text) < 6 && fragment.words.count > 3
    }
    let numbers = sheet.rows.count { row in
      row.fragments.first.map { abs($0.left - left) < 4 } == true && row.isLabelled
        && row.fragments.last.map { abs($0.left - text) < 6 } == true
    }
    return numbers >= least
      && sheet.rows.contains { $0.fragments.count == 1 && isText($0.fragments[0]) }
      && sheet.rows.count { $0.fragments.count > 1 && $0.fragments.last.map(isText) == true } >= 2
  }

  /// Gives number and title their cells.
  func mark(_ sheet: inout Sheet, _ table: Int) {
    for number in start..<end {
      for index in sheet.rows[number].fragments.indices
      where sheet.rows[number].fragments[index].left < text - 6 {
        let column = sheet.rows[number].fragments[index].left < title - 6 ? 0 : 1
        sheet.rows[number].fragments[index].take(Run.Cell(table: table, row: 0, column: column))
      }
    }
  }
}

extension Row {
  /// Whether it begins with nothing but the label of an item, and is no row of a table.
  fileprivate var isNumbered: Bool {
    isLabelled && !isFurniture && fragments.allSatisfy { $0.cell == nil && $0.role == .body }
  }

  /// Whether its first fragment is nothing but the label of an item: `§ 12`, `12.`, `12`.
  fileprivate var isLabelled: Bool {
    guard let words = fragments.first?.words else { return false }
    guard let label = PrintedLabel(words) else {
      return words.count == 1 && words[0].utf8.count <= 3 && words[0].isDigits
    }
    return !label.isRange && label.length == words.count
  }
}
