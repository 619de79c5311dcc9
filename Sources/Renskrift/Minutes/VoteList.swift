/// Reads the names of those who voted the same: `Ja röstar 8: Eva Ek (S), Bo Al (M)`, `Nej-röster: …`.
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
    let lead = passage.lexemes.prefix(10).prefix { !$0.isMark(":") }
    let chosen = lead.compactMap { words.choice($0.folded.trimmed(of: "-")) }
    guard let choice = chosen.first, chosen.count == 1, lead.endIndex < passage.lexemes.endIndex,
      passage.lexemes[lead.endIndex].isMark(":"),
      !lead.contains(where: { words.voteFor.contains($0.folded) })
    else { return nil }
    let listed = passage.lexemes[(lead.endIndex + 1)...]
    let people = names.names(listed)
    // A sentence about somebody's proposal has more words, and names that have no party.
    let known = people.reduce(0) { $0 + $1.name.split(separator: " ").count + 1 }
    let spoken = listed.filter { !$0.isMark && !joining.contains($0.folded) && $0.number == nil }
      .count
    guard !people.isEmpty, people.allSatisfy({ $0.party != nil }), spoken <= known else {
      return nil
    }
    self.choice = choice
    persons = people.map { Item.PersonalVote(name: $0.name, party: $0.party, vote: choice) }
    printed = lead.compactMap(\.number).first
  }
}
