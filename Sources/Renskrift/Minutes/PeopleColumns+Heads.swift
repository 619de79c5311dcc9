/// The heads of the columns of a list of people.
extension PeopleColumns {
  /// Parts cells that hold the heads of several columns, which stand too close together: the first is that of
  /// the cell's own, the others those of the columns right of it that have no head, or of more at the end.
  ///
  /// `Närvarande Tjänstgör för`, `Avst Reservation`, `§ 64 Ja`
  static func part(
    _ cells: [String], _ columns: inout [AttendanceWords.Column?],
    _ heads: [String: AttendanceWords.Column]
  ) {
    for (index, cell) in cells.enumerated() where columns[index] == nil && !cell.isEmpty {
      guard let parts = self.heads(in: cell, heads) else { continue }
      columns[index] = parts[0]
      for (offset, part) in parts.enumerated().dropFirst() {
        let place = index + offset
        if place < cells.count {
          guard cells[place].isEmpty else { break }
          columns[place] = part
        } else {
          columns.append(part)
        }
      }
    }
  }

  /// Takes the heads `Ja` and `Nej` for those of presence, where nobody could abstain, no other column tells who
  /// came, and none has a party: `Namn   Roll   Ja   Nej`.
  static func takeMarks(
    _ cells: [String], _ columns: inout [AttendanceWords.Column?], _ words: AttendanceWords
  ) {
    let votes = columns.indices.filter { columns[$0] == .vote }
    guard votes.count == 2, columns.count == cells.count, !columns.contains(.presence),
      // Where parties are printed the members of a body vote.
      !columns.contains(.absentees), !columns.contains(.party),
      words.here.contains(LetterheadLine.bare(cells[votes[0]])),
      words.away.contains(LetterheadLine.bare(cells[votes[1]]))
    else { return }
    columns[votes[0]] = .presence
    columns[votes[1]] = .absentees
  }

  /// The heads of which a text is made, with items between them; nil if it holds anything else.
  private static func heads(
    in cell: String, _ heads: [String: AttendanceWords.Column]
  ) -> [AttendanceWords.Column]? {
    var words = cell.split(separator: " ").map { LetterheadLine.bare($0) }[...]
    var found: [AttendanceWords.Column] = []
    while let first = words.first {
      let count = (1...3).reversed().first { count in
        count <= words.count && heads[words.prefix(count).joined(separator: " ")] != nil
      }
      if let count, let head = heads[words.prefix(count).joined(separator: " ")], first != "" {
        found.append(head)
        words = words.dropFirst(count)
      } else if first.allSatisfy({ $0 == "§" || $0.isNumber }) {
        words = words.dropFirst()
      } else {
        return nil
      }
    }
    return found.isEmpty ? nil : found
  }
}
