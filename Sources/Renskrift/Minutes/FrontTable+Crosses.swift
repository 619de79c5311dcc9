/// Columns of crosses, in which nothing stands for those who did not come.
extension FrontTable {
  /// The rows of a list with a column for presence.
  struct Crosses: Sendable {
    /// How many rows have a mark in the column.
    var count = 0
    /// Where the people stand who have none.
    var blanks: [(entry: Int, line: Int)] = []
  }

  private static let needed = 2

  /// Counts a row of somebody, who was just added, by what stands in the column for presence.
  mutating func countCross(_ cells: [String], _ heads: PeopleColumns) {
    switch heads.isMarked(cells, vocabulary) {
    case true?: crosses.count += 1
    case false?:
      guard inPeople, !listsAbsent, let entry = entries.indices.last,
        let line = entries[entry].lines.indices.last
      else { return }
      crosses.blanks.append((entry, line))
    case nil: break
    }
  }

  /// Says of those without a cross that they were away, where others have one.
  ///
  /// Where hardly anybody has one, more crosses may be lost than people away.
  mutating func endCrosses() {
    defer { crosses = Crosses() }
    guard crosses.count >= Self.needed, crosses.count * 3 >= crosses.blanks.count else { return }
    for (entry, line) in crosses.blanks { entries[entry].lines[line].isAbsent = true }
  }

  /// Reads a mark in a line of its own below the name of somebody, as text has it that was taken out of a table:
  /// `Eva Ek`, `Ja`, `Bo Al`, `Nej`; false if it is none.
  mutating func readMark(_ text: String) -> Bool {
    let words = vocabulary.words.attendance
    let mark = LetterheadLine.bare(text)
    guard inPeople, vocabulary.words.fields[mark] == nil, let entry = entries.indices.last,
      let line = entries[entry].lines.indices.last
    else { return false }
    if words.away.contains(mark) {
      entries[entry].lines[line].isAbsent = true
      return true
    }
    return words.here.contains(mark)
  }
}
