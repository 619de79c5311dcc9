/// The people who attended or are listed as absent.
struct AttendanceList: Sendable {
  private(set) var people: [Attendee] = []

  /// Reads the people of the first page's table.
  init(_ table: FrontTable, _ vocabulary: Vocabulary) {
    let bodies = BodyName(vocabulary)
    for entry in table.entries {
      guard case .people(let standard, let present) = entry.field else { continue }
      let columns = Dictionary(grouping: entry.lines, by: \.column).sorted { $0.key < $1.key }
      let lines = Self.withoutPlaces(
        columns.flatMap { Self.unwrapped($0.value, vocabulary) }, vocabulary)
      let clubs = Clubs(lines.map(\.text), vocabulary)
      for line in lines {
        let words = vocabulary.words.attendance
        var scanner = AttendeeScanner(
          clubs.left(of: line.text), vocabulary: vocabulary,
          takesAnyRole: standard != words.member)
        for draft in scanner.people()
        where !bodies.isOrganisation(draft.name) && !isBody(draft, vocabulary) {
          let role = role(of: draft, among: standard, words)
          add(
            draft.role, over: standard,
            Attendee(
              name: draft.name, party: draft.party, role: role,
              present: present && !draft.isAbsent && !line.isAbsent,
              replaces: draft.replaces, from: draft.presence.from, to: draft.presence.to,
              blocks: line.blocks))
        }
      }
    }
  }

  /// What somebody is in a list of people who are `standard` where nothing is printed: of `Ersättare: Eva Ek,
  /// tjänstgörande` a substitute who serves.
  private func role(
    of draft: AttendeeScanner.Draft, among standard: String, _ words: AttendanceWords
  ) -> String {
    guard let role = draft.role else {
      return draft.replaces == nil ? standard : words.substitute
    }
    guard role.split(separator: " ").allSatisfy({ words.roleWords.contains(String($0)) }) else {
      return role
    }
    let whole = role + " " + standard
    if whole == words.substitute || whole.hasSuffix(" " + words.substitute) { return whole }
    // `tjänstgörande för Bo Al` in a list of others.
    let isShort = words.substitute.hasPrefix(role + " ")
    return isShort && draft.replaces != nil ? words.substitute : role
  }

  /// The lines of a list without the place where somebody comes from, where all of them have one with nothing
  /// before it: `Eva Ek Vik` over `Bo Al Ängen`.
  private static func withoutPlaces(_ lines: [ListLine], _ vocabulary: Vocabulary) -> [ListLine] {
    let words = vocabulary.words.attendance
    let have =
      lines.count >= 4
      && lines.allSatisfy { line in
        let lexemes = Lexeme.all(in: line.text)
        let names = NameScanner(text: line.text, words: words)
        return lexemes.count == 3 && !names.isFirstName(lexemes[1])
          && lexemes.allSatisfy {
            !$0.isMark && $0.isCapitalised && $0.text.count > 1 && !names.isRole($0)
          }
      }
    guard have else { return lines }
    return lines.map { line in
      var line = line
      line.text = Lexeme.all(in: line.text).prefix(2).map(\.text).joined(separator: " ")
      return line
    }
  }

  /// Whether one word names a body rather than somebody: `Föreningsstyrelsen`.
  private func isBody(_ draft: AttendeeScanner.Draft, _ vocabulary: Vocabulary) -> Bool {
    draft.wordCount == 1
      && vocabulary.words.bodies.definite.contains { draft.name.lowercased().hasSuffix($0) }
  }

  /// The people, with the chair where the front page names one above the list rather than in it:
  /// `Ordförande: Eva Ek (S)` over `Ledamöter: …`.
  func withChair(of table: FrontTable, _ vocabulary: Vocabulary) -> [Attendee] {
    let words = vocabulary.words.attendance
    guard let first = table.entries.firstIndex(where: \.field.listsPeople),
      let entry = table.entries[..<first].last(where: { $0.field == .chair }),
      let line = entry.lines.first,
      !people.contains(where: { $0.present && words.chair.contains($0.role) })
    else { return people }
    var scanner = AttendeeScanner(line.text, vocabulary: vocabulary, takesAnyRole: true)
    guard let chair = scanner.people().first, chair.party != nil || chair.wordCount > 1,
      !people.contains(where: { $0.name == chair.name }),
      let role = words.chairRole
    else { return people }
    return [
      Attendee(
        name: chair.name, party: chair.party, role: role, present: true, blocks: [line.block])
    ] + people
  }

  /// The name as the list has it of somebody named by a letter and the rest, by initials, or by a first name
  /// that nobody else there has: `E Ek`, `EE` or `Eva` for `Eva Ek`.
  func whole(_ name: String) -> String {
    let parts = name.split(separator: " ", maxSplits: 1)
    if NameScanner.areInitials(name) {
      let found = people.filter { person in
        NameScanner.stand(name, for: person.name.split(separator: " "))
      }
      return found.count == 1 ? found[0].name : name
    }
    if parts.count == 1 {
      let found = people.filter { $0.name.split(separator: " ").first == parts[0] }
      return found.count == 1 ? found[0].name : name
    }
    guard parts.count == 2, String(parts[0]).trimmed(of: ".").count == 1,
      let letter = parts[0].first
    else {
      return name
    }
    let found = people.filter { $0.name.first == letter && $0.name.hasSuffix(" " + parts[1]) }
    return found.count == 1 ? found[0].name : name
  }

  /// The party printed beside the name in the list.
  func party(of name: String) -> String? { people.first { $0.name == name }?.party }

  /// Adds somebody who is not in the list yet, or what is said about somebody who is.
  ///
  /// - Parameters:
  ///   - role: the role where one is printed.
  ///   - standard: the role of those for whom none is printed.
  private mutating func add(_ role: String?, over standard: String, _ attendee: Attendee) {
    guard
      let known = people.firstIndex(where: {
        $0.name == attendee.name
          && ($0.party == attendee.party || $0.party == nil || attendee.party == nil)
      })
    else { return people.append(attendee) }
    people[known].party = people[known].party ?? attendee.party
    // `Närvarande var Bo Al och Eva Ek. Bo Al var ordförande.`
    if let role, people[known].role == standard, people[known].present { people[known].role = role }
    people[known].replaces = people[known].replaces ?? attendee.replaces
    people[known].from = people[known].from ?? attendee.from
    people[known].to = people[known].to ?? attendee.to
    people[known].blocks = (people[known].blocks + attendee.blocks).uniqued
  }

  /// A line of a list and the blocks that it was read from.
  private typealias ListLine = (text: String, blocks: [String], isAbsent: Bool)

  /// Joins printed lines where a person's entry is broken over two.
  private static func unwrapped(
    _ lines: [FrontTable.Line], _ vocabulary: Vocabulary
  ) -> [ListLine] {
    var result: [ListLine] = []
    for line in lines {
      if let last = result.indices.last, result[last].isAbsent == line.isAbsent,
        continues(result[last].text, line.text, vocabulary)
      {
        result[last].text += " " + line.text
        result[last].blocks = (result[last].blocks + [line.block]).uniqued
      } else {
        result.append((line.text, [line.block], line.isAbsent))
      }
    }
    return result
  }

  /// Whether a line goes on with what the line before it began.
  static func continues(
    _ before: String, _ line: String, _ vocabulary: Vocabulary
  ) -> Bool {
    let first = Lexeme.all(in: line)
    let earlier = Lexeme.all(in: before)
    guard let start = first.first, let end = earlier.last else { return false }
    let words = vocabulary.words.attendance
    // The party, which stands apart from the name.
    if first.count == 1, words.parties.contains(String(start.text)), !end.isMark(")") {
      return true
    }
    if !start.isMark, !start.isCapitalised, start.text.utf8.first?.isDigit != true { return true }
    if start.isMark("(") || end.text.hasSuffix("-") || end.isMark(",") { return true }
    // `Eva Ek (oberoende, tidigare` + `KD)`
    if earlier.count(where: { $0.isMark("(") }) > earlier.count(where: { $0.isMark(")") }),
      first.contains(where: { $0.isMark(")") })
    {
      return true
    }
    if words.joining.contains(end.folded) || words.particles.contains(end.text.description)
      || vocabulary.replacing.match(earlier[...], at: earlier.count - 1) != nil
        && !endsInRole(earlier, words)
    {
      return true
    }
    if isCut(earlier[...], before: first[...], vocabulary) { return true }
    // The name of somebody replaced is broken: `tjänstgörande ersättare för Karl` + `Ek (S)`.
    let names = NameScanner(text: before, words: words)
    if earlier.count > 1, vocabulary.replacing.match(earlier[...], at: earlier.count - 2) != nil,
      names.name([end], at: 0) != nil
    {
      return true
    }
    // The rest of such a name, whose party follows: `… ersättare för Eva Lind` + `Ek (S)`.
    let scanner = NameScanner(text: line, words: words)
    if let rest = scanner.name(first[...], at: 0), rest.count == 1,
      scanner.brackets(first[...], at: 1).flatMap({ scanner.party($0.inside) }) != nil,
      endsInReplaced(earlier[...], names, vocabulary)
    {
      return true
    }
    // `Eva Ek, Vik` + `Bo Al, Ängen`: where somebody comes from, and the next person.
    // and so with more said of either: `Eva Ek, D-08, Klubbmästare` + `Bo Al, D-10, revisor`.
    let isOne = { (text: String, lexemes: [Lexeme]) in
      let names = NameScanner(text: text, words: words)
      return (names.name(lexemes[...], at: 0)?.count ?? 0) > 1
        && names.names(lexemes[...]).count == 1
    }
    if isOne(before, earlier), isOne(line, first) { return false }
    // `Eva, Bo, Siv` + `Ali, Åsa`: first names.
    let areSingle = { (lexemes: [Lexeme]) in
      !lexemes.isEmpty
        && lexemes.split { $0.isMark(",") }.allSatisfy {
          $0.count == 1 && $0.first?.isMark == false
        }
    }
    if areSingle(earlier), areSingle(first), !end.isMark(",") { return false }
    // A list with commas whose last name is not complete: `…, Ylva Sand, Emil` + `Stig, …`.
    guard
      let comma = earlier.lastIndex(where: {
        $0.isMark(",") || $0.isMark(";") || words.joining.contains($0.folded)
      })
    else { return false }
    // A particle may stand between the two: `…, Emil El` + `Stig (S)`.
    // and a title before them: `…, ekonom Emil` + `Stig`.
    let begun = earlier[(comma + 1)...].drop { !$0.isCapitalised && !$0.isMark }.count
    // `Bo Al, S`, `Bo Al, PRO`: nothing more of that name follows.
    guard !words.parties.contains(String(end.text)), !NameScanner.areInitials(end.text) else {
      return false
    }
    return (begun == 1 || begun == 2 && words.particles.contains(end.folded))
      && names.name([end], at: 0) != nil
  }

  /// Whether a line ends in two words that are short for a role: `Eva Ek (S) tjg ers`.
  private static func endsInRole(_ lexemes: [Lexeme], _ words: AttendanceWords) -> Bool {
    let end = lexemes.filter { !$0.isMark(".") }.suffix(2).map(\.folded).joined(separator: " ")
    return words.abbreviations[end] != nil
  }

  /// Whether a line ends in the name of somebody replaced, without a party.
  private static func endsInReplaced(
    _ lexemes: ArraySlice<Lexeme>, _ names: NameScanner, _ vocabulary: Vocabulary
  ) -> Bool {
    lexemes.indices.contains { index in
      guard let phrase = vocabulary.replacing.match(lexemes, at: index) else { return false }
      let start = index + phrase.count
      return start < lexemes.endIndex
        && names.name(lexemes, at: start)?.upperBound == lexemes.endIndex
    }
  }
}
