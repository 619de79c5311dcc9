import Renskrift

/// Reading cells of ruled tables, and numbers that stand alone before items, again.
extension PageRecogniser {
  /// The gaps between cells in the strip of a column, in heights of their ink, and the size of its picture.
  ///
  /// What runs together in one reading may be apart in the other; letters are read at any size, a row of
  /// numbers at the full size of the page as nonsense and a little smaller mostly right.
  private static let views: [(gap: Double, size: Double)] = [(1.2, 0.7), (2, 0.7), (2, 1)]
  /// Crosses are read as such where they stand far apart.
  private static let wideView = (gap: 4.0, size: 1.0)
  /// The gaps between the words of a row, in heights of their ink.
  private static let rowGap = 1.3
  /// More doubtful cells than this are a bad page, not cells that were read across.
  private static let mostCells = 20
  /// More short columns than this are a drawing or a calendar.
  private static let mostColumns = 12
  /// Words read with more are right.
  private static let sure = 0.75

  /// Reads again the columns of short cells of which one was read as nothing, in doubt, or as something
  /// unlike the others, and cells of one line in doubt.
  func readCells(
    of page: inout PageText, _ upright: borrowing UprightPicture, _ choice: WordChoice
  ) throws {
    let tables = RuledCells.find(in: page.reading, dpi: upright.dpi)
    var count = 0
    let markers = ShortColumn.markers(in: page.reading, outside: tables) { place in
      upright.picture.ink(in: place).map { $0.height >= 0.4 * place.height } ?? false
    }
    let codes = ShortColumn.codes(in: page.reading, outside: tables)
    let columns = (ShortColumn.find(in: tables) + markers + codes).prefix(Self.mostColumns)
    for column in columns {
      for (cell, words) in column.better(try read(column, on: upright)) {
        replace(column.cells[cell].words, with: words, in: &page, choice)
        count += 1
      }
    }
    let short = Set(columns.flatMap { $0.cells.map(\.box) })
    let doubtful = tables.flatMap(\.cells).filter { $0.isDoubtful && !short.contains($0.box) }
    for cell in doubtful.prefix(Self.mostCells) {
      guard let words = try read(cell, on: upright) else { continue }
      replace(cell.words, with: words, in: &page, choice)
      count += 1
    }
    for row in WideRow.find(in: page.reading).prefix(Self.mostCells) {
      guard let word = row.better(try read(row, on: upright)) else { continue }
      replace(row.pieces[row.doubtful], with: [word], in: &page, choice)
      count += 1
    }
    page.tell(
      count, one: "A cell of a table or a number before an item was read again by itself.",
      several: "\(count) cells of tables and numbers before items were read again by themselves.")
  }

  private func replace(
    _ old: [ReadWord], with new: [ReadWord], in page: inout PageText, _ choice: WordChoice
  ) {
    guard var first = new.first else { return }
    page.reading.remove(old)
    first.alternatives = old.map {
      Alternative(text: $0.text, reader: $0.reader, confidence: $0.confidence)
    }
    page.reading = ReadingMerge(choice: choice, secondName: first.reader)
      .adding([ReadLine(words: [first] + new.dropFirst())], to: page.reading)
  }

  /// What the readers see in the cells of a column, side by side in one line.
  private func read(
    _ column: ShortColumn, on upright: borrowing UprightPicture
  ) throws -> [(cell: Int, words: [ReadWord])] {
    var found: [(cell: Int, words: [ReadWord])] = []
    for view in Self.views + (column.mayHoldCrosses ? [Self.wideView] : []) {
      guard
        let strip = ColumnStrip(column.cells.map(\.box), on: upright.picture, gap: view.gap),
        let picture = strip.picture.scaled(by: view.size)
      else { break }
      let dpi = Int(Double(upright.dpi) * view.size)
      for reader in try readers() {
        let reading = try read(picture, dpi, with: reader, as: .line)
        found += strip.words(of: reading.scaled(by: 1 / view.size))
      }
    }
    return found
  }

  /// What each reader sees in the words of a row side by side.
  private func read(
    _ row: WideRow, on upright: borrowing UprightPicture
  ) throws -> [[(cell: Int, words: [ReadWord])]] {
    guard let strip = ColumnStrip(row.cells, on: upright.picture, gap: Self.rowGap) else {
      return []
    }
    return try readers().map {
      strip.words(of: try read(strip.picture, upright.dpi, with: $0, as: .line))
    }
  }

  /// What stands in a cell, if a reader is much surer of it alone.
  private func read(
    _ cell: RuledCells.Cell, on upright: borrowing UprightPicture
  ) throws -> [ReadWord]? {
    let margin = 16
    guard let part = upright.picture.part(cell.line, margin: margin) else { return nil }
    var best: [ReadWord]?
    for reader in try readers() {
      var words = try read(part, upright.dpi, with: reader, as: .line).lines.flatMap(\.words)
      for index in words.indices {
        words[index].box.move(by: cell.line.x0 - Double(margin), cell.line.y0 - Double(margin))
      }
      let least = max(Self.sure, cell.words.confidence + 0.2, best?.confidence ?? 0)
      // What was read well across the line must be seen again.
      let isWhole = cell.words.allSatisfy { old in
        old.confidence < Self.sure || words.contains { $0.text == old.text }
      }
      if isWhole, words.confidence > least { best = words }
    }
    return best
  }
}
