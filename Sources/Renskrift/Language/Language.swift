/// What the program must know of a language: words and phrases printed in minutes, as data.
///
/// Another language is another value of this type; no stage names a word itself. Every line is read
/// with it, so it is shared, not copied.
public final class Language: Sendable {
  /// The code of the language, ISO 639-1.
  public let code: String
  /// What stands in letterheads and page footers.
  public let letterhead: LetterheadWords
  /// The headings inside an item.
  public let sections: SectionWords
  /// What is said about the meeting: bodies, roles, votes, dates.
  public let meeting: MeetingWords
  /// What fits where in a sentence, for the rules of repair.
  public let repair: RepairWords
  /// The letters that lose their marks where a page is read badly.
  public let markedLetters: MarkedLetters

  /// A language of which all words are known.
  public init(
    code: String, letterhead: LetterheadWords, sections: SectionWords, meeting: MeetingWords,
    repair: RepairWords, markedLetters: MarkedLetters
  ) {
    self.code = code
    self.letterhead = letterhead
    self.sections = sections
    self.meeting = meeting
    self.repair = repair
    self.markedLetters = markedLetters
  }
}
