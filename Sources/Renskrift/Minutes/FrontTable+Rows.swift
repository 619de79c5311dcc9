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

  /// Whether a table has rows of which the first cell goes on in a row of its own where that is certain: the first
  /// has a given name alone, or a particle last, and the second one word and nothing beside it.
  static func breaksNames(_ passages: [Passage], _ vocabulary: Vocabulary) -> Bool {
    let words = vocabulary.words.attendance
    let rows = passages.filter { $0.role == .tableRow }.map { $0.text.split(separator: "\t") }
    let names = NameScanner(text: "", words: words)
    return zip(rows, rows.dropFirst()).contains { row, next in
      guard row.count > 2, next.count == 1, !next[0].contains(" "),
        next[0].first?.isUppercase == true, case let name = Lexeme.all(in: String(row[0])),
        let last = name.last
      else { return false }
      return name.count == 1 && names.isFirstName(last)
        || name.count > 1 && words.particles.contains(last.folded)
    }
  }

  /// Whether cells go on with those of the row above; if not, the person of that row is added.
  mutating func goesOnRow(_ cells: [String]) -> Bool {
    if let row = begunRow,
      let whole = heads?.joined(
        row.cells, goingOnWith: cells, breaksNames: breaksNames, vocabulary)
    {
      begunRow?.cells = whole
      return true
    }
    endRow()
    return false
  }

  /// Whether cells go on with the heads of columns in the row above: `Tjänstgörande` + `ersättare`.
  mutating func goesOnHeads(_ cells: [String]) -> Bool {
    guard let above = begunHeads else { return false }
    begunHeads = nil
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard heads != nil, !filled.isEmpty, filled.allSatisfy({ $0 < above.count }),
      filled.count < above.count
    else { return false }
    var whole = above
    for place in filled { whole[place] += (whole[place].isEmpty ? "" : " ") + cells[place] }
    let known = vocabulary.words.attendance.columns
    guard filled.allSatisfy({ known[LetterheadLine.bare(whole[$0])] != nil }),
      let joined = PeopleColumns(whole, vocabulary)
    else { return false }
    heads = joined
    return true
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
