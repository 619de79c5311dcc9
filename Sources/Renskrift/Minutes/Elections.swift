/// Who chaired the meeting and was chosen to keep and to approve its minutes, as sentences tell it:
/// `Till ordförande för mötet valdes Eva Ek`, `Bo Al valdes att justera protokollet`.
struct Elections: Sendable {
  private(set) var chair: Person?
  private(set) var secretary: Person?
  private(set) var adjusters: [Person] = []
  /// The chair who opened the meeting, where nobody was chosen: `Ordförande Eva Ek öppnade mötet`.
  private(set) var opener: Person?

  /// The number of the item that is read, and of the one that names who approves.
  private var item = 0
  private var adjustersItem: Int?

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
      if passage.isProse { read(sentences(of: passage), under: title) }
    }
    let starts = series.headings.map(\.index) + [closing]
    for (heading, end) in zip(series.headings, starts.dropFirst()).prefix(Self.items) {
      item += 1
      let title = Lexeme.all(in: heading.title ?? "")
      var sentences: [Sentence] = []
      for passage in passages[heading.index..<max(heading.index, end)]
      where passage.isProse || passage.isHeading && chooses(passage) {
        sentences += self.sentences(of: passage)
      }
      // In a table the text stands in the row of the title.
      if passages[heading.index].role == .tableRow, let text = heading.textBelow {
        sentences += self.sentences(of: Passage(text, of: passages[heading.index]))
      }
      // `Eva Ek hade tackat ja till att vara ordförande. Bo Al valdes.`
      let chosen = sentences.filter(isChoosing)
      read(chosen + sentences.filter { !isChoosing($0) }, under: title)
    }
  }

  /// A sentence and the passage that it is part of.
  private typealias Sentence = (lexemes: ArraySlice<Lexeme>, passage: Passage)

  private func isChoosing(_ sentence: Sentence) -> Bool {
    sentence.lexemes.contains { words.choosing.contains($0.folded) }
  }

  /// The sentences of a passage; none ends in an abbreviation: `Ordf. Eva Ek`.
  private func sentences(of passage: Passage) -> [Sentence] {
    var result: [Sentence] = []
    for sentence in passage.lexemes.sentences {
      if let last = result.last?.lexemes, last.count > 1,
        case let word = last[last.endIndex - 2].folded,
        vocabulary.words.attendance.abbreviations[word] != nil
          || vocabulary.words.attendance.titles.contains(word)
      {
        result[result.count - 1].lexemes = passage.lexemes[last.startIndex..<sentence.endIndex]
      } else {
        result.append((sentence, passage))
      }
    }
    return result
  }

  /// Whether a heading is a sentence that tells of an election or the opening.
  private func chooses(_ heading: Passage) -> Bool {
    // `§ 7 Justeringspersoner Eva Ek och Bo Al.`
    heading.lexemes.contains { lexeme in
      words.choosing.contains(lexeme.folded) || words.welcoming.contains(lexeme.folded)
        || words.keeping.contains(lexeme.folded)
        || (words.adjusters.contains(lexeme.folded) || isNamedAfterMeeting(lexeme))
          && heading.text != heading.text.uppercased()
    }
  }

  private mutating func read(_ sentences: [Sentence], under heading: [Lexeme]) {
    let titled = office(of: heading)
    for sentence in sentences {
      // Most sentences speak of no office, and need not be read for names.
      guard
        titled != nil || OfficeMark.isNamed(in: sentence.lexemes, words)
          || sentence.lexemes.contains(where: { words.welcoming.contains($0.folded) })
      else { continue }
      readSentence(sentence.lexemes, under: heading, titled, of: sentence.passage)
    }
  }

  /// Reads a sentence under the title of its item, and the office that the title names.
  private mutating func readSentence(
    _ sentence: ArraySlice<Lexeme>, under heading: [Lexeme], _ titled: OfficeMark?,
    of passage: Passage
  ) {
    var marks = OfficeMark.all(in: sentence, of: passage.text, vocabulary)
    let isChoosing = sentence.contains { words.choosing.contains($0.folded) }
    let isNamesAlone = self.isNamesAlone(sentence, marks)
    // `Då Eva Ek är borta, valdes Bo Al till sekreterare.`
    let reasons = vocabulary.words.attendance.sentenceWords
    if sentence.prefix(4).contains(where: { $0.isCapitalised && reasons.contains($0.folded) }),
      let comma = sentence.firstIndex(where: { $0.isMark(",") }),
      marks.contains(where: { $0.name != nil && $0.range.lowerBound > comma })
    {
      marks.removeAll { $0.name != nil && $0.range.upperBound <= comma }
    }
    // A first name alone may be that of anybody whom the text speaks of.
    // (not so where the title names the office: `Val av justerare` over `Eva och Bo justerar`).
    let isTitled =
      sentence.contains { words.approving.contains($0.folded) }
      && titled?.office == .adjuster
    if !isChoosing, !isNamesAlone, !isTitled, !namesBesideOffices(sentence, marks) {
      marks.removeAll(where: \.isFirstName)
    }
    guard marks.contains(where: { $0.name != nil }) else { return }
    if isTitled, marks.contains(where: \.isFirstName) { marks.removeAll(where: \.isVerb) }
    // `Val av justerare` over `Eva Ek valdes enhälligt.` or `Eva Ek`
    if !marks.contains(where: { $0.office != nil }), let office = titled,
      isChoosing || isNamesAlone || isTitled
    {
      marks.insert(office, at: 0)
    }
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
    // `Ordförande: Eva` under `Val av mötesfunktionärer`
    let isListed =
      namesBesideOffices(sentence, marks)
      && heading.contains { lexeme in
        namesMeeting(lexeme) && words.officers.contains { lexeme.folded.hasSuffix($0) }
      }
    // `Till ordförande valdes Eva och till sekreterare Bo`: a board is chosen with its treasurer.
    let named = Set(marks.compactMap(\.office))
    let areOfMeeting = named.isSuperset(of: [.chair, .secretary]) && !named.contains(.other)
    // Where somebody has opened the meeting, one who is named later and not chosen may chair another.
    let isLate = opener != nil && !isChoosing && item > 3
    if isChoosing || isNamed || isElection || isListed || marks.contains(where: \.isVerb) {
      let isOfMeeting = (Array(sentence) + heading).contains(where: namesMeeting)
      for (office, names) in OfficeMark.pairs(marks) {
        let people = names.map { Person(name: $0, blocks: [passage.id]) }
        switch office {
        case .adjuster
        where adjusters.isEmpty || adjusters.first?.blocks == [passage.id]
          || !isChoosing && isNamed && item == adjustersItem:
          adjustersItem = item
          adjusters += people.filter { person in !adjusters.contains { $0.name == person.name } }
        case .chair where (isOfMeeting || areOfMeeting) && !isTerm && !isLate:
          chair = chair ?? people.first
        case .secretary where (isOfMeeting || isElection || isListed) && !isTerm && !isLate:
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

  /// Whether a sentence is nothing but names, as `Eva Ek och Bo Al` is.
  private func isNamesAlone(_ sentence: ArraySlice<Lexeme>, _ marks: [OfficeMark]) -> Bool {
    let joining = vocabulary.words.attendance.joining
    return !marks.isEmpty && marks.allSatisfy { $0.name != nil }
      && sentence.indices.allSatisfy { index in
        let lexeme = sentence[index]
        return marks.contains { $0.range.contains(index) } || joining.contains(lexeme.folded)
          || lexeme.isMark(",") || lexeme.isMark(".")
      }
  }

  /// Whether names stand right behind an office, as in a title: `Justerare Eva och Bo`.
  private func namesBesideOffices(
    _ sentence: ArraySlice<Lexeme>, _ marks: [OfficeMark]
  ) -> Bool {
    zip(marks, marks.dropFirst()).contains { mark, next in
      mark.office != nil && next.name != nil && mark.range.upperBound == next.range.lowerBound
    }
  }

  /// The one office of a meeting that a heading names.
  private func office(of heading: [Lexeme]) -> OfficeMark? {
    // `Ordf. avslutade mötet` over the name of who signs is no election.
    let closing = vocabulary.words.proceedings.closing
    guard
      !heading.contains(where: {
        words.terms.contains($0.folded) || closing.contains($0.folded)
          || words.welcoming.contains($0.folded)
      })
    else { return nil }
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
