/// A paragraph, a heading, a table row: a piece of text as a reader sees it.
public struct Block: Sendable, Hashable, Codable {
  /// `b1`, `b2`, … in reading order.
  public let id: String
  /// What the block is.
  public let role: Role
  /// The words after edits, joined by a space; cells of a table row are joined by a tab.
  public var text: String
  /// The words as they were read, where they differ from `text`.
  public var raw: String?
  /// The words, in reading order.
  public let spans: [Span]
  /// For a table row: how many of the spans belong to each cell, from the left.
  public let cells: [Int]?

  /// What a block is.
  public enum Role: String, Sendable, Codable, CaseIterable {
    case title, heading, subheading, paragraph, listItem, tableRow, attendance, signature
    case caseNumber, pageHeader, pageFooter, marginNote, logo, stamp, handwriting, noise

    /// Whether the block stands in the plain text.
    public var isText: Bool {
      switch self {
      case .title, .heading, .subheading, .paragraph, .listItem, .tableRow, .attendance,
        .signature, .caseNumber, .marginNote:
        true
      case .pageHeader, .pageFooter, .logo, .stamp, .handwriting, .noise: false
      }
    }
  }

  /// Makes a block.
  public init(
    id: String, role: Role, text: String, raw: String? = nil, spans: [Span], cells: [Int]? = nil
  ) {
    self.id = id
    self.role = role
    self.text = text
    self.raw = raw
    self.spans = spans
    self.cells = cells
  }

  /// The page on which the block begins, from 1.
  public var page: Int { spans.first?.page ?? 1 }
}
