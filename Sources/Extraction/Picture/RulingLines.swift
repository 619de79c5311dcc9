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
    takeOutLetters(from: across, of: binary, isAcross: true)
    takeOutLetters(from: down, of: binary, isAcross: false)
    if !isEmpty(across) || !isEmpty(down) {
      grow(across, on: picture, isAcross: true, dpi)
      grow(down, on: picture, isAcross: false, dpi)
    }
    let rules = boxes(across, .horizontalRule) + boxes(down, .verticalRule)
    guard !rules.isEmpty else { return [] }
    // The edges of a rule are gray and above the threshold.
    pixDilateBrick(across, across, 5, 5)
    pixDilateBrick(down, down, 5, 5)
    keepStrokes(through: across, beside: down, of: binary)
    pixOr(across, across, down)
    pixSetMasked(picture.pix, across, 255)
    return rules
  }

  /// Takes the strokes of letters that run into a line below them out of its mask: an underlined g whose tail
  /// is cut off with the line is read as an a.
  private static func keepStrokes(
    through mask: UnsafeMutablePointer<Pix>, beside other: UnsafeMutablePointer<Pix>,
    of binary: UnsafeMutablePointer<Pix>
  ) {
    pixSubtract(binary, binary, other)
    var strokes = pixSubtract(nil, binary, mask)
    defer { pixDestroy(&strokes) }
    // Remains of a rule that is not quite straight are no strokes.
    pixOpenBrick(strokes, strokes, 1, Int32(strokeLength) + 1)
    // Ink goes on from pixel to pixel, up and down only: along the rule all of it would come back.
    for _ in 0..<thickest {
      pixDilateBrick(strokes, strokes, 1, 3)
      pixAnd(strokes, strokes, binary)
    }
    pixSubtract(mask, mask, strokes)
  }

  /// How far a stroke may go on under a rule, in pixels.
  private static let thickest = 12

  /// Takes the runs out of a mask that are parts of letters: in heavy print the letters of a word touch.
  ///
  /// Strokes go on from such a run, up or down; at a rule only other rules and a few letters begin.
  private static func takeOutLetters(
    from mask: UnsafeMutablePointer<Pix>, of binary: UnsafeMutablePointer<Pix>, isAcross: Bool
  ) {
    func isSet(_ pix: UnsafeMutablePointer<Pix>, _ along: Int, _ beside: Int) -> Bool {
      var value: UInt32 = 0
      let (x, y) = isAcross ? (along, beside) : (beside, along)
      return pixGetPixel(pix, Int32(x), Int32(y), &value) == 0 && value == 1
    }
    for run in Blob.spots(of: mask) {
      let (along, beside) =
        isAcross ? (run.x0..<run.x1, run.y0..<run.y1) : (run.y0..<run.y1, run.x0..<run.x1)
      let strokes = along.count { place in
        guard let first = beside.first(where: { isSet(mask, place, $0) }),
          let last = beside.last(where: { isSet(mask, place, $0) })
        else { return false }
        return (1...strokeLength).allSatisfy { isSet(binary, place, first - $0) }
          || (1...strokeLength).allSatisfy { isSet(binary, place, last + $0) }
      }
      if Double(strokes) > mostStrokes * Double(along.count) {
        pixRasterop(
          mask, Int32(run.x0), Int32(run.y0), Int32(run.width), Int32(run.height), PIX_CLR, nil, 0,
          0)
      }
    }
  }

  /// How far ink goes on from a run, in pixels, where a stroke of a letter begins.
  private static let strokeLength = 3
  /// The share of a rule where strokes begin at most.
  private static let mostStrokes = 0.3

  private static func isEmpty(_ mask: UnsafeMutablePointer<Pix>) -> Bool {
    var isEmpty: Int32 = 0
    return pixZero(mask, &isEmpty) != 0 || isEmpty == 1
  }

  /// Adds what the scan shows pale and broken: where dark rules go on, and long rules that go down.
  ///
  /// Letters beside each other, and strokes above each other, can look like a short pale rule.
  private static func grow(
    _ mask: UnsafeMutablePointer<Pix>, on picture: borrowing Picture, isAcross: Bool, _ dpi: Int
  ) {
    var pale = pixThresholdToBinary(picture.pix, 200)
    defer { pixDestroy(&pale) }
    guard let pale else { return }
    // The shade of a cell is no rule; the letters on it would vanish.
    var shade = pixOpenBrick(nil, pale, Int32(dpi / 20), Int32(dpi / 20))
    defer { pixDestroy(&shade) }
    pixDilateBrick(shade, shade, 5, 5)
    pixSubtract(pale, pale, shade)
    let (length, longest) = (Int32(dpi / 5), Int32(dpi / 2))
    var seeds: UnsafeMutablePointer<Pix>?
    defer { pixDestroy(&seeds) }
    if isAcross {
      pixOpenBrick(pale, pale, length, 1)
      seeds = pixCopy(nil, mask)
    } else {
      // Lines of text stand further apart than letters: what is broken can be closed here.
      var broken = pixCopy(nil, pale)
      defer { pixDestroy(&broken) }
      pixDilateBrick(pale, pale, 3, 1)
      pixCloseSafeBrick(pale, pale, 1, Int32(dpi / 25))
      pixErodeBrick(pale, pale, 3, 1)
      pixOpenBrick(pale, pale, 1, length)
      takeOutThick(from: pale, thickest: Double(dpi) / 22)
      seeds = pixOpenBrick(nil, pale, 1, longest)
      guard let seeds, let broken else { return }
      takeOutStacks(from: seeds, of: broken)
      pixOr(seeds, seeds, mask)
    }
    var grown = pixSeedfillBinary(nil, seeds, pale, 8)
    defer { pixDestroy(&grown) }
    if let grown { pixOr(mask, mask, grown) }
  }

  /// Takes the runs out of a mask that are thicker than a pale rule: letters above each other, where the gaps
  /// between them are full of the grain of gray paper.
  private static func takeOutThick(from mask: UnsafeMutablePointer<Pix>, thickest: Double) {
    for run in Blob.spots(of: mask) where Double(run.width) > thickest {
      var area: UnsafeMutablePointer<CLeptonica.Box>? = boxCreate(
        Int32(run.x0), Int32(run.y0), Int32(run.width), Int32(run.height))
      defer { boxDestroy(&area) }
      var part = pixClipRectangle(mask, area, nil)
      defer { pixDestroy(&part) }
      var count: Int32 = 0
      guard part != nil, pixCountPixels(part, &count, nil) == 0,
        Double(count) > thickest * Double(run.height)
      else { continue }
      pixRasterop(
        mask, Int32(run.x0), Int32(run.y0), Int32(run.width), Int32(run.height), PIX_CLR, nil, 0, 0)
    }
  }

  /// Takes the runs out of a mask that were closed over many gaps: the strokes of letters above each other,
  /// in a table whose rows stand close.
  private static func takeOutStacks(
    from seeds: UnsafeMutablePointer<Pix>, of broken: UnsafeMutablePointer<Pix>
  ) {
    for run in Blob.spots(of: seeds) {
      let inked = (run.y0..<run.y1).count { y in
        (run.x0 - 1..<run.x1 + 1).contains { x in
          var value: UInt32 = 0
          return pixGetPixel(broken, Int32(x), Int32(y), &value) == 0 && value == 1
        }
      }
      if Double(inked) < leastInked * Double(run.height) {
        pixRasterop(
          seeds, Int32(run.x0), Int32(run.y0), Int32(run.width), Int32(run.height), PIX_CLR, nil, 0,
          0)
      }
    }
  }

  /// The share of a pale rule that has ink at least.
  private static let leastInked = 0.85

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
