/// Finds sheets with two pages side by side, as a copier makes of an open folder.
///
/// Each half is laid out as a page of its own: with its own page header, columns and tables.
enum DoubleSheet {
  /// Wider than this against its height a sheet may hold two pages.
  private static let ratio = 1.2
  /// A scan that is wider than this, in points, is larger than a page on its side: A3.
  private static let large = 1000.0
  /// How many words each page has at least.
  private static let fewWords = 15
  /// How many lines of running text a page has; on a large sheet one of the two may be the table of those
  /// present.
  private static let fewLines = 6

  /// The page, or the two pages that lie on it from the left, which share its number and its lines: words
  /// that stand on the other half have no place.
  static func pages(of page: Page) -> [Page] {
    guard let width = page.width, let height = page.height, width > ratio * height,
      let middle = gutter(of: page, width: width)
    else { return [page] }
    let halves = [0...middle, middle...width].map { half(of: page, from: $0) }
    guard halves.allSatisfy({ $0.lines.lazy.flatMap(\.words).count { $0.box != nil } >= fewWords })
    else { return [page] }
    // A wide table has cells on both sides, but no running text; where ruling lines are known they go across.
    let texts = halves.count { hasText($0, width: middle) }
    let isLarge =
      page.origin == .ocr && width > large
      && !page.graphics.contains {
        $0.kind == .horizontalRule && $0.box.x0 < middle - 20 && $0.box.x1 > middle + 20
      }
    guard texts == 2 || texts == 1 && isLarge else { return [page] }
    return halves
  }

  /// Where the empty strip near the middle is widest, in points from the left; nil if there is none.
  private static func gutter(of page: Page, width: Double) -> Double? {
    let boxes = page.lines.flatMap { $0.words.compactMap(\.box) }
      .filter { $0.x1 > 0.4 * width && $0.x0 < 0.6 * width }.sorted { $0.x0 < $1.x0 }
    var best: ClosedRange<Double>?
    var end = 0.4 * width
    for (x0, x1) in boxes.map({ ($0.x0, $0.x1) }) + [(0.6 * width, 0.6 * width)] {
      if x0 > end, x0 - end > best.map({ $0.upperBound - $0.lowerBound }) ?? 0.03 * width {
        best = end...x0
      }
      end = max(end, x1)
    }
    return best.map { ($0.lowerBound + $0.upperBound) / 2 }
  }

  /// Whether a page has lines of running text that fill most of its width.
  private static func hasText(_ page: Page, width: Double) -> Bool {
    let lines = page.lines.count { line in
      let boxes = line.words.compactMap(\.box)
      guard boxes.count >= 6, let box = boxes.union else { return false }
      return box.width > 0.5 * width
    }
    return lines >= fewLines
  }

  /// A part of the page, moved to the left edge.
  private static func half(of page: Page, from part: ClosedRange<Double>) -> Page {
    page.placed(width: part.upperBound - part.lowerBound, height: page.height) { box in
      guard part.contains(box.midX) else { return nil }
      return Box(box.x0 - part.lowerBound, box.y0, box.x1 - part.lowerBound, box.y1)
    }
  }
}
