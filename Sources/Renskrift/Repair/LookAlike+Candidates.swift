/// The words that may have been printed for one that was read.
extension LookAlike {
  /// The only known word that differs in one letter inside a long one: its beginning and its ending, which
  /// tells one form from another, must be right.
  func inside(_ word: String, _ plain: [String]) -> Finding? {
    guard word.count >= Self.longest else { return nil }
    let consonants = confusions.possible.filter { !"aeoåäö".contains($0.read.prefix(1)) }
    let words = plain.flatMap { changed($0, consonants) + loosened($0) }
    let known = Set(words).subtracting([word]).filter {
      $0.hasPrefix(word.prefix(1)) && $0.suffix(3) == word.suffix(3) && manuscript.lexicon.knows($0)
    }
    guard known.count == 1, let only = known.first else { return nil }
    return Finding(
      word: only,
      reason: "\"\(word)\" is no known word, \"\(only)\" differs in a letter inside it and is one",
      isInDocument: false, isRisky: true)
  }

  /// The word with a narrow letter more beside another one, or less: they run together.
  func loosened(_ word: String) -> [String] {
    var words: [String] = []
    for (index, next) in zip(word.indices, word.indices.dropFirst())
    where confusions.narrow.contains(word[index]) || confusions.narrow.contains(word[next]) {
      for letter in confusions.narrow.prefix(2) {
        var longer = word
        longer.insert(letter, at: next)
        words.append(longer)
      }
      if confusions.narrow.contains(word[next]) {
        var shorter = word
        shorter.remove(at: next)
        words.append(shorter)
      }
    }
    return words
  }

  /// The word with one confusion undone, in every place.
  func changed(_ word: String, _ table: [(read: String, printed: String)]) -> [String] {
    var words: [String] = []
    let isPlain = word.isPlainLetters
    for (read, printed) in table {
      // One byte tells most of the table, many times faster than characters.
      if isPlain, read.utf8.first.map(word.utf8.contains) == false { continue }
      for range in word.ranges(of: read) {
        words.append(word.replacingCharacters(in: range, with: printed))
      }
    }
    return words
  }

  /// The word with one narrow letter more or less.
  func narrowed(_ word: String) -> [String] {
    var words: [String] = []
    for index in word.indices.dropFirst() {
      if confusions.narrow.contains(word[index]) {
        var shorter = word
        shorter.remove(at: index)
        words.append(shorter)
      }
      for letter in confusions.narrow {
        var longer = word
        longer.insert(letter, at: index)
        words.append(longer)
      }
    }
    return words
  }

  /// The word with letters of the language for those that it does not have.
  func withoutForeign(_ word: String) -> [String] {
    guard word.contains(where: { confusions.foreign[$0] != nil }) else { return [word] }
    var words = [""]
    for letter in word {
      let letters = confusions.foreign[letter] ?? [letter]
      words = words.prefix(27).flatMap { start in letters.map { start + String($0) } }
    }
    return words
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + self[range.upperBound...]
  }
}
