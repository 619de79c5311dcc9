/// A block with its lexemes.
struct Passage: Sendable {
  let block: Block
  let lexemes: ArraySlice<Lexeme>

  init(_ block: Block) {
    self.block = block
    lexemes = Lexeme.all(in: block.text)[...]
  }

  var role: Block.Role { block.role }
  var text: String { block.text }
  var id: String { block.id }

  /// Whether the block is a heading of some kind.
  var isHeading: Bool { role == .heading || role == .subheading || role == .title }
  /// Whether the block holds sentences.
  var isProse: Bool { role == .paragraph || role == .listItem }

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
