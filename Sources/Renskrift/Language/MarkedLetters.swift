/// What a poor reading makes of a language's letters with rings and dots.
public struct MarkedLetters: Sendable {
  /// What a letter may have been before it lost its mark, or got the wrong one.
  public let origins: [Character: [Character]]
  /// Frequent words without their marks that are no words of their own in minutes (`pa`, `fran`),
  /// in lower case.
  public let stripped: Set<String>

  /// How many of the words have lost a ring or dots: they are unknown, and known with marks.
  public func lost(in words: some Sequence<String>, lexicon: some Lexicon) -> Int {
    words.reduce(0) { count, word in count + (hasLost(word, lexicon) ? 1 : 0) }
  }

  private func hasLost(_ word: String, _ lexicon: some Lexicon) -> Bool {
    let core = word.drop { !$0.isLetter }.prefix { $0.isLetter }
    guard core.count >= 2 else { return false }
    if stripped.contains(core.lowercased()) { return core.first?.isLowercase == true }
    guard (4...40).contains(core.count), core.contains(where: { origins[$0] != nil }),
      !lexicon.knows(String(core))
    else { return false }
    var candidates = [""]
    for letter in core {
      let choices = [letter] + (origins[letter] ?? [])
      candidates = candidates.flatMap { start in choices.map { start + String($0) } }
      // Long words with many vowels have too many.
      if candidates.count > 200 { return false }
    }
    return candidates.dropFirst().contains(where: lexicon.knows)
  }
}

extension MarkedLetters {
  /// The letters å, ä and ö.
  static let swedish = MarkedLetters(
    origins: [
      "a": ["å", "ä"], "o": ["ö"], "é": ["ö", "å"], "ó": ["ö"], "ò": ["ö"], "ô": ["ö"],
      "à": ["å", "ä"], "á": ["å", "ä"], "ã": ["å", "ä"], "â": ["å", "ä"], "A": ["Å", "Ä"],
      "O": ["Ö"],
    ],
    stripped: [
      "pa", "fran", "aven", "tva", "ocksa", "darfor", "nasta", "manad", "gard",
    ])
}
