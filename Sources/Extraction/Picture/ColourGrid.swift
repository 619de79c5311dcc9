/// A colour picture seen from afar: which of its cells, of about a hundredth of an inch, hold coloured ink,
/// and which black.
///
/// Averaged over a cell, the red and blue rims that a scanner gives black letters cancel out, and what
/// is coloured is coloured through.
struct ColourGrid {
  /// The side of a cell, in pixels.
  let side: Int
  let columns: Int
  let rows: Int
  /// Whether a cell holds coloured ink, row by row.
  private let isColoured: [Bool]
  /// Whether a cell holds ink without colour.
  private let isBlack: [Bool]
  /// What makes the paper white: the factor for red, green and blue, in 256ths.
  let balance: Balance

  typealias Balance = (red: UInt32, green: UInt32, blue: UInt32)

  /// Cells whose brightest and darkest colour differ by less are gray.
  private static let leastChroma: UInt32 = 24
  /// Cells that are lighter are tinted paper.
  private static let lightest: UInt32 = 225
  /// Cells with less than this are without any colour; the thin strokes of dark coloured print have more.
  private static let mostBlackChroma: UInt32 = 12
  /// Cells without any colour that are darker are black print.
  private static let blackest: UInt32 = 130
  /// Fewer cells than this are dirt.
  private static let fewest = 40

  /// Looks at a picture of `dpi` pixels an inch; nil if it has no coloured ink.
  init?(_ pixels: ColourPixels, dpi: Double) {
    guard Self.hasColour(pixels) else { return nil }
    let side = max(1, Int((dpi / 100).rounded()))
    let (columns, rows) = (pixels.width / side, pixels.height / side)
    guard columns > 0, rows > 0 else { return nil }
    let means = Self.means(pixels, side: side, columns: columns, rows: rows)
    let balance = Self.balance(means)
    var isColoured = [Bool](repeating: false, count: means.count)
    var isBlack = isColoured
    for (cell, mean) in means.enumerated() {
      let (red, green, blue) = Self.balanced(mean, balance)
      let gray = (red &* 77 &+ green &* 151 &+ blue &* 28) >> 8
      let chroma = max(red, green, blue) - min(red, green, blue)
      isColoured[cell] = chroma >= Self.leastChroma && gray < Self.lightest
      isBlack[cell] = chroma < Self.mostBlackChroma && gray < Self.blackest
    }
    guard isColoured.count(where: \.self) >= Self.fewest else { return nil }
    (self.side, self.columns, self.rows) = (side, columns, rows)
    self.balance = balance
    self.isColoured = isColoured
    self.isBlack = isBlack
  }

  /// Whether some pixels of the picture, of which one in sixteen is looked at, have a clear colour.
  private static func hasColour(_ pixels: ColourPixels) -> Bool {
    var count = 0
    for y in stride(from: 0, to: pixels.height, by: 4) {
      for x in stride(from: 0, to: pixels.width, by: 4) {
        let colour = pixels.colour(x, y)
        let (red, green, blue) = (colour >> 16, colour >> 8 & 0xFF, colour & 0xFF)
        if max(red, green, blue) &- min(red, green, blue) >= 40 { count &+= 1 }
      }
      if count >= 12 { return true }
    }
    return false
  }

  /// The mean colour of each cell, as `0xRRGGBB`.
  private static func means(
    _ pixels: ColourPixels, side: Int, columns: Int, rows: Int
  ) -> [UInt32] {
    let area = UInt32(side * side)
    var means: [UInt32] = []
    means.reserveCapacity(columns * rows)
    for row in 0..<rows {
      for column in 0..<columns {
        var (red, green, blue): (UInt32, UInt32, UInt32) = (0, 0, 0)
        for y in row &* side..<row &* side &+ side {
          for x in column &* side..<column &* side &+ side {
            let colour = pixels.colour(x, y)
            red &+= colour >> 16
            green &+= colour >> 8 & 0xFF
            blue &+= colour & 0xFF
          }
        }
        means.append((red / area) << 16 | (green / area) << 8 | blue / area)
      }
    }
    return means
  }

  /// What makes the level that four fifths of the cells stay below white, for each colour.
  private static func balance(_ means: [UInt32]) -> Balance {
    func factor(_ shift: UInt32) -> UInt32 {
      var counts = [Int](repeating: 0, count: 256)
      for mean in means { counts[Int(mean >> shift & 0xFF)] += 1 }
      var rest = means.count / 5
      let level = counts.indices.reversed().first { level in
        rest -= counts[level]
        return rest <= 0
      }
      return 255 * 256 / UInt32(max(120, level ?? 255))
    }
    return (factor(16), factor(8), factor(0))
  }

  /// The red, green and blue of a colour with the paper made white.
  @inline(__always)
  static func balanced(_ colour: UInt32, _ balance: Balance) -> Balance {
    (
      min(255, (colour >> 16 & 0xFF) &* balance.red >> 8),
      min(255, (colour >> 8 & 0xFF) &* balance.green >> 8),
      min(255, (colour & 0xFF) &* balance.blue >> 8)
    )
  }

  /// The groups of coloured cells that touch each other or lie no more than two cells apart.
  func groups() -> [CellGroup] {
    let reach = 3
    var isSeen = [Bool](repeating: false, count: isColoured.count)
    var groups: [CellGroup] = []
    for start in isColoured.indices where isColoured[start] && !isSeen[start] {
      isSeen[start] = true
      var cells = [start]
      var next = 0
      while next < cells.count {
        let (column, row) = (cells[next] % columns, cells[next] / columns)
        next += 1
        for y in max(0, row - reach)...min(rows - 1, row + reach) {
          for x in max(0, column - reach)...min(columns - 1, column + reach) {
            let cell = y * columns + x
            guard isColoured[cell], !isSeen[cell] else { continue }
            isSeen[cell] = true
            cells.append(cell)
          }
        }
      }
      groups.append(CellGroup(cells: cells, in: self))
    }
    return groups
  }

  /// Whether a cell and the eight around it are all coloured.
  func isInside(_ cell: Int) -> Bool { around(cell).allSatisfy { isColoured[$0] } }

  /// Whether black ink stands in one of the cells around a cell.
  func touchesBlack(_ cell: Int) -> Bool { around(cell).contains { isBlack[$0] } }

  /// A cell and the eight around it; none at the edge of the picture.
  private func around(_ cell: Int) -> [Int] {
    let (column, row) = (cell % columns, cell / columns)
    guard column > 0, row > 0, column + 1 < columns, row + 1 < rows else { return [] }
    return (-1...1).flatMap { y in (-1...1).map { cell + y * columns + $0 } }
  }
}

/// Coloured cells that belong together.
struct CellGroup {
  let cells: [Int]
  /// Where they lie, in cells.
  let box: Blob
  /// How many of the cells have coloured cells all around: next to none in a pen stroke.
  let inside: Int
  /// How many of the cells touch black print.
  let overPrint: Int

  init(cells: [Int], in grid: ColourGrid) {
    self.cells = cells
    let (columns, rows) = (cells.map { $0 % grid.columns }, cells.map { $0 / grid.columns })
    box = Blob(
      x0: columns.min() ?? 0, y0: rows.min() ?? 0, x1: (columns.max() ?? -1) + 1,
      y1: (rows.max() ?? -1) + 1)
    inside = cells.count(where: grid.isInside)
    overPrint = cells.count(where: grid.touchesBlack)
  }
}
