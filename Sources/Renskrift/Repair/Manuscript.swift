/// The document as rules see it: lines of words after the edits so far, in reading order.
public struct Manuscript {
  /// The lines in reading order; words that were taken out are not in them.
  public let lines: [Line]
  /// The dictionary.
  public let lexicon: any Lexicon
  /// What is known of the language.
  public let language: Language
  /// How often each word occurs in the text, in lower case, without punctuation at its ends.
  public let vocabulary: [String: Int]

  /// Words of one line that have the same role.
  public struct Line {
    /// The places of the words.
    public let ids: [WordID]
    /// The words after the edits so far.
    public let words: [String]
    /// What they are.
    public let role: Run.Role
    /// Their place in a table.
    public let cell: Run.Cell?
    /// Where the page's words come from.
    public let origin: Page.Origin
    /// What stands between the last word of the line as it was read and the line's ending.
    public let tail: String
    /// How sure the reader was of each word.
    public let confidences: [Double?]
  }

  /// Looks at a document that has a layout.
  init(_ document: Document, lexicon: any Lexicon, language: Language) {
    var lines: [Line] = []
    var vocabulary: [String: Int] = [:]
    for run in document.layout?.runs ?? [] {
      let ids = run.span.words.filter { !document.text($0).isEmpty }
      guard let first = ids.first, let page = document.page(first.page) else { continue }
      let words = ids.map { document.text($0) }
      if run.role.isText {
        for word in words { vocabulary[LetterheadLine.bare(word), default: 0] += 1 }
      }
      let line = page.lines[first.line - 1]
      lines.append(
        Line(
          ids: ids, words: words, role: run.role, cell: run.cell, origin: page.origin,
          tail: line.tail, confidences: ids.map { line.words[$0.word - 1].confidence }))
    }
    self.lines = lines
    self.lexicon = lexicon
    self.language = language
    self.vocabulary = vocabulary
  }

  /// The lines that belong to the text of the minutes.
  public var text: [Line] { lines.filter(\.role.isText) }

  /// The line that goes on where a line of text ends: the next one of body text, also on the next
  /// page, or the next row of the same column of a table.
  public func continuations() -> [(line: Line, next: Line)] {
    let text = text
    return text.indices.compactMap { index in
      let line = text[index]
      let rest = text[(index + 1)...]
      guard let cell = line.cell else {
        return rest.first { $0.cell == nil && $0.role == line.role }.map { (line, $0) }
      }
      let next = rest.first {
        $0.cell?.table != cell.table || ($0.cell?.column == cell.column && $0.cell?.row != cell.row)
      }
      return next.flatMap { $0.cell?.table == cell.table ? (line, $0) : nil }
    }
  }
}

extension Line {
  /// The characters after the last word.
  fileprivate var tail: String {
    guard let last = words.last else { return text }
    return String(decoding: text.utf8.dropFirst(last.start + last.length), as: UTF8.self)
  }
}
