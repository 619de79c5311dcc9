/// Who chaired the meeting and was chosen to keep and to approve its minutes, as sentences tell it:
/// `Till ordförande för mötet valdes Eva Ek`, `Bo Al valdes att justera protokollet`.
struct Elections: Sendable {
  private(set) var chair: Person?
  private(set) var secretary: Person?
  private(set) var adjusters: [Person] = []
  /// The chair who opened the meeting, where nobody was chosen: `Ordförande Eva Ek öppnade mötet`.
  private(set) var opener: Person?

  private let vocabulary: Vocabulary
  private let offices: Set<String>
  private var words: ElectionWords { vocabulary.words.elections }

  /// The items at whose beginning officers are chosen; later ones choose a board.
  private static let items = 8

  /// Reads what stands before the items, and the first of them.
  init(
    _ series: ItemSeries, _ front: [Passage], _ passages: [Passage], until closing: Int,
    _ vocabulary: Vocabulary
  ) {
    self.vocabulary = vocabulary
    let words = vocabulary.words.elections
    offices = Set(words.chair + words.secretary + words.adjusters)
    var title: [Lexeme] = []
    for passage in front {
      if passage.isHeading { title = Array(passage.lexemes) }
      if passage.isProse { read(passage, under: title) }
    }
    let starts = series.headings.map(\.index) + [closing]
    for (heading, end) in zip(series.headings, starts.dropFirst()).prefix(Self.items) {
      let title = Lexeme.all(in: heading.title ?? "")
      for passage in passages[heading.index..<max(heading.index, end)]
      where passage.isProse || passage.isHeading && chooses(passage) {
        read(passage, under: title)
      }
    }
  }

  /// Whether a heading is a sentence that tells of an election or the opening.
  private func chooses(_ heading: Passage) -> Bool {
    // `§ 7 Justeringspersoner Eva Ek och Bo Al.`
    heading.lexemes.contains { lexeme in
      words.choosing.contains(lexeme.folded) || words.welcoming.contains(lexeme.folded)
        || words.adjusters.contains(lexeme.folded) && heading.text != heading.text.uppercased()
    }
  }

  private mutating func read(_ passage: Passage, under heading: [Lexeme]) {
    for sentence in passage.lexemes.sentences {
      readSentence(sentence, under: heading, of: passage)
    }
  }

  private mutating func readSentence(
    _ sentence: ArraySlice<Lexeme>, under heading: [Lexeme], of passage: Passage
  ) {
    var marks = OfficeMark.all(in: sentence, of: passage.text, vocabulary)
    guard marks.contains(where: { $0.name != nil }) else { return }
    // `Val av justerare` over `Eva Ek valdes enhälligt.`
    if !marks.contains(where: { $0.office != nil }), let office = office(of: heading),
      sentence.contains(where: { words.choosing.contains($0.folded) })
    {
      marks.insert(office, at: 0)
    }
    let isChoosing = sentence.contains { words.choosing.contains($0.folded) }
    // Under `Val av mötessekreterare` nobody is chosen for a year.
    let isTerm =
      !heading.contains(where: isNamedAfterMeeting)
      && (Array(sentence) + heading).contains { words.terms.contains($0.folded) }
    // `1. Mötet öppnades av ordförande Eva Ek`: nobody was chosen.
    let isOpening =
      !isChoosing && sentence.contains { words.welcoming.contains($0.folded) }
    let isElection =
      !isOpening && heading.contains { offices.contains($0.folded) || isMeetingOffice($0) }
    let isNamed = marks.contains(where: \.isOfMeeting)
    if isChoosing || isNamed || isElection || marks.contains(where: \.isVerb) {
      let isOfMeeting = (Array(sentence) + heading).contains(where: namesMeeting)
      for (office, names) in OfficeMark.pairs(marks) {
        let people = names.map { Person(name: $0, blocks: [passage.id]) }
        switch office {
        case .adjuster where adjusters.isEmpty || adjusters.first?.blocks == [passage.id]:
          adjusters += people.filter { person in !adjusters.contains { $0.name == person.name } }
        case .chair where isOfMeeting && !isTerm: chair = chair ?? people.first
        case .secretary where (isOfMeeting || isElection) && !isTerm:
          secretary = secretary ?? people.first
        default: break
        }
      }
    }
    guard opener == nil, sentence.contains(where: { words.welcoming.contains($0.folded) }) else {
      return
    }
    opener = OfficeMark.besideChair(marks).map { Person(name: $0, blocks: [passage.id]) }
  }

  /// The one office of a meeting that a heading names.
  private func office(of heading: [Lexeme]) -> OfficeMark? {
    guard !heading.contains(where: { words.terms.contains($0.folded) }) else { return nil }
    let text = heading.map(\.text).joined(separator: " ")
    let lexemes = Lexeme.all(in: text)[...]
    let marks = OfficeMark.all(in: lexemes.prefix { !$0.isMark(".") }, of: text, vocabulary)
    let offices = Set(marks.compactMap(\.office)).subtracting([.other])
    guard offices.count == 1, !marks.contains(where: { $0.name != nil }) else { return nil }
    return marks.first { $0.office != nil && $0.office != .other }
  }

  /// Whether the word is the office of a meeting: `mötesordförande`, `mötessekreterare`.
  private func isNamedAfterMeeting(_ lexeme: Lexeme) -> Bool {
    isMeetingOffice(lexeme) && words.meetingStems.contains { lexeme.folded.hasPrefix($0) }
  }

  /// Whether the word is an office of a meeting by itself: `mötessekreterare`.
  private func isMeetingOffice(_ lexeme: Lexeme) -> Bool {
    offices.contains { lexeme.folded.hasSuffix($0) }
  }

  private func namesMeeting(_ lexeme: Lexeme) -> Bool {
    words.meetingStems.contains { lexeme.folded.contains($0) }
      || lexeme.folded.contains(words.minutesStem)
  }
}
