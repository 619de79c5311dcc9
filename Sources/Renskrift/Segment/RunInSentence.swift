/// Titles that a sentence follows in the same line.
///
/// `§ 2. Val av sekreterare. Till sekreterare valdes Bo Al.`, `3. Ekonomi: Kassören redogjorde för läget.`
enum RunInSentence {
  /// The longest title that is told so, in words.
  private static let longest = 14
  /// The longest title with a colon behind it, in words.
  private static let longestNamed = 7

  /// How many of the words behind a label are the title; nil if no sentence follows one.
  ///
  /// A title has no verb, but for those with which every meeting begins and ends (`Mötet öppnas.`), and the
  /// sentence has one: of `Svar på motion. Trygga skolvägar` both are the title.
  ///
  /// - Parameters:
  ///   - areNamed: whether items of the document have a colon between title and text.
  ///   - holdsText: whether nothing stands below, though text does below others: the text is in the line.
  ///   - areRunIn: whether most titles of the document end in a stop with their text behind them.
  static func title(
    of words: some Collection<String>, areNamed: Bool = false, holdsText: Bool = false,
    areRunIn: Bool = false, _ language: Language
  ) -> Int? {
    let words = Array(words)
    guard words.first?.first(where: \.isLetter)?.isUppercase == true else { return nil }
    return stopped(words, holdsText: holdsText || areRunIn, language)
      ?? named(words, areNamed: areNamed || holdsText, language)
      ?? inCapitals(words, language) ?? begun(words, language) ?? usual(words, language)
  }

  /// As many spaces as in no text.
  static let widest = 5

  /// How many of the words are a title that stands in a column beside its sentence.
  ///
  /// `12 Val av ordförande       Eva Ek valdes.`
  static func column(
    of words: some Collection<String>, _ language: Language, isWide: (Int) -> Bool
  ) -> Int? {
    let words = Array(words)
    guard words.first?.first?.isUppercase == true,
      let end = words.indices.dropFirst().prefix(longest).first(where: isWide),
      case let rest = Array(words[end...]), rest.count > 1, rest[0].first?.isUppercase == true,
      rest.last?.hasSuffix(".") == true || hasVerb(rest, language)
    else { return nil }
    return end
  }

  /// Whether the words are a short title, a colon and a sentence (`Ekonomi: Kassan är god.`).
  static func isNamed(_ words: some Collection<String>, _ language: Language) -> Bool {
    let words = Array(words)
    return named(words, areNamed: false, language) != nil
  }

  /// A title that ends in a full stop or asks something.
  private static func stopped(
    _ words: [String], holdsText: Bool, _ language: Language
  ) -> Int? {
    guard let end = words.prefix(longest).firstIndex(where: { endsTitle($0, language) }),
      case let rest = words.dropFirst(end + 1),
      let next = rest.first?.first(where: { !"\"”“»’'".contains($0) }),
      next.isUppercase || next.isNumber
    else { return nil }
    if language.meeting.items.isUsual(words[...end].joined(separator: " ")) { return end + 1 }
    guard next.isUppercase || holdsText else { return nil }
    // `Frågan om kallelsen skett i tid. Mötet beslutade …`
    let asks =
      words[end].hasSuffix("?")
      || language.meeting.items.questions.contains(
        words.prefix(2).map(LetterheadLine.bare).joined(separator: " "))
    // `Svar på motion. Trygga skolvägar` is one title.
    let holdsText =
      holdsText && !language.meeting.items.headed.contains(LetterheadLine.bare(words[0]))
    guard asks || !words[...end].contains(where: { isVerb($0, language) }),
      holdsText || rest.contains(where: { isVerb($0, language) })
    else { return nil }
    return end + 1
  }

  /// A title with a colon or semicolon behind it, before a sentence that has a verb and a full stop; where
  /// several items have one, before anything.
  ///
  /// `Motion: Trygga skolvägar` is one title, whatever follows the colon.
  private static func named(
    _ words: [String], areNamed: Bool, _ language: Language
  ) -> Int? {
    guard let end = words.prefix(longestNamed).firstIndex(where: { ":;".contains($0.last ?? " ") }),
      case let rest = words.dropFirst(end + 1), !rest.isEmpty,
      words[end].dropLast().last.map({ $0.isLetter || $0.isNumber || $0 == ")" }) == true,
      !language.meeting.items.headed.contains(LetterheadLine.bare(words[0]))
    else { return nil }
    if areNamed || isUsual(words[...end], language) { return end + 1 }
    // `Aktiviteter: årsmöte den 17/3 i klubbstugan.`
    if let first = rest.first?.first, first.isLowercase || first.isNumber, rest.count > 3,
      rest.last?.hasSuffix(".") == true, !words[...end].contains(where: { isVerb($0, language) })
    {
      return end + 1
    }
    guard ".!".contains(rest.last?.last ?? " "), rest.contains(where: { isVerb($0, language) }),
      !words[...end].contains(where: { isVerb($0, language) })
    else { return nil }
    return end + 1
  }

  /// Whether a title is one that every meeting has: `Övriga frågor:`, `Nästa styrelsemöte:`.
  private static func isUsual(_ title: ArraySlice<String>, _ language: Language) -> Bool {
    let words = title.map(LetterheadLine.bare)
    let proceedings = language.meeting.proceedings
    if language.meeting.items.isUsual(words.joined(separator: " ")) { return true }
    return words.count == 2 && proceedings.other.contains(words[0])
      && proceedings.meetings.contains { words[1].hasSuffix($0) }
  }

  /// A title in capitals before a sentence that is not: `DAGORDNING Förslaget godkändes`.
  private static func inCapitals(_ words: [String], _ language: Language) -> Int? {
    let count = words.prefix { word in
      word == word.uppercased() && !word.hasDigit
    }.count
    guard count > 0, count < words.count, words[..<count].joined().count(where: \.isLetter) > 4,
      case let rest = words[count...], let next = rest.first, next.count > 1,
      // `RAPPORTER 6A ORDFÖRANDEN Det blir möte i april.`
      next.first?.isNumber == true && next.last?.isUppercase == true
        || next.first?.isUppercase == true && next.dropFirst().contains(where: \.isLowercase),
      rest.contains(where: { isVerb($0, language) })
    else { return nil }
    return count
  }

  /// A title without a stop before the words with which the sentence of an election begins, or one of whoever
  /// decides: `Val av ordförande Till ordförande valdes Bo Al`, `Justerare Mötet valde Bo Al`.
  private static func begun(_ words: [String], _ language: Language) -> Int? {
    let elections = language.meeting.elections
    let deciders = language.meeting.proceedings.deciders
    let start = words.indices.dropFirst().prefix(longest).first { index in
      let word = words[index]
      guard word.first?.isUppercase == true, let before = words[index - 1].last, before.isLowercase,
        before != "s", !language.sections.openWords.contains(words[index - 1].inLowerCase)
      else { return false }
      let folded = word.inLowerCase
      if elections.towards.contains(folded) {
        return words[index...].contains { elections.choosing.contains(LetterheadLine.bare($0)) }
      }
      return (deciders.contains(folded) || elections.chair.contains(folded))
        && words[(index + 1)...].first.map { isVerb($0, language) } == true
    }
    guard let start, !words[..<start].contains(where: { isVerb($0, language) }) else { return nil }
    return start
  }

  /// The name of an item that many meetings have, without a stop before a sentence: `Val av justerare Eva Ek
  /// justerar protokollet`.
  private static func usual(_ words: [String], _ language: Language) -> Int? {
    let bare = words.prefix(longest).map(LetterheadLine.bare)
    return (1..<max(1, bare.count)).reversed().first { count in
      guard words[count].first?.isUppercase == true,
        language.meeting.items.isUsual(bare[..<count].joined(separator: " "))
      else { return false }
      return words[count...].contains { isVerb($0, language) }
    }
  }

  /// Whether a word ends in a full stop that is none of an abbreviation, a number or an initial, or asks.
  private static func endsTitle(_ word: String, _ language: Language) -> Bool {
    guard let mark = word.last, ".?".contains(mark), case let bare = word.dropLast(), bare.count > 2
    else { return false }
    // `Val för år 2018. Till ordförande valdes …`
    if bare.count == 4, bare.allSatisfy(\.isNumber) { return true }
    guard
      bare.allSatisfy({ $0.isLetter || $0 == "-" || $0 == ")" || $0 == "/" })
    else { return false }
    let folded = bare.inLowerCase
    return language.meeting.attendance.abbreviations[folded] == nil
      && !language.meeting.proceedings.abbreviations.contains(folded)
  }

  /// Whether one of the words is a verb of what happens at meetings.
  static func hasVerb(_ words: [String], _ language: Language) -> Bool {
    words.contains { isVerb($0, language) }
  }

  private static func isVerb(_ printed: String, _ language: Language) -> Bool {
    let word = LetterheadLine.bare(printed)
    let proceedings = language.meeting.proceedings
    return proceedings.verbs.contains(word) || proceedings.deciding.contains(word)
      || proceedings.decided.contains(word) || proceedings.opening.contains(word)
      || proceedings.closing.contains(word) || language.meeting.elections.choosing.contains(word)
      || proceedings.verbEndings.contains { word.hasSuffix($0) && word.count > $0.count + 2 }
  }
}
