/// What stands in a cell, parted where a line ended though the next word had room: names in a list.
struct CellEntries {
  /// The lines of each entry; a line is one fragment or several side by side.
  let entries: [[[Fragment]]]

  /// Parts the lines of a cell.
  init(_ lines: [[Fragment]], in box: Box) {
    var entries: [[[Fragment]]] = []
    let left = lines.compactMap(\.first?.left).min() ?? box.x0
    let padding = min(12, max(2, left - box.x0))
    for line in lines {
      if let last = entries.last?.last,
        Self.goesOn(last, in: line, from: left, upTo: box.x1 - padding)
      {
        entries[entries.count - 1].append(line)
      } else {
        entries.append([line])
      }
    }
    self.entries = entries
  }

  /// Whether a line filled its cell, or the next one cannot begin anything.
  private static func goesOn(
    _ line: [Fragment], in next: [Fragment], from left: Double, upTo end: Double
  ) -> Bool {
    guard let last = line.last, let first = next.first, let word = first.extents.first else {
      return true
    }
    // What stands far from the left edge is no line of a text: a stamp, a speck.
    let reach = left + (end - left) / 3
    guard let start = line.first?.left, start < reach, first.left < reach else { return false }
    if first.words.first?.first?.isLowercase == true { return true }
    let space = 0.3 * (first.box?.height ?? 10)
    return last.right + space + (word.upperBound - word.lowerBound) > end
  }

  private var all: [[Fragment]] { entries.flatMap(\.self) }
  private func top(_ entry: Int) -> Double { entries[entry].first?.first?.box?.midY ?? 0 }

  /// The rows that cells beside each other make: for each row the lines of each cell.
  ///
  /// If one cell has several entries, the others stand beside the first of them, wherever they stand in
  /// their cells. Entries of several cells are paired by height. A numbered row is one.
  static func rows(_ cells: [CellEntries], isNumbered: Bool) -> [[[[Fragment]]]] {
    let whole = [cells.map(\.all)]
    let lists = cells.filter { $0.entries.count > 1 }
    guard !isNumbered, let longest = lists.max(by: { $0.entries.count < $1.entries.count }) else {
      return whole
    }
    let heights = longest.entries.indices.map(longest.top)
    var rows: [[[[Fragment]]]] = Array(
      repeating: Array(repeating: [], count: cells.count), count: heights.count)
    for (column, cell) in cells.enumerated() {
      if cell.entries.count == 1 {
        rows[0][column] = cell.all
        continue
      }
      for entry in cell.entries.indices {
        let top = cell.top(entry)
        guard let row = heights.firstIndex(where: { abs($0 - top) < 4 }) else { return whole }
        rows[row][column] = cell.entries[entry]
      }
    }
    return rows
  }
}
