import Renskrift

/// Makes documents of text for tests, and runs stages over them.
enum Documents {
  static func text(_ text: String) -> Document {
    Document(
      source: Source(
        file: "test.txt", sha256: String(repeating: "0", count: 64), mediaType: "text/plain",
        pageCount: 1),
      tools: Tools(renskrift: "test"), pages: Page.pages(of: text))
  }

  /// The same as it might stand on pages that were recognised: every character five points wide, every
  /// line ten points high.
  static func scan(_ text: String) -> Document {
    let pages = Page.pages(of: text).map { page in
      let lines = page.lines.enumerated().map { number, line in
        let words = line.words.map { word in
          let before = String(decoding: line.text.utf8.prefix(word.start), as: UTF8.self).count
          let length = String(
            decoding: line.text.utf8.dropFirst(word.start).prefix(word.length), as: UTF8.self
          ).count
          let (left, top) = (Double(50 + 5 * before), Double(50 + 14 * number))
          return Word(
            start: word.start, length: word.length,
            box: Box(left, top, left + Double(5 * length), top + 10), confidence: 0.9,
            reader: "swe")
        }
        return Line(text: line.text, ending: line.ending, words: words)
      }
      return Page(
        number: page.number, width: 595, height: 842, origin: .ocr, status: page.status,
        lines: lines)
    }
    return Document(
      source: Source(
        file: "test.pdf", sha256: String(repeating: "0", count: 64),
        mediaType: "application/pdf", pageCount: pages.count),
      tools: Tools(renskrift: "test"), pages: pages)
  }

  /// The document of an example of a rule.
  static func example(_ example: Rule.Example) -> Document {
    example.isScanned ? scan(example.before) : text(example.before)
  }

  /// The document after the stages of the standard pipeline up to the one named.
  static func converted(
    _ text: String, through last: String? = nil, known: [String] = [], scanned: Bool = false
  ) throws -> Document {
    var document = scanned ? scan(text) : Self.text(text)
    let lexicon = WordList(known)
    for stage in Pipeline.standard.stages {
      let name = type(of: stage).name
      if let stage = stage as? any PureStage { try stage.run(on: &document, lexicon: lexicon) }
      if name == last { break }
    }
    return document
  }

  /// The words of each line after the edits, joined by a space; blank lines stay.
  static func lines(_ document: Document) -> String {
    let words = document.text(
      with: Dictionary(
        uniqueKeysWithValues: document.wordIDs.map { ($0, document.text($0)) }))
    return words.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "\n")
  }
}
