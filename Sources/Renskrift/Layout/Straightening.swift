/// Turns the boxes of a page back that was scanned askew.
///
/// Boxes stand where the words are on the picture; at two degrees a row climbs by two lines over the width
/// of a page, and the left margin moves by one letter and more over its height.
struct Straightening {
  private let middle: (x: Double, y: Double)
  private let sine: Double
  private let cosine: Double

  /// Nil if the page is straight enough; it must be upright.
  init?(_ page: Page) {
    guard let skew = page.skew, let width = page.width, let height = page.height,
      abs(skew) >= 0.3, abs(skew) < 20
    else { return nil }
    middle = (width / 2, height / 2)
    // The library has no mathematics of C; for small angles the series is exact enough.
    let angle = skew * .pi / 180
    sine = angle - angle * angle * angle / 6
    cosine = (1 - sine * sine).squareRoot()
  }

  /// The box on the page as it was printed, its size unchanged.
  func box(_ box: Box) -> Box {
    let (dx, dy) = (box.midX - middle.x, box.midY - middle.y)
    let x = middle.x + dx * cosine + dy * sine
    let y = middle.y - dx * sine + dy * cosine
    return Box(x - box.width / 2, y - box.height / 2, x + box.width / 2, y + box.height / 2)
  }
}
