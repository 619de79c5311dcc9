import CLeptonica

/// A picture for the screen, in as many bytes as there is room for.
enum ScreenPicture {
  /// More shows nothing that anybody looks for.
  private static let most = 150.0
  /// With less a page is no longer legible.
  private static let least = 45.0
  /// What a pixel of a scanned page takes as JPEG, in bytes.
  private static let bytesPerPixel = 0.13

  /// The resolution to begin with, in dpi, for a page of that size in points.
  static func dpi(width: Double?, height: Double?, bytes: Int) -> Double {
    guard let width, let height, width > 0, height > 0 else { return least }
    let area = width * height / (72 * 72)
    return max(least, min(most, (Double(bytes) / bytesPerPixel / area).squareRoot()))
  }

  /// The picture as a JPEG file of at most so many bytes, coarser or smaller if need be; nil if it would
  /// no longer be legible.
  static func jpeg(_ picture: borrowing Picture, bytes: Int) -> [UInt8]? {
    for quality in [60, 40, 25] {
      if let file = picture.jpeg(quality: quality), file.count <= bytes { return file }
    }
    for factor in [0.75, 0.55] {
      if let small = picture.scaled(by: factor), let file = small.jpeg(quality: 25),
        file.count <= bytes
      {
        return file
      }
    }
    return nil
  }
}

extension Picture {
  /// The picture as a JPEG file; quality from 1 to 100.
  borrowing func jpeg(quality: Int) -> [UInt8]? {
    var data: UnsafeMutablePointer<UInt8>?
    var size = 0
    guard pixWriteMemJpeg(&data, &size, pix, Int32(quality), 0) == 0, let data else { return nil }
    defer { lept_free(data) }
    return Array(UnsafeBufferPointer(start: data, count: size))
  }

  /// The picture as a PNG file.
  borrowing func png() -> [UInt8]? {
    var data: UnsafeMutablePointer<UInt8>?
    var size = 0
    guard pixWriteMemPng(&data, &size, pix, 0) == 0, let data else { return nil }
    defer { lept_free(data) }
    return Array(UnsafeBufferPointer(start: data, count: size))
  }

  /// The part within these pixels, as far as the picture goes; nil if there is nothing of it.
  borrowing func part(_ box: PixelBox) -> Picture? {
    let x = max(0, Int(box.x0)), y = max(0, Int(box.y0))
    let w = min(width, Int(box.x1.rounded(.up))) - x, h = min(height, Int(box.y1.rounded(.up))) - y
    guard w > 0, h > 0 else { return nil }
    var area: UnsafeMutablePointer<CLeptonica.Box>? = boxCreate(
      Int32(x), Int32(y), Int32(w), Int32(h))
    defer { boxDestroy(&area) }
    return Picture(owning: pixClipRectangle(pix, area, nil))
  }
}
