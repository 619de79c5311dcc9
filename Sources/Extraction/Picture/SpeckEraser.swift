import CLeptonica

/// Takes specks off a picture that has many: faxes, dirty glass, worn paper.
enum SpeckEraser {
  /// With fewer specks on the empty paper, too few lie among the letters to be worth the risk of
  /// taking a dot for one.
  private static let fewest = 80

  /// Makes the specks white and says how many there were; 0 if the picture was left alone.
  static func clean(_ picture: borrowing Picture, dpi: Int) -> Int {
    var binary = pixThresholdToBinary(picture.pix, 190)
    defer { pixDestroy(&binary) }
    guard let binary, let specks = Specks(spots: Blob.spots(of: binary), dpi: dpi),
      specks.aloneCount >= fewest
    else { return 0 }
    let found = specks.found
    var mask = pixCreateTemplate(binary)
    defer { pixDestroy(&mask) }
    guard let mask else { return 0 }
    for speck in found {
      pixRasterop(
        mask, Int32(speck.x0), Int32(speck.y0), Int32(speck.width), Int32(speck.height),
        PIX_SET, nil, 0, 0)
    }
    // What is left are the letters; the gray rim of a speck goes, that of a letter stays.
    pixSubtract(binary, binary, mask)
    pixDilateBrick(mask, mask, 3, 3)
    pixSubtract(mask, mask, binary)
    pixSetMasked(picture.pix, mask, 255)
    return found.count
  }
}

extension Blob {
  /// The dark spots of a picture of one bit a pixel.
  static func spots(of binary: UnsafeMutablePointer<Pix>) -> [Blob] {
    var boxes = pixConnCompBB(binary, 8)
    defer { boxaDestroy(&boxes) }
    return (0..<boxaGetCount(boxes)).compactMap { index in
      var (x, y, width, height): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
      guard boxaGetBoxGeometry(boxes, index, &x, &y, &width, &height) == 0 else { return nil }
      return Blob(x0: Int(x), y0: Int(y), x1: Int(x + width), y1: Int(y + height))
    }
  }
}
