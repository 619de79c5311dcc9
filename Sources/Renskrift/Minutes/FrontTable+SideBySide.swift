/// Lists of people side by side, each below a label of its own.
extension FrontTable {
  /// Opens lists whose heads say what the cells beside the names hold: `Ledamöter | Parti | Ersättare | Parti`.
  mutating func openLists(_ cells: [String]) -> Bool {
    let heads = vocabulary.words.attendance.columns
    let bare = cells.map { LetterheadLine.bare($0) }
    let starts = cells.indices.filter { index in
      heads[bare[index]] == .name && vocabulary.words.fields[bare[index]]?.listsPeople == true
    }
    guard starts.count >= 2, starts.first == 0, cells.count > starts.count,
      bare.allSatisfy({ [.name, .party, .role, .note].contains(heads[$0]) })
    else { return false }
    openColumns(starts.map { vocabulary.words.fields[bare[$0]] ?? .other }, from: starts)
    return true
  }

  /// Adds people of a row whose parties and roles have cells of their own:
  /// `Eva Ek | S | ordf. | Bo Al | M` below `Ledamöter | Ersättare`.
  mutating func addSideBySide(_ cells: [String], of passage: Passage) -> Bool {
    guard columns.count >= 2, cells.count > columns.count || !listStarts.isEmpty,
      columns.allSatisfy(\.listsPeople)
    else { return false }
    let starts = cells.indices.filter { beginsWithName(cells[$0]) }
    guard let first = starts.first, starts.count <= columns.count,
      cells[..<first].allSatisfy(\.isEmpty)
    else { return false }
    if starts.count == columns.count { listStarts = starts }
    // One of the lists may be longer than the others.
    let places = starts.map { start in
      listStarts.lastIndex { $0 <= start } ?? (start == 0 ? 0 : nil)
    }
    guard places.allSatisfy({ $0 != nil }) else { return false }
    let ends = starts.dropFirst() + [cells.endIndex]
    for (place, (start, end)) in zip(places, zip(starts, ends)) {
      let person = cells[start..<end].filter { !$0.isEmpty }
      addBelow(place ?? 0, joined(person), of: passage)
    }
    return true
  }

  /// Takes the labels of a line that holds nothing else for those of columns: `Närvarande:   Frånvarande:`.
  mutating func headsColumns(_ parts: [String]) -> Bool {
    let heads = parts.compactMap { label($0).flatMap { $0.rest.isEmpty ? $0.field : nil } }
    guard heads.count == parts.count, heads.allSatisfy(\.listsPeople) else { return false }
    openColumns(heads)
    return true
  }

  /// Adds the people of a line to the columns in which they stand, with nothing that parts them.
  mutating func addSideBySide(_ line: String, of passage: Passage) -> Bool {
    guard columns.count > 1, passage.role != .tableRow, label(line) == nil,
      let people = peopleSideBySide(line, most: columns.count)
    else { return false }
    for (column, name) in people.enumerated() { addBelow(column, name, of: passage) }
    return true
  }

  /// Begins lists with these labels, side by side.
  ///
  /// - Parameter starts: the cells with which they begin, where people have their parties in cells of their own.
  mutating func openColumns(_ labels: [FrontField], from starts: [Int] = []) {
    columns = labels
    lists = []
    columnEntries = [:]
    listStarts = starts
    isOpen = false
  }

  /// Adds a value below a label of a row that holds labels alone.
  mutating func addBelow(_ column: Int, _ text: String, of passage: Passage) {
    let line = Line(text: text, block: passage.id)
    if let known = columnEntries[column] {
      entries[known].lines.append(line)
      return
    }
    entries.append(Entry(field: columns[column], lines: [line]))
    if case .people = columns[column] { columnEntries[column] = entries.count - 1 }
  }

  /// Adds cells of one row: what is said about one person or, side by side, of several.
  mutating func add(cells: [(offset: Int, element: String)], of passage: Passage) {
    if inPeople, let last = entries.indices.last {
      if cells.dropFirst().contains(where: { beginsWithName($0.element) }) {
        entries[last].isSideBySide = true
      }
      if entries[last].isSideBySide {
        entries[last].lines += cells.map {
          Line(text: $0.element, block: passage.id, column: $0.offset)
        }
        return
      }
    }
    add(joined(cells.map(\.element)), of: passage)
  }

  /// The people of a line that has one of each column, or of the first that goes on alone; nil if it has more.
  ///
  /// `Eva Ek Bo Al` under `Närvarande:   Frånvarande:`.
  private func peopleSideBySide(_ line: String, most columns: Int) -> [String]? {
    let lexemes = Lexeme.all(in: line)[...]
    let names = NameScanner(text: line, words: vocabulary.words.attendance)
    guard !lexemes.isEmpty, let run = names.name(lexemes, at: 0), run.count == lexemes.count,
      run.count > 1
    else { return nil }
    var parts = names.parted(lexemes, run)
    if parts.count == 1, run.count == 4, columns == 2 { parts = [0..<2, 2..<4] }
    guard parts.count == 1 || parts.count == columns else { return nil }
    return parts.map { names.printed(lexemes, $0) }
  }
}
