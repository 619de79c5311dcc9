extension Document {
  /// The text as it was read, byte for byte, in extraction order.
  public var extractedText: String {
    var text = ""
    for page in pages {
      for line in page.lines {
        text += line.text
        text += line.ending
      }
    }
    return text
  }

  /// The text of the grid with the given words put in place of those that were read.
  ///
  /// With `undone()` it gives `extractedText` back, byte for byte.
  public func text(with words: [WordID: String]) -> String {
    var text = ""
    for page in pages {
      for (number, line) in page.lines.enumerated() {
        let utf8 = line.text.utf8
        var position = utf8.startIndex
        for (index, word) in line.words.enumerated() {
          let start = utf8.index(utf8.startIndex, offsetBy: word.start)
          let end = utf8.index(start, offsetBy: word.length)
          text += line.text[position..<start]
          text +=
            words[WordID(page: page.number, line: number + 1, word: index + 1)]
            ?? String(line.text[start..<end])
          position = end
        }
        text += line.text[position...]
        text += line.ending
      }
    }
    return text
  }

  /// The words of some spans after the edits so far, joined by a space.
  public func text(of spans: some Sequence<Span>) -> String { joined(spans, texts) }

  /// The words of some spans as they were read, joined by a space.
  public func read(_ spans: some Sequence<Span>) -> String {
    joined(spans) { line($0.page, $0.line).read(($0.first - 1)..<$0.last) }
  }

  /// The words of a span after the edits so far; empty if they were joined or taken out.
  func texts(of span: Span) -> [String] {
    let read = line(span.page, span.line).read((span.first - 1)..<span.last)
    guard !edits.isEmpty else { return read }
    return zip(span.words, read).map { isChanged($0) ? text($0) : $1 }
  }

  private func joined(_ spans: some Sequence<Span>, _ words: (Span) -> [String]) -> String {
    var result = ""
    for span in spans {
      for word in words(span) where !word.isEmpty {
        if !result.isEmpty { result += " " }
        result += word
      }
    }
    return result
  }

  /// Whether an edit changed one of the words.
  func isChanged(_ spans: some Sequence<Span>) -> Bool {
    !edits.isEmpty && spans.contains { $0.words.contains(where: isChanged) }
  }

  /// Where some spans stand: one box a page.
  public func parts(of spans: some Sequence<Span>) -> [(page: Int, box: Box?)] {
    var parts: [(page: Int, box: Box?)] = []
    for span in spans {
      let words = line(span.page, span.line).words[(span.first - 1)..<span.last]
      let box = words.compactMap(\.box).union
      if let last = parts.indices.last, parts[last].page == span.page {
        parts[last].box = [parts[last].box, box].compactMap { $0 }.union
      } else {
        parts.append((span.page, box))
      }
    }
    return parts
  }
}
