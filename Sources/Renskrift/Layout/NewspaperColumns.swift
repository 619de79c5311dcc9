/// Columns of running text that stand side by side, as in a newsletter: read one after the other.
///
/// Their lines need not stand at the same height. Cells of a table stand side by side too: but there
/// one column or the other has gaps, and the rows begin together.
struct NewspaperColumns {
  /// The rows of the sheet that the columns take.
  let rows: Range<Int>
  /// Between which places on the page there is nothing, from the left.
  private let gutters: [ClosedRange<Double>]

  /// The columns of all sheets, of those that stand alike one: a document of many pages has few.
  static func known(in sheets: [Sheet]) -> [NewspaperColumns] {
    sheets.reduce(into: []) { known, sheet in
      for columns in find(in: sheet, known: [])
      where !known.contains(where: columns.standAlike) {
        known.append(columns)
      }
    }
  }

  /// Finds the columns of a sheet, from the top.
  ///
  /// - Parameter known: those of all pages: where some stand alike, one may end early, and lines may be short.
  static func find(in sheet: Sheet, known: [NewspaperColumns]) -> [NewspaperColumns] {
    var found: [NewspaperColumns] = []
    var row = 0
    while row < sheet.rows.count {
      let free = (found.last?.rows.upperBound ?? 0)..<sheet.rows.count
      if sheet.rows[row].textGaps != nil,
        let columns = grown(from: row, sheet, within: free, known)
      {
        found.append(columns)
        row = columns.rows.upperBound
      } else {
        row += 1
      }
    }
    return found
  }

  /// The fragments of the columns, one column after the other.
  func fragments(of sheet: Sheet) -> [Fragment] { columns(of: sheet).flatMap(\.self) }

  private func columns(of sheet: Sheet) -> [[Fragment]] {
    var columns = Array(repeating: [Fragment](), count: gutters.count + 1)
    for fragment in sheet.rows[rows].flatMap(\.fragments) {
      columns[place(of: fragment)].append(fragment)
    }
    return columns
  }

  /// The columns around a row; nil if what stands there is no running text.
  private static func grown(
    from seed: Int, _ sheet: Sheet, within free: Range<Int>, _ known: [NewspaperColumns]
  ) -> NewspaperColumns? {
    guard var gutters = sheet.rows[seed].textGaps else { return nil }
    var (start, end) = (seed, seed + 1)
    while end < free.upperBound, let narrowed = sheet.rows[end].narrowed(gutters) {
      // A later row may show that there are more columns.
      if let more = sheet.rows[end].textGaps, more.count > gutters.count { return nil }
      (gutters, end) = (narrowed, end + 1)
    }
    while start > free.lowerBound, let narrowed = sheet.rows[start - 1].narrowed(gutters) {
      (gutters, start) = (narrowed, start - 1)
    }
    // What stands above the columns at the left, and apart from them, is read before them anyway.
    let edge = gutters[0].upperBound
    let above = (start..<seed).prefix { sheet.rows[$0].fragments.allSatisfy { $0.right < edge } }
    if let last = above.last(where: { !sheet.rows[$0 + 1].isClose(below: sheet.rows[$0]) }) {
      start = last + 1
    }
    let columns = NewspaperColumns(rows: start..<end, gutters: gutters)
    let isKnown = known.contains(where: columns.standAlike)
    return columns.isRunningText(sheet, isKnown: isKnown) ? columns : nil
  }

  /// Whether the gutters are those of other columns.
  private func standAlike(_ other: NewspaperColumns) -> Bool {
    gutters.count == other.gutters.count
      && zip(gutters, other.gutters).allSatisfy { own, other in
        abs(own.upperBound - other.upperBound) < 4 && own.overlaps(other)
      }
  }

  /// Whether all columns are full of lines that go on in small letters, and no rows begin together; where they
  /// stand as on another page, one of them may have few lines, and more of them may be short.
  private func isRunningText(_ sheet: Sheet, isKnown: Bool) -> Bool {
    let columns = columns(of: sheet)
    let longest = columns.map(\.count).max() ?? 0
    let isText = columns.allSatisfy { lines in
      let width = (lines.map(\.right).max() ?? 0) - (lines.map(\.left).min() ?? 0)
      let full = lines.count { $0.right - $0.left > 0.6 * width }
      let wrapped = lines.count { $0.words.first?.first?.isUppercase != true }
      if isKnown, lines.count < longest { return full > 0 }
      return lines.count >= 6 && lines.count * 2 >= longest
        && full * (isKnown ? 3 : 2) >= lines.count
        && wrapped * 4 >= lines.count
    }
    return isText && !rowsBeginTogether(sheet)
  }

  /// Whether the gaps of each column go through all of them: those part the rows of a table.
  private func rowsBeginTogether(_ sheet: Sheet) -> Bool {
    let parts = Set(rows.dropFirst().filter { !sheet.rows[$0].isClose(below: sheet.rows[$0 - 1]) })
    var (through, alone) = (0, 0)
    for column in 0...gutters.count {
      let lines = rows.filter { row in
        sheet.rows[row].fragments.contains { place(of: $0) == column }
      }
      for (line, next) in zip(lines, lines.dropFirst()) {
        if parts.contains(next) { through += 1 } else if next > line + 1 { alone += 1 }
      }
    }
    return through >= 4 && alone * 2 <= through
  }

  /// In which column a fragment stands.
  private func place(of fragment: Fragment) -> Int {
    gutters.count { $0.lowerBound < (fragment.left + fragment.right) / 2 }
  }
}

extension Row {
  /// The gaps between fragments of which each has three words or more; nil if there are none.
  fileprivate var textGaps: [ClosedRange<Double>]? {
    guard !isFurniture, fragments.count >= 2, fragments.allSatisfy({ $0.words.count >= 3 }),
      zip(fragments, fragments.dropFirst()).allSatisfy({ $1.left - $0.right > 4 })
    else { return nil }
    return zip(fragments, fragments.dropFirst()).map { $0.right...$1.left }
  }

  /// The gutters as far as the row leaves them free; nil if it stands across one.
  fileprivate func narrowed(_ gutters: [ClosedRange<Double>]) -> [ClosedRange<Double>]? {
    guard !isFurniture else { return nil }
    var narrowed: [ClosedRange<Double>] = []
    for gutter in gutters {
      var (low, high) = (gutter.lowerBound, gutter.upperBound)
      for fragment in fragments {
        if fragment.left < low, fragment.right < high {
          low = max(low, fragment.right)
        } else if fragment.left > low {
          high = min(high, fragment.left)
        } else {
          return nil
        }
      }
      guard high - low > 4 else { return nil }
      narrowed.append(low...high)
    }
    return narrowed
  }
}
