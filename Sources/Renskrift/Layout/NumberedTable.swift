/// A table with numbered rows, as associations lay out their items.
///
/// The columns are number, title, text, who is responsible. Cells go over several lines, and each
/// row begins with its number.
struct NumberedTable {
  /// The row after the last one.
  let end: Int
  private let start: Int
  private let columns: [Double]
  /// Whether the row before has the heads of the columns (`Nr   Ärende   Ansvarig`).
  private let hasHead: Bool

  /// Finds the table that begins in a row; nil if none does.
  init?(from start: Int, _ sheet: Sheet, _ language: Language) {
    guard let first = sheet.rows[start].number, sheet.rows[start].fragments.count >= 2 else {
      return nil
    }
    let left = sheet.rows[start].fragments[0].left
    guard !Self.goesOn(first, at: left, above: start, sheet) else { return nil }
    var numbers = [first]
    var starts: [Double] = []
    var end = start
    while end < sheet.rows.count {
      let row = sheet.rows[end]
      guard !row.isFurniture, end == start || !row.isFar(below: sheet.rows[end - 1]) else { break }
      if let number = row.number, abs(row.fragments[0].left - left) < 4 {
        guard end == start || number == (numbers.last ?? 0) + 1, row.fragments.count >= 2 else {
          break
        }
        if end > start { numbers.append(number) }
        starts += row.fragments.dropFirst().map(\.left)
      } else {
        guard let x = row.fragments.first?.left, x > left + 8 else { break }
        starts += row.fragments.map(\.left)
      }
      end += 1
    }
    guard numbers.count >= 3 else { return nil }
    // The lines of a text go on below a number wherever the typist began them; a table has a title of its own.
    if sheet.height == nil,
      sheet.rows[start..<end].count(where: { $0.number != nil && $0.fragments.count > 2 }) * 3
        < numbers.count
    {
      return nil
    }
    // A column begins where many lines begin; the end of an odd line beside it is none.
    var columns: [(x: Double, count: Int)] = []
    for x in starts.sorted() {
      if let last = columns.last, x - last.x < 12 {
        columns[columns.count - 1].count += 1
      } else {
        columns.append((x, 1))
      }
    }
    let kept = columns.filter { $0.count > 1 && $0.count * 3 >= numbers.count }.map(\.x)
    // A number and a text are a numbered list, not a table, and what has sub-headings is no cell.
    let hasSign = PrintedLabel(sheet.rows[start].fragments[0].words)?.hasSign == true
    guard kept.count >= 2,
      !hasSign
        || !sheet.rows[start..<end].contains(where: { row in
          row.fragments.count == 1 && language.sections.exactKind(of: row.text) != nil
        }),
      !Self.areStepped(sheet.rows[start..<end], kept, numbers.count),
      Self.isSideBySide(sheet.rows[start..<end], kept)
        || !Self.hasTextUnderTitles(sheet.rows[start..<end], kept)
    else {
      return nil
    }
    self.start = start
    self.end = end
    let places = [left] + kept
    self.columns = places
    hasHead =
      start > 0
      && sheet.rows[start - 1].heads(
        places, of: sheet.rows[start], language.meeting.items.columns)
  }

  /// Whether the number before stands above in a list that is no table: none begins inside it.
  private static func goesOn(
    _ number: Int, at left: Double, above start: Int, _ sheet: Sheet
  ) -> Bool {
    guard sheet.height != nil else { return false }
    for index in (0..<start).reversed() {
      let row = sheet.rows[index]
      guard !row.isFurniture, !sheet.rows[index + 1].isFar(below: row) else { return false }
      if let above = row.number, abs(row.fragments[0].left - left) < 4 {
        return above == number - 1 && row.fragments.allSatisfy { $0.cell?.column ?? 0 < 2 }
      }
    }
    return false
  }

  /// Whether the titles go on over the place where the next column begins: their text is indented below them.
  private static func areStepped(
    _ rows: ArraySlice<Row>, _ columns: [Double], _ count: Int
  ) -> Bool {
    let crossing = rows.count { row in
      row.fragments.contains { abs($0.left - columns[0]) < 6 && $0.right > columns[1] + 6 }
    }
    return crossing * 3 > count
  }

  /// Whether text goes on in several columns beside each other, which no reading line by line makes sense of.
  private static func isSideBySide(_ rows: ArraySlice<Row>, _ columns: [Double]) -> Bool {
    // The mark of a list or the letters of who is responsible beside a line are no text of their own.
    let beside = rows.count { row in
      row.number == nil && row.fragments.count { $0.words.count >= 3 } >= 2
    }
    return columns.count >= 3 && beside * 3 >= rows.count { $0.number != nil }
  }

  /// Whether the first column of text holds a title and below it what was said: those are lines of
  /// their own, and a cell would make one of them.
  ///
  /// A title that goes on in the next line fills its own.
  private static func hasTextUnderTitles(_ rows: ArraySlice<Row>, _ columns: [Double]) -> Bool {
    let isFirst = { (fragment: Fragment) in abs(fragment.left - columns[0]) < 6 }
    let end = rows.flatMap(\.fragments).filter(isFirst).map(\.right).max() ?? columns[1]
    let width = end - columns[0]
    var (short, full) = (0, 0)
    for (row, next) in zip(rows, rows.dropFirst()) where row.number != nil && next.number == nil {
      guard let title = row.fragments.first(where: isFirst), next.fragments.contains(where: isFirst)
      else { continue }
      if title.right - columns[0] < 0.6 * width { short += 1 } else { full += 1 }
    }
    return short >= 2 && short > full
  }

  /// Gives the fragments their cells.
  func mark(_ sheet: inout Sheet, _ table: Int) {
    var row = hasHead ? 0 : -1
    for number in (hasHead ? start - 1 : start)..<end {
      if number >= start, sheet.rows[number].number != nil,
        abs(sheet.rows[number].fragments[0].left - columns[0]) < 4
      {
        row += 1
      }
      for index in sheet.rows[number].fragments.indices {
        let x = sheet.rows[number].fragments[index].left
        sheet.rows[number].fragments[index].take(
          Run.Cell(
            table: table, row: row, column: columns.lastIndex { $0 <= x + 6 } ?? 0))
      }
    }
  }
}

extension Row {
  /// Whether the row has the heads of columns that begin at these places, one of them a usual one.
  fileprivate func heads(_ columns: [Double], of first: Row, _ words: Set<String>) -> Bool {
    fragments.count >= 2 && !isFurniture && !first.isFar(below: self)
      && fragments.allSatisfy { fragment in
        fragment.words.count <= 3 && fragment.cell == nil
          && columns.contains { abs($0 - fragment.left) < 12 }
      }
      && fragments.contains { words.contains($0.text.inLowerCase) }
  }

  /// The number alone in the first cell: `1.`, `§ 1`, `1`.
  fileprivate var number: Int? {
    guard let first = fragments.first, first.words.count <= 2, fragments[0].role != .marginNote
    else { return nil }
    if let label = PrintedLabel(first.words), label.length == first.words.count, !label.isRange {
      return Int(label.number)
    }
    return first.words.count == 1 && first.words[0].utf8.count <= 3 ? Int(first.words[0]) : nil
  }
}
