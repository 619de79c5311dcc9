/// Words of pages on which readers lost rings and dots again and again.
extension LookAlike {
  /// What was printed where a reader lost the rings and dots of other words of the page too: asked of the
  /// words of `palePages`.
  func repairPale(
    _ line: Manuscript.Line, _ index: Int
  ) -> (text: String, finding: Finding)? {
    if let repair = repairBare(line, index) { return repair }
    let parts = WordParts(line.words[index])
    guard parts.writing == .lower || parts.writing == .capital, parts.core.isPlainLetters else {
      return nil
    }
    // A capital elsewhere begins a name.
    if parts.writing == .capital {
      guard index == 0 || endsSentence(line.words[index - 1]),
        line.words.dropFirst(index + 1).first.map(isCapital) != true
      else { return nil }
    }
    let word = parts.core.lowercased()
    guard !mayBeMeant(word, line, index), let printed = marked(word, line.sources[index]) else {
      return nil
    }
    let finding = Finding(
      word: printed, reason: "the page lost the rings and dots of other words too",
      isInDocument: true)
    return (parts.with(parts.writing.apply(to: printed)), finding)
  }

  /// The same word with rings and dots: one that readers often take them from, or one that the document
  /// has as often.
  private func marked(_ word: String, _ source: Word) -> String? {
    if let twin = confusions.twins[word], Self.withoutDots(twin) == word { return twin }
    guard word.utf8.count >= 6, !isSure(source),
      !manuscript.language.repair.usualCompounds.contains(word)
    else { return nil }
    guard let printed = markedWords[word], printed.count == 1, let only = printed.first,
      (manuscript.vocabulary[only] ?? 0) >= (manuscript.vocabulary[word] ?? 0),
      manuscript.lexicon.knows(only)
    else { return nil }
    return only
  }

  /// Whether a word was read without some of the rings and dots that were printed, and otherwise right.
  static func lostMarks(_ read: String, _ printed: String) -> Bool {
    read.utf8.count < printed.utf8.count && read.count == printed.count
      && zip(read, printed).allSatisfy { $0 == $1 || String($0) == withoutDots(String($1)) }
  }
}
