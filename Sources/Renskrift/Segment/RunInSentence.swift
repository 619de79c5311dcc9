/// Titles that a sentence follows in the same line.
///
/// `§ 2. Val av sekreterare. Till sekreterare valdes Bo Al.`
enum RunInSentence {
  /// The longest title that is told so, in words.
  private static let longest = 14

  /// How many of the words behind a label are the title; nil if no sentence follows one.
  ///
  /// A title has no verb, but for those with which every meeting begins and ends (`Mötet öppnas.`), and the
  /// sentence has one: of `Svar på motion. Trygga skolvägar` both are the title.
  static func title(of words: some Collection<String>, _ language: Language) -> Int? {
    let words = Array(words)
    guard let end = words.prefix(longest).firstIndex(where: { endsTitle($0, language) }),
      words.first?.first(where: \.isLetter)?.isUppercase == true,
      case let rest = words.dropFirst(end + 1), let next = rest.first,
      next.first(where: { !"\"”“»’".contains($0) })?.isUppercase == true
    else { return nil }
    let title = words[...end].joined(separator: " ").lowercased().trimmed(of: ".")
    if language.meeting.items.openings.contains(title) { return end + 1 }
    guard !words[...end].contains(where: { isVerb($0, language) }),
      rest.contains(where: { isVerb($0, language) })
    else { return nil }
    return end + 1
  }

  /// Whether a word ends in a full stop that is none of an abbreviation, a number or an initial.
  private static func endsTitle(_ word: String, _ language: Language) -> Bool {
    guard word.hasSuffix("."), case let bare = word.dropLast(), bare.count > 2,
      bare.allSatisfy({ $0.isLetter || $0 == "-" || $0 == ")" || $0 == "/" })
    else { return false }
    let folded = bare.lowercased()
    return language.meeting.attendance.abbreviations[folded] == nil
      && !language.meeting.proceedings.abbreviations.contains(folded)
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
