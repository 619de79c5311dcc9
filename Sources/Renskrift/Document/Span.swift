/// Words of one line that follow each other, written `page.line.first-last` (counted from 1).
public struct Span: Sendable, Hashable {
  /// The number of the page, from 1.
  public let page: Int
  /// The number of the line on the page, from 1.
  public let line: Int
  /// The first word, from 1.
  public let first: Int
  /// The last word, at least `first`.
  public let last: Int

  /// Names words of a line.
  public init(page: Int, line: Int, first: Int, last: Int) {
    self.page = page
    self.line = line
    self.first = first
    self.last = last
  }

  /// The ids of the words.
  public var words: some Sequence<WordID> & Sendable {
    (first...last).lazy.map { [page, line] in WordID(page: page, line: line, word: $0) }
  }

  /// The id of the first word.
  public var start: WordID { WordID(page: page, line: line, word: first) }
  /// The id of the last word.
  public var end: WordID { WordID(page: page, line: line, word: last) }

  /// Whether the word is one of these.
  public func contains(_ id: WordID) -> Bool {
    id.page == page && id.line == line && id.word >= first && id.word <= last
  }
}

extension Span: LosslessStringConvertible, Codable {
  /// `page.line.first-last`.
  public var description: String { "\(page).\(line).\(first)-\(last)" }

  /// Reads `page.line.first-last`; nil if that is not what the text is.
  public init?(_ description: String) {
    let parts = description.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "-" }
    ).map { Int($0) ?? 0 }
    guard parts.count == 4, parts.allSatisfy({ $0 > 0 }), parts[3] >= parts[2] else { return nil }
    self.init(page: parts[0], line: parts[1], first: parts[2], last: parts[3])
  }

  /// Reads `"page.line.first-last"`.
  public init(from decoder: any Decoder) throws { self = try decoder.lossless() }
  /// Writes `"page.line.first-last"`.
  public func encode(to encoder: any Encoder) throws { try encoder.lossless(self) }
}
