/// Ruling lines of a page that cross or touch each other.
struct RuledNet {
  /// A ruling line: at `place` across its direction, from `start` to `end` along it, in points.
  struct Rule {
    var place: Double
    var start: Double
    var end: Double

    /// Whether the other one goes on where this one ends, or lies on it.
    func isOneLine(with other: Rule) -> Bool {
      abs(place - other.place) < 3 && other.start - end < RuledNet.longestBreak
        && start - other.end < RuledNet.longestBreak
    }
  }

  private var across: [Rule]
  private var down: [Rule]

  /// More rules than this are a drawing.
  private static let most = 600
  /// How far apart the pieces of a broken line may be, in points.
  private static let longestBreak = 14.0
  /// How near lines must come to touch, in points.
  private static let reach = 5.0

  /// The nets of straight lines, from the top.
  static func nets(of graphics: [Graphic]) -> [RuledNet] {
    let rules = graphics.filter { $0.kind == .horizontalRule || $0.kind == .verticalRule }
    guard rules.count <= most, rules.count >= 4 else { return [] }
    var across: [Rule] = []
    var down: [Rule] = []
    for rule in rules {
      if rule.kind == .horizontalRule {
        across.append(Rule(place: rule.box.midY, start: rule.box.x0, end: rule.box.x1))
      } else {
        down.append(Rule(place: rule.box.midX, start: rule.box.y0, end: rule.box.y1))
      }
    }
    let lines = whole(across)
    return parted(lines, whole(down, across: lines))
  }

  /// Puts the pieces of broken lines together.
  private static func whole(_ pieces: [Rule], across: [Rule] = []) -> [Rule] {
    var lines: [Rule] = []
    for piece in pieces.sorted(by: { ($0.start, $0.place) < ($1.start, $1.place) }) {
      let line = lines.lastIndex {
        $0.isOneLine(with: piece) && !isBetweenTables($0, piece, across)
      }
      if let line {
        let (old, new) = (lines[line].end - lines[line].start, piece.end - piece.start)
        let sum = max(old + new, 1)
        lines[line].place = (lines[line].place * old + piece.place * new) / sum
        lines[line].end = max(lines[line].end, piece.end)
      } else {
        lines.append(piece)
      }
    }
    return lines
  }

  /// Whether a line ends at one that goes across, and the next begins at another: no line breaks so, but below a
  /// table, or a row that is one cell, another one begins.
  private static func isBetweenTables(_ above: Rule, _ below: Rule, _ across: [Rule]) -> Bool {
    guard below.start - above.end > 6 else { return false }
    return [above.end, below.start].allSatisfy { end in
      across.contains {
        abs($0.place - end) < 3 && $0.start - reach < below.place && below.place < $0.end + reach
      }
    }
  }

  /// Parts lines into nets of those that touch.
  private static func parted(_ across: [Rule], _ down: [Rule]) -> [RuledNet] {
    var nets: [RuledNet] = []
    for line in across {
      let (near, others) = nets.parted { net in net.down.contains { touches(line, $0) } }
      let free = nets.isEmpty ? down : down.filter { rule in !nets.contains { $0.holds(rule) } }
      var net = RuledNet(across: [line], down: free.filter { touches(line, $0) })
      for other in near {
        net.across += other.across
        net.down += other.down
      }
      nets = others + [net]
    }
    return nets.filter { !$0.down.isEmpty }.sorted { $0.top < $1.top }
  }

  private static func touches(_ across: Rule, _ down: Rule) -> Bool {
    across.place > down.start - reach && across.place < down.end + reach
      && down.place > across.start - reach && down.place < across.end + reach
  }

  private func holds(_ rule: Rule) -> Bool {
    down.contains { $0.place == rule.place && $0.start == rule.start }
  }

  private var top: Double { across.map(\.place).min() ?? 0 }

  /// Where columns begin, and where the last one ends; a table may be open at its sides.
  var columnEdges: [Double] {
    Self.edges(of: down, crossing: across)
  }

  /// Where rows begin, and where the last one ends; a table may be open above and below.
  var rowEdges: [Double] {
    Self.edges(of: across, crossing: down)
  }

  private static func edges(of lines: [Rule], crossing: [Rule]) -> [Double] {
    var edges: [Double] = []
    for place in lines.map(\.place).sorted() {
      if let last = edges.last, place - last < 6 { continue }
      edges.append(place)
    }
    guard let first = edges.first, let last = edges.last else { return [] }
    let starts = crossing.map(\.start).sorted()
    let ends = crossing.map(\.end).sorted()
    if let start = starts.dropFirst(starts.count / 2).first, start < first - 15 {
      edges.insert(start, at: 0)
    }
    if let end = ends.dropFirst(ends.count / 2).first, end > last + 15 { edges.append(end) }
    return edges
  }

  /// Whether a line goes across at a height, over more than a third of the way.
  func isRuled(across place: Double, from start: Double, to end: Double) -> Bool {
    Self.covers(across, place, start, end)
  }

  /// Whether a line goes down at a place, over more than a third of the way.
  func isRuled(down place: Double, from start: Double, to end: Double) -> Bool {
    Self.covers(down, place, start, end)
  }

  private static func covers(
    _ lines: [Rule], _ place: Double, _ start: Double, _ end: Double
  ) -> Bool {
    let covered = lines.reduce(0.0) { sum, line in
      abs(line.place - place) < 6 ? sum + max(0, min(end, line.end) - max(start, line.start)) : sum
    }
    return covered > 0.35 * (end - start)
  }
}

extension Array {
  /// The elements for which the condition holds, and the others.
  fileprivate func parted(by condition: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(condition), filter { !condition($0) })
  }
}
