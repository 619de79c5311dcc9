/// The labels of the first page's table.
extension FrontTable {
  /// The label at the start of a text, and the text after it; nil if there is no label.
  ///
  /// Without a colon the rest must look like a value: a capital letter, a digit or a section sign.
  func label(_ text: String) -> (field: FrontField, rest: String)? {
    // Specks stand before labels of scans: `- Beslutande`.
    let lexemes = Lexeme.all(in: text)[...].drop { $0.isMark && !$0.isMark("§") && !$0.isMark("(") }
    guard let start = lexemes.first, start.isCapitalised,
      let match = vocabulary.fields.match(lexemes, at: lexemes.startIndex)
        ?? misspelt(lexemes).map({ ($0, 1) })
    else { return nil }
    var rest = lexemes.dropFirst(match.count)
    let hasColon = rest.first?.isMark(":") == true
    while let mark = rest.first, mark.isMark, !mark.isMark("§"), !mark.isMark("(") {
      rest = rest.dropFirst()
    }
    guard let first = rest.first else { return (match.meaning, "") }
    if case .people = match.meaning, let value = Self.afterQualifier(rest) {
      return (match.meaning, value.printed(in: text))
    }
    // `Närvarande ledamöter och ersättare`: two kinds of people in one list.
    if case .people = match.meaning, vocabulary.words.attendance.joining.contains(first.folded),
      let other = rest.dropFirst().first.flatMap({ _ in
        vocabulary.fields.match(rest, at: rest.startIndex + 1)
      }), case .people = other.meaning
    {
      var value = rest.dropFirst(1 + other.count)
      while let mark = value.first, mark.isMark(":") { value = value.dropFirst() }
      return (match.meaning, value.printed(in: text))
    }
    // `Ledamöter som deltar i beslut` over those who do.
    if case .people = match.meaning, first.folded == vocabulary.words.attendance.relative,
      rest.count <= 6, rest.allSatisfy({ !$0.isMark && !$0.isCapitalised })
    {
      return (match.meaning, "")
    }
    // `Ej närvarande styrelse` over those who did not come.
    if case .people(_, false) = match.meaning, Self.saysMoreOfAll(rest) {
      return (match.meaning, "")
    }
    // `Närvarande var ordföranden Eva Ek, Bo Al och Siv Önn`
    let isTold =
      match.meaning.listsPeople && isCopula(lexemes[match.count + lexemes.startIndex - 1])
      && namesSeveral(rest.printed(in: text))
    let looksLikeValue =
      first.isCapitalised || first.isMark("§") || first.text.utf8.first?.isDigit == true || isTold
    guard hasColon || looksLikeValue else { return nil }
    let value = rest.printed(in: text)
    // `Närvarande ledamöter`, `Närvarande Ledamöter Bo Al`: the more exact label counts.
    // Of `Datum Plats` the values stand together in the next line.
    if let inner = label(value), inner.rest.isEmpty,
      match.meaning.listsPeople || !inner.field.listsPeople
    {
      let whenAndWhere: Set<FrontField> = [.date, .time, .place, .placeAndTime]
      let areBoth = whenAndWhere.isSuperset(of: [match.meaning, inner.field])
      return (areBoth ? .placeAndTime : inner.field, "")
    }
    return (match.meaning, value)
  }

  private func isCopula(_ lexeme: Lexeme) -> Bool {
    vocabulary.words.attendance.copulas.contains(lexeme.folded)
  }

  /// The label for people that a long word before a colon was meant to be, two letters of which changed
  /// places: `Frånvarnade:`.
  private func misspelt(_ lexemes: ArraySlice<Lexeme>) -> FrontField? {
    guard let word = lexemes.first?.folded, word.count >= 9,
      lexemes[safe: lexemes.startIndex + 1]?.isMark(":") == true
    else { return nil }
    let letters = Array(word)
    for index in letters.indices.dropFirst(2) where letters[index] != letters[index - 1] {
      var turned = letters
      turned.swapAt(index - 1, index)
      if let field = vocabulary.words.fields[String(turned)], field.listsPeople { return field }
    }
    return nil
  }

  /// What follows the colon behind words that say more of the people listed:
  /// `Närvarande styrelsen och skola:`, `Adjungerade (ständigt): Bo Al`.
  private static func afterQualifier(_ rest: ArraySlice<Lexeme>) -> ArraySlice<Lexeme>? {
    guard let colon = rest.prefix(8).firstIndex(where: { $0.isMark(":") }), colon > rest.startIndex,
      rest[..<colon].allSatisfy({ !$0.isCapitalised && !$0.isMark(".") && !$0.isMark("§") })
    else { return nil }
    return rest[(colon + 1)...]
  }

  /// Whether words behind a label say of which kind those are who did not come, and end there.
  private static func saysMoreOfAll(_ rest: ArraySlice<Lexeme>) -> Bool {
    rest.count <= 3 && rest.allSatisfy { !$0.isMark && !$0.isCapitalised && $0.number == nil }
  }

  /// The people whom the end of a heading names: `Styrelsen – ej närvarande`.
  func endingLabel(_ text: String) -> FrontField? {
    let lexemes = Lexeme.all(in: text)[...]
    guard lexemes.count <= 8, let dash = lexemes.lastIndex(where: \.isDash),
      dash > lexemes.startIndex, dash + 1 < lexemes.endIndex,
      let match = vocabulary.fields.match(lexemes, at: dash + 1),
      dash + 1 + match.count == lexemes.endIndex, case .people = match.meaning
    else { return nil }
    return match.meaning
  }

  /// A line with several labels for people, each with a colon, in parts.
  ///
  /// `Ledamöter: Bo Al. Suppleanter: Eva Ek. Frånvarande: Siv Önn.`
  private func listedParts(of text: String) -> [String] {
    let lexemes = Lexeme.all(in: text)[...]
    let names = NameScanner(text: text, words: vocabulary.words.attendance)
    var parts: [String] = []
    var start = lexemes.startIndex
    // `Adjungerad: Siv Önn` says what she is.
    for index in lexemes.indices.dropFirst()
    where lexemes[index].isCapitalised {
      guard let found = vocabulary.fields.match(lexemes, at: index), found.meaning.listsPeople,
        found.count > 1 || !names.isRole(lexemes[index]),
        let next = lexemes[safe: index + found.count],
        // `Närvarande: Bo Al Frånvarande: Siv Önn`
        lexemes[index - 1].isMark || next.isMark(":") && found.meaning.listsAbsent,
        // `…, Bo Al. Frånvarande Siv Önn`: who was away needs no colon behind a full stop.
        next.isMark(":")
          || found.meaning.listsAbsent && lexemes[index - 1].isMark(".")
            && names.name(lexemes, at: index + found.count) != nil
      else { continue }
      parts.append(lexemes[start..<index].printed(in: text))
      start = index
    }
    return parts + [lexemes[start...].printed(in: text)]
  }

  /// The names behind words for how those listed attended: `Via länk: Eva Ek, Bo Al`.
  func afterWay(_ text: String) -> String? {
    let lexemes = Lexeme.all(in: text)[...]
    guard let colon = lexemes.prefix(5).firstIndex(where: { $0.isMark(":") || $0.isMark(";") }),
      vocabulary.words.attendance.ways.contains(lexemes[..<colon].words)
    else { return nil }
    return lexemes[(colon + 1)...].printed(in: text)
  }

  /// The post and the name of a line in a list that is made of such: `Kassör: Bo Al`.
  func postAndName(_ text: String) -> (role: String, name: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let role = String(text[..<colon])
    let name = text[text.index(after: colon)...].drop { $0 == " " }
    guard isRole(role), beginsWithName(String(name)), isListed(role) else { return nil }
    return (role, String(name))
  }

  /// The names behind the group or club to which they belong, right below the label or among others such:
  /// `Valberedningen: Eva Ek, Bo Al`.
  func groupAndNames(_ text: String) -> String? {
    guard inPeople, !listsAbsent, entries.last?.lines.isEmpty == true || listsGroups,
      label(text) == nil
    else { return nil }
    let lexemes = Lexeme.all(in: text)[...]
    guard let colon = lexemes.prefix(5).firstIndex(where: \.isMark), lexemes[colon].isMark(":"),
      colon > 0, lexemes[0].isCapitalised
    else { return nil }
    let names = lexemes[(colon + 1)...].printed(in: text)
    return beginsWithName(names) && !isSentence(names) ? names : nil
  }

  /// Whether a post is one of those that members of a board hold, and no label of another list.
  func isListed(_ role: String) -> Bool {
    guard inPeople, entries.last?.lines.isEmpty == true,
      entries.last?.field
        == .people(role: vocabulary.words.attendance.member, present: true)
    else { return false }
    guard let field = label(role)?.field else { return true }
    return isHeld(field) || field.listsPeople && field != entries.last?.field
  }

  /// A line with several labels for when and where, each with its value, in parts:
  /// `Datum 2024-01-03   Tid 18.30   Plats Bystugan`.
  func labelledParts(of text: String) -> [String] {
    let whenAndWhere: Set<FrontField> = [.date, .time, .place]
    // The next line of a list: `och Bo Al. Frånvarande: Siv Önn.`
    guard let first = label(text) else { return inPeople ? listedParts(of: text) : [text] }
    if first.field.listsPeople { return listedParts(of: text) }
    guard text.utf8.count <= 400, whenAndWhere.contains(first.field) else { return [text] }
    let lexemes = Lexeme.all(in: text)[...]
    var parts: [String] = []
    var start = lexemes.startIndex
    for index in lexemes.indices.dropFirst() where lexemes[index].isCapitalised {
      let rest = String(text[lexemes[index].text.startIndex...])
      // Other labels than those for when and where need a colon: `Tid: kl 18   Närvarande: Bo Al`.
      guard lexemes[start..<index].count > 1, let (field, value) = label(rest), !value.isEmpty,
        let found = vocabulary.fields.match(lexemes, at: index),
        whenAndWhere.contains(field)
          || field != .other && lexemes[safe: index + found.count]?.isMark(":") == true
      else { continue }
      parts.append(lexemes[start..<index].printed(in: text))
      start = index
    }
    return parts + [lexemes[start...].printed(in: text)]
  }

  /// Whether a text begins with words and a colon, as a label does that is not known: `Ämne: vägen`.
  func beginsOtherLabel(_ text: String) -> Bool {
    let lexemes = Lexeme.all(in: text)
    guard let colon = lexemes.prefix(4).firstIndex(where: { $0.isMark(":") }), colon > 0,
      lexemes[0].isCapitalised
    else { return false }
    let dates = vocabulary.words.dates
    return lexemes[..<colon].allSatisfy { lexeme in
      !lexeme.isMark && lexeme.number == nil && !dates.clock.contains(lexeme.folded)
        && !dates.fillers.contains(lexeme.folded)
    }
  }

  /// Whether a text is the beginning of a label: `Ej tjänstgörande`.
  func beginsLabel(_ text: String) -> Bool {
    let folded = Lexeme.all(in: text).words + " "
    return vocabulary.words.fields.keys.contains { $0.hasPrefix(folded) }
  }

  /// When and where the meeting was held; the same label below those who sign is for the signing.
  var whenItMet: [Entry] {
    let all = entries.indices.filter {
      [.placeAndTime, .time].contains(entries[$0].field) && !entries[$0].lines.isEmpty
    }
    guard let first = all.first else { return [] }
    return all.filter { place in
      place == first || !entries[first..<place].contains { $0.field.isPost }
    }.map { entries[$0] }
  }
}
