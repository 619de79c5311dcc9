/// The cells between the ruling lines of a table on a scanned page.
///
/// Lines that cross or touch make one grid. Where a line between two fields is missing, they are one cell.
public struct RuledGrid: Sendable {
  /// A cell, which may go over several rows and columns.
  public struct Cell: Sendable {
    /// The first row that it belongs to, from 0.
    public let row: Int
    /// The first column that it belongs to, from 0.
    public let column: Int
    /// How many columns it goes over, at least 1.
    public let columns: Int
    /// Where it stands, in points on the straightened page.
    public let box: Box
  }

  /// More fields than this are squared paper or a drawing.
  private static let mostFields = 2000

  /// The cells, from the top and then from the left.
  public let cells: [Cell]
  /// Where the columns begin, and where the last one ends.
  private let xs: [Double]
  /// Where the rows begin, and where the last one ends.
  private let ys: [Double]
  /// For each field, row by row, the index of its cell.
  private let owners: [Int]

  /// How many columns there are, at least 2.
  public var columns: Int { xs.count - 1 }
  /// How many rows there are, at least 1.
  public var rows: Int { ys.count - 1 }

  /// The index of the cell in which a point lies, in points; nil outside of the grid.
  public func cell(at x: Double, _ y: Double) -> Int? {
    guard let right = xs.firstIndex(where: { x < $0 }), right > 0,
      let below = ys.firstIndex(where: { y < $0 }), below > 0
    else { return nil }
    return owners[(below - 1) * columns + right - 1]
  }

  /// The grids with two columns and more between straight ruling lines, from the top; pictures are no lines.
  public static func find(in graphics: [Graphic]) -> [RuledGrid] {
    RuledNet.nets(of: graphics).compactMap(RuledGrid.init)
  }

  /// The grids on a page, where its words stand after straightening.
  static func find(on page: Page) -> [RuledGrid] {
    let straight = Straightening(page)
    return find(
      in: page.graphics.map { Graphic(kind: $0.kind, box: straight?.box($0.box) ?? $0.box) })
  }

  private init?(_ net: RuledNet) {
    let (xs, ys) = (net.columnEdges, net.rowEdges)
    guard xs.count >= 3, ys.count >= 2, (xs.count - 1) * (ys.count - 1) <= Self.mostFields else {
      return nil
    }
    let (columns, rows) = (xs.count - 1, ys.count - 1)
    var owners = Array(repeating: -1, count: rows * columns)
    var cells: [Cell] = []
    for start in owners.indices where owners[start] < 0 {
      var (row, column) = (start / columns, start % columns)
      var box = Box(xs[column], ys[row], xs[column + 1], ys[row + 1])
      var (left, right) = (column, column)
      var open = [start]
      owners[start] = cells.count
      while let field = open.popLast() {
        (row, column) = (field / columns, field % columns)
        box = box.union(Box(xs[column], ys[row], xs[column + 1], ys[row + 1]))
        (left, right) = (min(left, column), max(right, column))
        let down = { net.isRuled(across: ys[$0], from: xs[column], to: xs[column + 1]) }
        let beside = { net.isRuled(down: xs[$0], from: ys[row], to: ys[row + 1]) }
        var next: [Int] = []
        if row + 1 < rows, !down(row + 1) { next.append(field + columns) }
        if row > 0, !down(row) { next.append(field - columns) }
        if column + 1 < columns, !beside(column + 1) { next.append(field + 1) }
        if column > 0, !beside(column) { next.append(field - 1) }
        for field in next where owners[field] < 0 {
          owners[field] = cells.count
          open.append(field)
        }
      }
      cells.append(
        Cell(row: start / columns, column: left, columns: right - left + 1, box: box))
    }
    (self.xs, self.ys) = (xs, ys)
    self.cells = cells
    self.owners = owners
  }
}
