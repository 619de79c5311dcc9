import CLeptonica

/// A page's picture in gray as it was scanned, and what was written or stamped on it in colour.
struct ScannedPage: ~Copyable {
  let picture: Picture
  /// Pixels an inch.
  let dpi: Double
  let pens: [PenStrokes]
  /// What is to be said about the resolution.
  let reason: String?

  /// Takes over a picture.
  init(
    picture: consuming Picture, dpi: Double, pens: [PenStrokes] = [], reason: String? = nil
  ) {
    self.picture = picture
    self.dpi = dpi
    self.pens = pens
    self.reason = reason
  }
}

extension Picture {
  /// Writes the gray of a part, row by row, into the picture, except where some boxes lie.
  borrowing func write(_ levels: [UInt8], in box: Blob, sparing spared: [Blob] = []) {
    guard levels.count == box.width * box.height, box.x0 >= 0, box.y0 >= 0, box.x1 <= width,
      box.y1 <= height, let data = pixGetData(pix)
    else { return }
    let wordsPerRow = Int(pixGetWpl(pix))
    for y in 0..<box.height {
      let row = data + (box.y0 + y) * wordsPerRow
      for x in 0..<box.width {
        let column = box.x0 + x
        if spared.contains(where: { $0.holds(column, box.y0 + y) }) { continue }
        let shift = UInt32(24 - 8 * (column & 3))
        row[column / 4] =
          row[column / 4] & ~(0xFF << shift)
          | UInt32(levels[y * box.width + x]) << shift
      }
    }
  }

  /// A white picture; nil if there is no memory for it.
  static func white(width: Int, height: Int) -> Picture? {
    guard let pix = pixCreate(Int32(width), Int32(height), 8) else { return nil }
    pixSetAll(pix)
    return Picture(owning: pix)
  }
}

extension Blob {
  /// Whether a place lies inside.
  fileprivate func holds(_ x: Int, _ y: Int) -> Bool { x0 <= x && x < x1 && y0 <= y && y < y1 }
}
