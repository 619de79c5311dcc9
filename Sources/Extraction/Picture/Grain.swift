import CLeptonica

extension Picture {
  /// So many dark spots for each pixel are grain: print has far fewer, and where there are fewer,
  /// `SpeckEraser` knows better which of them belong to letters.
  private static let leastGrain = 0.004

  /// The picture without its grain; nil if it has none.
  ///
  /// A copier or a scanner set too dark turns the noise of the paper into thousands of dots of a pixel or
  /// two. They lie on the letters too, and each of them has others in its row. The median of every pixel
  /// and its eight neighbours has none of them, and letters lose no more than their roughness.
  borrowing func withoutGrain() -> Picture? {
    var binary = pixThresholdToBinary(pix, 190)
    defer { pixDestroy(&binary) }
    var spots: Int32 = 0
    guard binary != nil, pixCountConnComp(binary, 8, &spots) == 0,
      Double(spots) >= Self.leastGrain * Double(width) * Double(height)
    else { return nil }
    return Picture(owning: pixMedianFilter(pix, 3, 3))
  }
}
