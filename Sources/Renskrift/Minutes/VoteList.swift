/// Reads the names of those who voted the same: `Ja röstar 8: Eva Ek (S), Bo Al (M)`, `Nej-röster: …`,
/// `Eva Ek (S) och Bo Al (M) röstar ja (2)`.
struct VoteList {
  /// How they voted.
  let choice: String
  let persons: [Item.PersonalVote]
  /// The number printed before the names.
  let printed: Int?

  /// How many voted so.
  var count: Int { printed ?? persons.count }

  /// Nil unless a paragraph has one word for a vote, then people with their parties and no more.
  init?(_ passage: Passage, _ vocabulary: Vocabulary) {
    let words = vocabulary.words.proceedings
    let joining = vocabulary.words.attendance.joining
    let names = NameScanner(text: passage.text, words: vocabulary.words.attendance)
    guard let (lead, listed) = Self.parts(passage.lexemes, names, words) else { return nil }
    let chosen = lead.compactMap { words.choice($0.folded.trimmed(of: "-")) }
    guard let choice = chosen.first, chosen.count == 1,
      !lead.contains(where: { words.voteFor.contains($0.folded) })
    else { return nil }
    let people = names.names(listed)
    // A sentence about somebody's proposal has more words, and names that have no party.
    let known = people.reduce(0) { $0 + $1.name.split(separator: " ").count + 1 }
    let spoken = listed.count {
      !$0.isMark && !joining.contains($0.folded) && $0.number == nil
        && !words.votes.contains($0.folded)
    }
    guard !people.isEmpty, people.allSatisfy({ $0.party != nil }), spoken <= known else {
      return nil
    }
    self.choice = choice
    persons = people.map { Item.PersonalVote(name: $0.name, party: $0.party, vote: choice) }
    printed = lead.compactMap(\.number).first ?? listed.compactMap(\.number).first
  }

  /// What says how they voted, and the names: after a colon or the words for it, or before them up to the last
  /// party.
  private static func parts(
    _ lexemes: ArraySlice<Lexeme>, _ names: NameScanner, _ words: ProceedingsWords
  ) -> (lead: ArraySlice<Lexeme>, listed: ArraySlice<Lexeme>)? {
    if let colon = lexemes.prefix(11).firstIndex(where: { $0.isMark(":") }) {
      return (lexemes[..<colon], lexemes[(colon + 1)...])
    }
    // `Ja röstar Eva Ek (S), Bo Al (M).`
    if let first = lexemes.first, words.choice(first.folded.trimmed(of: "-")) != nil,
      let start = lexemes.indices.prefix(5).dropFirst().first(where: {
        (names.name(lexemes, at: $0)?.count ?? 0) > 1
      })
    {
      return (lexemes[..<start], lexemes[start...])
    }
    let last = lexemes.indices.dropFirst(2).last {
      lexemes[$0].isMark(")") && lexemes[$0 - 1].number == nil && lexemes[$0 - 2].isMark("(")
    }
    guard let last, lexemes.endIndex - last <= 11 else { return nil }
    return (lexemes[(last + 1)...], lexemes[...last])
  }
}
