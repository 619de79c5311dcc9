import CLeptonica

/// Makes white print on dark bars, as headings and the heads of tables have it, black on white.
///
/// The readers pass over it, or read it as something else.
enum InversePrint {
  /// Gray levels under this may be a bar, 0…255.
  private static let darkLevel: Int32 = 170
  /// The share of a bar that is dark: the rest are its letters.
  private static let leastDark = 0.55
  /// The share of its box that a short bar fills with its letters.
  private static let leastFilled = 0.93
  /// As many light spots of the size of letters are print.
  private static let fewestLetters = 3

  /// Turns the bars of a picture of `dpi` pixels an inch and says how many there were.
  static func turn(_ picture: borrowing Picture, dpi: Int) -> Int {
    var binary = pixThresholdToBinary(picture.pix, darkLevel)
    defer { pixDestroy(&binary) }
    guard let binary else { return 0 }
    var bars = solid(in: binary, dpi: dpi)
    defer { pixDestroy(&bars) }
    guard let bars else { return 0 }
    return Blob.spots(of: bars).count { bar in
      let isInside =
        bar.x0 > 2 && bar.y0 > 2 && bar.x1 < picture.width - 2 && bar.y1 < picture.height - 2
      return isInside && bar.height * 14 >= dpi && bar.width * 3 >= dpi
        && turn(bar, of: bars, on: picture)
    }
  }

  /// The dark spots in which a square of an eighth of an inch is all dark; no letter is that thick.
  private static func solid(
    in binary: UnsafeMutablePointer<Pix>, dpi: Int
  ) -> UnsafeMutablePointer<Pix>? {
    // Looked for at a quarter of the size, for speed.
    var small = pixReduceRankBinaryCascade(binary, 4, 4, 0, 0)
    defer { pixDestroy(&small) }
    let side = Int32(max(3, dpi / 32))
    guard let small, pixOpenBrick(small, small, side, side) != nil else { return nil }
    var isEmpty: Int32 = 1
    guard pixZero(small, &isEmpty) == 0, isEmpty == 0 else { return nil }
    var seeds = pixExpandReplicate(small, 4)
    defer { pixDestroy(&seeds) }
    return pixSeedfillBinary(nil, seeds, binary, 8)
  }

  /// Turns one bar if there are letters in it.
  private static func turn(
    _ bar: Blob, of bars: UnsafeMutablePointer<Pix>, on picture: borrowing Picture
  ) -> Bool {
    var area = boxCreate(Int32(bar.x0), Int32(bar.y0), Int32(bar.width), Int32(bar.height))
    defer { boxDestroy(&area) }
    var dark = pixClipRectangle(bars, area, nil)
    defer { pixDestroy(&dark) }
    var holes = pixHolesByFilling(dark, 4)
    defer { pixDestroy(&holes) }
    var share: Float = 0
    guard let dark, let holes, pixForegroundFraction(dark, &share) == 0,
      Double(share) >= leastDark, letters(in: holes, of: bar) >= fewestLetters
    else { return false }
    pixOr(dark, dark, holes)
    // A long bar that leans fills little of its box; what is short must be a box, not a part of a photograph.
    let isLong = bar.width >= 4 * bar.height
    var filled: Float = 0
    guard pixForegroundFraction(dark, &filled) == 0, isLong || Double(filled) >= leastFilled else {
      return false
    }
    var old = pixClipRectangle(picture.pix, area, nil)
    defer { pixDestroy(&old) }
    var level: Float = 0
    guard let old, pixGetRankValueMasked(old, dark, 0, 0, 1, 0.5, &level, nil) == 0 else {
      return false
    }
    var new = pixInvert(nil, old)
    defer { pixDestroy(&new) }
    // The bar becomes white, however light it was.
    guard let new, pixGammaTRC(new, new, 1, 0, 255 - Int32(level)) != nil,
      pixCombineMasked(old, new, dark) == 0
    else { return false }
    return pixRasterop(
      picture.pix, Int32(bar.x0), Int32(bar.y0), Int32(bar.width), Int32(bar.height), PIX_SRC, old,
      0, 0) == 0
  }

  /// How many of the light spots in a bar may be letters.
  private static func letters(in holes: UnsafeMutablePointer<Pix>, of bar: Blob) -> Int {
    Blob.spots(of: holes).count {
      $0.height >= 8 && $0.height * 4 <= bar.height * 3 && $0.width <= 3 * $0.height
    }
  }
}
