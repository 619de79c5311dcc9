import CLeptonica

extension Picture {
  /// By how many degrees the picture must be turned clockwise for its lines to be level.
  ///
  /// Nil where the lines do not say: too few of them, a photograph.
  borrowing func levelling() -> Double? {
    var binary = pixThresholdToBinary(pix, 130)
    defer { pixDestroy(&binary) }
    guard let binary else { return nil }
    var angle: Float = 0
    var confidence: Float = 0
    guard pixFindSkew(binary, &angle, &confidence) == 0, confidence >= 3, angle.isFinite else {
      return nil
    }
    return Double(angle)
  }

  /// The share of the picture that is dark, 0…1, leaving out the outer twentieth on each side,
  /// where scanners leave shadows.
  borrowing func inkShare() -> Double {
    let marginX = width / 20
    let marginY = height / 20
    guard width > 2 * marginX, height > 2 * marginY,
      let region = boxCreate(
        Int32(marginX), Int32(marginY), Int32(width - 2 * marginX), Int32(height - 2 * marginY))
    else { return 0 }
    var area: UnsafeMutablePointer<CLeptonica.Box>? = region
    defer { boxDestroy(&area) }
    var inner = pixClipRectangle(pix, area, nil)
    defer { pixDestroy(&inner) }
    var binary = pixThresholdToBinary(inner, 140)
    defer { pixDestroy(&binary) }
    var share: Float = 0
    guard binary != nil, pixForegroundFraction(binary, &share) == 0 else { return 0 }
    return Double(share)
  }
}
