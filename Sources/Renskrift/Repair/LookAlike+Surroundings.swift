/// What the words around one say about it.
extension LookAlike {
  /// Whether a word with foreign letters stands beside another unknown one: a quotation in another
  /// language (`conseil régional`).
  func isQuoted(_ word: String, _ line: Manuscript.Line, _ index: Int) -> Bool {
    word.contains { confusions.foreign[$0] != nil } && unknownWords(line, index, within: 1) > 0
  }

  /// Whether a word that is often misread may be right where it stands, or another twin of it: in a
  /// passage in another language (`sent to all members for comment`), or before a year (`ar 2023`).
  func mayBeMeant(_ word: String, _ line: Manuscript.Line, _ index: Int) -> Bool {
    guard confusions.twins[word] != nil else { return false }
    if confusions.openBeforeYears.contains(word), index + 1 < line.words.count,
      WordParts(line.words[index + 1]).core.isYear
    {
      return true
    }
    if line.words.contains(where: {
      manuscript.language.repair.foreignWords.contains(LetterheadLine.bare($0))
    }) {
      return true
    }
    // A text file may be printed as it stands.
    let reach = line.origin == .text && !manuscript.isSpeckled ? 4 : 2
    return unknownWords(line, index, within: reach) >= 2 || isInForeignName(word, line, index)
  }

  /// Whether a word that is one, though a rare one, stands between two capitalised words that the dictionary
  /// does not know: a name in another language (`Partners for Recycling`).
  private func isInForeignName(_ word: String, _ line: Manuscript.Line, _ index: Int) -> Bool {
    guard !manuscript.language.markedLetters.stripped.contains(word) else { return false }
    return [index - 1, index + 1].allSatisfy { place in
      guard line.words.indices.contains(place), isCapital(line.words[place]) else { return false }
      return !manuscript.lexicon.knows(LetterheadLine.bare(line.words[place]))
    }
  }

  /// The word among several with the same letters, but for rings and dots, that its place calls for: `per ar` and
  /// `ar.` at the end of a sentence are `år`, where `är` is much the more usual.
  func neighbour(_ word: String, _ line: Manuscript.Line, _ index: Int) -> Finding? {
    guard confusions.twins[word] != nil else { return nil }
    let alike = manuscript.language.repair.neighbours.filter { Self.withoutDots($0.word) == word }
    guard alike.count > 1 else { return nil }
    let before = index > 0 ? LetterheadLine.bare(line.words[index - 1]) : ""
    let after = index + 1 < line.words.count ? LetterheadLine.bare(line.words[index + 1]) : ""
    let isLast = WordParts(line.words[index]).tail == "."
    let fitting = alike.filter {
      $0.before.contains(before) || !isLast && $0.after.contains(after)
        || isLast && $0.endsSentences
    }
    guard fitting.count == 1, let only = fitting.first, only.word != confusions.twins[word] else {
      return nil
    }
    return Finding(
      word: only.word, reason: "of the words it could be only \"\(only.word)\" fits there",
      isInDocument: true)
  }

  /// The abbreviation that stands before a time, of which the l was read as a capital I or a 1: `KI. 15.30`.
  func clockWord(
    _ printed: String, _ line: Manuscript.Line, _ index: Int
  ) -> (text: String, finding: Finding)? {
    guard let letter = printed.dropFirst().first, "I1|".contains(letter),
      index + 1 < line.words.count,
      PrintedTime(line.words[index + 1].prefix { !"–-,;".contains($0) }) != nil
    else { return nil }
    let text = printed.replacing(String(letter), with: "l")
    guard manuscript.language.repair.clockWords.contains(text.lowercased()) else { return nil }
    return (
      text,
      Finding(
        word: text.lowercased(), reason: "before a time stands \"\(text)\"", isInDocument: true,
        origin: .reader)
    )
  }

  /// How many words beside one the dictionary does not know; numbers, names and short words do not count.
  private func unknownWords(_ line: Manuscript.Line, _ index: Int, within reach: Int) -> Int {
    let places = max(0, index - reach)...min(line.words.count - 1, index + reach)
    return places.count { place in
      let beside = LetterheadLine.bare(line.words[place])
      return place != index && beside.count >= 4 && beside.allSatisfy(\.isLetter)
        && !(reach > 1 && isCapital(line.words[place])) && !manuscript.lexicon.knows(beside)
    }
  }

  /// Whether an unknown word is two known ones, as `filinformation`: the dictionary lacks the compound and has
  /// others that nobody would print (`filmformation`).
  func isMadeOfWords(_ word: String) -> Bool {
    guard word.count >= 9 else { return false }
    return (3...word.count - 6).contains { length in
      let (first, second) = (word.prefix(length), String(word.dropFirst(length)))
      return manuscript.lexicon.knows(second)
        && (manuscript.lexicon.knows(String(first))
          || first.count > 3 && first.last == "s"
            && manuscript.lexicon.knows(String(first.dropLast())))
    }
  }

  /// Whether a word whose marks alone tell it from a known one is made of two known words: the dictionary
  /// has not all compounds (`väljarbås`, beside `väljarbas`).
  func mayBeCompound(_ word: String, insteadOf known: String) -> Bool {
    let common = zip(word, known).prefix { $0 == $1 }.count
    guard common >= 3, word.count >= 6 else { return false }
    return (3...min(common, word.count - 3)).contains { length in
      let (first, second) = (String(word.prefix(length)), String(word.dropFirst(length)))
      return manuscript.lexicon.knows(second)
        && manuscript.lexicon.knows(String(known.dropFirst(length)))
        && [first, first + "e", first + "a"].contains(where: manuscript.lexicon.knows)
    }
  }

  /// The long word with the one capital inside it small, which differs from the small letter in size alone
  /// (`utbildningSnämnden`); names with a capital inside begin with one too.
  private func withoutLargeLetter(_ core: String) -> String? {
    guard core.count >= 9, core.first?.isLowercase == true,
      core.allSatisfy(\.isLetter), core.count(where: \.isUppercase) == 1
    else { return nil }
    let word = core.lowercased()
    guard zip(core, word).allSatisfy({ $0 == $1 || $1.looksLikeItsCapital }),
      manuscript.lexicon.knows(word)
    else { return nil }
    return word
  }

  /// The word with each capital I that stands inside small letters as the l that was printed; nil if none
  /// does, or the result is no known word: names are written in many ways (`McIntyre`).
  func withoutInnerCapitals(_ core: String) -> String? {
    if let word = withoutLargeLetter(core) { return word }
    guard core.dropFirst().utf8.contains(UInt8(ascii: "I")) else { return nil }
    var word = ""
    for letter in core {
      word.append(letter == "I" && word.last?.isLowercase == true ? "l" : letter)
    }
    let writing = WordParts(word).writing
    guard word != core, writing == .lower || writing == .capital, manuscript.lexicon.knows(word)
    else { return nil }
    return word
  }
}
