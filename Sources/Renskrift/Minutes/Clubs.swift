/// The letters of clubs and associations behind the names of those who represent them: `Eva Ek ÖSK`,
/// `Bo Al MRO kassör`.
///
/// One such name may be that of somebody whose surname stands in capitals; where most of a list end so, it is not.
struct Clubs: Sendable {
  private let areNamed: Bool
  private let vocabulary: Vocabulary

  /// Looks whether most lines of a list have letters behind the name.
  init(_ lines: [String], _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    let found = lines.count { Self.parts(of: $0, vocabulary) != nil }
    areNamed = found >= 3 && found * 2 >= lines.count
  }

  /// What is left of a line: the name, and what somebody is.
  func left(of line: String) -> String {
    guard areNamed, let (name, rest) = Self.parts(of: line, vocabulary) else { return line }
    let names = NameScanner(text: rest, words: vocabulary.words.attendance)
    let role = Lexeme.all(in: rest).drop { !names.isRole($0) }
    return role.isEmpty ? name : name + ", " + role.printed(in: rest).lowercased()
  }

  /// The name before letters, and what follows these; nil if there are none.
  private static func parts(
    of line: String, _ vocabulary: Vocabulary
  ) -> (name: String, rest: String)? {
    let lexemes = Lexeme.all(in: line)[...]
    let names = NameScanner(text: line, words: vocabulary.words.attendance)
    guard let first = lexemes.indices.first, let range = names.name(lexemes, at: first),
      let letters = range.dropFirst(2).first(where: { areLetters(lexemes[$0]) }),
      !lexemes[range.lowerBound..<letters].contains(where: areLetters),
      !names.areInitials(lexemes[letters].text, of: lexemes[range.lowerBound..<letters]),
      !vocabulary.words.attendance.parties.contains(String(lexemes[letters].text))
    else { return nil }
    return (
      lexemes[range.lowerBound..<letters].printed(in: line),
      lexemes[(letters + 1)...].printed(in: line)
    )
  }

  /// Whether the last of the words behind a name are the letters of a club, and the others no letters.
  static func isClub(_ words: ArraySlice<Lexeme>, behind name: String) -> Bool {
    // `Eva EK, Bo ALM`
    guard name != name.uppercased(), Lexeme.all(in: name).last.map(areLetters) == false else {
      return false
    }
    let letters = words.drop { !areLetters($0) }
    return !letters.isEmpty && letters.count < words.count && letters.allSatisfy(areLetters)
  }

  /// Whether a word is an abbreviation in capitals: `MRO`, `ÖSlJ`.
  private static func areLetters(_ lexeme: Lexeme) -> Bool {
    (2...6).contains(lexeme.text.count) && lexeme.text.filter(\.isUppercase).count > 1
      && lexeme.text.allSatisfy(\.isLetter)
  }
}
