import Renskrift

extension Picture {
  /// The lengths in pixels of the dashes in a part of the picture, from left to right.
  ///
  /// A dash often touches the digits beside it: it is a row of columns that have ink in its zone
  /// only, and not more than its thickness. Its blurred ends count by how dark they are, so that
  /// blur makes no dash longer and no thin one shorter.
  borrowing func dashes(
    in part: PixelBox, thickness: Double, zone: ClosedRange<Double>,
    level: UInt32 = Self.inkLevel
  ) -> [Double] {
    let columns = (Int(part.x0)..<max(Int(part.x0), Int(part.x1.rounded(.up)))).map {
      column($0, in: part, level: level)
    }
    var lengths: [Double] = []
    var run: Range<Int>?
    for (index, column) in columns.enumerated() {
      let isDash =
        if let ink = column.ink {
          Double(ink.count) <= thickness
            && zone.contains((Double(ink.lowerBound + ink.upperBound) / 2 - part.y0) / part.height)
        } else {
          false
        }
      if isDash {
        run = (run?.lowerBound ?? index)..<index + 1
      } else if let dash = run {
        lengths.append(Self.length(of: dash, in: columns))
        run = nil
      }
    }
    if let run { lengths.append(Self.length(of: run, in: columns)) }
    return lengths
  }

  /// The part of a box that has ink, without what the box takes in of ruling lines above and below.
  borrowing func inkBox(in box: PixelBox) -> PixelBox {
    let columns = Int(box.x0)..<max(Int(box.x0) + 1, Int(box.x1.rounded(.up)))
    var rows = Int(box.y0)..<max(Int(box.y0) + 1, Int(box.y1.rounded(.up)))
    while let row = rows.first, isOutside(row, columns) { rows.removeFirst() }
    while let row = rows.last, isOutside(row, columns) { rows.removeLast() }
    guard let top = rows.first, let bottom = rows.last else { return box }
    return PixelBox(x0: box.x0, y0: Double(top), x1: box.x1, y1: Double(bottom + 1))
  }

  /// Whether a row of pixels is white, or a ruling line.
  private borrowing func isOutside(_ row: Int, _ columns: Range<Int>) -> Bool {
    let ink = columns.count { isInk($0, row) }
    return ink == 0 || Double(ink) > 0.9 * Double(columns.count)
  }

  /// The level below which a dash that stands alone in a part is ink: thin as it is, blur makes it pale, and its
  /// edge is halfway between it and the paper.
  borrowing func edgeLevel(in part: PixelBox) -> UInt32 {
    var (darkest, lightest): (UInt32, UInt32) = (255, 0)
    for y in Int(part.y0)..<max(Int(part.y0), Int(part.y1.rounded(.up))) {
      for x in Int(part.x0)..<max(Int(part.x0), Int(part.x1.rounded(.up))) {
        let value = gray(x, y)
        darkest = min(darkest, value)
        lightest = max(lightest, value)
      }
    }
    let isPale = darkest >= Self.pale && lightest >= darkest + Self.leastContrast
    return isPale ? max(Self.inkLevel, (darkest + lightest) / 2) : Self.inkLevel
  }

  /// What has a darker pixel than this is no pale dash, or there is a piece of a letter beside it.
  private static var pale: UInt32 { 110 }
  /// Less between the darkest and the lightest pixel is paper.
  private static var leastContrast: UInt32 { 50 }

  /// A column's rows from its first to its last ink, and its darkest pixel, 0…255, 0 for white.
  private borrowing func column(
    _ x: Int, in part: PixelBox, level: UInt32
  ) -> (ink: Range<Int>?, dark: Double) {
    var ink: Range<Int>?
    var dark: UInt32 = 0
    for y in Int(part.y0)..<max(Int(part.y0), Int(part.y1.rounded(.up))) {
      let value = gray(x, y)
      dark = max(dark, 255 - min(255, value))
      if value < level { ink = (ink?.lowerBound ?? y)..<y + 1 }
    }
    return (ink, Double(dark))
  }

  /// The columns of a dash and its ends, each counted by how dark it is against the dash.
  private static func length(
    of dash: Range<Int>, in columns: [(ink: Range<Int>?, dark: Double)]
  ) -> Double {
    let darks = dash.map { columns[$0].dark }.sorted()
    let full = darks[darks.count / 2]
    guard full > 0 else { return 0 }
    var length = dash.reduce(0) { $0 + min(1, columns[$1].dark / full) }
    for ends in [
      stride(from: dash.lowerBound - 1, through: 0, by: -1),
      stride(from: dash.upperBound, through: columns.count - 1, by: 1),
    ] {
      var last = full
      for index in ends.prefix(3) {
        // A letter begins where it grows dark again.
        guard columns[index].ink == nil, columns[index].dark < last else { break }
        last = columns[index].dark
        length += last / full
      }
    }
    return length
  }
}
