/// The id of a word: its place in the grid, counted from 1 and written `page.line.word`.
///
/// Words never move, so an id stays valid for the life of a document.
public struct WordID: Sendable, Hashable, Comparable {
  /// The number of the page in the file, from 1.
  public let page: Int
  /// The number of the line on the page in extraction order, from 1.
  public let line: Int
  /// The number of the word in the line, from 1.
  public let word: Int

  /// Names a place in the grid.
  public init(page: Int, line: Int, word: Int) {
    self.page = page
    self.line = line
    self.word = word
  }

  /// Extraction order.
  public static func < (a: WordID, b: WordID) -> Bool {
    (a.page, a.line, a.word) < (b.page, b.line, b.word)
  }
}

extension WordID: LosslessStringConvertible, Codable {
  /// `page.line.word`.
  public var description: String { "\(page).\(line).\(word)" }

  /// Reads `page.line.word`; nil if that is not three numbers of at least 1.
  public init?(_ description: String) {
    let parts = description.split(separator: ".", omittingEmptySubsequences: false).map {
      Int($0) ?? 0
    }
    guard parts.count == 3, parts.allSatisfy({ $0 > 0 }) else { return nil }
    self.init(page: parts[0], line: parts[1], word: parts[2])
  }

  /// Reads `"page.line.word"`.
  public init(from decoder: any Decoder) throws { self = try decoder.lossless() }
  /// Writes `"page.line.word"`.
  public func encode(to encoder: any Encoder) throws { try encoder.lossless(self) }
}

extension Decoder {
  /// Reads a value from its one-string form.
  func lossless<Value: LosslessStringConvertible>() throws -> Value {
    let container = try singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Value(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is not a valid \(Value.self)")
    }
    return value
  }
}

extension Encoder {
  /// Writes a value in its one-string form.
  func lossless(_ value: some LosslessStringConvertible) throws {
    var container = singleValueContainer()
    try container.encode(value.description)
  }
}
