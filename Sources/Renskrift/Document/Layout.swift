/// The layer that `layout` writes: a role and a place in the reading order for every word.
public struct Layout: Sendable, Hashable, Codable {
  /// The runs of all pages in reading order; every word of the document stands in exactly one.
  public var runs: [Run]

  /// Makes a layout.
  public init(runs: [Run]) { self.runs = runs }
}

/// Words of one line that have the same role.
public struct Run: Sendable, Hashable, Codable {
  /// The words.
  public let span: Span
  /// What they are.
  public let role: Role
  /// Why they are not body text, in a sentence for people.
  public let reason: String?
  /// The place in a table, for words of a table.
  public let cell: Cell?

  /// What words on a page are.
  public enum Role: String, Sendable, Codable, CaseIterable {
    case body, pageHeader, pageFooter, pageNumber, logo, marginNote, table, signature, stamp
    case handwriting, noise

    /// Whether the words belong to the running text of the minutes.
    public var isText: Bool {
      switch self {
      case .body, .marginNote, .table, .signature: true
      case .pageHeader, .pageFooter, .pageNumber, .logo, .stamp, .handwriting, .noise: false
      }
    }
  }

  /// A place in a table: tables are counted through the document, rows and columns from 0.
  public struct Cell: Sendable, Hashable, Codable {
    /// The number of the table in the document, from 0.
    public let table: Int
    /// The row, from 0.
    public let row: Int
    /// The column, from 0.
    public let column: Int

    /// Names a place in a table.
    public init(table: Int, row: Int, column: Int) {
      self.table = table
      self.row = row
      self.column = column
    }
  }

  /// Makes a run.
  public init(span: Span, role: Role, reason: String? = nil, cell: Cell? = nil) {
    self.span = span
    self.role = role
    self.reason = reason
    self.cell = cell
  }
}
