/// The lines of a text that count its pages one after the other, whatever else stands in them.
///
/// A reader puts `Sida 2(3)` beside the letterhead on one page and on a line of its own on the next; the numbers
/// show all the same that both are page headers.
enum CountedPages {
  /// Fewer filled lines than this make no page.
  private static let shortest = 8

  /// The lines of the longest series that counts on to the same number of pages; none if it has one line only.
  static func lines(_ lines: [RunningLine]) -> [RunningLine] {
    let counting = lines.filter { line in
      line.number?.isCertain == true && line.number?.count.map { $0 > 1 } == true
        && !line.isSentence && !line.isBulleted
    }
    let byCount = Dictionary(grouping: counting) { $0.number?.count ?? 0 }
    let longest = byCount.sorted { $0.key < $1.key }.map { series($0.value) }
      .max { $0.count < $1.count }
    return longest.flatMap { $0.count > 1 ? $0 : nil } ?? []
  }

  /// The longest run of lines whose page is the next one after that of the line before, a page further on.
  private static func series(_ lines: [RunningLine]) -> [RunningLine] {
    // The longest run that ends in each line, and the line before it there.
    var runs: [(length: Int, before: Int?)] = []
    // The line in which the longest run so far ends at a page.
    var ends: [Int: Int] = [:]
    for (index, line) in lines.enumerated() {
      guard let page = line.number?.page else {
        runs.append((0, nil))
        continue
      }
      let before = ends[page - 1].flatMap { line.place - lines[$0].place >= shortest ? $0 : nil }
      runs.append(((before.map { runs[$0].length } ?? 0) + 1, before))
      if ends[page].map({ runs[$0].length < runs[index].length }) ?? true { ends[page] = index }
    }
    var series: [RunningLine] = []
    var next = runs.indices.max { runs[$0].length < runs[$1].length }
    while let index = next {
      series.append(lines[index])
      next = runs[index].before
    }
    return series.reversed()
  }
}
