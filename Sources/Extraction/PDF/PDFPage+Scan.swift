import Renskrift

extension PDFPage {
  /// The resolution of the sharpest large picture, in dpi; nil if no picture is large.
  ///
  /// A scan is often a coarse background under a fine stencil of the letters. Width and height
  /// are taken together, so that it is the same for pictures that lie turned.
  borrowing func scanResolution(_ images: PageImages) -> Double? {
    images.sharpest { image in
      pixels(of: image).map { $0.width * $0.height }
    }
  }

  /// The share of the page that is dark, 0…1, seen from afar.
  borrowing func inkShare() -> Double {
    let dpi = min(72, 3000 * 72 / max(width, height))
    guard let picture = picture(dpi: dpi) else { return 0 }
    return picture.inkShare()
  }
}
