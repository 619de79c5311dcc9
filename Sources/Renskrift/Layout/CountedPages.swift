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

  /// The lines whose page is the next one after that of the line before, a page further on.
  private static func series(_ lines: [RunningLine]) -> [RunningLine] {
    var best: [RunningLine] = []
    for start in lines.indices {
      var found = [lines[start]]
      for line in lines[(start + 1)...] {
        guard let last = found.last, let page = last.number?.page,
          line.number?.page == page + 1, line.place - last.place >= shortest
        else { continue }
        found.append(line)
      }
      if found.count > best.count { best = found }
    }
    return best
  }
}
