extension Span {
  /// The spans that cover some words, in their order.
  static func covering(_ ids: some Sequence<WordID>) -> [Span] {
    var spans: [Span] = []
    for id in ids {
      if let last = spans.last, last.page == id.page, last.line == id.line, last.last + 1 == id.word
      {
        spans[spans.count - 1] = Span(
          page: id.page, line: id.line, first: last.first, last: id.word)
      } else {
        spans.append(Span(page: id.page, line: id.line, first: id.word, last: id.word))
      }
    }
    return spans
  }
}
