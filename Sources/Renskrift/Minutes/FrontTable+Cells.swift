/// What the text of a cell or line is.
extension FrontTable {
  /// Whether a line under a list of people is no part of it: a sentence, or a label not known.
  func endsList(_ text: String) -> Bool {
    let lexemes = Lexeme.all(in: text)
    guard let first = lexemes.first, first.isCapitalised else { return false }
    let words = vocabulary.words.attendance
    let isRole = NameScanner(text: text, words: words).isRole(first)
    if headsGroup(text) { return false }
    // `Även Eva Ek, adjungerad`
    if words.besides.contains(first.folded), let name = lexemes.dropFirst().first {
      let rest = String(text[name.text.startIndex...])
      if beginsWithName(rest) { return endsList(rest) }
    }
    return lexemes.dropFirst().first?.isMark(":") == true
      || words.noNames.contains(first.folded) && !isRole && !beginsWithName(text)
      || isSentence(text)
  }

  /// Whether a line in a list of people says what those below it are: `Föräldrarepresentanter:`,
  /// `Representanter personal:`.
  func headsGroup(_ text: String) -> Bool {
    let lexemes = Lexeme.all(in: text)
    let names = NameScanner(text: text, words: vocabulary.words.attendance)
    guard inPeople, (2...4).contains(lexemes.count), lexemes.last?.isMark(":") == true else {
      return false
    }
    return names.isRole(lexemes[0])
      && lexemes.dropFirst().dropLast().allSatisfy { $0.first.isLowercase }
  }

  /// Whether a text tells something rather than who came: words in lower case that are no roles, and a full
  /// stop.
  func isSentence(_ text: String) -> Bool {
    guard text.hasSuffix(".") else { return false }
    let words = vocabulary.words.attendance
    let names = NameScanner(text: text, words: words)
    var depth = 0
    var plain = 0
    for lexeme in Lexeme.all(in: text) {
      if lexeme.isMark("(") { depth += 1 }
      if lexeme.isMark(")") { depth -= 1 }
      if depth == 0, !lexeme.isMark, lexeme.first.isLowercase, !names.isRole(lexeme),
        !words.joining.contains(lexeme.folded), !words.particles.contains(lexeme.folded),
        !words.copulas.contains(lexeme.folded)
      {
        plain += 1
      }
    }
    return plain >= (beginsWithName(text) ? 4 : 3)
  }

  /// Whether a cell says what somebody is: `Kassör`, `Ledamot 1`, `Adjungerad i HK`.
  func isRole(_ cell: String) -> Bool {
    let names = NameScanner(text: cell, words: vocabulary.words.attendance)
    let words = Lexeme.all(in: cell).filter { !$0.isMark }
    // `Ledamot för sociala frågor och relationer`
    let most = words.first.map(names.isRole) == true ? 8 : 5
    return words.count <= most && words.contains(where: names.isRole) && !beginsWithName(cell)
  }

  /// Whether the label names an office that one of the people listed may hold (`Vice ordförande`).
  func isHeld(_ field: FrontField) -> Bool {
    if field == .chair || field == .secretary { return true }
    guard case .people(let role, true) = field else { return false }
    return vocabulary.words.attendance.chair.contains { role.hasSuffix(" " + $0) }
  }

  /// Whether a cell that reads like a label is the post of the person in the cell before it.
  func isPost(_ field: FrontField, _ rest: String, after values: [String]) -> Bool {
    guard inPeople, rest.isEmpty, let first = values.first, beginsWithName(first) else {
      return false
    }
    return field.isPost
  }

  /// Whether a line that begins with an office in a list of people names one of them, rather than who held it at
  /// the meeting: `Ordförande Bo Al (S)`.
  func isListed(_ text: String, behind rest: String, of passage: Passage) -> Bool {
    guard !rest.isEmpty, !text.contains(":"), let entry = entries.last else { return false }
    if text.contains("(") { return true }
    guard let above = entry.lines.last else {
      // `Närvarande:` over `Ordf. Bo Al, Eva Ek, Siv Önn`, or over `Ordförande Bo Al` and others so.
      return namesSeveral(rest) || !listsAbsent && isName(rest)
    }
    return above.block == passage.id || isName(rest) && beginsWithPost(above.text)
  }

  /// Whether a text is a name and nothing else.
  private func isName(_ text: String) -> Bool {
    let lexemes = Lexeme.all(in: text)[...]
    let names = NameScanner(text: text, words: vocabulary.words.attendance)
    guard !lexemes.isEmpty, let name = names.name(lexemes, at: 0) else { return false }
    return name.count > 1 && name.upperBound == lexemes.endIndex
  }

  /// Whether what somebody is stands before the name: `Kassör Eva Ek`.
  private func beginsWithPost(_ text: String) -> Bool {
    let lexemes = Lexeme.all(in: text)[...]
    let names = NameScanner(text: text, words: vocabulary.words.attendance)
    guard
      let start = lexemes.indices.dropFirst().prefix(3).first(where: {
        (names.name(lexemes, at: $0)?.count ?? 0) > 1
      })
    else { return false }
    return lexemes[..<start].contains(where: names.isRole)
  }

  /// Whether a cell that begins with a post names one of the people listed: `Ordförande Bo Al (S)`.
  func isMember(_ cell: String, _ field: FrontField, _ rest: String) -> Bool {
    inPeople && isHeld(field) && !rest.isEmpty && cell.contains("(") && !cell.contains(":")
  }

  /// The name of a line with the party under which it stands, where it has none itself.
  ///
  /// In a line of several people it would be that of the last only.
  static func withParty(_ text: String, _ party: String) -> String {
    let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.dropFirst().first ?? ""
    guard !text.contains("("), !rest.contains(where: \.isUppercase), !rest.contains(",") else {
      return text
    }
    return parts[0] + " (\(party))" + text.dropFirst(parts[0].count)
  }

  /// Whether a name stands at the beginning: of two words, or with a party.
  func beginsWithName(_ text: String) -> Bool {
    let lexemes = Lexeme.all(in: text)[...]
    let names = NameScanner(text: text, words: vocabulary.words.attendance)
    guard !lexemes.isEmpty, let range = names.name(lexemes, at: 0),
      vocabulary.replacing.match(lexemes, at: 0) == nil
    else { return false }
    let inside = names.brackets(lexemes, at: range.upperBound)?.inside
    return range.count > 1 || inside.flatMap { names.party($0) ?? names.commonParty($0) } != nil
  }

  /// Whether each cell is a first name and nothing else.
  func areFirstNames(_ cells: [String]) -> Bool {
    let names = NameScanner(text: "", words: vocabulary.words.attendance)
    return cells.allSatisfy { cell in
      let lexemes = Lexeme.all(in: cell)
      return lexemes.count == 1 && names.isFirstName(lexemes[0])
    }
  }

  /// Cells in one line; a cell with letters of a party gets the brackets it has elsewhere, and the mark of
  /// somebody who is present says no more than the list does.
  func joined(_ cells: [String]) -> String {
    let here = vocabulary.words.attendance.here
    let told = cells.prefix(1) + cells.dropFirst().filter { !here.contains($0.lowercased()) }
    return told.enumerated().map { position, cell in
      position > 0 && Self.isParty(cell) ? "(\(cell))" : position > 0 ? ", \(cell)" : cell
    }.joined(separator: " ")
  }

  /// Whether a cell holds the letters of a party; `BorgA` has more than one capital.
  static func isParty(_ cell: String) -> Bool {
    let capitals = cell.filter(\.isUppercase).count
    return cell.allSatisfy(\.isLetter)
      && (cell.count <= 4 && capitals * 2 > cell.count || cell.count <= 8 && capitals > 1)
  }

  /// The cells of somebody between whose name and party or role dots lead the eye, also beside a label; nil
  /// if there are none.
  func partedByDots(_ cells: [String]) -> [String]? {
    for (place, cell) in cells.enumerated().prefix(2) where beginsWithName(cell) {
      let parts = Self.partsBetweenLines(cell)
      let rest = Array(cells[(place + 1)...])
      // The party or role may have a cell of its own; in a list of people nobody signs.
      let listsPeople = inPeople || place == 1 && label(cells[0])?.field.listsPeople == true
      guard parts.count == 2, let next = parts[1].isEmpty && listsPeople ? rest.first : parts[1],
        !next.isEmpty, !beginsWithName(next)
      else { return nil }
      return cells[..<place] + parts.filter { !$0.isEmpty } + rest
    }
    return nil
  }
}
