/// The words that may have been printed for one that was read.
extension LookAlike {
  /// The only known word that differs in one letter inside a long one: its beginning and its ending, which
  /// tells one form from another, must be right.
  func inside(_ word: String, _ plain: [String]) -> Finding? {
    guard word.count >= Self.longest else { return nil }
    let consonants = confusions.possible.filter { pair in
      pair.read.first.map { !confusions.vowels.contains($0) } == true
    }
    let words = plain.flatMap { changed($0, consonants) + narrowed($0, besideNarrow: true) }
    let known = Set(words).subtracting([word]).filter {
      $0.hasPrefix(word.prefix(1)) && $0.suffix(3) == word.suffix(3) && manuscript.lexicon.knows($0)
    }
    guard known.count == 1, let only = known.first else { return nil }
    return Finding(
      word: only,
      reason: "\"\(word)\" is no known word, \"\(only)\" differs in a letter inside it and is one",
      isInDocument: false, isRisky: true)
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
  ///
  /// - Parameter besideNarrow: whether only the narrowest letters count, and only beside another narrow one, with
  ///   which they run together.
  func narrowed(_ word: String, besideNarrow: Bool = false) -> [String] {
    let narrow = confusions.narrow
    var words: [String] = []
    for (before, index) in zip(word.indices, word.indices.dropFirst()) {
      if besideNarrow, !narrow.contains(word[before]), !narrow.contains(word[index]) { continue }
      if narrow.contains(word[index]) {
        var shorter = word
        shorter.remove(at: index)
        words.append(shorter)
      }
      for letter in besideNarrow ? narrow.prefix(2) : narrow[...] {
        var longer = word
        longer.insert(letter, at: index)
        words.append(longer)
      }
    }
    return words
  }

  /// The known word for one with letters that stand in none, whatever place it has and however it is written
  /// (`Awvikelsen`, `Städdaq`): a name with such letters is no known word with the others.
  func withoutImpossible(
    _ parts: WordParts, _ word: String, _ line: Manuscript.Line, _ index: Int
  ) -> (text: String, finding: Finding)? {
    guard word.count >= 5, parts.writing != .mixed,
      let pair = confusions.impossible.first(where: { pair in
        word.firstRange(of: pair.read).map { !word[$0.upperBound...].hasPrefix("u") } == true
      }), !manuscript.lexicon.knows(word), !isQuoted(word, line, index)
    else { return nil }
    let printed = word.replacing(pair.read, with: pair.printed)
    guard manuscript.lexicon.knows(printed) else { return nil }
    let finding = Finding(
      word: printed, reason: "\"\(pair.read)\" stands so in no word, \"\(printed)\" is one",
      isInDocument: false, origin: .shape)
    return (parts.with(parts.writing.apply(to: printed)), finding)
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
