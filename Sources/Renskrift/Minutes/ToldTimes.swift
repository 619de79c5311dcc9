/// When a meeting began and ended, where sentences tell it: `Ordföranden öppnar mötet kl. 18.00`.
struct ToldTimes: Sendable {
  private(set) var start: String?
  private(set) var end: String?

  /// Reads the sentences of the first and of the last passages, in the order in which they stand.
  init(opening: some Sequence<Passage>, closing: some Sequence<Passage>, _ vocabulary: Vocabulary) {
    let words = vocabulary.words.proceedings
    for passage in opening where start == nil {
      start = Self.time(in: passage, of: words.opening, vocabulary)
    }
    for passage in closing {
      end = Self.time(in: passage, of: words.closing, vocabulary) ?? end
    }
  }

  /// The only time in a sentence that has one of the verbs and a word for the meeting.
  private static func time(
    in passage: Passage, of verbs: Set<String>, _ vocabulary: Vocabulary
  ) -> String? {
    guard passage.isProse || passage.isHeading,
      passage.lexemes.contains(where: { verbs.contains($0.folded) })
    else { return nil }
    for sentence in passage.lexemes.sentences {
      guard sentence.contains(where: { verbs.contains($0.folded) }),
        sentence.contains(where: { namesMeeting($0, vocabulary) }),
        !sentence.contains(where: { vocabulary.words.proceedings.other.contains($0.folded) })
      else { continue }
      let times = sentence.indices.compactMap {
        PrintedDate.match(sentence, at: $0, words: vocabulary.words.dates) == nil
          ? PrintedTime.match(sentence, at: $0, words: vocabulary.words.dates)?.times : nil
      }.flatMap(\.self)
      if times.count == 1 { return times[0].text }
    }
    return nil
  }

  private static func namesMeeting(_ lexeme: Lexeme, _ vocabulary: Vocabulary) -> Bool {
    vocabulary.words.proceedings.meetings.contains { lexeme.folded.hasSuffix($0) }
  }
}
