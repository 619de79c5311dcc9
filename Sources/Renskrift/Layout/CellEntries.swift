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

  /// A list of which every line is an entry.
  private init(lines: [[Fragment]]) { entries = lines.map { [$0] } }

  /// The lists of names that stand side by side in a cell without a ruling line; nil if there are none.
  ///
  /// At least three rows have something in both, and nothing reaches over the edge of the second.
  static func sideBySide(_ lines: [[Fragment]]) -> [CellEntries]? {
    let starts = lines.filter { $0.count == 2 }.map { $0[1].left }.sorted()
    guard starts.count >= 3, case let edge = starts[starts.count / 2],
      starts.count(where: { abs($0 - edge) < 4 }) * 4 >= starts.count * 3,
      lines.joined().allSatisfy({ $0.left > edge - 4 || $0.right < edge - 6 }),
      lines.allSatisfy({ $0.count <= 2 && $0.joinedWords.count <= 12 })
    else { return nil }
    let first = lines.map { $0.filter { $0.left <= edge - 4 } }.filter { !$0.isEmpty }
    let second = lines.map { $0.filter { $0.left > edge - 4 } }.filter { !$0.isEmpty }
    return [CellEntries(lines: first), CellEntries(lines: second)]
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
    // Of lists side by side one may go on where the other has ended.
    let areLists = lists.allSatisfy { $0.entries.allSatisfy { $0.count == 1 } }
    let heights = areLists ? Self.heights(of: lists) : longest.entries.indices.map(longest.top)
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

  /// Where the entries of several lists stand, those side by side once.
  private static func heights(of lists: [CellEntries]) -> [Double] {
    let tops = lists.flatMap { list in list.entries.indices.map(list.top) }.sorted()
    return tops.reduce(into: []) { heights, top in
      if let last = heights.last, top - last < 4 { return }
      heights.append(top)
    }
  }
}

extension [Fragment] {
  fileprivate var joinedWords: [String] { flatMap(\.words) }
}
