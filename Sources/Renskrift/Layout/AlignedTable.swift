/// Finds tables by alignment: rows whose second column begins at the same place.
///
/// The table of the first page is the usual one: labels at the left, values at the right, and rows
/// that go on with a value alone.
struct AlignedTable {
  /// Gives the fragments of tables their cells, counting tables from `table`.
  static func mark(_ sheet: inout Sheet, table: inout Int) {
    var row = 0
    while row < sheet.rows.count {
      guard let end = end(from: row, sheet) else {
        row += 1
        continue
      }
      let columns = columns(sheet.rows[row..<end])
      for number in row..<end {
        for index in sheet.rows[number].fragments.indices {
          let x = sheet.rows[number].fragments[index].box?.x0 ?? 0
          let column = columns.lastIndex { $0 <= x + 5 } ?? 0
          sheet.rows[number].fragments[index].role = .table
          sheet.rows[number].fragments[index].reason =
            "stands in columns with the rows above or below"
          sheet.rows[number].fragments[index].cell = Run.Cell(
            table: table, row: number - row, column: column)
        }
      }
      table += 1
      row = end
    }
  }

  /// Where the table that begins in a row ends; nil if none begins there.
  private static func end(from start: Int, _ sheet: Sheet) -> Int? {
    guard let left = sheet.rows[start].table?.left, let right = sheet.rows[start].table?.right
    else { return nil }
    var end = start + 1
    var pairs = 1
    var firstContinuation: Int?
    while end < sheet.rows.count {
      let row = sheet.rows[end]
      let gap = row.top - sheet.rows[end - 1].bottom
      guard !row.isFurniture, gap < 3 * max(8, row.bottom - row.top) else { break }
      if let columns = row.table, abs(columns.left - left) < 6, abs(columns.right - right) < 6 {
        pairs += 1
        firstContinuation = nil
      } else if row.fragments.count == 1, let x = row.fragments[0].box?.x0, abs(x - right) < 6 {
        firstContinuation = firstContinuation ?? end
      } else {
        break
      }
      end += 1
    }
    guard pairs >= 3 || (pairs == 2 && end - start >= 4) else { return nil }
    return end
  }

  /// Where the columns begin.
  private static func columns(_ rows: ArraySlice<Row>) -> [Double] {
    var columns: [Double] = []
    for x in rows.flatMap(\.fragments).compactMap({ $0.box?.x0 }).sorted()
    where columns.last.map({ x - $0 > 12 }) ?? true {
      columns.append(x)
    }
    return columns
  }
}

extension Row {
  /// Where the first two columns begin, if the row has more than one and is no numbered line.
  fileprivate var table: (left: Double, right: Double)? {
    guard !isFurniture, fragments.count >= 2, let left = fragments[0].box?.x0,
      let right = fragments[1].box?.x0
    else { return nil }
    // `1.   Mötet öppnas`, `§ 5    Dnr …`: a number and its text, not two cells.
    if PrintedLabel(words) != nil || fragments[0].isMarker { return nil }
    return (left, right)
  }
}

extension Fragment {
  /// Whether this is only a list marker: `•`, `-`, `a)`, `1.`.
  var isMarker: Bool { words.count == 1 && ListMarker(words) != nil }
}
