/// Tells minutes from other documents by what stands in them.
struct DocumentKind: Sendable {
  /// How much speaks for a meeting; a document with less than `needed` records none.
  private var weight = 0
  private var named: Minutes.Kind?
  private static let needed = 3

  /// The kind of document.
  var kind: Minutes.Kind { weight >= Self.needed ? named ?? .minutes : .other }
  /// The kind that a letterhead or title names, whatever else there is.
  var isSummons: Bool { named == .summons }

  init(
    letterhead: Letterhead, series: ItemSeries, table: FrontTable, passages: [Passage],
    _ vocabulary: Vocabulary
  ) {
    if showsHow(passages[..<(series.headings.first?.index ?? passages.endIndex)], vocabulary) {
      return
    }
    // A word alone in its line names the document; in a headline it may be about one.
    let kinds = letterhead.kinds
    // `Dagordning` over the list of items of what a title before it calls minutes is none of its names.
    let isTitled = kinds.first.map { $0.isTitle && $0.kind == .minutes } ?? false
    if let alone = kinds.first(where: {
      $0.isAlone && !(isTitled && [.summons, .other].contains($0.kind))
    }) {
      named = kinds.contains { $0.isAlone && $0.kind == .extract } ? .extract : alone.kind
      weight += 3
    } else if let first = kinds.first {
      named = first.kind
      weight += kinds.contains(where: \.isTitle) ? 2 : 1
    }
    if series.headings.contains(where: \.label.hasSign) { weight += 1 }
    // `Protokoll` over a page about minutes, or over a list of members.
    let signings = vocabulary.words.items.signings
    let isSigned =
      passages.contains { $0.role == .signature }
      || passages.suffix(40).contains { passage in
        passage.role == .paragraph && passage.lexemes.count <= 10
          && signings.contains { passage.text.lowercased().hasPrefix($0) }
      }
    if series.headings.isEmpty, !isSigned, letterhead.dates.isEmpty,
      table.entries(.date, .time, .placeAndTime, .place, .chair, .secretary).isEmpty,
      letterhead.board == nil, letterhead.assembly == nil,
      !passages.prefix(40).contains(where: {
        PrintedDate.first(in: $0.lexemes, words: vocabulary.words.dates) != nil
      })
    {
      weight = 0
      return
    }
    // A text that has neither items nor a list of people is at most about a meeting.
    let isListing = table.entries.contains { if case .people = $0.field { true } else { false } }
    if !kinds.contains(where: \.isAlone), !isListing, series.headings.isEmpty {
      // `Protokoll årsmöte 2023` with `Mötet avslutades kl 21` at its end needs neither.
      let isOfMeeting = letterhead.board != nil || letterhead.assembly != nil
      if isTitled, isOfMeeting, endsMeeting(passages, vocabulary) { weight += 1 }
      return
    }
    if isListing { weight += 1 }
    // `Styrelsemöte` in a title; and what calls itself minutes, lists people and numbers its items.
    if letterhead.board != nil || letterhead.assembly != nil { weight += 1 }
    if isListing, !kinds.isEmpty, series.headings.count > 2 { weight += 1 }
    // People and items with section signs: rules have such items too, but list nobody.
    if isListing, series.headings.filter(\.label.hasSign).count > 1 { weight += 1 }
    if isSigned { weight += 1 }
    if kinds.contains(where: { $0.isTitle && $0.kind == .minutes }), series.headings.count > 4 {
      weight += 1
    }
    if series.headings.count > 2, series.headings.allSatisfy(\.label.hasCounter) { weight += 1 }
    let openings = Set(vocabulary.words.items.openings)
    if series.headings.contains(where: {
      openings.contains($0.title?.lowercased().trimmed(of: ".") ?? "")
    })
      || isListing && series.headings.isEmpty
        && passages.contains(where: { passage in
          // `Mötets öppnande 18.30` over items without numbers
          let words = passage.lexemes.prefix { !$0.isMark && $0.number == nil && $0.first.isLetter }
          return passage.isHeading && openings.contains(words.words)
        })
    {
      weight += 1
    }
    // Rules elect nobody.
    let hasItems = series.headings.filter(\.label.hasSign).count > 4
    if isListing || hasItems, electsOfficers(passages, vocabulary) { weight += 1 }
    if weight < Self.needed { weight += told(series, passages, vocabulary) }
    let sections = vocabulary.language.sections
    let decides = passages.contains { passage in
      if passage.isHeading { return sections.kind(of: passage.text) == .decision }
      guard passage.isProse else { return false }
      return Decisions(vocabulary: vocabulary).decides(passage.lexemes.prefix(12))
    }
    if decides { weight += 1 }
    // Rules have section signs, and nothing decided under them.
    let decided = passages.count { $0.isHeading && sections.kind(of: $0.text) == .decision }
    if decided > 1, series.headings.filter(\.label.hasSign).count > 2 { weight += 1 }
  }

  /// Whether a line says that what follows shows how minutes may look: `Exempel på styrelseprotokoll`.
  private func showsHow(_ passages: ArraySlice<Passage>, _ vocabulary: Vocabulary) -> Bool {
    let words = vocabulary.words
    return passages.contains { passage in
      let lexemes = passage.lexemes
      guard passage.role.isText, (2...5).contains(lexemes.count) else { return false }
      return lexemes.indices.dropFirst().contains { index in
        words.kinds[lexemes[index].folded] == .minutes
          && words.examples.contains(lexemes[..<index].words)
      }
    }
  }

  /// Whether a sentence tells that the meeting chose who chairs it or keeps its minutes.
  private func electsOfficers(_ passages: [Passage], _ vocabulary: Vocabulary) -> Bool {
    let words = vocabulary.words.elections
    return passages.contains { passage in
      passage.isProse
        && passage.lexemes.sentences.contains { sentence in
          guard sentence.count <= 20,
            sentence.contains(where: { words.choosing.contains($0.folded) }),
            sentence.contains(where: { lexeme in
              words.meetingStems.contains { lexeme.folded.contains($0) }
            })
          else { return false }
          let marks = OfficeMark.all(in: sentence, of: passage.text, vocabulary)
          return marks.contains { $0.office == .chair || $0.office == .secretary }
            && marks.contains { $0.name != nil }
        }
    }
  }

  /// Whether one of the last blocks is a short sentence that tells that the meeting ended.
  private func endsMeeting(_ passages: [Passage], _ vocabulary: Vocabulary) -> Bool {
    let words = vocabulary.words.proceedings
    return passages.filter(\.isProse).suffix(4).contains { passage in
      guard let last = passage.lexemes.sentences.last, last.count <= 15 else { return false }
      return last.contains { words.closing.contains($0.folded) }
        && last.prefix(3).contains { lexeme in
          words.meetings.contains { lexeme.folded.hasSuffix($0) }
        }
    }
  }

  /// How much of a meeting the items tell, and the sentences before the first one: `1. Mötet öppnades …`,
  /// `3. Till sekreterare valdes …`.
  ///
  /// The first items tell that it was opened and the last ones that it ended; a report may tell of a meeting
  /// amid others.
  private func told(
    _ series: ItemSeries, _ passages: [Passage], _ vocabulary: Vocabulary
  ) -> Int {
    let starts = series.headings.map(\.index)
    guard starts.count >= 4 else { return 0 }
    let (opened, ending) = (starts[2], starts[starts.count - 2])
    let front = passages[..<starts[0]].suffix(3).filter(\.isProse).map { (0, $0) }
    let items = passages.enumerated().dropFirst(starts[0]).map { ($0.offset, $0.element) }
    let steps = (front + items).reduce(into: Set<MeetingStep>()) { steps, item in
      let (index, passage) = item
      guard passage.role.isText else { return }
      for sentence in passage.lexemes.prefix(60).sentences {
        var told = vocabulary.words.steps(toldBy: sentence.map(\.folded))
        if index >= opened { told.remove(.opened) }
        if index < ending { told.remove(.ended) }
        steps.formUnion(told)
      }
    }
    return min(3, vocabulary.words.count(steps))
  }
}
