/// Words of pages on which hardly a ring, or hardly a dot, was left to read.
extension LookAlike {
  /// The marks that a page lost: a copy too pale has letters, but nothing above them.
  struct Bare {
    let rings: Bool
    let dots: Bool
  }

  /// How many different words must have lost a mark, and how many of them stand for one that kept it.
  private static let fewestLost = 4
  private static let lostForKept = 3

  /// What was printed on a bare page: there the reader was as sure of a letter without its mark as of any, and
  /// words that mean something without it are as likely to have had one.
  func repairBare(
    _ line: Manuscript.Line, _ index: Int
  ) -> (text: String, finding: Finding)? {
    let bare = bare(line.ids[index].page)
    guard bare.rings || bare.dots else { return nil }
    let parts = WordParts(line.words[index])
    // Of `IT-stolder` the last part.
    let start = parts.core.lastIndex(of: "-").map(parts.core.index(after:)) ?? parts.core.startIndex
    let (before, core) = (parts.core[..<start], String(parts.core[start...]))
    let writing = WordParts(core).writing
    guard writing == .lower || writing == .capital, (2...40).contains(core.count),
      core.allSatisfy(\.isLetter)
    else { return nil }
    let isName =
      writing == .capital && before.isEmpty
      && (index > 0 && !endsSentence(line.words[index - 1])
        || line.words.dropFirst(index + 1).first.map(isCapital) == true)
    guard let printed = marked(core.lowercased(), bare, isName: isName) else { return nil }
    let finding = Finding(
      word: printed, reason: "the page lost nearly all rings or dots", isInDocument: true)
    return (parts.with(before + writing.apply(to: printed)), finding)
  }

  /// The one word that has marks where they were lost.
  private func marked(_ word: String, _ bare: Bare, isName: Bool) -> String? {
    let words = withMarks(word, rings: bare.rings, dots: bare.dots)
    let elsewhere = vocabularyElsewhere
    guard !words.isEmpty, elsewhere[word] == nil else { return nil }
    let isKnown = manuscript.lexicon.knows(word)
    let inDocument = words.filter {
      elsewhere[$0, default: 0] >= (isName || word.count <= 3 ? 2 : 1)
    }
    if inDocument.count == 1, !isName || !isKnown { return inDocument[0] }
    guard !isName, inDocument.isEmpty else { return nil }
    let repair = manuscript.language.repair
    let usual = words.filter {
      repair.usualCompounds.contains($0) || repair.headingWords.contains($0)
    }
    if usual.count == 1, word.count >= 4 { return usual[0] }
    let isTwin = confusions.twins[word].map { Self.lostMarks(word, $0) } == true
    guard isTwin || !isKnown && word.count >= 4 && usual.isEmpty else { return nil }
    let known = words.filter(manuscript.lexicon.knows)
    return known.count == 1 ? known[0] : nil
  }

  /// Whether a word got marks back that its page kept elsewhere, and none of those that the page lost.
  func contradicts(_ id: WordID, _ read: String, _ printed: String) -> Bool {
    let bare = bare(id.page)
    let (read, printed) = (read.lowercased(), printed.lowercased())
    guard bare.rings != bare.dots, Self.lostMarks(read, printed) else { return false }
    return zip(read, printed).allSatisfy { $0 == $1 || ($1 == "å") != bare.rings }
  }

  /// All words that lose their marks to one; none if they are too many.
  private func withMarks(_ word: String, rings: Bool, dots: Bool) -> [String] {
    let letters: [Character: [Character]] = [
      "a": (rings ? ["å"] : []) + (dots ? ["ä"] : []), "o": dots ? ["ö"] : [],
    ]
    var words = [""]
    for letter in word {
      let choices = [letter] + (letters[letter] ?? [])
      words = words.flatMap { start in choices.map { start + String($0) } }
      if words.count > 243 { return [] }
    }
    return Array(words.dropFirst())
  }

  /// Which marks a page lost.
  private func bare(_ page: Int) -> Bare {
    if let known = barePages[page] { return known }
    guard palePages.contains(page) else { return Bare(rings: false, dots: false) }
    let words = Set(
      manuscript.text.filter { $0.ids[0].page == page }.flatMap(\.words).map(LetterheadLine.bare))
    var (rings, dots) = (0, 0)
    for word in words {
      switch (hasLost(word, rings: true), hasLost(word, rings: false)) {
      case (true, false): rings += 1
      case (false, true): dots += 1
      default: break
      }
    }
    func isBare(_ lost: Int, _ marks: String) -> Bool {
      lost >= Self.fewestLost
        && words.count(where: { $0.contains(where: marks.contains) }) * Self.lostForKept <= lost
    }
    let isBare = isBare(rings, "å") || isBare(dots, "äö")
    // Where a few words lost the other mark, any word may have.
    let bare = Bare(rings: isBare && rings > 1, dots: isBare && dots > 1)
    barePages[page] = bare
    return bare
  }

  /// Whether a word is none, and one with rings or with dots.
  private func hasLost(_ word: String, rings: Bool) -> Bool {
    let printed = withMarks(word, rings: rings, dots: !rings)
    if let twin = confusions.twins[word] { return printed.contains(twin) }
    return word.count >= 4 && !manuscript.lexicon.knows(word)
      && printed.contains(where: manuscript.lexicon.knows)
  }

  /// How often words stand on the pages that kept their marks.
  func countElsewhere() -> [String: Int] {
    let pale = palePages
    var counts: [String: Int] = [:]
    for line in manuscript.text where !pale.contains(line.ids[0].page) {
      for word in line.words { counts[LetterheadLine.bare(word), default: 0] += 1 }
    }
    return counts
  }
}
