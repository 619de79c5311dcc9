import CLeptonica

/// Rows of dots on a picture: the leaders between a name and a post, the lines on which minutes are signed.
///
/// Readers take them for letters, `sa sd`, and with them the words beside them.
enum DottedRules {
  /// The fewest dots of a row: an ellipsis has three, and four are often typed.
  private static let fewest = 10
  /// How far apart dots stand, in inches: those of the smallest print, and those of typewriters with spaces.
  private static let steps = 0.022...0.15

  /// Takes the rows of dots out of a picture of `dpi` pixels an inch and says how many there were.
  static func erase(from picture: borrowing Picture, dpi: Int) -> Int {
    var binary = pixThresholdToBinary(picture.pix, 160)
    defer { pixDestroy(&binary) }
    guard let binary else { return 0 }
    let rows = rows(of: Blob.spots(of: binary), dpi: dpi)
    for dot in rows.joined() {
      // The edges of a dot are gray and above the threshold.
      pixRasterop(
        picture.pix, Int32(dot.x0 - 2), Int32(dot.y0 - 2), Int32(dot.width + 4),
        Int32(dot.height + 4), PIX_SET, nil, 0, 0)
    }
    return rows.count
  }

  /// The rows among dark spots: dots of one size, side by side and evenly spaced, with what lies between and
  /// right beside them, as dots that touch.
  static func rows(of spots: [Blob], dpi: Int) -> [[Blob]] {
    let largest = max(4, dpi * 3 / 100)
    let low = BlobGrid(spots.filter { $0.height <= largest && $0.width <= 6 * largest }, cell: 16)
    let dots = low.blobs.filter { dot in
      dot.width <= largest && min(dot.width, dot.height) >= 2
        && abs(dot.width - dot.height) <= max(1, largest / 3)
    }
    .sorted { ($0.x0, $0.y0) < ($1.x0, $1.y0) }
    let grid = BlobGrid(dots, cell: 2 * largest)
    let letters = BlobGrid(spots.filter { $0.height > largest }, cell: 4 * largest)
    var taken: Set<Blob> = []
    return dots.compactMap { dot -> [Blob]? in
      guard !taken.contains(dot) else { return nil }
      var row = [dot]
      while let next = next(to: row[row.count - 1], of: row, in: grid, largest) { row.append(next) }
      guard row.count >= fewest, let step = step(of: row),
        steps.contains(step / Double(dpi)), isFree(row, letters, 3 * largest)
      else { return nil }
      let whole = whole(row, step, low)
      taken.formUnion(whole)
      return whole
    }
  }

  /// The dot beside the last one of a row: the nearest one to the right at the same height.
  private static func next(
    to last: Blob, of row: [Blob], in grid: BlobGrid, _ largest: Int
  ) -> Blob? {
    let first = row[0]
    return grid.near(last, reach: 4 * largest).filter { dot in
      dot.x0 > last.x0 && abs(dot.centreY - last.centreY) <= 1.5
        && abs(dot.width - first.width) <= max(1, first.width / 2)
        && abs(dot.height - first.height) <= max(1, first.height / 2)
    }
    .min { ($0.x0, $0.y0) < ($1.x0, $1.y0) }
  }

  /// How far the dots of a row stand apart; nil where not nearly all stand as far from the one before as the
  /// others do, or as two or three of them together.
  private static func step(of row: [Blob]) -> Double? {
    let steps = zip(row, row.dropFirst()).map { $1.centreX - $0.centreX }
    let usual = steps.sorted()[steps.count / 2]
    let times = steps.compactMap { step -> Double? in
      let times = (step / usual).rounded()
      return abs(step - times * usual) <= max(1, 0.12 * usual) ? times : nil
    }
    return times.count { (1...3).contains($0) } * 5 >= steps.count * 4
      && times.count { $0 == 1 } * 3 >= steps.count * 2 ? usual : nil
  }

  /// Whether nothing stands on a row, as the letters do on remains of a ruling line and on their own dirt.
  private static func isFree(_ row: [Blob], _ letters: BlobGrid, _ reach: Int) -> Bool {
    let covered = row.count { dot in
      letters.near(dot, reach: reach).contains {
        Double($0.x0) <= dot.centreX && dot.centreX <= Double($0.x1)
      }
    }
    return covered * 5 <= row.count
  }

  /// A row with the low spots inside it and those at its ends that go on with it.
  private static func whole(_ row: [Blob], _ step: Double, _ low: BlobGrid) -> [Blob] {
    var whole = Set(row)
    var hull = row.reduce(row[0]) { $0.union($1) }
    while true {
      let more = low.near(hull, reach: Int(1.6 * step)).filter {
        !whole.contains($0) && abs($0.centreY - hull.centreY) <= max(1.5, 0.25 * step)
      }
      if more.isEmpty { break }
      whole.formUnion(more)
      hull = more.reduce(hull) { $0.union($1) }
    }
    return whole.sorted { ($0.x0, $0.y0) < ($1.x0, $1.y0) }
  }
}
