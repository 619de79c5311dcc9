extension Block {
  /// Makes a block of words; its text comes from the document.
  init(id: String, role: Role, spans: [Span], cells: [Int]? = nil, in document: Document) {
    self.init(id: id, role: role, text: "", spans: spans, cells: cells)
    refresh(from: document)
  }

  /// Writes the text anew from the document's words.
  mutating func refresh(from document: Document) {
    text = joined { document.text(of: $0) }
    guard document.isChanged(spans) else {
      raw = nil
      return
    }
    let read = joined { document.read($0) }
    raw = read.utf8.elementsEqual(text.utf8) ? nil : read
  }

  /// The words of all cells, joined by a tab; of a block without cells, its words.
  private func joined(_ text: ([Span]) -> String) -> String {
    cellSpans.map(text).joined(separator: "\t")
  }

  /// The spans of each cell; one list for a block without cells.
  var cellSpans: [[Span]] {
    guard let cells else { return [spans] }
    var rest = spans[...]
    return cells.map { count in
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
  }
}
