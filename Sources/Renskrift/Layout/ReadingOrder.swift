/// In which order the fragments of a sheet are read.
enum ReadingOrder {
  /// Rows from the top to the bottom, in each from the left to the right; newspaper columns one
  /// after the other.
  static func fragments(of sheet: Sheet) -> [Fragment] {
    var result: [Fragment] = []
    var start = 0
    while start < sheet.rows.count {
      if let (end, gutter) = columns(from: start, sheet) {
        let fragments = sheet.rows[start..<end].flatMap(\.fragments)
        result += fragments.filter { ($0.box?.midX ?? 0) < gutter }
        result += fragments.filter { ($0.box?.midX ?? 0) >= gutter }
        start = end
      } else {
        let end = group(from: start, sheet)
        result += together(sheet.rows[start..<end].flatMap(\.fragments))
        start = end
      }
    }
    return result
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

  /// Cells one after the other; the lines of a label in the margin before the text beside it.
  private static func together(_ fragments: [Fragment]) -> [Fragment] {
    let labels = fragments.filter { $0.label != nil }
    let rest = fragments.filter { $0.label == nil }
    let columns = Set(rest.map { $0.cell?.column ?? 0 }).sorted()
    return labels + columns.flatMap { column in rest.filter { ($0.cell?.column ?? 0) == column } }
  }

  /// Where two columns of running text that begin in a row end, and the gap between them.
  ///
  /// At least six rows with several words on both sides of one gap make columns; a table's cells
  /// are shorter.
  private static func columns(from start: Int, _ sheet: Sheet) -> (end: Int, gutter: Double)? {
    guard let gap = gap(sheet.rows[start]) else { return nil }
    var low = gap.lowerBound
    var high = gap.upperBound
    var end = start
    var both = 0
    while end < sheet.rows.count {
      let row = sheet.rows[end]
      if row.isFurniture || row.fragments.contains(where: { $0.cell != nil }) { break }
      if let next = self.gap(row) {
        let from = max(low, next.lowerBound)
        let to = min(high, next.upperBound)
        guard to - from > 4 else { break }
        (low, high) = (from, to)
        both += 1
      } else if let box = row.fragments.first?.box, row.fragments.count == 1,
        box.x1 < high || box.x0 > low
      {
        // The end of a paragraph in one column beside nothing in the other.
      } else {
        break
      }
      end += 1
    }
    return both >= 6 ? (end, (low + high) / 2) : nil
  }

  /// The gap between two fragments of running text.
  private static func gap(_ row: Row) -> ClosedRange<Double>? {
    guard row.fragments.count == 2, row.fragments.allSatisfy({ $0.words.count >= 3 }),
      let left = row.fragments[0].box, let right = row.fragments[1].box, left.x1 < right.x0
    else { return nil }
    return left.x1...right.x0
  }
}
