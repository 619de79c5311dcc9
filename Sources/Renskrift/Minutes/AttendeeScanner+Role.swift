/// What somebody in a list of people is said to be.
extension AttendeeScanner {
  /// Whether words say how somebody attended: `deltar på distans`.
  private func isWay(_ text: String) -> Bool {
    let words = vocabulary.words.attendance
    let parts = text.split(separator: " ", maxSplits: 1)
    return words.ways.contains(text)
      || parts.count == 2 && words.attending.contains(String(parts[0]))
        && words.ways.contains(String(parts[1]))
  }

  /// The people of a run of names; the first may be what a post is for: `chef för Intern Service Eva Ek`.
  mutating func named(_ range: Range<Int>) -> ArraySlice<Range<Int>> {
    let people = names.parted(lexemes, range)
    guard let last = title.last, people.count > 1,
      vocabulary.words.attendance.ofPosts.contains(last.folded)
    else { return people[...] }
    title += lexemes[people[0]]
    return people.dropFirst()
  }

  /// Words of a role in lower case, abbreviations written out; nil if they are none.
  func roleText(_ printed: [Lexeme]) -> String? {
    let words = vocabulary.words.attendance
    // `ordförande, nr 125`: what follows says where somebody lives.
    let lexemes = Array(
      printed.prefix(1)
        + printed.dropFirst().prefix { lexeme in
          !words.addresses.contains(lexeme.folded)
            && (words.roleWords.contains(lexeme.folded)
              || !lexeme.text.utf8.contains(where: \.isDigit))
        })
    guard let first = lexemes.first else { return nil }
    var spoken = lexemes.filter { !$0.isMark }
    // A letter alone behind a role is a scrap of a ruling line: `ordförande l`.
    while spoken.last?.text.count == 1, spoken.dropLast().last.map(names.isRole) == true {
      spoken.removeLast()
    }
    let text = spoken.map(\.folded).joined(separator: " ")
    if let full = words.abbreviations[text] { return full }
    if isWay(text) { return nil }
    let isRole = lexemes.contains(where: names.isRole)
    let isAny =
      takesAnyRole && !first.isCapitalised
      && !lexemes.contains { $0.text.utf8.contains(where: \.isDigit) }
    return isRole || isAny ? text : nil
  }
}
