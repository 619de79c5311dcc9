/// Rows of a list with columns, of which a name or role may be broken over two lines.
extension FrontTable {
  /// Remembers the row of somebody of a table, which the next may go on with.
  mutating func beginRow(_ cells: [String], _ heads: PeopleColumns, of passage: Passage) {
    if passage.role == .tableRow {
      begunRow = (cells, passage)
    } else {
      addPerson(cells, heads, of: passage)
    }
  }

  /// Whether cells go on with those of the row above; if not, the person of that row is added.
  mutating func goesOnRow(_ cells: [String]) -> Bool {
    if let row = begunRow, let whole = heads?.joined(row.cells, goingOnWith: cells, vocabulary) {
      begunRow?.cells = whole
      return true
    }
    endRow()
    return false
  }

  /// Adds the person of the last row.
  mutating func endRow() {
    defer { begunRow = nil }
    guard let (cells, passage) = begunRow, let heads else { return }
    addPerson(cells, heads, of: passage)
  }

  /// Whether the lines are the heads of a table of items: `Nr   Ärende   Ansvarig`, in cells, lines or words.
  func headsItems(_ lines: [String]) -> Bool {
    let columns = vocabulary.words.items.columns
    let words = lines.flatMap { $0.split { " \t".contains($0) } }
    return words.count > 2 && words.allSatisfy { columns.contains($0.lowercased()) }
  }
}
