import CLeptonica

/// The pixels of a colour picture that someone else owns, 32 bits each.
struct ColourPixels {
  let base: UnsafePointer<UInt32>
  let wordsPerRow: Int
  let width: Int
  let height: Int
  /// How many bits lie below the blue: none in cairo's pixels, eight in Leptonica's.
  let shift: UInt32

  /// A pixel as `0xRRGGBB`.
  @inline(__always)
  func colour(_ x: Int, _ y: Int) -> UInt32 { base[y &* wordsPerRow &+ x] >> shift & 0xFF_FFFF }

  /// The gray of a colour, 0 for black to 255.
  @inline(__always)
  static func gray(_ colour: UInt32) -> UInt32 {
    ((colour >> 16 & 0xFF) &* 77 &+ (colour >> 8 & 0xFF) &* 151 &+ (colour & 0xFF) &* 28) >> 8
  }

  /// The picture in gray; nil if there is no memory for it.
  func gray() -> Picture? {
    guard let pix = pixCreateNoInit(Int32(width), Int32(height), 8), let data = pixGetData(pix)
    else { return nil }
    let targetWords = Int(pixGetWpl(pix))
    for row in 0..<height {
      let target = data + row * targetWords
      // Leptonica packs four pixels in a 32-bit word, the first in the highest byte.
      for word in 0..<targetWords {
        var packed: UInt32 = 0
        for column in word &* 4..<min(word &* 4 &+ 4, width) {
          packed |= Self.gray(colour(column, row)) << UInt32(24 &- 8 &* (column & 3))
        }
        target[word] = packed
      }
    }
    return Picture(owning: pix)
  }
}

extension ColourPixels {
  /// The pixels of a picture of Leptonica's, which must outlive them; nil if it has no colour.
  init?(_ pix: UnsafeMutablePointer<Pix>) {
    guard pixGetDepth(pix) == 32, pixGetSpp(pix) == 3, let data = pixGetData(pix) else {
      return nil
    }
    self.init(
      base: UnsafePointer(data), wordsPerRow: Int(pixGetWpl(pix)), width: Int(pixGetWidth(pix)),
      height: Int(pixGetHeight(pix)), shift: 8)
  }
}
