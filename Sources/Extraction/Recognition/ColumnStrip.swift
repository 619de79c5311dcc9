import CLeptonica
import Renskrift

/// The short cells of a column put side by side, as words of one line.
///
/// A reader is made for lines: a letter alone is often taken for nothing or for another one, and the same
/// letter between its like is read right.
struct ColumnStrip: ~Copyable {
  /// The cells on one line.
  let picture: Picture
  /// For each cell where its ink stands in the strip and on the page, and its place in the list of cells.
  let parts: [Part]

  /// The ink of a cell.
  struct Part {
    let cell: Int
    /// Where the ink begins and ends in the strip, in pixels.
    let range: ClosedRange<Double>
    /// Where the ink stands on the page's picture.
    let source: PixelBox
  }

  /// White above, below and beside the line, in pixels.
  private static let margin = 20
  /// White kept around the ink of a cell, in pixels.
  private static let edge = 3

  /// Puts the ink of cells side by side, with gaps of `gap` times its height.
  ///
  /// Nil if not two of the cells hold one line of ink.
  init?(_ cells: [PixelBox], on page: borrowing Picture, gap: Double) {
    var inks: [(cell: Int, box: PixelBox)] = []
    for (index, cell) in cells.enumerated() {
      if let box = page.ink(in: cell) { inks.append((index, box)) }
    }
    let heights = inks.map(\.box.height).sorted()
    guard heights.count >= 2 else { return nil }
    let usual = heights[heights.count / 2]
    inks.removeAll { $0.box.height > 1.8 * usual || $0.box.height < 0.4 * usual }
    let tallest = inks.map(\.box.height).max() ?? usual
    let space = Int(gap * usual)
    let width = inks.reduce(2 * Self.margin) { $0 + Int($1.box.width) + 2 * Self.edge + space }
    let height = Int(tallest) + 2 * (Self.margin + Self.edge)
    guard inks.count >= 2, let canvas = pixCreate(Int32(width), Int32(height), 8) else {
      return nil
    }
    pixSetAll(canvas)
    var parts: [Part] = []
    var x = Self.margin
    for (cell, box) in inks {
      let edge = Double(Self.edge)
      let around = PixelBox(
        x0: box.x0 - edge, y0: box.y0 - edge, x1: box.x1 + edge, y1: box.y1 + edge)
      guard let part = page.part(around, margin: 0) else { continue }
      // The ink of all stands on one base line.
      let y = height - Self.margin - part.height
      pixRasterop(
        canvas, Int32(x), Int32(y), Int32(part.width), Int32(part.height), PIX_SRC, part.pix, 0, 0)
      parts.append(
        Part(cell: cell, range: Double(x)...Double(x + part.width), source: box))
      x += part.width + space
    }
    guard let picture = Picture(owning: canvas) else { return nil }
    self.picture = picture
    self.parts = parts
  }

  /// The words of a reading of the strip, with their boxes on the page; what goes over two cells is left out.
  func words(of reading: Reading) -> [(cell: Int, words: [ReadWord])] {
    var found: [Int: [ReadWord]] = [:]
    for var word in reading.lines.lazy.flatMap(\.words) {
      let touched = parts.filter {
        min($0.range.upperBound, word.box.x1) - max($0.range.lowerBound, word.box.x0)
          > 0.3 * min($0.range.upperBound - $0.range.lowerBound, word.box.width)
      }
      guard let part = touched.first else { continue }
      if touched.count > 1 {
        for part in touched { found[part.cell] = [] }
        continue
      }
      word.box = part.source
      found[part.cell, default: []].append(word)
    }
    return found.filter { !$0.value.isEmpty }.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }
}

extension Picture {
  /// The smallest box around the ink in a part of the picture; nil if there is none.
  borrowing func ink(in part: PixelBox) -> PixelBox? {
    guard let clip = self.part(part, margin: 0) else { return nil }
    var binary = pixThresholdToBinary(clip.pix, Int32(Self.inkLevel))
    defer { pixDestroy(&binary) }
    guard let binary else { return nil }
    var found: UnsafeMutablePointer<CLeptonica.Box>?
    defer { boxDestroy(&found) }
    guard pixClipToForeground(binary, nil, &found) == 0, let found else { return nil }
    var (x, y, width, height): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    guard boxGetGeometry(found, &x, &y, &width, &height) == 0 else { return nil }
    let (left, top) = (max(0, Int(part.x0)) + Int(x), max(0, Int(part.y0)) + Int(y))
    return PixelBox(
      x0: Double(left), y0: Double(top), x1: Double(left + Int(width)),
      y1: Double(top + Int(height)))
  }
}
