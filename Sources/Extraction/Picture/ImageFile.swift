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

  /// The picture of a page, gray, and its resolution; nil if it cannot be decoded.
  func page(_ number: Int) -> ScannedImage? {
    let image = content.withUnsafeBufferPointer { bytes in
      type == .tiff
        ? pixReadMemTiff(bytes.baseAddress, bytes.count, Int32(number - 1))
        : pixReadMem(bytes.baseAddress, bytes.count)
    }
    guard let image else { return nil }
    let stated = Int(pixGetXRes(image))
    guard let picture = Picture(owning: image) else { return nil }
    return ScannedImage(picture: picture, stated: stated)
  }
}

/// An image that is a page.
struct ScannedImage: ~Copyable {
  let picture: Picture
  /// Pixels an inch.
  let dpi: Double
  /// What is to be said about the resolution.
  let reason: String?

  /// Believes the stated resolution if it makes a page of a size that paper has.
  init(picture: consuming Picture, stated: Int) {
    let long = Double(max(picture.width, picture.height))
    self.picture = picture
    if stated > 0, (2...25).contains(long / Double(stated)) {
      dpi = Double(stated)
      reason = nil
    } else {
      dpi = min(1200, max(30, (long / 11.69).rounded()))
      reason =
        "The image states no believable resolution; taken for a page of A4 it has \(Int(dpi)) dpi."
    }
  }
}
