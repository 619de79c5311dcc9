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

  /// The document after the stages of the standard pipeline up to the one named.
  static func converted(
    _ text: String, through last: String? = nil, known: [String] = []
  ) throws -> Document {
    var document = Self.text(text)
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
