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

  /// Where the items end: at a heading or line such as stands over signatures and notices.
  private func closing(after series: ItemSeries, _ passages: [Passage]) -> Int {
    let start = series.headings.last.map { $0.index + 1 } ?? 0
    let signing = passages.indices[start...].first { passages[$0].role == .signature }
    // `Sekreterare: Eva Ek` over `Justerare: Bo Al` and nothing below.
    let last = passages.indices[start...].suffix(6).reversed().prefix {
      SignaturePage.signs(passages[$0], vocabulary)
    }
    var closing = min(lineOfClosing(after: series, passages), signing ?? passages.count)
    if last.count > 1, let first = last.last { closing = min(closing, first) }
    // `Eva Ek, sekreterare` over `Justeras` signs as well.
    while closing < passages.count, closing > start,
      SignaturePage.signs(passages[closing - 1], vocabulary)
    {
      closing -= 1
    }
    return closing
  }

  private func lineOfClosing(after series: ItemSeries, _ passages: [Passage]) -> Int {
    let start = series.headings.last.map { $0.index + 1 } ?? 0
    let closings = vocabulary.words.items.closings
    return passages.indices[start...].first { index in
      let passage = passages[index]
      if passage.role == .tableRow {
        return namesPosts(passage)
          || index + 1 < passages.endIndex
            && namesPosts(passages[index + 1])
            && isRowOf(people: passage, over: passages[index + 1])
      }
      if signsBeside(passage) { return true }
      guard passage.isHeading || passage.role == .paragraph, passage.lexemes.count <= 6,
        closings.contains(passage.lexemes.words) || listsPeople(passage)
          || closings.contains(passage.lexemes.prefix(2).words)
      else { return false }
      // `Voteringslista` may be an appendix, or stand before what the votes decided.
      return vocabulary.language.sections.exactKind(of: passage.text) != .vote
        || !decides(passages[(index + 1)...])
    } ?? passages.count
  }

  /// Whether a heading begins with the name of a list such as stands behind the items:
  /// `Närvarolista och omröstningar`.
  private func listsPeople(_ passage: Passage) -> Bool {
    let first = passage.lexemes.prefix(1).words
    return passage.isHeading && vocabulary.words.items.closings.contains(first)
      && vocabulary.words.fields[first]?.listsPeople == true
  }

  /// Whether a sentence or heading says that something was decided.
  private func decides(_ passages: ArraySlice<Passage>) -> Bool {
    let decisions = Decisions(vocabulary: vocabulary)
    return passages.contains { passage in
      passage.isHeading && vocabulary.language.sections.kind(of: passage.text) == .decision
        || (passage.isProse || passage.isHeading) && decisions.decides(passage.lexemes.prefix(12))
    }
  }

  /// Whether the cells of a row are names, as many as posts stand in the row below.
  private func isRowOf(people row: Passage, over posts: Passage) -> Bool {
    let cells = row.text.split(separator: "\t").map(String.init)
    guard cells.count == posts.text.split(separator: "\t").count else { return false }
    return cells.allSatisfy { cell in
      let lexemes = Lexeme.all(in: cell)[...]
      let names = NameScanner(text: cell, words: vocabulary.words.attendance)
      return names.name(lexemes, at: 0).map { $0.count > 1 && $0.count == lexemes.count } == true
    }
  }

  /// Whether a line has several posts with their names side by side: `Ordförande: Eva Ek   Sekreterare: Bo Al`.
  private func signsBeside(_ passage: Passage) -> Bool {
    let lexemes = passage.lexemes
    guard passage.role == .paragraph, lexemes.count <= 16 else { return false }
    var posts = 0
    for index in lexemes.indices where lexemes[index].isCapitalised {
      if let label = vocabulary.fields.match(lexemes, at: index), label.meaning.isPost,
        lexemes[safe: index + label.count]?.isMark(":") == true
      {
        posts += 1
      }
    }
    return posts >= 2
  }

  /// Whether the cells of a row are posts of those who sign: `Ordförande   Justerare   Sekreterare`.
  private func namesPosts(_ row: Passage) -> Bool {
    let cells = row.text.split(separator: "\t")
    return cells.count >= 2
      && cells.allSatisfy { vocabulary.words.fields[$0.lowercased()]?.isPost == true }
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
