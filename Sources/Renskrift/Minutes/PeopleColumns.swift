/// What the columns of a list of people hold: `Namn`, `Parti`, `Närvaro`, `Ersätter`, `§§`.
struct PeopleColumns: Sendable {
  /// What the people are, where the first column says it.
  let field: FrontField?
  private let columns: [AttendanceWords.Column?]

  /// Reads the first row of a list; nil if it is none.
  init?(_ cells: [String], _ vocabulary: Vocabulary) {
    let words = vocabulary.words.attendance
    var columns = cells.map { words.columns[LetterheadLine.bare($0)] }
    Self.part(cells, &columns, words.columns)
    Self.takeMarks(cells, &columns, words)
    var field: FrontField?
    // `Närvarande | Uppdrag`: the people themselves, unless their names have a column.
    let isPeople = columns.first == .presence && !columns.contains(.name)
    if let first = columns.indices.first,
      columns[first] == nil || columns[first] == .name || isPeople,
      let label = vocabulary.words.fields[LetterheadLine.bare(cells[0])], case .people = label
    {
      columns[first] = .name
      field = label
    }
    // `Ledamöter   Parti   Närv   Ersättare`: who came for the member of the row.
    if let first = columns.firstIndex(of: .name), columns.contains(.presence) {
      for index in columns.indices.dropFirst(first + 1) where columns[index] == .name {
        columns[index] = .substitute
      }
    }
    // In a row of somebody most words are the head of no column.
    let filled = zip(cells, columns).filter { !$0.0.isEmpty }
    let known = filled.filter { $0.1 != nil }.count
    guard columns.contains(.name), known >= 2, known * 2 > filled.count,
      // `Övriga   Eva Ek (S)   ersättare` is the first of the people.
      !filled.contains(where: { $0.1 == nil && Self.beginsWithName($0.0, vocabulary) })
    else { return nil }
    // `Ledamöter | Tjänstgörande ersättare` are two lists side by side.
    if columns.contains(.substitute), known < 3 { return nil }
    // and so are `Ledamöter | Ersättare`, or three with `Övriga närvarande`.
    let areLists = filled.allSatisfy { cell, column in
      column == .name
        || column == nil && vocabulary.words.fields[LetterheadLine.bare(cell)]?.listsPeople == true
    }
    if filled.count > 1, areLists { return nil }
    self.columns = columns
    self.field = field
  }

  /// Name and mark of a row that nothing parts: `Eva Ek X`, `Bo Al anmält förhinder`.
  func parted(_ line: String, _ vocabulary: Vocabulary) -> [String]? {
    guard columns.prefix(2) == [.name, .presence], beginsWithName(line, vocabulary) else {
      return nil
    }
    let words = vocabulary.words.attendance
    let parts = line.split(separator: " ")
    for count in parts.indices.dropFirst(2) {
      let rest = parts[count...].joined(separator: " ")
      let mark = LetterheadLine.bare(rest.prefix { $0 != "," })
      if words.here.contains(mark) || words.away.contains(mark) {
        return [parts[..<count].joined(separator: " "), rest]
      }
    }
    return nil
  }

  /// Whether a row has a mark in the column for presence; nil if there is no such column, or one of its own
  /// for those who were away.
  func isMarked(_ cells: [String], _ vocabulary: Vocabulary) -> Bool? {
    guard let place = columns.firstIndex(of: .presence), !columns.contains(.absentees),
      columns.filter({ $0 == .presence }).count == 1
    else { return nil }
    guard place < cells.count, case let cell = cells[place], !cell.isEmpty else {
      // What stands further on in the row may say that somebody came: `från § 3`.
      let isTold = cells.indices.dropFirst(place + 1).contains { index in
        !cells[index].isEmpty
          && (index >= columns.count || columns[index] != .party && columns[index] != .role)
      }
      return isTold ? nil : false
    }
    return vocabulary.words.attendance.here.contains(LetterheadLine.bare(cell)) ? true : nil
  }

  /// Whether the cells of a row name somebody.
  func names(_ cells: [String], _ vocabulary: Vocabulary) -> Bool {
    guard let place = columns.firstIndex(of: .name), place < cells.count else { return false }
    if beginsWithName(cells[place], vocabulary) { return true }
    // `Eva | X`: a first name alone, with a mark.
    let lexemes = Lexeme.all(in: cells[place])
    let names = NameScanner(text: cells[place], words: vocabulary.words.attendance)
    return lexemes.count == 1 && names.isFirstName(lexemes[0])
      && isMarked(cells, vocabulary) != nil
  }

  /// Whether the cells say what somebody is whose name may be misread, or go on in the next row: that ends no list.
  func tellsRole(_ cells: [String], breaksNames: Bool, _ vocabulary: Vocabulary) -> Bool {
    guard let name = columns.firstIndex(of: .name), let role = columns.firstIndex(of: .role),
      name < cells.count, role < cells.count,
      breaksNames && !cells[name].isEmpty || cells[name].contains(" ")
    else { return false }
    let lexemes = Lexeme.all(in: cells[role])
    let names = NameScanner(text: cells[role], words: vocabulary.words.attendance)
    return lexemes.last.map(names.isRole) == true
  }

  /// The name; a party's letters at its end stand in brackets, as elsewhere.
  private static func name(_ cell: String) -> String {
    // A speck before a name is read as a quote.
    if let first = cell.first, "\"“”„'‘’`´.,".contains(first),
      !cell.dropFirst().contains(where: { "\"“”'’".contains($0) })
    {
      return name(String(cell.dropFirst()))
    }
    let parts = cell.split(separator: " ")
    guard parts.count > 2, let last = parts.last, last.count <= 4,
      last.allSatisfy({ $0.isLetter && $0.isUppercase })
    else { return cell }
    return parts.dropLast().joined(separator: " ") + " (\(last))"
  }

  /// The person of a row in the words of a list without columns, whether he or she was present, and the
  /// substitute and the absent person named in the row; `standard` is the role of those for whom none is
  /// printed.
  func person(
    _ cells: [String], of standard: String, _ vocabulary: Vocabulary
  ) -> (text: String, isPresent: Bool, substitute: String?, absentee: String?) {
    let words = vocabulary.words.attendance
    var text = ""
    var role: String?
    var rest = ""
    var isPresent = true
    var substitute: String?
    var absentee: String?
    for (position, cell) in cells.enumerated() where !cell.isEmpty {
      switch position < columns.count ? columns[position] : nil {
      case .name: text = Self.name(cell) + text
      case .party: text += " (\(cell))"
      // `Ersätter Bo Al` in a column for something else.
      case .role where isReplacing(cell, vocabulary), .presence where isReplacing(cell, vocabulary):
        rest += ", \(cell)"
      case .role:
        // What belongs to the column of presence may stand too close to be parted.
        var parts = cell.split(separator: " ")
        while parts.count > 1, let last = parts.last?.lowercased(),
          words.here.contains(last) || words.away.contains(last)
        {
          if words.away.contains(last) { isPresent = false }
          parts.removeLast()
        }
        role = parts.joined(separator: " ")
      case .replaces: rest += ", \(words.replacing[0]) \(cell)"
      case .presence:
        // `X, mötesordförande § 4–6`: what is said behind the mark is said of the person.
        var parts = cell.split(separator: ",", maxSplits: 1).map(String.init)
        // `X Tjänstgörande ersättare för Bo Al`: the note stands too close to be parted.
        if parts.count == 1, !cell.contains("§"), let space = cell.firstIndex(of: " "),
          words.here.contains(LetterheadLine.bare(cell[..<space])),
          Self.tells(cell[space...].dropFirst(), vocabulary)
        {
          parts = [String(cell[..<space])]
          rest += ", \(cell[space...].dropFirst())"
        }
        let mark = LetterheadLine.bare(parts.first ?? "")
        if words.away.contains(mark) || cell == "-" || cell == "–" { isPresent = false }
        let isMark = words.here.contains(mark) || words.away.contains(mark)
        let note = isMark ? parts.dropFirst().first : cell
        if let note, note.contains("§") || note.first(where: \.isLetter)?.isLowercase == true {
          rest += ",\(isMark ? "" : " ")\(note)"
        }
      case .vote: break
      case .absentees where beginsWithName(cell, vocabulary): absentee = Self.name(cell)
      case .absentees:
        if words.here.contains(LetterheadLine.bare(cell)) { isPresent = false }
      case .substitute where beginsWithName(cell, vocabulary): substitute = Self.name(cell)
      // A cross for a substitute who took part in the decisions.
      case .substitute where isHere(cell, vocabulary):
        if standard != words.member { role = role ?? words.substitute }
      // Heads stand too close together to be parted; no other column than this one has names.
      case nil where columns.contains(.substitute) && beginsWithName(cell, vocabulary):
        substitute = Self.name(cell)
      case .substitute, .note, nil: rest += cell.contains("§") ? " \(cell)" : ", \(cell)"
      }
    }
    let printed = role.map { $0.lowercased() == words.member ? "" : ", \($0.lowercased())" } ?? ""
    // Nothing says that the member came, or the items for which there was a substitute.
    if let name = substitute, !hasPresence(cells), !name.contains("§") { isPresent = false }
    if let name = substitute, !isPresent, let place = columns.firstIndex(of: .name),
      place < cells.count
    {
      let replaced = cells[place].prefix { !"(,".contains($0) }
      substitute = name + ", \(words.substitute) \(words.replacing[0]) \(replaced)"
    }
    return (text + printed + rest, isPresent, substitute, absentee)
  }

  /// Whether a column says who was there.
  var tellPresence: Bool { columns.contains(.presence) }

  /// Whether something stands in a column for presence.
  private func hasPresence(_ cells: [String]) -> Bool {
    zip(cells, columns).contains { $1 == .presence && !$0.isEmpty }
  }

  /// The cells of a row with those below it that go on with them, as a name or role that is broken over two
  /// lines; nil if they are a row of their own.
  ///
  /// - Parameter breaksNames: whether the list has a name of which one line holds less than two words.
  func joined(
    _ cells: [String], goingOnWith more: [String], breaksNames: Bool, _ vocabulary: Vocabulary
  ) -> [String]? {
    var joined = cells
    var isJoined = false
    for (place, text) in more.enumerated() where !text.isEmpty {
      guard place < cells.count, place < columns.count, !cells[place].isEmpty else { return nil }
      switch columns[place] {
      case .name, .role, .replaces, .substitute, .note: break
      case .party, .presence, .absentees, .vote, nil: return nil
      }
      // A word alone in a row is nobody; in the first column it may be a label, or the name of a party under
      // which people stand, where the parties have no column.
      let isWord = !text.contains(" ") && !isHere(text, vocabulary) && text.last?.isLetter == true
      let isBroken =
        text.first?.isLowercase == true
        || isWord
          && (place > 0
            || (columns.contains(.party)
              || breaksNames
                && !vocabulary.words.attendance.partyNames.contains(text.lowercased()))
              && vocabulary.words.fields[text.lowercased()] == nil)
      guard isBroken else { return nil }
      joined[place] += " " + text
      isJoined = true
    }
    return isJoined ? joined : nil
  }

  /// Whether a text begins with a role or with words for whom somebody replaces.
  private static func tells(_ text: Substring, _ vocabulary: Vocabulary) -> Bool {
    let lexemes = Lexeme.all(in: String(text))[...]
    let names = NameScanner(text: String(text), words: vocabulary.words.attendance)
    return lexemes.first.map(names.isRole) == true
      || vocabulary.replacing.match(lexemes, at: 0) != nil
  }

  private func isHere(_ cell: String, _ vocabulary: Vocabulary) -> Bool {
    vocabulary.words.attendance.here.contains(LetterheadLine.bare(cell))
  }

  private func isReplacing(_ cell: String, _ vocabulary: Vocabulary) -> Bool {
    vocabulary.replacing.match(Lexeme.all(in: cell)[...], at: 0) != nil
  }

  private func beginsWithName(_ cell: String, _ vocabulary: Vocabulary) -> Bool {
    Self.beginsWithName(cell, vocabulary)
  }

  private static func beginsWithName(_ cell: String, _ vocabulary: Vocabulary) -> Bool {
    let lexemes = Lexeme.all(in: cell)[...]
    let names = NameScanner(text: cell, words: vocabulary.words.attendance)
    return !lexemes.isEmpty && (names.name(lexemes, at: 0)?.count ?? 0) > 1
  }
}
