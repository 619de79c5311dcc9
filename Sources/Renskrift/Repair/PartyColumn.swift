/// The columns of a table in which the letters of parties stand, and what was read in them instead.
enum PartyColumn {
  /// The places of words that are no party, with the party that was printed there.
  ///
  /// A letter alone in its cell is read small (`c`, `v`), and a D as an O (`SO`); most cells of the column hold a
  /// party.
  static func misread(_ manuscript: Manuscript) -> [(id: WordID, party: String)] {
    struct Place: Hashable { let table, column: Int }
    var columns: [Place: [Manuscript.Line]] = [:]
    for line in manuscript.text where line.isScanned && line.words.count == 1 {
      guard let cell = line.cell, line.words[0].utf8.count <= 3 else { continue }
      columns[Place(table: cell.table, column: cell.column), default: []].append(line)
    }
    let parties = manuscript.language.meeting.attendance.parties
    let found = columns.values.flatMap { lines -> [(id: WordID, party: String)] in
      let known = lines.count { parties.contains($0.words[0]) }
      guard known >= 3, known * 3 >= lines.count * 2 else { return [] }
      return lines.compactMap { line in
        let word = line.words[0]
        guard !parties.contains(word), let party = party(word, among: parties) else { return nil }
        return (line.ids[0], party)
      }
    }
    return found.sorted { $0.id < $1.id }
  }

  /// The party that a word is in capitals, or with the letters that its own are read as.
  private static func party(_ word: String, among parties: Set<String>) -> String? {
    let capitals = word.uppercased()
    let letters = String(
      capitals.map { ["O": "D", "0": "D", "5": "S", "$": "S"][$0] ?? $0 })
    return [capitals, letters].first(where: parties.contains)
  }
}
