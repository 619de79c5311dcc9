/// Finds words that no print can be, by their boxes: what a reader makes of punched holes, of shadows at
/// the paper's edge and of remains of ruling lines.
struct PhantomWords {
  /// The words of the page's lines, counted from 0, that are phantoms, and why.
  private var reasons: [[Int: String]] = []

  /// How near the edge of the paper nothing is printed, in points: 7 mm.
  private static let edge = 20.0
  /// Nor is anything printed so near the edge, in points, if it is as far beside all words of the page.
  ///
  /// It is half an inch. On a photograph the edge of the paper lies inside the picture.
  private static let margin = 36.0
  /// How thick a ruling line can be, in points; no capital or digit in print is that low.
  private static let thickestRule = 3.0
  /// How thick a thin ruling line is at most, in points; neither a small letter nor a sign is that low.
  private static let thinRule = 1.3
  /// How far from all other words of its line a phantom at the edge stands, in points.
  private static let distance = 15.0

  /// Looks at the words of a page; only words that were recognised can be phantoms.
  init(_ page: Page) {
    guard page.origin == .ocr else { return }
    let heights = page.lines.flatMap { $0.words.compactMap { $0.box?.height } }.sorted()
    guard !heights.isEmpty else { return }
    let usual = heights[heights.count / 2]
    let print = Self.print(page)
    reasons = page.lines.map { line in
      var found: [Int: String] = [:]
      for (index, word) in line.words.enumerated() {
        guard let box = word.box, let confidence = word.confidence else { continue }
        if let reason = Self.shape(of: index, in: line, box, usual: usual) {
          found[index] = reason
        } else if confidence < 0.75, line.read(index).count <= 2,
          Self.isAlone(index, in: line),
          box.x1 < Self.edge || page.width.map({ box.x0 > $0 - Self.edge }) == true
        {
          found[index] = "at the very edge of the paper, where punched holes are"
        } else if let print, line.read(index).count <= 2,
          confidence < 0.75 || line.read(index).allSatisfy(\.isStroke),
          box.x1 < min(Self.margin, print.lowerBound - Self.margin)
            || page.width.map({ box.x0 > max($0 - Self.margin, print.upperBound + Self.margin) })
              == true
        {
          found[index] = "at the edge of the paper, far beside all words"
        }
      }
      return found
    }
  }

  /// From where to where words of some length stand on the page, in points from its left edge.
  private static func print(_ page: Page) -> ClosedRange<Double>? {
    let words = page.lines.flatMap { line in
      line.words.indices.filter { index in
        line.words[index].confidence.map { $0 >= 0.8 } == true
          && line.read(index).utf8.count >= 4
      }.compactMap { line.words[$0].box }
    }
    guard let left = words.map(\.x0).min(), let right = words.map(\.x1).max() else { return nil }
    return left...max(left, right)
  }

  /// Why a word of this shape is none.
  private static func shape(
    of index: Int, in line: Line, _ box: Box, usual: Double
  ) -> String? {
    let isUpright = box.height > 2 * box.width && box.height > 0.6 * usual
    // Under a large title small print is small, but not that small.
    let isThin = box.height < min(0.25 * usual, thickestRule)
    // Hardly any word is either, and comparing numbers is much faster than looking at characters.
    guard isUpright || isThin else { return nil }
    let text = line.read(index)
    let isHair = box.height < min(0.15 * usual, thinRule)
    // The dash of a list, read as two.
    if text == "=", index == 0, line.words.count > 1,
      let next = line.words[1].box, ListDash.isOne(box, before: next)
    {
      return nil
    }
    if isHair, text.contains(where: { $0.isLetter || $0 == "=" }) {
      return "as thin as a ruling line"
    }
    if text.allSatisfy({ "=—–-~_".contains($0) }) {
      let isDash = text.allSatisfy { "—–-".contains($0) }
      return isUpright && !(isDash && isInSentence(index, in: line, box))
        ? "a mark that lies, in a place that is upright: part of a ruling line" : nil
    }
    let hasBody = text.contains { $0.isUppercase || $0.isNumber }
    return hasBody && isThin ? "as thin as a ruling line" : nil
  }

  /// Whether a mark that its reader is sure of has a word on either side, no farther than words stand: some
  /// readers give a dash the height of its line.
  private static func isInSentence(_ index: Int, in line: Line, _ box: Box) -> Bool {
    guard let confidence = line.words[index].confidence, confidence >= 0.75,
      line.words.indices.contains(index - 1), line.words.indices.contains(index + 1),
      let before = line.words[index - 1].box, let after = line.words[index + 1].box
    else { return false }
    return max(box.x0 - before.x1, after.x0 - box.x1) < box.height
  }

  private static func isAlone(_ index: Int, in line: Line) -> Bool {
    let box = line.words[index].box
    return [index - 1, index + 1].filter(line.words.indices.contains).allSatisfy { other in
      guard let box, let other = line.words[other].box else { return false }
      return max(other.x0 - box.x1, box.x0 - other.x1) > distance
    }
  }

  /// Marks them in the sheet of their page, and takes out the fragments that are nothing else, so that
  /// no column or table is made of them; gives the runs of these.
  func take(from sheet: inout Sheet) -> [Run] {
    guard reasons.contains(where: { !$0.isEmpty }) else { return [] }
    var taken: [Fragment] = []
    let heights = sheet.rows.flatMap(\.fragments).compactMap { $0.box?.height }.sorted()
    let height = heights.isEmpty ? 0 : heights[heights.count / 2]
    for row in sheet.rows.indices {
      for index in sheet.rows[row].fragments.indices.reversed() {
        mark(&sheet.rows[row].fragments[index])
        if sheet.rows[row].fragments[index].role != .noise {
          taken += sheet.rows[row].fragments[index].trim()
          let parts = sheet.rows[row].fragments[index].parted(byNoiseWiderThan: 1.4 * height)
          taken += parts.noise
          sheet.rows[row].fragments.replaceSubrange(index...index, with: parts.print)
        } else {
          taken.append(sheet.rows[row].fragments.remove(at: index))
        }
      }
    }
    sheet.rows.removeAll(where: \.fragments.isEmpty)
    return taken.flatMap(\.runs)
  }

  private func mark(_ fragment: inout Fragment) {
    let found = reasons[fragment.span.line - 1]
    for index in fragment.words.indices {
      guard let reason = found[fragment.span.first - 1 + index] else { continue }
      fragment.exceptions[index] = .init(role: .noise, reason: reason)
    }
    if fragment.exceptions.count == fragment.words.count { fragment.role = .noise }
  }
}

extension Fragment {
  /// The pieces on either side of noise that stands in a gap as wide as those between columns, and the noise:
  /// remains of a ruling line between two cells.
  fileprivate func parted(byNoiseWiderThan gap: Double) -> (print: [Fragment], noise: [Fragment]) {
    var (print, noise): ([Fragment], [Fragment]) = ([], [])
    var rest = self
    while let start = rest.words.indices.last(where: { index in
      guard index > 0, rest.exceptions[index] == nil, rest.exceptions[index - 1] != nil,
        let before = rest.words.indices[..<index].last(where: { rest.exceptions[$0] == nil })
      else { return false }
      return rest.extents[index].lowerBound - rest.extents[before].upperBound > gap
    }) {
      let (before, after) = rest.parted(at: start)
      print.insert(after, at: 0)
      rest = before
      noise += rest.trim()
    }
    return ([rest] + print, noise)
  }

  /// Takes off what is noise at either end, so that the fragment begins and ends as what is printed.
  fileprivate mutating func trim() -> [Fragment] {
    var taken: [Fragment] = []
    if let first = words.indices.first(where: { exceptions[$0] == nil }), first > 0 {
      let (noise, rest) = parted(at: first)
      taken.append(noise)
      self = rest
    }
    if let last = words.indices.last(where: { exceptions[$0] == nil }), last + 1 < words.count {
      let (rest, noise) = parted(at: last + 1)
      taken.append(noise)
      self = rest
    }
    return taken
  }
}

extension Character {
  /// Whether a straight edge or a speck may be read as it: no digit, and of the letters those that are strokes.
  fileprivate var isStroke: Bool {
    isLetter ? "IilJj".contains(self) : !isNumber
  }
}
