/// In which order the fragments of a sheet are read.
enum ReadingOrder {
  /// Rows from the top to the bottom, in each from the left to the right; newspaper columns one
  /// after the other.
  ///
  /// The rows of ruled tables stand where they begin.
  static func fragments(
    of sheet: Sheet, _ columns: [NewspaperColumns], _ ruled: [RuledTable.Placed]
  ) -> [Fragment] {
    var result: [Fragment] = []
    var tables = ruled[...]
    var start = 0
    while start < sheet.rows.count {
      let row = sheet.rows[start]
      while let next = tables.first, next.top < (row.top + row.bottom) / 2 {
        result += next.fragments
        tables = tables.dropFirst()
      }
      if let zone = columns.first(where: { $0.rows.lowerBound == start }) {
        result += zone.fragments(of: sheet)
        start = zone.rows.upperBound
      } else {
        let end = group(from: start, sheet)
        result += together(sheet.rows[start..<end].flatMap(\.fragments))
        start = end
      }
    }
    return result + tables.flatMap(\.fragments)
  }

  /// Where the rows end that belong to one row of a table or to one label in the margin.
  private static func group(from start: Int, _ sheet: Sheet) -> Int {
    guard let first = sheet.rows[start].fragments.first else { return start + 1 }
    return sheet.rows[(start + 1)...].firstIndex { row in
      guard let next = row.fragments.first else { return true }
      if let cell = first.cell {
        return next.cell?.table != cell.table || next.cell?.row != cell.row
      }
      return first.label == nil || next.label != first.label
    } ?? sheet.rows.count
  }

  /// Cells one after the other, and what is none beside them; the lines of a label in the margin before the text
  /// beside it.
  private static func together(_ fragments: [Fragment]) -> [Fragment] {
    let labels = fragments.filter { $0.label != nil }
    let rest = fragments.filter { $0.label == nil }
    let column = { (fragment: Fragment) in fragment.cell?.column ?? .max }
    let columns = Set(rest.map(column)).sorted()
    return labels + columns.flatMap { number in rest.filter { column($0) == number } }
  }
}
