/// What the table of the first page is made of.
extension FrontTable {
  /// A label with its values.
  struct Entry: Sendable {
    let field: FrontField
    var lines: [Line] = []
    /// Whether people stand in columns side by side, as a row with two of them showed.
    var isSideBySide = false

    /// The values in one line.
    var text: String { lines.map(\.text).joined(separator: " ") }
    /// The ids of the blocks of the values.
    var blocks: [String] { lines.map(\.block).uniqued }
  }

  /// A printed line of values.
  struct Line: Sendable {
    var text: String
    let block: String
    /// The column, where people are listed in several side by side.
    var column = 0
    /// Whether a mark, or the lack of one that others have, says that the person did not come.
    var isAbsent = false
  }
}
