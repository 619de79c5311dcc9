/// Lists of people in one table, whose heads say of each who was there or for whom somebody stood in:
/// `Ledamöter | Parti | Närv | Ersättare | Parti | Närv`.
extension FrontTable {
  /// The label for people that is all there is in a row between those of a list: `Ej närvarande` over names in
  /// the second column.
  func labelAlone(in cells: [String]) -> String? {
    guard inPeople, cells.count > 1, columns.isEmpty, lists.isEmpty,
      let cell = cells.first(where: { !$0.isEmpty }), cells.count(where: { !$0.isEmpty }) == 1,
      let found = label(cell), found.rest.isEmpty, found.field.listsPeople
    else { return nil }
    return cell
  }

  /// One of the lists.
  struct PeopleList: Sendable {
    let heads: PeopleColumns
    /// The cells of a row that belong to it.
    let cells: Range<Int>
    let role: String
  }

  /// Opens such lists; false if the cells head none.
  mutating func openMarkedLists(_ cells: [String]) -> Bool {
    let words = vocabulary.words.attendance
    let kinds = cells.map { words.columns[LetterheadLine.bare($0)] }
    let starts = cells.indices.filter {
      kinds[$0] == .name && vocabulary.words.fields[LetterheadLine.bare(cells[$0])] != nil
    }
    guard starts.count >= 2, starts.first == 0 else { return false }
    var lists: [PeopleList] = []
    var fields: [FrontField] = []
    for (start, end) in zip(starts, starts.dropFirst() + [cells.endIndex]) {
      // `Ledamöter | Närv | Ersättare`: who came for the member of the row.
      guard kinds[start..<end].contains(.presence) || kinds[start..<end].contains(.replaces),
        let heads = PeopleColumns(Array(cells[start..<end]), vocabulary),
        case .people(let role, _)? = heads.field
      else { return false }
      lists.append(PeopleList(heads: heads, cells: start..<end, role: role))
      fields.append(.people(role: role, present: true))
    }
    endCrosses()
    openColumns(fields)
    heads = nil
    self.lists = lists
    return true
  }

  /// Adds the people of a row of such lists; false if it names nobody.
  mutating func addToLists(_ cells: [String], of passage: Passage) -> Bool {
    let people = lists.enumerated().filter { _, list in
      list.heads.names(Array(cells[list.cells.clamped(to: cells.indices)]), vocabulary)
    }
    for (column, list) in people {
      let own = Array(cells[list.cells.clamped(to: cells.indices)])
      let person = list.heads.person(own, of: list.role, vocabulary)
      addBelow(column, person.text, of: passage)
      guard let entry = columnEntries[column], let line = entries[entry].lines.indices.last else {
        continue
      }
      if !person.isPresent {
        entries[entry].lines[line].isAbsent = true
        continue
      }
      switch list.heads.isMarked(own, vocabulary) {
      case true?: crosses.count += 1
      case false?: crosses.blanks.append((entry, line))
      case nil: break
      }
    }
    return !people.isEmpty
  }
}
