/// Reads the meeting from the blocks of a document.
struct MeetingReading {
  private(set) var minutes = Minutes()
  private(set) var warnings: [Warning] = []

  let vocabulary: Vocabulary

  init(_ blocks: [Block], of document: Document, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    let all = blocks.map { Passage($0, of: document) }
    let cut = NextMeeting.start(in: all, vocabulary)
    let passages = cut.map { Array(all[..<$0]) } ?? all
    read(passages, of: document)
    if let cut, minutes.kind != .other {
      let page = all[cut].block.page
      warnings.append(
        Warning(
          code: "severalMeetings", page: page,
          message: "Another meeting begins on page \(page); only the first one is described."))
    }
  }

  private mutating func read(_ passages: [Passage], of document: Document) {
    var series = ItemSeries(passages, vocabulary, isSummons: false)
    var closing = closing(after: series, passages)
    let front = passages[..<(series.headings.first?.index ?? closing)].filter {
      $0.role.isText && !isOfOther($0)
    }
    let table = frontTable(series, passages, until: closing, of: document)
    let letterhead = Letterhead(
      (passages.filter { $0.role == .pageHeader || $0.role == .title } + front.filter(isTop))
        .filter { !isOfDay($0) },
      vocabulary)
    let kind = DocumentKind(
      letterhead: letterhead, series: series, table: table, passages: passages, vocabulary)
    minutes.kind = kind.kind
    guard minutes.kind != .other else { return }
    if kind.isSummons {
      series = ItemSeries(passages, vocabulary, isSummons: true)
      closing = self.closing(after: series, passages)
    }

    let head = MeetingHead(
      letterhead: letterhead, table: table, front: front,
      footer: Letterhead(passages.filter { $0.role == .pageFooter }, vocabulary),
      vocabulary: vocabulary)
    // `Protokoll från årsmöte i Ängens byaråd`: what met is the gathering.
    let organisation = head.organisation
    let body = head.printedBody.flatMap {
      head.assembly != nil && $0.lowercased() == organisation?.lowercased() ? nil : $0
    }
    readItems(series, passages, until: closing, body: body)
    minutes.municipality = head.municipality
    minutes.organisation = organisation
    minutes.body =
      body.map { spaced(inRunningText($0, passages), as: head.decidingBody(minutes.items)) }
      ?? head.assembly ?? head.decidingBody(minutes.items) ?? head.board
    minutes.date = head.date?.iso
    let placeAndTime = head.placeAndTime
    let told = told(front, series, passages, until: closing)
    minutes.start = placeAndTime.start ?? told.start
    minutes.end = placeAndTime.end ?? told.end
    minutes.place = placeAndTime.place
    let attendance = AttendanceList(table, vocabulary)
    minutes.attendance = attendance.withChair(of: table, vocabulary)
    let signatures = SignaturePage(
      passages.enumerated().filter { index, passage in
        passage.role == .signature || index >= closing && passage.role.isText
      }.map { ($0.element, document.pieces(of: $0.element.block)) },
      known: attendance.people.map(\.name), vocabulary)
    let officers = Officers(
      table, attendance, signatures,
      Elections(series, front, passages, until: closing, vocabulary), vocabulary)
    minutes.chair = officers.chair
    minutes.secretary = officers.secretary
    minutes.adjusters = officers.adjusters
    warn(series, passages)
    // Of some pages nobody expects all items.
    if document.source.pages == nil { warnOfMissing(table) }
  }

  /// When the meeting began and ended, as the text before and in the first items and in the last ones tells.
  private func told(
    _ front: [Passage], _ series: ItemSeries, _ passages: [Passage], until closing: Int
  ) -> ToldTimes {
    let starts = series.headings.map(\.index)
    guard let first = starts.first, first < closing else {
      return ToldTimes(opening: passages.prefix(40), closing: passages.suffix(40), vocabulary)
    }
    let opening = first..<(starts.count > 3 ? starts[3] : closing)
    let ending = starts[max(0, starts.count - 2)]...
    return ToldTimes(opening: front + passages[opening], closing: passages[ending], vocabulary)
  }

  /// Whether a block begins with a day, as lines do of a list of what else is on: `17/04 Ängens BK – Viks BK`.
  private func isOfDay(_ passage: Passage) -> Bool {
    passage.lexemes.first.map(PrintedDate.isDayAndMonth) == true
      && PrintedDate.first(in: passage.lexemes, words: vocabulary.words.dates) == nil
  }

  /// Whether a block tells when another meeting is held: `Nästa möte: söndagen den 4 maj`.
  private func isOfOther(_ passage: Passage) -> Bool {
    let words = vocabulary.words.proceedings
    guard let first = passage.lexemes.first, words.other.contains(first.folded),
      let next = passage.lexemes.dropFirst().first
    else { return false }
    return words.meetings.contains { next.folded.hasSuffix($0) }
  }

  /// A short block at the top that may be part of the letterhead.
  private func isTop(_ passage: Passage) -> Bool {
    guard passage.role != .title, !passage.text.contains("\t"), let first = passage.lexemes.first,
      passage.isHeading || passage.role == .paragraph
    else { return false }
    let bodies = vocabulary.words.bodies
    // also `Extra årsmöte …`
    let isTitle =
      vocabulary.words.kinds[first.folded] == .minutes
      || passage.lexemes.prefix(2).contains { lexeme in
        bodies.boardMeetings[lexeme.folded] != nil || bodies.assemblies[lexeme.folded] != nil
      }
    return passage.lexemes.count <= (isTitle ? 40 : 12)
  }

  private mutating func readItems(
    _ series: ItemSeries, _ passages: [Passage], until closing: Int, body: String?
  ) {
    let reading = ItemReading(vocabulary: vocabulary, body: body)
    let starts = CaseNumberPlace.starts(of: series.headings, in: passages)
    for (position, heading) in series.headings.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1] : closing
      var item = reading.item(id: "i\(position + 1)", heading, in: passages, until: end)
      for passage in passages[starts[position]..<heading.index] {
        item.blocks.append(passage.id)
        item.caseNumber = item.caseNumber ?? CaseNumber.alone(passage, vocabulary)
      }
      minutes.items.append(item)
    }
  }

  /// Warns of items that the first page names (`Paragrafer §§ 45–60`) and that stand before or after those
  /// that were found; gaps between these have warnings of their own.
  private mutating func warnOfMissing(_ table: FrontTable) {
    let words = vocabulary.words.items
    guard minutes.kind != .extract,
      let declared = table.entries(.items).lazy.compactMap({ entry in
        ItemLabel(
          Lexeme.all(in: entry.text)[...], of: entry.text, words: words)
      }).first, declared.hasSign, (1...500).contains(declared.last - declared.value)
    else { return }
    let found = minutes.items.flatMap { item in
      [item.number, item.through].compactMap { $0.flatMap { Int($0.prefix(while: \.isNumber)) } }
    }
    let (first, last) = (found.min() ?? declared.last + 1, found.max() ?? declared.last)
    let missing = Array(declared.value...declared.last).filter { $0 < first || $0 > last }
    guard !missing.isEmpty, found.allSatisfy({ $0 >= declared.value && $0 <= declared.last })
    else { return }
    let names = missing.map { "§ \($0)" }
    let list =
      names.count > 6 ? "\(names[0]) to \(names[names.count - 1])" : names.joined(separator: ", ")
    warnings.append(
      Warning(
        code: "itemsMissing",
        message: "The first page names \(declared.text), of which \(list) were not found."))
  }

  private mutating func warn(_ series: ItemSeries, _ passages: [Passage]) {
    warnings += series.warnings(passages, expectsGaps: minutes.kind == .extract)
    if minutes.date == nil {
      warnings.append(
        Warning(code: "missingDate", message: "The date of the meeting was not found."))
    }
    if minutes.body == nil, minutes.organisation == nil {
      warnings.append(Warning(code: "missingBody", message: "The body that met was not found."))
    }
    for item in minutes.items where item.votes.contains(where: { !$0.addsUp }) {
      warnings.append(
        Warning(
          code: "votesDoNotAddUp",
          message: "The votes of the people listed under \(item.label) do not add up."))
    }
  }
}
