/// Finds the headings of items that have a number and no section sign, as associations print them.
///
/// Each such line might as well be part of a list. What tells items is that their numbers go on from
/// 1 through the document, with text between them.
enum NumberedItems {
  /// The first spans of the headings' lines.
  static func spans(in lines: [PrintedLine], _ words: ItemWords) -> Set<Span> {
    let candidates = lines.compactMap { line -> (line: PrintedLine, number: Int)? in
      guard line.cell == nil, let (number, length) = label(line.left, words) else { return nil }
      let rest = line.left.dropFirst(length).drop { !$0.contains(where: \.isLetter) }
      let isTitle = rest.first?.first?.isUppercase == true && !line.text.hasSuffix(".")
      return rest.count <= 12 && (rest.isEmpty || isTitle) ? (line, number) : nil
    }
    var best: [Int] = []
    // Items begin early: later lists that begin with 1 are those of an item or an appendix.
    for start in candidates.indices.filter({ candidates[$0].number == 1 }).prefix(10) {
      var run = [start]
      for index in candidates.indices where index > start {
        let step = candidates[index].number - candidates[run[run.count - 1]].number
        // A number with a word for it is no line of a list: one before it may have been lost.
        if step == 1 || step == 2 && hasCounter(candidates[index].line, words),
          isAligned(candidates[index].line, candidates[start].line)
        {
          run.append(index)
        }
      }
      if run.count > best.count { best = run }
    }
    let spans = best.compactMap { candidates[$0].line.spans.first }
    let places = Dictionary(
      lines.enumerated().compactMap { index, line in line.spans.first.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    let indices = spans.compactMap { places[$0] }
    let parted = zip(indices, indices.dropFirst()).filter { $1 - $0 > 1 }.count
    guard best.count >= 3, parted * 2 >= best.count - 1 else { return [] }
    return Set(spans)
  }

  /// A number with a mark, with a word for it (`Punkt 1`) or alone before a title, and how many words it
  /// takes.
  static func label(_ line: [String], _ words: ItemWords) -> (number: Int, length: Int)? {
    if let first = line.first, line.count > 1, first.first?.isUppercase == true,
      words.counters.contains(first.lowercased())
    {
      return Int(line[1].trimmed(of: ".:)")).map { ($0, 2) }
    }
    if let first = line.first, let number = words.counted(in: first) {
      return Int(number).map { ($0, 1) }
    }
    if let label = PrintedLabel(line) {
      return label.hasSign ? nil : Int(label.number).map { ($0, label.length) }
    }
    guard line.count > 1, line[0].utf8.count <= 2, let number = Int(line[0]) else { return nil }
    return (number, 1)
  }

  /// Whether a line begins with the word for an item and its number.
  static func hasCounter(_ line: PrintedLine, _ words: ItemWords) -> Bool {
    hasCounter(line.left, words)
  }

  /// Whether words begin with that for an item and its number.
  static func hasCounter(_ line: [String], _ words: ItemWords) -> Bool {
    guard let first = line.first else { return false }
    return (words.counters.contains(first.lowercased()) || words.counted(in: first) != nil)
      && label(line, words) != nil
  }

  /// Whether two lines begin at the same place; a list inside an item is indented.
  private static func isAligned(_ a: PrintedLine, _ b: PrintedLine) -> Bool {
    guard let x = a.box, let y = b.box else { return true }
    return abs(x.x0 - y.x0) < 12
  }
}
