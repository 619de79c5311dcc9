import CLeptonica

extension Picture {
  /// Pixels darker than this are ink, 0…255, for what looks at the shapes of single characters.
  static var inkLevel: UInt32 { 160 }

  /// The gray of a pixel, 0 for black to 255; white outside the picture.
  borrowing func gray(_ x: Int, _ y: Int) -> UInt32 {
    var value: UInt32 = 255
    return pixGetPixel(pix, Int32(x), Int32(y), &value) == 0 ? value : 255
  }

  /// Whether a pixel is ink.
  borrowing func isInk(_ x: Int, _ y: Int) -> Bool { gray(x, y) < Self.inkLevel }
}
