import CLeptonica

/// A gray picture of a page: owns a Leptonica picture of 8 bits a pixel.
struct Picture: ~Copyable {
  let pix: UnsafeMutablePointer<Pix>

  /// Takes over a picture of any depth and turns it gray; nil if that cannot be done.
  init?(owning original: UnsafeMutablePointer<Pix>?) {
    guard let original else { return nil }
    var owned: UnsafeMutablePointer<Pix>? = original
    defer { pixDestroy(&owned) }
    if pixGetDepth(original) == 8, pixGetColormap(original) == nil {
      guard let same = pixClone(original) else { return nil }
      pix = same
    } else if pixGetDepth(original) == 32, pixGetSpp(original) == 4 {
      // Transparent parts are white paper, not black ink.
      var opaque = pixRemoveAlpha(original)
      defer { pixDestroy(&opaque) }
      guard let gray = pixConvertTo8(opaque, 0) else { return nil }
      pix = gray
    } else {
      guard let gray = pixConvertTo8(original, 0) else { return nil }
      pix = gray
    }
  }

  deinit {
    var owned: UnsafeMutablePointer<Pix>? = pix
    pixDestroy(&owned)
  }

  /// The width in pixels.
  var width: Int { Int(pixGetWidth(pix)) }
  /// The height in pixels.
  var height: Int { Int(pixGetHeight(pix)) }

  /// A picture of its own with the same pixels.
  borrowing func copy() -> Picture? { Picture(owning: pixCopy(nil, pix)) }

  /// The same picture, smaller or larger by this factor; nil if it would vanish.
  borrowing func scaled(by factor: Double) -> Picture? {
    Picture(owning: pixScaleAreaMap(pix, Float(factor), Float(factor)))
  }

  /// The picture with all but white made darker: a level v of 0…1 becomes v to the power of 3.
  borrowing func darkened() -> Picture? { Picture(owning: pixGammaTRC(nil, pix, 1 / 3, 0, 255)) }

  /// The picture turned clockwise by quarter turns, 0…3.
  borrowing func turned(quarters: Int) -> Picture? {
    Picture(owning: pixRotateOrth(pix, Int32(quarters)))
  }

  /// The picture turned clockwise by a few degrees about its centre, at the same size.
  borrowing func straightened(degrees: Double) -> Picture? {
    Picture(
      owning: pixRotate(
        pix, Float(degrees * .pi / 180), Int32(L_ROTATE_AREA_MAP), Int32(L_BRING_IN_WHITE), 0, 0))
  }
}
