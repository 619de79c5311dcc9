/// A block with its lexemes.
struct Passage: Sendable {
  let block: Block
  let lexemes: ArraySlice<Lexeme>
  /// The words of a row of a table, from the left.
  let cellWords: [CellWord]

  /// A word of a row of a table.
  struct CellWord: Sendable {
    let text: String
    /// The number of the cell, from 0.
    let cell: Int
    /// Where its middle is, in points from the left; nil for text input.
    let middle: Double?
    /// Where it ends, in points from the left; nil for text input.
    let end: Double?
    /// The number of the printed line.
    let line: Int
    /// Whether it is bold; nil where the reader does not say.
    let isBold: Bool?
    /// Whether that was told from its strokes in a picture.
    var isSeen = false
  }

  init(_ block: Block, of document: Document) {
    self.block = block
    lexemes = Lexeme.all(in: block.text)[...]
    cellWords = block.role == .tableRow ? document.cellWords(of: block) : []
  }

  /// A part of a passage, as a paragraph.
  init(_ text: String, of passage: Passage) {
    let block = passage.block
    self.block = Block(id: block.id, role: .paragraph, text: text, spans: block.spans)
    lexemes = Lexeme.all(in: text)[...]
    cellWords = []
  }

  var role: Block.Role { block.role }
  var text: String { block.text }
  var id: String { block.id }

  /// Whether the block is a heading of some kind.
  var isHeading: Bool { role == .heading || role == .subheading || role == .title }
  /// Whether the block holds sentences.
  var isProse: Bool { role == .paragraph || role == .listItem }

  /// The words of a cell that are set as a title over its text: bold ones, or a short first line.
  func titleWords(ofCell cell: Int) -> [CellWord] {
    let words = cellWords.filter { $0.cell == cell }
    let bold = words.prefix { $0.isBold == true }
    if !bold.isEmpty, bold.count < words.count,
      // On a dirty page the first word of a sentence may look bold.
      !words[bold.count].isSeen || words[bold.count].text.first?.isLowercase != true
    {
      return Array(bold)
    }
    let first = words.prefix { $0.line == words.first?.line }
    guard first.count < words.count else { return words }
    if words.allSatisfy({ $0.end == nil }) {
      // Text has no places; a line's length says as much.
      let lengths = Dictionary(grouping: words, by: \.line).mapValues { line in
        line.reduce(0) { $0 + $1.text.count + 1 }
      }
      let widest = lengths.values.max() ?? 0
      let own = first.reduce(0) { $0 + $1.text.count + 1 }
      let next = words[first.count].text.first?.isUppercase == true
      return next && 10 * own < 6 * widest ? Array(first) : words
    }
    guard let end = first.last?.end,
      let widest = words.compactMap(\.end).max(), let left = words.first?.middle,
      end - left < 0.6 * (widest - left), words[first.count].text.first?.isUppercase == true
    else { return words }
    return Array(first)
  }

  /// The text without a list marker (`1.`, `a)`, `•`).
  var textWithoutMarker: String {
    guard role == .listItem, let first = lexemes.first else { return text }
    var rest = lexemes.dropFirst()
    if !first.isMark {
      // A word is a marker only with its full stop or bracket: `1.`, `a)`, `(ii)`.
      guard first.text.utf8.count <= 3, let mark = rest.first, mark.isMark, !mark.startsWord,
        mark.isMark(".") || mark.isMark(")")
      else { return text }
      rest = rest.dropFirst()
    }
    guard let start = rest.first?.text.startIndex else { return text }
    return String(text[start...])
  }
}

extension Document {
  /// The words in the cells of a row of a table, after the edits.
  fileprivate func cellWords(of block: Block) -> [Passage.CellWord] {
    guard block.cells != nil else {
      let cells = block.text.split(separator: "\t", omittingEmptySubsequences: false)
      return cells.enumerated().flatMap { cell, text in
        text.split(separator: " ").map {
          Passage.CellWord(
            text: String($0), cell: cell, middle: nil, end: nil, line: 0, isBold: nil)
        }
      }
    }
    // Down a page that was scanned askew a column moves to the side.
    let straight = block.spans.first.flatMap { span in
      page(span.page).flatMap { ($0.rotation ?? 0) == 0 ? Straightening($0) : nil }
    }
    return block.cellSpans.enumerated().flatMap { cell, spans in
      spans.flatMap { Array($0.words) }.flatMap { id in
        let box = word(id).box.map { straight?.box($0) ?? $0 }
        return text(id).split(separator: " ").map {
          Passage.CellWord(
            text: String($0), cell: cell, middle: box?.midX, end: box?.x1, line: id.line,
            isBold: word(id).isBold, isSeen: word(id).heavy != nil)
        }
      }
    }
  }
}
