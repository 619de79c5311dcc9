import CLeptonica
import Renskrift

extension Picture {
  /// Wider than this against its height a picture may show two pages.
  private static let sheetRatio = 1.2
  /// How wide the empty strip between two pages is at least, in shares of the picture's width.
  private static let narrowest = 0.025
  /// The share of a column that may be dark: specks.
  private static let speckShare = 0.003

  /// The middle of the empty strip between two pages that lie side by side; nil if there is none.
  borrowing func gutter() -> Double? {
    guard Double(width) > Self.sheetRatio * Double(height) else { return nil }
    var binary = pixThresholdToBinary(pix, 160)
    defer { pixDestroy(&binary) }
    var counts = pixCountPixelsByColumn(binary)
    defer { numaDestroy(&counts) }
    guard counts != nil else { return nil }
    var best: Range<Int>?
    var start: Int?
    for x in width * 42 / 100...width * 58 / 100 {
      var ink: Int32 = 0
      numaGetIValue(counts, Int32(x), &ink)
      guard Double(ink) <= Self.speckShare * Double(height) else {
        start = nil
        continue
      }
      let strip = (start ?? x)..<x + 1
      start = strip.lowerBound
      if strip.count > best?.count ?? Int(Self.narrowest * Double(width)) { best = strip }
    }
    return best.map { Double($0.lowerBound + $0.upperBound) / 2 }
  }
}
