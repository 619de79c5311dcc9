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

  /// The pieces of a block that stand apart: cells, lines, and what is parted by a wide gap in a line.
  ///
  /// Two names on one line of signatures are two pieces.
  func pieces(of block: Block) -> [String] {
    if block.text.utf8.contains(9) { return block.text.split(separator: "\t").map(String.init) }
    return printedLines(of: block)
  }
}
