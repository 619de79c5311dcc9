/// Takes the words between ruling lines out of a sheet, cell by cell.
///
/// What stands in one cell belongs together, whatever stands beside it: a label in the middle of a tall
/// cell, a title and a text of different lengths.
struct RuledTable {
  /// A row of a table and where on the sheet it begins.
  struct Placed {
    let top: Double
    let fragments: [Fragment]
  }

  /// The lines of one cell.
  typealias Content = [[Fragment]]

  let grid: RuledGrid
  let language: Language
  private(set) var contents: [Int: Content] = [:]

  /// What stands between the ruling lines of a sheet.
  struct Found {
    /// The rows of tables, from the top.
    var rows: [Placed] = []
    /// Where minutes are laid out in a table, whose text stays in the sheet.
    var minutes: [Box] = []
  }

  /// Takes the tables of a sheet, counting them from `table`.
  static func take(
    from sheet: inout Sheet, of page: Page, table: inout Int, _ language: Language
  ) -> Found {
    var taken = Found()
    for grid in RuledGrid.find(on: page) {
      var parted = sheet
      part(&parted, at: grid)
      guard let found = RuledTable(grid, parted, language) else { continue }
      if found.areMinutes {
        let above = found.listAbove
        let items = above.map(found.without) ?? found
        guard let notes = items.notes,
          let box = items.contents.keys.map({ grid.cells[$0].box }).union
        else { continue }
        if let above {
          above.remove(from: &parted)
          taken.rows += above.rows(table)
          table += 1
        }
        items.mark(notes, in: &parted, heads: table)
        taken.minutes.append(box)
      } else {
        found.remove(from: &parted)
        taken.rows += found.rows(table)
      }
      sheet = parted
      table += 1
    }
    taken.rows.sort { $0.top < $1.top }
    return taken
  }

  /// Parts what was read across ruling lines.
  private static func part(_ sheet: inout Sheet, at grid: RuledGrid) {
    for row in sheet.rows.indices {
      sheet.rows[row].fragments = sheet.rows[row].fragments.flatMap { fragment -> [Fragment] in
        guard fragment.role.isText, let y = fragment.box?.midY else { return [fragment] }
        let cells = fragment.extents.map { grid.cell(at: ($0.lowerBound + $0.upperBound) / 2, y) }
        var parts: [Fragment] = []
        var rest = fragment
        for index in cells.indices.dropFirst().reversed() where cells[index] != cells[index - 1] {
          let (before, after) = rest.parted(at: index)
          parts.append(after)
          rest = before
        }
        return [rest] + parts.reversed()
      }
    }
  }

  /// Nil if the grid holds no table: letterheads and text in boxes are none.
  private init?(_ grid: RuledGrid, _ sheet: Sheet, _ language: Language) {
    self.grid = grid
    self.language = language
    for row in sheet.rows {
      let pieces = row.fragments.compactMap { fragment in
        Self.cell(of: fragment, in: grid).map { (cell: $0, fragment: fragment) }
      }
      for (cell, pieces) in Dictionary(grouping: pieces, by: \.cell) {
        contents[cell, default: []].append(pieces.map(\.fragment))
      }
    }
    if areMinutes { return }
    if isForm { return nil }
    contents = contents.filter { !isText($0.key, $0.value) }
    let filled = Dictionary(grouping: contents.keys) { grid.cells[$0].row }
    guard filled.values.count(where: { $0.count >= 2 }) >= 2 else { return nil }
  }

  static func cell(of fragment: Fragment, in grid: RuledGrid) -> Int? {
    guard fragment.role.isText, let box = fragment.box else { return nil }
    return grid.cell(at: (fragment.left + fragment.right) / 2, box.midY)
  }

  /// Whether a cell holds running text with headings: minutes are often framed.
  private func isText(_ cell: Int, _ content: Content) -> Bool {
    if grid.cells[cell].columns == grid.columns, content.count >= 3 { return true }
    return content.count >= 2
      && content.contains { line in
        line.count == 1
          && (language.sections.exactKind(of: line[0].text) != nil
            || PrintedLabel(line[0].words).map { $0.hasSign && $0.length < line[0].words.count }
              == true)
      }
  }

  /// Whether the first cells of rows hold the headings of an item's sections (`Beslut`, `Yrkanden`): they stand
  /// in the margin of its text.
  private var isForm: Bool {
    let headings = (0..<grid.rows).filter { row in
      let cells = cells(of: row)
      guard cells.count == 2, let label = contents[cells[0]] else { return false }
      let text = label.joined().map(\.text).joined(separator: " ")
      return language.sections.exactKind(of: text) != nil
        && language.meeting.fields[text.inLowerCase] == nil
    }
    return headings.count >= 2
  }

  func cells(of row: Int) -> [Int] {
    contents.keys.filter { grid.cells[$0].row == row }
      .sorted { grid.cells[$0].column < grid.cells[$1].column }
  }

  /// The table with some of its cells only.
  func only(_ isKept: (Int) -> Bool) -> RuledTable {
    var part = self
    part.contents = contents.filter { isKept($0.key) }
    return part
  }

  /// The table without the cells of another one.
  func without(_ other: RuledTable) -> RuledTable { only { other.contents[$0] == nil } }

  private func remove(from sheet: inout Sheet) {
    for row in sheet.rows.indices {
      sheet.rows[row].fragments.removeAll { fragment in
        Self.cell(of: fragment, in: grid).map { contents[$0] != nil } == true
      }
    }
    sheet.rows.removeAll(where: \.fragments.isEmpty)
  }

  /// The rows from the top; a cell with several entries gives several rows.
  private func rows(_ table: Int) -> [Placed] {
    var rows: [Placed] = []
    for number in 0..<grid.rows {
      let cells = cells(of: number)
      guard let first = cells.first else { continue }
      let columns = cells.flatMap { cell -> [(column: Int, entries: CellEntries)] in
        let lines = contents[cell] ?? []
        let column = grid.cells[cell].column
        guard let lists = CellEntries.sideBySide(lines),
          column + grid.cells[cell].columns == grid.columns
        else {
          return [(column, CellEntries(lines, in: grid.cells[cell].box))]
        }
        return lists.enumerated().map { (column + $0, $1) }
      }
      let parts = CellEntries.rows(
        columns.map(\.entries), isNumbered: isNumber(contents[first] ?? []))
      for part in parts {
        var fragments: [Fragment] = []
        for (column, lines) in zip(columns.map(\.column), part) {
          for var fragment in lines.joined() {
            fragment.role = .table
            fragment.reason = "stands in a cell between ruling lines"
            fragment.cell = Run.Cell(table: table, row: rows.count, column: column)
            fragments.append(fragment)
          }
        }
        rows.append(Placed(top: grid.cells[first].box.y0, fragments: fragments))
      }
    }
    return rows
  }
}
