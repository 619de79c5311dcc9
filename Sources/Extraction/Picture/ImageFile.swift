import CLeptonica
import Renskrift

/// A PNG, JPEG or TIFF file, read page by page.
struct ImageFile: Sendable {
  let content: [UInt8]
  let type: MediaType
  let pageCount: Int

  /// Opens an image file; its pages are decoded one by one.
  init(_ content: [UInt8], type: MediaType) {
    self.content = content
    self.type = type
    pageCount = type == .tiff ? TIFFPages.count(in: content) : 1
  }

  /// The picture of a page and its resolution; nil if it cannot be decoded.
  func page(_ number: Int) -> ScannedPage? {
    let image = content.withUnsafeBufferPointer { bytes in
      type == .tiff
        ? pixReadMemTiff(bytes.baseAddress, bytes.count, Int32(number - 1))
        : pixReadMem(bytes.baseAddress, bytes.count)
    }
    guard let image else { return nil }
    let (dpi, reason) = Self.resolution(
      stated: Int(pixGetXRes(image)), long: Int(max(pixGetWidth(image), pixGetHeight(image))))
    let colour = ColourPixels(image)
    let pens = colour.map { PenStrokes.find(on: $0, dpi: dpi) } ?? []
    guard let picture = Picture(owning: image) else { return nil }
    return ScannedPage(picture: picture, dpi: dpi, pens: pens, reason: reason)
  }

  /// Believes the stated resolution if it makes a page of a size that paper has.
  ///
  /// - Parameters:
  ///   - stated: pixels an inch, as the file says.
  ///   - long: the longer side in pixels.
  private static func resolution(stated: Int, long: Int) -> (dpi: Double, reason: String?) {
    let long = Double(long)
    if stated > 0, (2...25).contains(long / Double(stated)) { return (Double(stated), nil) }
    let dpi = min(1200, max(30, (long / 11.69).rounded()))
    return (
      dpi,
      "The image states no believable resolution; taken for a page of A4 it has \(Int(dpi)) dpi."
    )
  }
}
