import CLeptonica

/// Print that a scanner or a copier made pale: gray on white.
///
/// Whatever asks whether a pixel is ink would see an empty page.
struct PaleInk: Hashable {
  /// The level of the ink, 0 for black to 255.
  let ink: Int
  /// The level of the paper.
  let paper: Int

  /// Ink that is darker is not pale.
  private static let pale = 110
  /// What differs less from the paper is noise, or shows through from the other side.
  private static let contrast = 45

  /// Measures a picture; nil if its ink is dark enough, or if there is none.
  init?(_ picture: borrowing Picture) {
    let (marginX, marginY) = (picture.width / 20, picture.height / 20)
    var area = boxCreate(
      Int32(marginX), Int32(marginY), Int32(picture.width - 2 * marginX),
      Int32(picture.height - 2 * marginY))
    defer { boxDestroy(&area) }
    var inner = pixClipRectangle(picture.pix, area, nil)
    defer { pixDestroy(&inner) }
    var histogram = pixGetGrayHistogram(inner, 3)
    defer { numaDestroy(&histogram) }
    var (low, high): (Float, Float) = (0, 0)
    // A page with a few lines of print is dark on one of five hundred pixels.
    guard numaHistogramGetValFromRank(histogram, 0.002, &low) == 0,
      numaHistogramGetValFromRank(histogram, 0.8, &high) == 0
    else { return nil }
    (ink, paper) = (Int(low), Int(high))
    guard ink > Self.pale, paper - ink > Self.contrast else { return nil }
  }

  /// The picture with this ink black and the paper white.
  func strengthened(_ picture: borrowing Picture) -> Picture? {
    let reach = (paper - ink) / 8
    return Picture(
      owning: pixGammaTRC(nil, picture.pix, 1, Int32(max(0, ink - reach)), Int32(paper - reach)))
  }
}
