/// Phrases of a language with a meaning, found in lexemes without regard to case.
struct PhraseTable<Meaning: Sendable>: Sendable {
  /// The phrases by their first word, the longest first.
  private var phrases: [String: [(words: [String], meaning: Meaning)]] = [:]

  /// Makes a table of phrases in lower case.
  init(_ meanings: [String: Meaning]) {
    for (phrase, meaning) in meanings {
      let words = Lexeme.all(in: phrase).map(\.folded)
      guard let first = words.first else { continue }
      phrases[first, default: []].append((words, meaning))
    }
    for first in phrases.keys { phrases[first]?.sort { $0.words.count > $1.words.count } }
  }

  /// The longest phrase that begins at the index, and how many lexemes it takes; nil where there are none, as
  /// in a text of marks alone.
  func match(_ lexemes: ArraySlice<Lexeme>, at index: Int) -> (meaning: Meaning, count: Int)? {
    guard lexemes.indices.contains(index), let candidates = phrases[lexemes[index].folded] else {
      return nil
    }
    for (words, meaning) in candidates where index + words.count <= lexemes.endIndex {
      if words.indices.dropFirst().allSatisfy({ lexemes[index + $0].folded == words[$0] }) {
        return (meaning, words.count)
      }
    }
    return nil
  }

  /// The first phrase in the lexemes.
  func first(in lexemes: ArraySlice<Lexeme>) -> (meaning: Meaning, range: Range<Int>)? {
    for index in lexemes.indices {
      if let found = match(lexemes, at: index) {
        return (found.meaning, index..<(index + found.count))
      }
    }
    return nil
  }
}

extension PhraseTable where Meaning == Bool {
  /// Makes a table of phrases that all mean the same.
  init(_ phrases: some Sequence<String>) {
    self.init(Dictionary(phrases.map { ($0, true) }, uniquingKeysWith: { first, _ in first }))
  }
}
