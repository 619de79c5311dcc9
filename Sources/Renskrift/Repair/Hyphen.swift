/// Decides what became of a word that was broken at the end of a line.
struct Hyphen {
  /// What to do with the two parts.
  enum Decision: Hashable {
    /// One word without a hyphen: `kommun-` + `styrelsen`.
    case join(reason: String)
    /// One word with its hyphen: `IT-` + `chef`.
    case keep(reason: String)
    /// Two words, the first with its hyphen: `in-` + `och utlåning`.
    case hanging
    /// No evidence either way.
    case unclear
  }

  let manuscript: Manuscript

  /// Decides by the document's own words first, by the dictionary second, never by letters alone.
  ///
  /// - Parameters:
  ///   - first: the part before the break, without its hyphen.
  ///   - second: the first word of the next line.
  func decide(_ first: String, _ second: String) -> Decision {
    let second = LetterheadLine.bare(second) == second.lowercased() ? second : stripped(second)
    guard let initial = second.first, initial.isLetter else { return .unclear }
    if manuscript.language.letterhead.bodyJoiners.contains(second)
      || manuscript.language.repair.hanging.contains(second)
    {
      return .hanging
    }
    let stem = LetterheadLine.bare(first)
    guard !stem.isEmpty else { return .unclear }
    // No program breaks an address but after a mark of its own.
    if first.contains("@") || first.lowercased().hasPrefix("www."), second.contains(".") {
      return .keep(reason: "an address goes on with its own hyphen")
    }
    if manuscript.language.repair.hyphenated[stem]?.contains(where: second.hasPrefix) == true {
      return .keep(reason: "\"\(stem)\" takes a hyphen in a compound")
    }
    if isSpan(stem, second) { return .keep(reason: "two months or days belong together") }
    let joined = stem + second.lowercased()
    let hyphenated = stem + "-" + second.lowercased()
    let joinedCount = manuscript.vocabulary[joined] ?? 0
    let hyphenatedCount = manuscript.vocabulary[hyphenated] ?? 0
    if joinedCount > hyphenatedCount { return .join(reason: "the document has \"\(joined)\"") }
    if hyphenatedCount > joinedCount { return .keep(reason: "the document has \"\(hyphenated)\"") }
    if joinedCount == 0,
      let form = form(of: joined, longerThan: stem.count, { manuscript.vocabulary[$0] != nil })
    {
      return .join(reason: "the document has \"\(form)\"")
    }
    let usual = manuscript.language.repair.usualCompounds
    if let form = form(of: joined, longerThan: stem.count, usual.contains) {
      return .join(reason: "\"\(form)\" is a usual word of minutes")
    }
    // Where all letters are capitals one says nothing, and a letter alone is no half of a name.
    let isAllCapitals =
      stem.count > 5 && !first.contains(where: \.isLowercase)
      && !second.contains(where: \.isLowercase)
    if initial.isUppercase, second.count == 1 { return .unclear }
    if initial.isUppercase, !isAllCapitals {
      // `2022-` before a heading: a speck after a year.
      if first.last?.isNumber == true { return .unclear }
      return .keep(reason: "a capital follows the hyphen, as in a name")
    }
    let letters = first.filter(\.isLetter)
    if !letters.isEmpty, letters.count <= 5, letters.allSatisfy(\.isUppercase) {
      return .keep(reason: "an abbreviation in capitals takes a hyphen in a compound")
    }
    if first.last?.isNumber == true {
      return .keep(reason: "a number takes a hyphen in a compound")
    }
    return decideByDictionary(stem, second, joined)
  }

  /// Whether two months or days of the week stand on both sides of the break: `maj-` + `juni`.
  func isSpan(_ first: String, _ second: String) -> Bool {
    let spans = manuscript.language.repair.spans
    return spans.contains(LetterheadLine.bare(first)) && spans.contains(LetterheadLine.bare(second))
  }

  /// The word or another form of it that is known: `kommunstyrelsen` for `kommunstyrelsens`.
  ///
  /// - Parameter length: the form must be longer by some letters, or it may be the first part alone.
  private func form(
    of word: String, longerThan length: Int, _ isKnown: (String) -> Bool
  ) -> String? {
    if isKnown(word) { return word }
    for ending in manuscript.language.repair.inflections {
      let shorter = word.hasSuffix(ending) ? String(word.dropLast(ending.count)) : word
      for form in [shorter, word + ending]
      where form.count > length + 2 && isKnown(form) { return form }
    }
    return nil
  }

  private func decideByDictionary(_ stem: String, _ second: String, _ joined: String) -> Decision {
    let lexicon = manuscript.lexicon
    if stem.count == 1 {
      return .keep(reason: "a single letter takes a hyphen in a compound")
    }
    if lexicon.knows(joined) { return .join(reason: "the dictionary knows \"\(joined)\"") }
    // The linking s stands only inside compounds: `förväntans` is no word of its own.
    if stem.hasSuffix("s"), stem.count > 3, !lexicon.knows(stem),
      lexicon.knows(String(stem.dropLast())), lexicon.knows(second.lowercased())
    {
      return .join(reason: "\"\(stem)\" has the linking s of a compound")
    }
    return .unclear
  }

  /// The word without punctuation at its end.
  private func stripped(_ word: String) -> String {
    var word = word
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    return word
  }
}
