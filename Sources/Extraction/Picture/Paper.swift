import CLeptonica

/// How light the paper of a page is, measured over the picture in tiles.
struct Paper: Hashable {
  /// The level of the darker parts, 0…255, the outermost tenth left out.
  let darkest: Int
  /// The level of the lighter parts.
  let lightest: Int

  /// Measures a picture; nil if it is too small.
  init?(_ picture: borrowing Picture) {
    // Averaging first keeps noise from passing for white.
    var small = pixScaleAreaMap(picture.pix, 0.25, 0.25)
    defer { pixDestroy(&small) }
    var tiles = pixScaleGrayMinMax(small, 8, 8, Int32(L_CHOOSE_MAX))
    defer { pixDestroy(&tiles) }
    var histogram = pixGetGrayHistogram(tiles, 1)
    defer { numaDestroy(&histogram) }
    var (low, high): (Float, Float) = (0, 0)
    guard numaHistogramGetValFromRank(histogram, 0.1, &low) == 0,
      numaHistogramGetValFromRank(histogram, 0.9, &high) == 0
    else { return nil }
    darkest = Int(low)
    lightest = Int(high)
  }

  /// Whether the paper is lit unevenly, or dark as a whole.
  var needsEvening: Bool { darkest < 215 }
}

extension Picture {
  /// The picture with its paper made white everywhere, and what shows through the paper with it.
  borrowing func evened() -> Picture? {
    var normal = pixBackgroundNormSimple(pix, nil, nil)
    defer { pixDestroy(&normal) }
    guard let normal else { return nil }
    return Picture(owning: pixGammaTRC(nil, normal, 1, 0, 200))
  }
}
