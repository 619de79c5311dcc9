/// Finds the headings of items whose number stands alone in the line above the title, as text has them that was
/// taken out of a table.
///
/// Page numbers stand alone as well, but over the same words on each page or amid the text.
enum BareNumbers {
  /// A line that is a number, alone over a short line or before the words of one.
  private struct Candidate {
    let index: Int
    let number: Int
    /// The line below where the number stands alone.
    let title: String?
  }

  private static let needed = 4
  /// How many lines an item has at most on the average where sentences stand below the numbers: page numbers
  /// stand further apart.
  private static let spacing = 12

  /// The first spans of the headings' lines.
  static func spans(in lines: [PrintedLine], _ words: ItemWords) -> Set<Span> {
    var run: [Candidate] = []
    for (index, line) in lines.enumerated() where line.cell == nil {
      guard let candidate = candidate(line, at: index, in: lines, words),
        candidate.number == (run.last?.number ?? 0) + 1
      else { continue }
      run.append(candidate)
    }
    let titles = run.compactMap(\.title)
    // An agenda has nothing between its lines.
    let told = zip(run, run.dropFirst()).count { $1.index - $0.index > 2 }
    // Of titles over two lines some may begin alike: `Godkännande av`.
    guard run.count >= needed, titles.count * 2 > run.count,
      Set(titles).count * 3 >= titles.count * 2,
      told * 2 >= run.count
    else { return overSentences(lines) }
    return Set(run.compactMap { lines[$0.index].spans.first })
  }

  /// The numbers that stand alone over sentences, with blank lines around them.
  private static func overSentences(_ lines: [PrintedLine]) -> Set<Span> {
    var run: [Int] = []
    for (index, line) in lines.enumerated() where line.cell == nil && line.left.count == 1 {
      guard Int(line.left[0]) == run.count + 1, index + 1 < lines.count,
        case let below = lines[index + 1], below.cell == nil, below.left.count > 1,
        below.text.first?.isUppercase == true
      else { continue }
      run.append(index)
    }
    guard run.count > needed, let first = run.first, let last = run.last,
      first * 2 <= lines.count, last - first <= run.count * spacing,
      run.count(where: { lines[$0].followsBlank }) * 4 >= run.count * 3
    else { return [] }
    return Set(run.compactMap { lines[$0].spans.first })
  }

  private static func candidate(
    _ line: PrintedLine, at index: Int, in lines: [PrintedLine], _ words: ItemWords
  ) -> Candidate? {
    guard line.left.count == 1 else {
      guard line.left.count <= 12, let (number, length) = NumberedItems.label(line.left, words),
        line.left.dropFirst(length).first?.first?.isUppercase == true
      else { return nil }
      return Candidate(index: index, number: number, title: nil)
    }
    guard line.left[0].utf8.count <= 2, let number = Int(line.left[0]), index + 1 < lines.count,
      case let below = lines[index + 1], below.cell == nil, (1...10).contains(below.left.count),
      below.text.first?.isUppercase == true, !below.endsSentence || below.text.hasSuffix(":")
    else { return nil }
    return Candidate(index: index, number: number, title: below.text)
  }
}
