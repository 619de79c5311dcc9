/// Strokes of coloured ink that run over black print: a signature, initials, a stamp.
///
/// Signatures are written over the printed names below them, and stamps set across the text. In gray nobody
/// can tell the one from the other; in the channel in which the ink is palest, the black of the print stays.
/// What touches no black print can be a signature, or a heading or a logo in colour.
struct PenStrokes: Sendable {
  /// Where they are, in pixels.
  let box: Blob
  /// The gray of the part without the strokes, row by row.
  let print: [UInt8]
  /// The strokes alone, dark on white.
  let strokes: [UInt8]
  /// Whether they touch no black print.
  let isFree: Bool

  /// How high and wide what a pen or a stamp made is, in millimetres; body text is lower, coloured frames
  /// and rules are larger.
  private static let heights = 4.5...70
  private static let widths = 2.5...120
  /// The share of its cells that touch black print: less is nothing, more is black ink with coloured rims.
  private static let overPrint = 0.008...0.25
  /// How high and wide joined strokes of a signature by itself are at least, in millimetres; letters in print
  /// stand apart.
  private static let freeHeight = 6.0
  private static let freeWidth = 12.0
  /// The share of cells amid coloured ones that strokes have at most; logos and photographs have more.
  private static let mostInside = 0.5
  /// The share of its box that a stroke or a line of a stamp fills at most.
  private static let mostFilled = 0.5
  /// From which difference of its channels on a pixel has a clear colour, and of how many coloured pixels
  /// one must: grayish ink cannot be told from black print.
  private static let clear: UInt32 = 40
  private static let fewestClear = 8
  /// Nor can ink that is darker than this in its brightest channel.
  private static let leastBright: UInt32 = 90
  /// How far apart the pieces of one signature are, in millimetres.
  private static let gap = 3.0
  /// How far around a coloured cell its pale rim reaches, in cells.
  private static let rim = 2

  /// Finds the strokes on a picture of `dpi` pixels an inch.
  static func find(on pixels: ColourPixels, dpi: Double) -> [PenStrokes] {
    guard let grid = ColourGrid(pixels, dpi: dpi) else { return [] }
    let perMillimetre = dpi / Double(grid.side) / 25.4
    let groups = grid.groups()
    let strokes = groups.filter { isStroke($0, perMillimetre) }
    return clusters(of: strokes.map(\.box), gap: Int(gap * perMillimetre)).compactMap { box in
      // The dots and short strokes of the same hand lie inside.
      let own = groups.filter { box.holds($0.box) }
      let touching = share(of: own, \.overPrint)
      let isFree = touching < overPrint.lowerBound
      guard touching <= overPrint.upperBound,
        !isFree || own.contains(where: { isSignature($0.box, perMillimetre) })
      else { return nil }
      return PenStrokes(of: own, in: box, isFree: isFree, grid, pixels)
    }
  }

  private static func share(of groups: [CellGroup], _ count: (CellGroup) -> Int) -> Double {
    Double(groups.reduce(0) { $0 + count($1) })
      / Double(max(1, groups.reduce(0) { $0 + $1.cells.count }))
  }

  private static func isStroke(_ group: CellGroup, _ perMillimetre: Double) -> Bool {
    let box = group.box
    return heights.contains(Double(box.height) / perMillimetre)
      && widths.contains(Double(box.width) / perMillimetre)
      && share(of: [group], \.inside) <= mostInside
      && Double(group.cells.count) <= mostFilled * Double(box.width * box.height)
  }

  private static func isSignature(_ box: Blob, _ perMillimetre: Double) -> Bool {
    Double(box.height) / perMillimetre >= freeHeight
      && Double(box.width) / perMillimetre >= freeWidth
  }

  /// The boxes that hold what is no more than a gap apart.
  private static func clusters(of boxes: [Blob], gap: Int) -> [Blob] {
    var clusters: [Blob] = []
    for box in boxes {
      var box = box
      while let near = clusters.firstIndex(where: { $0.isWithin(gap, of: box) }) {
        box = box.union(clusters.remove(at: near))
      }
      clusters.append(box)
    }
    return clusters
  }

  private init?(
    of groups: [CellGroup], in cells: Blob, isFree: Bool, _ grid: ColourGrid,
    _ pixels: ColourPixels
  ) {
    self.isFree = isFree
    let area = Blob(
      x0: max(0, cells.x0 - Self.rim), y0: max(0, cells.y0 - Self.rim),
      x1: min(grid.columns, cells.x1 + Self.rim), y1: min(grid.rows, cells.y1 + Self.rim))
    let isNear = Self.near(groups, in: area, grid)
    let side = grid.side
    box = Blob(
      x0: area.x0 * side, y0: area.y0 * side, x1: area.x1 * side, y1: area.y1 * side)
    var places: [(gray: UInt32, brightest: UInt32, chroma: UInt32)] = []
    places.reserveCapacity(box.width * box.height)
    for y in box.y0..<box.y1 {
      for x in box.x0..<box.x1 {
        let colour = pixels.colour(x, y)
        let (red, green, blue) = ColourGrid.balanced(colour, grid.balance)
        let cell = (y / side - area.y0) * area.width + x / side - area.x0
        places.append(
          (
            ColourPixels.gray(colour), max(red, green, blue),
            isNear[cell] ? Self.chroma(pixels, x, y, grid.balance) : 0
          ))
      }
    }
    // How bright the ink is in its channel; that becomes white. Its edges are paler.
    let inks = places.filter { $0.chroma >= Self.clear }.map(\.brightest).sorted()
    let coloured = groups.reduce(0) { $0 + $1.cells.count } * side * side
    guard inks.count > coloured / Self.fewestClear, inks[inks.count * 3 / 10] >= Self.leastBright
    else { return nil }
    let ink = inks[inks.count * 3 / 10]
    print = places.map { place in
      // The rims of printed letters are a little coloured too.
      guard place.chroma > 10 else { return UInt8(place.gray) }
      let level = place.brightest * 255 / ink
      return level > 190 ? 255 : UInt8(level)
    }
    strokes = places.map { place in
      place.chroma > 10 ? UInt8(max(place.gray, 255 - min(255, 4 * (place.chroma - 10)))) : 255
    }
  }

  /// Whether no print is left in a box, in pixels of the page, without the strokes.
  func isClear(_ box: Blob) -> Bool {
    var (ink, left) = (0, 0)
    for y in max(box.y0, self.box.y0)..<max(box.y0, min(box.y1, self.box.y1)) {
      for x in max(box.x0, self.box.x0)..<max(box.x0, min(box.x1, self.box.x1)) {
        let place = (y - self.box.y0) * self.box.width + x - self.box.x0
        if strokes[place] < 128 { ink += 1 }
        if print[place] < 128 { left += 1 }
      }
    }
    return left * 8 < ink
  }

  /// Which cells of an area hold these groups or their rims, row by row.
  private static func near(_ groups: [CellGroup], in area: Blob, _ grid: ColourGrid) -> [Bool] {
    var isNear = [Bool](repeating: false, count: area.width * area.height)
    for cell in groups.lazy.flatMap(\.cells) {
      let (column, row) = (cell % grid.columns, cell / grid.columns)
      for y in max(area.y0, row - rim)..<min(area.y1, row + rim + 1) {
        for x in max(area.x0, column - rim)..<min(area.x1, column + rim + 1) {
          isNear[(y - area.y0) * area.width + x - area.x0] = true
        }
      }
    }
    return isNear
  }

  /// How coloured the nine pixels around a place are together, 0…255.
  private static func chroma(
    _ pixels: ColourPixels, _ x: Int, _ y: Int, _ balance: ColourGrid.Balance
  ) -> UInt32 {
    var (red, green, blue): (UInt32, UInt32, UInt32) = (0, 0, 0)
    var count: UInt32 = 0
    for row in max(0, y - 1)...min(pixels.height - 1, y + 1) {
      for column in max(0, x - 1)...min(pixels.width - 1, x + 1) {
        let colour = ColourGrid.balanced(pixels.colour(column, row), balance)
        red &+= colour.red
        green &+= colour.green
        blue &+= colour.blue
        count &+= 1
      }
    }
    return (max(red, green, blue) - min(red, green, blue)) / count
  }
}

extension Blob {
  /// The smallest box that holds both.
  func union(_ other: Blob) -> Blob {
    Blob(
      x0: min(x0, other.x0), y0: min(y0, other.y0), x1: max(x1, other.x1), y1: max(y1, other.y1))
  }

  /// Whether both are no further apart than a gap.
  fileprivate func isWithin(_ gap: Int, of other: Blob) -> Bool {
    x0 <= other.x1 + gap && other.x0 <= x1 + gap && y0 <= other.y1 + gap && other.y0 <= y1 + gap
  }

  /// Whether all of the other one lies inside.
  fileprivate func holds(_ other: Blob) -> Bool {
    x0 <= other.x0 && other.x1 <= x1 && y0 <= other.y0 && other.y1 <= y1
  }
}
