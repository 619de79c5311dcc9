extension Document {
  /// The blocks of text in reading order, with a blank line between them.
  public var plainText: String { plainText(pageMarks: false) }

  /// The blocks of text in reading order, with a blank line between them.
  ///
  /// - Parameter pageMarks: whether a line says where a page begins (`=== page 2 ===`), before the
  ///   first block that begins there. A paragraph that crosses a page's end stays whole.
  public func plainText(pageMarks: Bool) -> String {
    var marks = PageMarks(self, isOn: pageMarks)
    var texts: [String] = []
    for block in blocks ?? [] where block.role.isText && !block.text.isEmpty {
      texts += marks.begun(by: block).map(PageMarks.line)
      texts.append(block.text)
    }
    texts += marks.rest.map(PageMarks.line)
    return texts.isEmpty ? "" : texts.joined(separator: "\n\n") + "\n"
  }
}

/// Tells before which block each page begins.
struct PageMarks {
  private var pages: ArraySlice<Int>

  init(_ document: Document, isOn: Bool) {
    pages = isOn ? document.pages.map(\.number)[...] : []
  }

  /// The pages that begin before or with the block and have no mark yet.
  mutating func begun(by block: Block) -> ArraySlice<Int> {
    let begun = pages.prefix { $0 <= block.page }
    pages = pages.dropFirst(begun.count)
    return begun
  }

  /// The pages on which no block begins, after all others.
  var rest: ArraySlice<Int> { pages }

  /// The mark in plain text.
  static func line(_ page: Int) -> String { "=== page \(page) ===" }
}
