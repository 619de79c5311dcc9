/// What the columns of a list of people hold: `Namn`, `Parti`, `Närvaro`, `Ersätter`, `§§`.
struct PeopleColumns: Sendable {
  /// What the people are: as the first column says, or members.
  let field: FrontField
  private let columns: [AttendanceWords.Column?]

  /// Reads the first row of a list; nil if it is none.
  init?(_ cells: [String], _ vocabulary: Vocabulary) {
    let words = vocabulary.words.attendance
    var columns = cells.map { words.columns[LetterheadLine.bare($0)] }
    var field = FrontField.people(role: words.member, present: true)
    if let first = columns.indices.first, columns[first] == nil,
      let label = vocabulary.words.fields[LetterheadLine.bare(cells[0])], case .people = label
    {
      columns[first] = .name
      field = label
    }
    // In a row of somebody there are words that are the head of no column.
    let filled = zip(cells, columns).filter { !$0.0.isEmpty }
    guard columns.contains(.name), filled.count >= 2, filled.allSatisfy({ $0.1 != nil }) else {
      return nil
    }
    self.columns = columns
    self.field = field
  }

  /// Whether the cells of a row name somebody.
  func names(_ cells: [String], _ vocabulary: Vocabulary) -> Bool {
    guard let place = columns.firstIndex(of: .name), place < cells.count else { return false }
    let lexemes = Lexeme.all(in: cells[place])[...]
    let names = NameScanner(text: cells[place], words: vocabulary.words.attendance)
    return !lexemes.isEmpty && (names.name(lexemes, at: 0)?.count ?? 0) > 1
  }

  /// The person of a row in the words of a list without columns, and whether he or she was present.
  func person(_ cells: [String], _ vocabulary: Vocabulary) -> (text: String, isPresent: Bool) {
    let words = vocabulary.words.attendance
    var text = ""
    var role: String?
    var rest = ""
    var isPresent = true
    for (position, cell) in cells.enumerated() where !cell.isEmpty {
      switch position < columns.count ? columns[position] : nil {
      case .name: text = cell + text
      case .party: text += " (\(cell))"
      case .role: role = cell
      case .replaces: rest += ", \(words.replacing[0]) \(cell)"
      case .presence:
        let value = LetterheadLine.bare(cell)
        if words.away.contains(value) || cell == "-" || cell == "–" { isPresent = false }
        if cell.contains("§") { rest += " \(cell)" }
      case .note, nil: rest += cell.contains("§") ? " \(cell)" : ", \(cell)"
      }
    }
    let printed = role.map { $0.lowercased() == words.member ? "" : ", \($0.lowercased())" } ?? ""
    return (text + printed + rest, isPresent)
  }
}
