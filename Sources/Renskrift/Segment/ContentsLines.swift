/// Finds the lines of a table of contents: labels of items in a row that come again as headings.
enum ContentsLines {
  /// The first spans of the lines.
  ///
  /// - Parameter words: the words for such a table; below one of them a single entry that comes again tells it.
  static func spans(in lines: [PrintedLine], _ words: Set<String>) -> Set<Span> {
    let labels = lines.map { line -> String? in
      guard line.cell == nil, let label = PrintedLabel(line.left), label.hasSign else { return nil }
      return "\(label.prefix ?? "") \(label.number)"
    }
    func number(_ index: Int) -> Int {
      labels[index].flatMap { Int($0.drop { !$0.isNumber }) } ?? 0
    }
    var last: [String: Int] = [:]
    for (index, label) in labels.enumerated() { if let label { last[label] = index } }
    var result: Set<Span> = []
    var start = 0
    while start < lines.count {
      guard labels[start] != nil else {
        start += 1
        continue
      }
      // A line without a label between two with one is the second line of an entry.
      var entries = [start]
      var end = start + 1
      while end < lines.count, entries.count == 1 || end - (entries.last ?? 0) <= 2 {
        if let label = labels[end] {
          // The first heading may follow the list at once.
          if entries.contains(where: { labels[$0] == label }) { break }
          if let last = entries.last, number(end) < number(last) { break }
          entries.append(end)
        }
        if labels[end] == nil, end - (entries.last ?? 0) >= 2 { break }
        end += 1
      }
      let comeAgain = entries.filter { index in
        labels[index].flatMap { last[$0] }.map { $0 > (entries.last ?? index) } ?? false
      }
      let isTitled =
        start > 0 && lines[start - 1].left.count <= 3
        && lines[start - 1].left.first.map { words.contains(LetterheadLine.bare($0)) } == true
      if entries.count >= 3,
        comeAgain.count * 3 >= entries.count * 2 || isTitled && !comeAgain.isEmpty
      {
        result.formUnion(entries.compactMap { lines[$0].spans.first })
      }
      start = (entries.last ?? start) + 1
    }
    return result
  }
}
