/// Reads the people of a line of a list of attendance, such as
/// `Jörgen Häll (MP), ordförande` or `Ulla Ek, ekonom, Bo Al (S), tjänstgörande ersättare för …`.
struct AttendeeScanner {
  let lexemes: ArraySlice<Lexeme>
  let names: NameScanner
  let vocabulary: Vocabulary
  /// Whether any words after a name are taken for its role, not only those that look like one.
  let takesAnyRole: Bool

  private var index: Int
  private var found: [Draft] = []
  private var open: Draft?
  /// Words of a role that stand before the name.
  var title: [Lexeme] = []
  /// Words of a role after the name.
  private var role: [Lexeme] = []
  /// Whether the line names roles before people (`ordförande Bo Al, sekreterare Eva Ek`).
  private var putsRoleFirst = false

  /// Somebody of whom the line says this.
  struct Draft: Hashable, Sendable {
    var name: String
    var party: String?
    var role: String?
    var replaces: String?
    var presence = Presence()
    var wordCount: Int
    /// Whether words follow that say nothing known of the person.
    var isFollowed = false
    /// Whether a word follows that joins the last two of several people.
    var isJoined = false
    /// Whether a full stop stands before the name.
    var beginsSentence = false
    /// Whether the line says that somebody in the list was not there: `Eva Ek, frånvarande`.
    var isAbsent = false
  }

  init(_ line: String, vocabulary: Vocabulary, takesAnyRole: Bool) {
    lexemes = Lexeme.all(in: line)[...]
    names = NameScanner(text: line, words: vocabulary.words.attendance)
    self.vocabulary = vocabulary
    self.takesAnyRole = takesAnyRole
    index = lexemes.startIndex
  }

  /// The people of the line, in order.
  mutating func people() -> [Draft] {
    while index < lexemes.endIndex { step() }
    close()
    found = Self.withSurnames(found, vocabulary.words.attendance)
    // A single word is a name only with a party, or where all of the line are such.
    let isFirstName = { (draft: Draft) in
      draft.wordCount == 1 && draft.role == nil && !draft.isFollowed
    }
    let isListOfFirstNames = found.allSatisfy(isFirstName)
    // `Eva, Bo och Siv. Ali kom senare.`
    let others = found.drop(while: isFirstName)
    if others.startIndex >= 2, others.first?.beginsSentence == true {
      return Array(found[..<others.startIndex])
    }
    let items = vocabulary.words.items
    // `Eva Ek, Bo Al, Siv, Lillen`: the last of a list may be called by what everybody knows.
    let firstNames = found.firstIndex { isFirstName($0) && isCommonFirstName($0.name) }
    let rest = firstNames.map { found[$0...] } ?? []
    let endsInFirstNames = rest.count > 1 && rest.allSatisfy(isFirstName)
    return found.enumerated().filter { position, draft in
      draft.wordCount > 1 || draft.party != nil
        // `Dnr` of a stamp
        // `INLEDNING`, `Mötespunkter`
        || isListOfFirstNames && !items.caseLabels.contains(draft.name.lowercased())
          && !items.contents.contains(draft.name.lowercased())
          && (draft.name.count < 5 || draft.name != draft.name.uppercased())
        || endsInFirstNames && position >= rest.startIndex
    }.map(\.element)
  }

  private func isCommonFirstName(_ name: String) -> Bool {
    Lexeme.all(in: name).first.map(names.isFirstName) == true
  }

  private mutating func step() {
    let lexeme = lexemes[index]
    if let brackets = names.brackets(lexemes, at: index) {
      read(brackets.inside)
      index += brackets.count
    } else if let count = open == nil ? nil : absence() {
      endRole()
      open?.isAbsent = true
      index += count
    } else if let count = open == nil ? nil : replaced() {
      index += count
    } else if let (presence, count) = Presence.match(lexemes, at: index, vocabulary) {
      open?.presence.add(presence)
      index += count
    } else if lexeme.isMark {
      if !lexeme.isMark(".") { endRole() }
      // `Eva & Bo Al`
      let joins = vocabulary.words.attendance.joining.contains(lexeme.folded)
      if joins { open?.isJoined = true }
      if joins || lexeme.isMark(";") { close() }
      index += 1
    } else if let party = open == nil || isInitial(at: index) || isOfPost(at: index)
      ? nil : names.bareParty(lexemes, at: index)
    {
      if open?.party == nil, open?.replaces == nil { open?.party = party.name }
      index += party.count
    } else if let full = names.name(lexemes, at: index), isAffiliation(full) {
      index = full.upperBound
    } else if let full = names.name(lexemes, at: index) {
      for person in named(full) { begin(person) }
    } else {
      word(lexeme)
      index += 1
    }
  }

  /// Whether a letter behind a comma or `och` is the first of a name rather than a party: `Eva Ek, C Bo Al`.
  private func isInitial(at index: Int) -> Bool {
    guard index > lexemes.startIndex, lexemes[index].text.count == 1, lexemes[index].isCapitalised,
      case let before = lexemes[index - 1], before.isMark(",") || names.joins(before)
    else { return false }
    let rest = lexemes[(index + 1)...].prefix { $0.isCapitalised && !$0.isMark }
    return rest.count >= 2
  }

  /// Whether a letter behind somebody's party is a short word of a post, as in `Eva Ek (S), V ordf`.
  private func isOfPost(at index: Int) -> Bool {
    guard open?.party != nil, let next = lexemes[safe: index + 1] else { return false }
    let post = lexemes[index].folded + " " + next.folded
    return vocabulary.words.attendance.abbreviations[post] != nil
  }

  /// Begins somebody whose name stands at a range.
  private mutating func begin(_ person: Range<Int>) {
    let bare = names.withoutParty(lexemes, person)
    let range = names.withoutInitials(lexemes, bare)
    let post = roleText(title)
    close()
    open = Draft(name: names.printed(lexemes, range), role: post, wordCount: range.count)
    open?.beginsSentence = lexemes[safe: range.lowerBound - 1]?.isMark(".") == true
    putsRoleFirst = putsRoleFirst || post != nil
    index = bare.upperBound
    if bare != person { open?.party = names.bareParty(lexemes, at: index)?.name }
  }

  /// A word that is no name: part of a role, or a word that joins.
  private mutating func word(_ lexeme: Lexeme) {
    let next = index + 1 < lexemes.endIndex ? lexemes[index + 1] : nil
    let words = vocabulary.words.attendance
    let isShort = !lexeme.isCapitalised && words.shortJoining.contains(lexeme.folded)
    if words.joining.contains(lexeme.folded) || isShort && next.map(joinsAt) == true,
      role.last?.text.hasSuffix("-") != true, title.last?.text.hasSuffix("-") != true
    {
      open?.isJoined = true
      return close()
    }
    if open != nil, role.isEmpty, vocabulary.words.attendance.copulas.contains(lexeme.folded) {
      return
    }
    // A title with a capital stands before a name, or after a comma alone.
    if open == nil || putsRoleFirst || lexeme.isCapitalised && next?.isMark(":") == true
      || lexeme.isCapitalised && next.map(beginsName) == true
    {
      if open != nil { close() }
      title.append(lexeme)
    } else {
      role.append(lexeme)
    }
  }

  /// Whether a word between commas, or at the end, is the place or club that somebody comes from:
  /// `Eva Ek, Vik, kassör`, `Bo Al, Bergs SK`.
  private func isAffiliation(_ range: Range<Int>) -> Bool {
    guard let open, range.count == 1 || Clubs.isClub(lexemes[range], behind: open.name),
      open.wordCount > 1, role.isEmpty,
      range.lowerBound > lexemes.startIndex, lexemes[range.lowerBound - 1].isMark(","),
      !names.isFirstName(lexemes[range.lowerBound])
    else { return false }
    guard let next = lexemes[safe: range.upperBound] else { return true }
    return next.isMark(",")
      || next.isMark("(")
        && names.brackets(lexemes, at: range.upperBound)
          .flatMap { names.party($0.inside) } == nil
  }

  /// Whether what follows a short word for `och` is its full stop or a name.
  private func joinsAt(_ next: Lexeme) -> Bool { next.isMark(".") || beginsName(next) }

  private func beginsName(_ lexeme: Lexeme) -> Bool {
    names.name([lexeme], at: 0) != nil
  }

  /// The words that say that somebody was not there at all, and how many lexemes they take.
  private func absence() -> Int? {
    guard !lexemes[index].isCapitalised else { return nil }
    let away = vocabulary.words.attendance.away
    for count in [3, 2, 1] where index + count <= lexemes.endIndex {
      let words = lexemes[index..<index + count]
      let next = lexemes[safe: index + count]
      // `frånvarande § 45` was there for the others, and `ej` says nothing alone.
      if count + words.words.count > 5, away.contains(words.words),
        next.map({ $0.isMark && !$0.isMark("§") && !$0.isMark(":") || $0.isCapitalised }) ?? true
      {
        return count
      }
    }
    return nil
  }

  /// What stands in brackets: a party, a role or a time.
  private mutating func read(_ inside: ArraySlice<Lexeme>) {
    endRole()
    if open != nil, vocabulary.words.attendance.away.contains(inside.words), inside.words.count > 4
    {
      open?.isAbsent = true
      return
    }
    if let party = names.party(inside) {
      // `Eva Ek (EE)`: the text speaks of her so.
      let name = Lexeme.all(in: open?.name ?? "")
      let isParty = vocabulary.words.attendance.parties.contains(party)
      if !isParty, names.areInitials(party, of: name) { return }
      if open?.party == nil { open?.party = party }
    } else if let party = names.commonParty(inside) {
      if open != nil { open?.party = party }
      for position in found.indices where found[position].party == nil {
        found[position].party = party
      }
    } else if let (role, name) = replaced(inside) {
      open?.replaces = name
      if open?.role == nil { open?.role = role }
    } else if let presence = Presence.all(inside, vocabulary) {
      open?.presence.add(presence)
    } else if open?.role == nil, inside.contains(where: names.isRole) {
      let post = roleText(Array(inside))
      open?.role = post
    }
  }

  /// The person replaced, after `för` or `ersätter`; returns the number of lexemes.
  private mutating func replaced() -> Int? {
    guard let phrase = vocabulary.replacing.match(lexemes, at: index) else { return nil }
    var start = index + phrase.count
    while start < lexemes.endIndex, lexemes[start].isMark(".") || lexemes[start].isMark(":") {
      start += 1
    }
    guard start < lexemes.endIndex, let full = names.name(lexemes, at: start) else { return nil }
    let range = names.withoutParty(lexemes, full)
    var end = range.upperBound
    let brackets = names.brackets(lexemes, at: end)
    guard range.count > 1 || brackets.flatMap({ names.party($0.inside) }) != nil else { return nil }
    // In a list without commas the name of the next person follows at once: `för Bo Al Eva Ek`.
    let hasParticle = lexemes[range].contains {
      vocabulary.words.attendance.particles.contains($0.folded)
    }
    if range.count == 4, !hasParticle, let brackets, names.party(brackets.inside) != nil,
      open?.party != nil
    {
      end = start + 2
    } else if let brackets, names.party(brackets.inside) != nil {
      end += brackets.count
    }
    endRole()
    open?.replaces = names.printed(lexemes, start..<min(end, range.upperBound))
    return end - index
  }

  /// The role and the person replaced in brackets: `(tjänstgörande ersättare för Bo Al)`.
  private func replaced(_ inside: ArraySlice<Lexeme>) -> (role: String?, name: String)? {
    for index in inside.indices {
      guard let phrase = vocabulary.replacing.match(inside, at: index),
        index + phrase.count < inside.endIndex,
        let range = names.name(inside, at: index + phrase.count), range.count > 1
      else { continue }
      return (roleText(Array(inside[..<index])), names.printed(inside, range))
    }
    return nil
  }

  private mutating func endRole() {
    let text = roleText(role)
    // `Ersättare` in a column, and `Tjänstgörande ersättare för Bo Al` in another: the more exact counts.
    if let text, open?.role.map({ text.hasSuffix(" " + $0) }) ?? true { open?.role = text }
    if text == nil, !role.isEmpty { open?.isFollowed = true }
    role = []
  }

  private mutating func close() {
    endRole()
    if let open { found.append(open) }
    open = nil
    title = []
  }
}
