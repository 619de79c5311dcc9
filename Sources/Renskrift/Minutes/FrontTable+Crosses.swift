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
  mutating func endCrosses() {
    defer { crosses = Crosses() }
    let away = vocabulary.words.attendance.away.max { ($0.count, $0) < ($1.count, $1) }
    guard crosses.count >= Self.needed, let away else { return }
    for (entry, line) in crosses.blanks { entries[entry].lines[line].text += ", \(away)" }
  }
}
