import Renskrift

/// The cells of a ruled table on a picture, with the words that were read in each.
struct RuledCells {
  /// A cell that holds what was read in it.
  struct Cell {
    /// The space between its rules, in pixels.
    let box: PixelBox
    let words: [ReadWord]
    /// Its column, from 0; nil if it goes over several.
    let column: Int?
  }

  let cells: [Cell]
  let columns: Int

  /// What the rules of a cell may take of it on each side, in points.
  private static let edge = 1.5

  /// The tables of two rows and more of a picture of `dpi` pixels an inch.
  static func find(in reading: Reading, dpi: Int) -> [RuledCells] {
    let pixels = Double(dpi) / 72
    let rules = reading.graphics.map { graphic in
      var box = graphic.box
      box.scale(by: 1 / pixels)
      return Graphic(kind: graphic.kind, box: Box(box.x0, box.y0, box.x1, box.y1))
    }
    let words = reading.lines.flatMap(\.words)
    return RuledGrid.find(in: rules).filter { $0.rows >= 2 }.map { grid in
      let content = Dictionary(
        grouping: words,
        by: {
          grid.cell(at: ($0.box.x0 + $0.box.x1) / 2 / pixels, ($0.box.y0 + $0.box.y1) / 2 / pixels)
        })
      let cells = grid.cells.enumerated().map { index, cell in
        Cell(
          box: PixelBox(
            x0: (cell.box.x0 + edge) * pixels, y0: (cell.box.y0 + edge) * pixels,
            x1: (cell.box.x1 - edge) * pixels, y1: (cell.box.y1 - edge) * pixels),
          words: content[index] ?? [], column: cell.columns == 1 ? cell.column : nil)
      }
      return RuledCells(cells: cells, columns: grid.columns)
    }
  }
}

extension RuledCells.Cell {
  /// How many times as tall as its lowest word one line can be.
  private static let tallestLine = 1.8
  /// Words read with less are in doubt.
  private static let doubtful = 0.5

  /// Where the words stand; the cell without words.
  private var extent: PixelBox {
    words.box ?? box
  }

  /// Whether the cell holds one line, of which a word is in doubt: a label in the middle of a tall cell,
  /// between two lines of the text beside it, is read as nonsense.
  var isDoubtful: Bool {
    words.contains { $0.confidence < Self.doubtful }
      && extent.height < Self.tallestLine * (words.map(\.box.height).min() ?? 0)
  }

  /// Where the line stands, with space for what was passed over.
  var line: PixelBox {
    let space = 0.4 * extent.height
    return PixelBox(
      x0: box.x0, y0: max(box.y0, extent.y0 - space), x1: box.x1,
      y1: min(box.y1, extent.y1 + space))
  }
}

extension [ReadWord] {
  /// The words joined by a space.
  var text: String { map(\.text).joined(separator: " ") }
  /// Where the words stand together; nil without words.
  var box: PixelBox? { dropFirst().reduce(first?.box) { $0?.union($1.box) } }
  /// The confidence of the word that is least sure; 0 without words.
  var confidence: Double { map(\.confidence).min() ?? 0 }
}

extension Reading {
  /// Takes words out, and lines that have none left.
  mutating func remove(_ words: [ReadWord]) {
    guard !words.isEmpty else { return }
    for line in lines.indices { lines[line].words.removeAll(where: words.contains) }
    lines.removeAll(where: \.words.isEmpty)
  }
}
