extension Document {
  /// The lines of a block as printed; cells stay joined by tabs.
  ///
  /// A table row is one line. Where the text cannot be told line by line it is one line, too.
  func printedLines(of block: Block) -> [String] {
    guard block.spans.count > 1, !block.text.utf8.contains(9) else { return [block.text] }
    let lines = block.spans.map { span in
      span.words.map { text($0) }.filter { !$0.isEmpty }.joined(separator: " ")
    }.filter { !$0.isEmpty }
    return lines.joined(separator: " ") == block.text ? lines : [block.text]
  }

  /// The lines of a list of people, in which what a wide gap parts are cells, joined by a tab.
  func printedRows(of block: Block) -> [String] {
    let lines = printedLines(of: block)
    guard block.role == .attendance, lines.count == block.spans.count else { return lines }
    var rows: [String] = []
    for (line, (span, before)) in zip(lines, zip(block.spans, [nil] + block.spans.map { $0 })) {
      if let last = rows.indices.last, let before, areInRow(before, span) {
        rows[last] += "\t" + line
      } else {
        rows.append(line)
      }
    }
    return rows
  }

  /// Whether two spans stand side by side; what a wide gap parts may be two lines of a text layer.
  private func areInRow(_ a: Span, _ b: Span) -> Bool {
    guard a.page == b.page else { return false }
    if a.line == b.line { return true }
    guard let first = word(a.start).box, let second = word(b.start).box else { return false }
    let overlap = min(first.y1, second.y1) - max(first.y0, second.y0)
    return overlap > 0.5 * min(first.height, second.height) && second.x0 >= first.x1
  }

  /// The pieces of a block that stand apart: cells, lines, and what is parted by a wide gap in a line.
  ///
  /// Two names on one line of signatures are two pieces.
  func pieces(of block: Block) -> [String] {
    if block.text.utf8.contains(9) { return block.text.split(separator: "\t").map(String.init) }
    return printedLines(of: block)
  }
}
