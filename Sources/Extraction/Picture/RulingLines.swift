import CLeptonica
import Renskrift

/// The ruling lines of tables and signature boxes on a picture.
///
/// Tesseract drops what stands alone in a narrow ruled cell, such as the `1.` of an item, and
/// takes rules for letters. A page that is not straight keeps its rules: they are no runs then.
enum RulingLines {
  /// Takes the ruling lines out of a picture of `dpi` pixels an inch and says where they were.
  ///
  /// A rule is a run of dark pixels of three tenths of an inch, which no letter has.
  static func erase(from picture: borrowing Picture, dpi: Int) -> [ReadGraphic] {
    var binary = pixThresholdToBinary(picture.pix, 160)
    defer { pixDestroy(&binary) }
    guard let binary else { return [] }
    let length = Int32(dpi * 3 / 10)
    var across = pixOpenBrick(nil, binary, length, 1)
    defer { pixDestroy(&across) }
    var down = pixOpenBrick(nil, binary, 1, length)
    defer { pixDestroy(&down) }
    guard let across, let down else { return [] }
    let rules = boxes(across, .horizontalRule) + boxes(down, .verticalRule)
    guard !rules.isEmpty else { return [] }
    pixOr(across, across, down)
    // The edges of a rule are gray and above the threshold.
    var mask = pixDilateBrick(nil, across, 5, 5)
    defer { pixDestroy(&mask) }
    pixSetMasked(picture.pix, mask, 255)
    return rules
  }

  /// The boxes of the runs; thick ones are pictures or shadows, not rules.
  private static func boxes(
    _ mask: UnsafeMutablePointer<Pix>, _ kind: Graphic.Kind
  ) -> [ReadGraphic] {
    var found = pixConnCompBB(mask, 8)
    defer { boxaDestroy(&found) }
    var rules: [ReadGraphic] = []
    for index in 0..<boxaGetCount(found) {
      var (x, y, width, height): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
      guard boxaGetBoxGeometry(found, index, &x, &y, &width, &height) == 0 else { continue }
      if kind == .horizontalRule ? height * 5 < width : width * 5 < height {
        let box = PixelBox(
          x0: Double(x), y0: Double(y), x1: Double(x + width), y1: Double(y + height))
        rules.append(ReadGraphic(kind: kind, box: box))
      }
    }
    return rules
  }
}
