/// Finds the baselines of a page that was recognised: where the letters of a line stand.
///
/// Paragraphs may be set apart by two or three points only. The boxes of words end where their lowest
/// letter does, so words that hold a letter below the baseline say nothing; the others agree to half
/// a point once what is left of the page's lean is taken away.
struct Baseline {
  /// How far the lines of the page still rise, in points downwards for each point to the right.
  private let slope: Double
  /// Where on the page the lines are compared, in points.
  private let middle: Double
  /// How far the letters below the baseline reach, in points; nil where the page does not tell.
  private var descent: Double?

  /// Looks at the lines of a page, straightened if need be.
  init(_ page: Page, _ straight: Straightening?) {
    middle = (page.width ?? 0) / 2
    var slopes: [Double] = []
    if page.origin == .ocr {
      for line in page.lines where line.words.count > 4 {
        let feet = Self.feet(line, line.words.indices, straight)
        if let slope = Self.slope(feet) { slopes.append(slope) }
      }
    }
    // The median of a few lines is chance.
    slope = slopes.count >= 5 ? slopes.sorted()[slopes.count / 2] : 0
    guard page.origin == .ocr else { return }
    let depths = page.lines.filter { $0.words.count > 4 }.flatMap { line -> [Double] in
      guard let edge = edge(Self.feet(line, line.words.indices, straight)) else { return [] }
      return tails(line, line.words.indices, straight).map { $0 - edge }
    }.sorted()
    if depths.count >= 5 { descent = max(0, depths[depths.count / 2]) }
  }

  /// The baseline of some words of a line, in points from the top; nil if none of them has a box.
  func y(of line: Line, _ words: Range<Int>, _ straight: Straightening?) -> Double? {
    if line.words[words].contains(where: { $0.confidence != nil }) {
      if let edge = edge(Self.feet(line, words, straight)) { return edge }
      // `Sammanfattning` alone in its line: its tails are as long as others on the page.
      let tails = tails(line, words, straight).sorted()
      if let descent, !tails.isEmpty { return tails[tails.count / 2] - descent }
    }
    // Words with descenders reach lower, dashes and quotes end higher: the rest agree.
    let edges = line.words[words].compactMap { $0.box.map { straight?.box($0) ?? $0 }?.y1 }.sorted()
    return edges.isEmpty ? nil : edges[(edges.count - 1) * 2 / 5]
  }

  /// The middle of where words stand, with the lean of the page taken away; nil if there are none.
  private func edge(_ feet: [(x: Double, y: Double)]) -> Double? {
    guard !feet.isEmpty else { return nil }
    let edges = feet.map { $0.y - slope * ($0.x - middle) }.sorted()
    let half = edges.count / 2
    return edges.count % 2 == 1 ? edges[half] : (edges[half - 1] + edges[half]) / 2
  }

  /// Where the words end that reach below the baseline with a letter.
  private func tails(_ line: Line, _ words: Range<Int>, _ straight: Straightening?) -> [Double] {
    words.compactMap { index in
      let text = line.read(index)
      guard let box = line.words[index].box, text.contains(where: { "gjpqy".contains($0) }),
        !text.contains(where: { "()[]{}/|§@&$_".contains($0) })
      else { return nil }
      let place = straight?.box(box) ?? box
      return place.y1 - slope * (place.midX - middle)
    }
  }

  /// Where the words that stand on the baseline stand.
  private static func feet(
    _ line: Line, _ words: Range<Int>, _ straight: Straightening?
  ) -> [(x: Double, y: Double)] {
    words.compactMap { index in
      guard let box = line.words[index].box, stands(line.read(index)) else { return nil }
      let place = straight?.box(box) ?? box
      return (place.midX, place.y1)
    }
  }

  /// Whether the lowest mark of a word is a letter or digit on the baseline.
  private static func stands(_ word: String) -> Bool {
    var hasBody = false
    for scalar in word.unicodeScalars {
      switch scalar {
      case "g", "j", "p", "q", "y", "Q", "J", "ç", ",", ";", "(", ")", "[", "]", "{", "}", "/", "|",
        "§", "@", "&", "$", "_":
        return false
      case "-", "–", "—", "\"", "'", "”", "’", "*", "•", "»", "«", "~", "=", "+", "°": break
      default: hasBody = true
      }
    }
    return hasBody
  }

  /// The slope of a straight line through points that lie far enough apart: least squares.
  private static func slope(_ feet: [(x: Double, y: Double)]) -> Double? {
    guard feet.count >= 4, let first = feet.map(\.x).min(), let last = feet.map(\.x).max(),
      last - first > 150
    else { return nil }
    let count = Double(feet.count)
    let x = feet.reduce(0) { $0 + $1.x } / count
    let y = feet.reduce(0) { $0 + $1.y } / count
    let above = feet.reduce(0) { $0 + ($1.x - x) * ($1.y - y) }
    let below = feet.reduce(0) { $0 + ($1.x - x) * ($1.x - x) }
    return above / below
  }
}
