@testable import Renskrift

/// A document with blocks of a role and a text each, as `segment` leaves them.
///
/// A line break in a text stands for a printed line; the block's text has a space there. A form
/// feed at the start of a text begins a new page. `chosen` is the choice of pages that was asked for.
func documentWithBlocks(_ blocks: [(Block.Role, String)], chosen: String? = nil) -> Document {
  var pages: [[Line]] = [[]]
  var made: [Block] = []
  for (position, (role, given)) in blocks.enumerated() {
    var text = given
    if text.hasPrefix("\u{C}") {
      text.removeFirst()
      pages.append([])
    }
    var spans: [Span] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = wordsOfLine(String(line))
      pages[pages.count - 1].append(Line(text: String(line), words: words))
      guard !words.isEmpty else { continue }
      spans.append(
        Span(
          page: pages.count, line: pages[pages.count - 1].count, first: 1, last: words.count))
    }
    made.append(
      Block(
        id: "b\(position + 1)", role: role,
        text: text.split(separator: "\n").joined(separator: " "), spans: spans))
  }
  var document = Document(
    source: Source(
      file: "t.txt", sha256: "", mediaType: "text/plain", pageCount: pages.count, pages: chosen),
    tools: Tools(renskrift: "0"),
    pages: pages.enumerated().map { number, lines in
      Page(number: number + 1, origin: .text, status: .ok, lines: lines)
    })
  document.blocks = made
  return document
}

private func wordsOfLine(_ line: String) -> [Word] {
  var words: [Word] = []
  var start: Int?
  for (offset, byte) in (Array(line.utf8) + [32]).enumerated() {
    if byte == 32 || byte == 9 {
      if let first = start { words.append(Word(start: first, length: offset - first)) }
      start = nil
    } else if start == nil {
      start = offset
    }
  }
  return words
}

/// The meeting that the stage reads from blocks, and the codes of its warnings.
func minutes(
  _ blocks: [(Block.Role, String)], chosen: String? = nil
) -> (minutes: Minutes, warnings: [Warning]) {
  var document = documentWithBlocks(blocks, chosen: chosen)
  MinutesStage().run(on: &document, lexicon: WordList([]))
  return (document.minutes ?? Minutes(), document.warnings)
}
