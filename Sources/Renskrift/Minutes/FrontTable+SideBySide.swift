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
    columns = starts.map { vocabulary.words.fields[bare[$0]] ?? .other }
    columnEntries = [:]
    listStarts = starts
    isOpen = false
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
}
