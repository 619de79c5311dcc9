import Renskrift

extension ShortColumn {
  /// The columns of numbers that stand alone before the lines of a page, without rules: `1.`, `2.` … far to the
  /// left of the items, of which some were read in doubt, unlike the others, or not at all.
  ///
  /// Tables are left out; their cells are known. `hasInk` says whether something as high as a letter stands at
  /// a place of the picture.
  static func markers(
    in reading: Reading, outside tables: [RuledCells], hasInk: (_ place: PixelBox) -> Bool
  ) -> [ShortColumn] {
    let rows = MarkerRows(reading, outside: tables)
    return rows.columns.compactMap { column in
      // Hyphens and bullets are lower than numbers, whatever they were read as. `a)` and `b)` stand below
      // the numbers of the items, and are no misread numbers.
      let high = column.filter { hasInk($0.cell.box) }
      let forms = high.map { Form($0.cell.words.text) }
      let isOfNumbers = forms.count { $0 == .number } >= forms.count { $0 == .letter }
      let markers = zip(high, forms).filter { !isOfNumbers || $1 != .letter }.map(\.0)
      guard markers.count >= MarkerRows.fewest else { return nil }
      let missing = rows.missing(in: markers).filter(hasInk).map {
        RuledCells.Cell(box: $0, words: [], column: 0)
      }
      return ShortColumn(
        headless: (markers.map(\.cell) + missing).sorted { $0.box.y0 < $1.box.y0 }[...],
        lineHeight: rows.height, canLackMarks: true)
    }
  }
}

/// What stands alone before the lines of a page, far to the left of them.
private struct MarkerRows {
  /// A marker, and where the text begins to its right.
  struct Marker {
    let cell: RuledCells.Cell
    let box: PixelBox
    let text: Double
  }

  /// How far from the text a marker stands, in heights of a line: nearer ones are read with it, and right.
  private static let leastGap = 1.2
  /// How many characters a marker has at most, as it was read.
  private static let longest = 6
  /// How far the edges of two markers of a column lie apart, in heights of a line.
  private static let tolerance = 0.8
  /// Fewer markers below each other can be chance.
  static let fewest = 3

  /// The middle height of the words.
  let height: Double
  /// The markers of each column, from the top.
  private(set) var columns: [[Marker]] = []
  private let words: [ReadWord]

  init(_ reading: Reading, outside tables: [RuledCells]) {
    let ruled = tables.flatMap(\.cells).map(\.box)
    let lines = reading.lines.filter { $0.nature == nil }
    words = lines.flatMap(\.words)
    height = words.isEmpty ? 0 : words.map(\.box.height).sorted()[words.count / 2]
    var found: [[Marker]] = []
    for line in lines {
      guard let marker = marker(line.words.sorted { $0.box.x0 < $1.box.x0 }),
        !ruled.contains(where: { $0.covers(marker.box) })
      else { continue }
      let column = found.lastIndex { column in
        guard let last = column.last?.box else { return false }
        return min(abs(last.x0 - marker.box.x0), abs(last.x1 - marker.box.x1))
          <= Self.tolerance * height
      }
      if let column { found[column].append(marker) } else { found.append([marker]) }
    }
    columns = found.filter { $0.count >= Self.fewest }
  }

  /// The words that a line begins with, if they are short and stand far from the next; that can be a line of
  /// its own to the reader.
  private func marker(_ line: [ReadWord]) -> Marker? {
    let gap = line.indices.dropFirst().first {
      line[$0].box.x0 - line[$0 - 1].box.x1 > Self.leastGap * height
    }
    let marker = Array(line[..<(gap ?? line.count)])
    guard let first = marker.first, marker.text.unicodeScalars.count <= Self.longest else {
      return nil
    }
    let box = marker.dropFirst().reduce(first.box) { $0.union($1.box) }
    let row = words.filter { isBeside($0.box, box) }
    guard box.height < 2 * height, !row.contains(where: { $0.box.x0 < box.x0 }),
      let text = row.lazy.map(\.box.x0).filter({ $0 > box.x1 }).min(),
      text - box.x1 > Self.leastGap * height
    else { return nil }
    return Marker(
      cell: RuledCells.Cell(box: room(box, before: text), words: marker, column: 0), box: box,
      text: text)
  }

  /// Where markers should stand that were not read: before lines that begin where those of the others do.
  func missing(in column: [Marker]) -> [PixelBox] {
    guard let first = column.first?.box.y0, let last = column.last?.box.y1 else { return [] }
    let text = column.map(\.text).sorted()[column.count / 2]
    return words.filter { word in
      abs(word.box.x0 - text) <= Self.tolerance * height
        && word.box.y0 > first - 6 * height && word.box.y1 < last + 6 * height
        && !words.contains { $0.box.x0 < word.box.x0 && isBeside($0.box, word.box) }
    }.compactMap { word in
      let near = column.min { abs($0.box.y0 - word.box.y0) < abs($1.box.y0 - word.box.y0) }
      guard let near else { return nil }
      let box = PixelBox(x0: near.box.x0, y0: word.box.y0, x1: near.box.x1, y1: word.box.y1)
      return room(box, before: word.box.x0)
    }
  }

  /// A marker's place with what may belong to it: a stop that was not read stands behind its number, but what
  /// stands above or below is another line's.
  private func room(_ box: PixelBox, before text: Double) -> PixelBox {
    PixelBox(
      x0: max(0, box.x0 - 0.4 * height), y0: max(0, box.y0 - 0.2 * height),
      x1: min(box.x1 + 0.8 * height, text - 0.4 * height), y1: box.y1 + 0.2 * height)
  }

  private func isBeside(_ a: PixelBox, _ b: PixelBox) -> Bool {
    a.overlapY(b) >= 0.5 * min(a.height, b.height)
  }
}
