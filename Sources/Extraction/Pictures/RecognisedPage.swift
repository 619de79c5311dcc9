import Renskrift

/// A page as it was read: PNG files.
public struct RecognisedPage: Sendable {
  /// The resolution, in dpi.
  public let dpi: Double
  /// The page before it was treated; nil if it was not recognised.
  public private(set) var before: [UInt8]?
  /// The page turned, straightened, cleaned, without its ruling lines; nil if it was not recognised.
  public private(set) var after: [UInt8]?
  /// The parts that were asked for; nil for those that cannot be cut out.
  public let parts: [[UInt8]?]

  /// Space around a part, in points.
  private static let margin = 4.0

  init(_ page: Page, _ picture: borrowing Picture, dpi: Double, boxes: [Box]) {
    self.dpi = dpi
    let scale = dpi / 72
    var parts: [[UInt8]?] = []
    for box in boxes {
      let pixels = PixelBox(
        x0: (box.x0 - Self.margin) * scale, y0: (box.y0 - Self.margin) * scale,
        x1: (box.x1 + Self.margin) * scale, y1: (box.y1 + Self.margin) * scale)
      if let part = picture.part(pixels) { parts.append(part.png()) } else { parts.append(nil) }
    }
    self.parts = parts
    guard page.origin == .ocr else { return }
    before = picture.png()
    guard let clean = CleanPicture(picture, dpi: dpi),
      let upright = UprightPicture.of(
        clean.picture, dpi: dpi, quarters: (page.rotation ?? 0) / 90)
    else { return }
    after = upright.picture.png()
  }
}
