/// The name of the body that met.
struct BodyName: Sendable {
  let words: BodyWords
  private let generic: Set<String>
  let prepositions: Set<String>
  let parties: Set<String>
  private let attendance: AttendanceWords

  init(_ vocabulary: Vocabulary) {
    words = vocabulary.words.bodies
    generic = vocabulary.words.proceedings.deciders
    prepositions = vocabulary.words.titlePrepositions
    attendance = vocabulary.words.attendance
    parties = attendance.partyNames
  }

  /// Whether a word is the first name of somebody rather than part of a name of something.
  func isFirstName(_ lexeme: Lexeme) -> Bool {
    NameScanner(text: "", words: attendance).isFirstName(lexeme)
  }

  /// The body named most often in letterheads, put together where it is broken over lines.
  func most(in pieces: [Letterhead.Piece]) -> String? {
    var counts: [(name: String, count: Int)] = []
    for position in pieces.indices {
      guard let name = name(pieces, at: position) else { continue }
      if let known = counts.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) {
        counts[known].count += 1
      } else {
        counts.append((name, 1))
      }
    }
    // `AA Socialnämnden` beside `Socialnämnden` or `AVA Socialnämnden` on another page: what a reader made
    // of the logo.
    let plain = counts.map { withoutScrap($0.name) ?? $0.name }
    let isRepeated = plain.map { name in plain.count { $0 == name } > 1 }
    let joined = zip(plain, counts).enumerated().map { index, pair in
      isRepeated[index] ? (name: pair.0, count: pair.1.count) : pair.1
    }
    counts = joined.reduce(into: []) { counts, next in
      if let known = counts.firstIndex(where: { $0.name == next.name }) {
        counts[known].count += next.count
      } else {
        counts.append(next)
      }
    }
    return counts.reduce(nil as (name: String, count: Int)?) { best, next in
      next.count > best?.count ?? 0 ? next : best
    }?.name
  }

  /// A name without the few capitals before it, if it begins with such.
  private func withoutScrap(_ name: String) -> String? {
    guard let space = name.firstIndex(of: " ") else { return nil }
    let first = name[..<space]
    guard first.count <= 4, first.allSatisfy(\.isUppercase) else { return nil }
    return String(name[name.index(after: space)...])
  }

  /// The body of a piece with the pieces around it that belong to its name.
  private func name(_ pieces: [Letterhead.Piece], at position: Int) -> String? {
    let piece = pieces[position]
    guard let noun = piece.lexemes.lastIndex(where: isNoun), piece.lexemes.count <= 9 else {
      return nil
    }
    var start = piece.lexemes.startIndex
    // `FÖR KONSTITUERANDE MÖTE MED LÖVSTA SEKTIONS STYRELSE`: in capitals all words might be of a name.
    if let first = piece.lexemes.first, prepositions.contains(first.folded) || isMeeting(first),
      let last = piece.lexemes[..<noun].lastIndex(where: leadsIn)
    {
      start = last + 1
    }
    // Other words before the noun than those of a name: a sentence, not a letterhead.
    if !piece.lexemes[start...noun].allSatisfy(belongsToName) {
      start = beginning(piece.lexemes, of: noun)
      guard piece.lexemes[start].isCapitalised else { return nil }
    }
    var end = noun + 1
    if words.open.contains(piece.lexemes[noun].folded), end < piece.lexemes.endIndex,
      words.joining.contains(piece.lexemes[end].folded)
    {
      end = piece.lexemes.endIndex
    }
    // `Styrelsen informerar …` is the beginning of a sentence.
    if let next = piece.lexemes[safe: end], !next.isMark, next.first.isLowercase,
      !prepositions.contains(next.folded), !words.joining.contains(next.folded)
    {
      return nil
    }
    let own = piece.lexemes[start..<end]
    var name = own.printed(in: piece.text)
    if position > 0, pieces[position - 1].page == piece.page, start == piece.lexemes.startIndex {
      let before = pieces[position - 1]
      if let last = before.lexemes.last, isIncomplete(own) && endsOpen(last) || dangles(last) {
        name = before.printed + " " + name
      }
    }
    guard name.first?.isUppercase == true else { return nil }
    if let last = own.last, dangles(last), position + 1 < pieces.endIndex,
      pieces[position + 1].page == piece.page
    {
      name += " " + pieces[position + 1].printed
    }
    return name
  }

  /// Whether the word stands between that for a meeting and who met, or is the former.
  private func leadsIn(_ lexeme: Lexeme) -> Bool {
    prepositions.contains(lexeme.folded) || words.companions.contains(lexeme.folded)
      || lexeme.folded == words.place || isMeeting(lexeme)
  }

  private func isMeeting(_ lexeme: Lexeme) -> Bool {
    words.boardMeetings[lexeme.folded] != nil || words.assemblies[lexeme.folded] != nil
      || words.gatherings.contains(lexeme.folded)
  }

  /// The body that is the subject of a sentence, before the verb at the index.
  ///
  /// - Parameter takesAny: whether `Styrelsen` alone counts, as it does in an association.
  func subject(
    _ lexemes: ArraySlice<Lexeme>, before verb: Int, in text: String, takesAny: Bool = false
  ) -> String? {
    guard verb > lexemes.startIndex, verb - lexemes.startIndex <= 9 else { return nil }
    let noun = verb - 1
    guard isNoun(lexemes[noun]) else { return nil }
    let start = beginning(lexemes, of: noun)
    guard lexemes[start].isCapitalised,
      noun > start || takesAny || !generic.contains(lexemes[noun].folded)
    else { return nil }
    return lexemes[start...noun].printed(in: text)
  }

  /// A body in running text: `sammanträde med Socialnämnden`, `Socialnämndens sammanträde`.
  func inProse(_ lexemes: ArraySlice<Lexeme>, of text: String) -> String? {
    for index in lexemes.indices {
      if isNoun(lexemes[index]),
        let name = subject(lexemes[..<(index + 1)], endingAt: index, in: text)
      {
        return name
      }
      guard index + 1 < lexemes.endIndex, words.gatherings.contains(lexemes[index + 1].folded),
        lexemes[index].folded.hasSuffix("s"),
        words.definite.contains(where: { lexemes[index].folded.dropLast().hasSuffix($0) })
      else { continue }
      let start = beginning(lexemes, of: index)
      let name = String(lexemes[start...index].printed(in: text).dropLast())
      if lexemes[start].isCapitalised, !generic.contains(name.lowercased()) { return name }
    }
    return nil
  }

  private func subject(
    _ lexemes: ArraySlice<Lexeme>, endingAt noun: Int, in text: String
  ) -> String? {
    let start = beginning(lexemes, of: noun)
    guard lexemes[start].isCapitalised, noun > start || !generic.contains(lexemes[noun].folded)
    else { return nil }
    return lexemes[start...noun].printed(in: text)
  }

  /// Whether the word ends like the name of a body.
  func isNoun(_ lexeme: Lexeme) -> Bool {
    guard !lexeme.isMark, !words.others.contains(lexeme.folded),
      !words.otherEndings.contains(where: { lexeme.folded.hasSuffix($0) })
    else { return false }
    return words.definite.contains { lexeme.folded.hasSuffix($0) }
      || words.indefinite.contains { lexeme.folded.hasSuffix($0) }
  }

  /// Whether a word before the noun can be part of the name.
  private func belongsToName(_ lexeme: Lexeme) -> Bool {
    lexeme.isCapitalised || lexeme.text.hasSuffix("-") || lexeme.folded.hasSuffix("s")
      || words.adjectives.contains(lexeme.folded) || words.joining.contains(lexeme.folded)
      || lexeme.isMark(",") || isNoun(lexeme)
  }

  /// Where the name begins whose noun stands at the index.
  private func beginning(_ lexemes: ArraySlice<Lexeme>, of noun: Int) -> Int {
    var start = noun
    while start > lexemes.startIndex {
      let before = lexemes[start - 1]
      let isPart =
        before.text.hasSuffix("-") || words.adjectives.contains(before.folded)
        || before.isCapitalised && !before.isMark && before.folded.hasSuffix("s")
      let joins =
        words.joining.contains(before.folded) && start - 2 >= lexemes.startIndex
        && lexemes[start - 2].text.hasSuffix("-")
      let isList =
        before.isMark(",") && start - 2 >= lexemes.startIndex
        && lexemes[start - 2].text.hasSuffix("-")
      guard isPart || joins || isList else { break }
      start -= joins || isList ? 2 : 1
    }
    return start
  }

  /// Whether a noun without article lacks the genitive that must stand before it.
  private func isIncomplete(_ own: ArraySlice<Lexeme>) -> Bool {
    guard let noun = own.last(where: isNoun) else { return true }
    let isDefinite = words.definite.contains { noun.folded.hasSuffix($0) }
    return own.first?.isCapitalised == false
      || !isDefinite && !own.dropLast().contains { $0.folded.hasSuffix("s") }
  }

  private func endsOpen(_ lexeme: Lexeme) -> Bool { lexeme.folded.hasSuffix("s") }

  private func dangles(_ lexeme: Lexeme) -> Bool {
    lexeme.text.hasSuffix("-") || words.joining.contains(lexeme.folded)
  }
}
