/// Parts from a heading what stands in its line and is none of it.
extension Assembly {
  /// Marks and single letters beside one of the usual headings of a scan (`- Beslut S`) are noise.
  mutating func splitSpeckle() {
    guard let index = drafts.indices.last, let line = drafts[index].last, kinds.isSpeckled(line)
    else { return }
    let ids = line.spans.flatMap { Array($0.words) }
    let words = ids.map { document.text($0) }
    guard words.allSatisfy({ !$0.isEmpty }), let core = kinds.language.sections.core(of: words)
    else { return }
    drafts[index].spans = Span.covering(ids[core])
    for rest in [ids[..<core.lowerBound], ids[core.upperBound...]] where !rest.isEmpty {
      drafts.append(Draft(role: .noise, spans: Span.covering(rest)))
    }
  }

  /// A case number at the end of a heading's line is a block of its own: `§ 111    Dnr VON 2021/9`.
  ///
  /// The word for it may end one line, and the number begin the next.
  mutating func splitCaseNumber(of draft: Int? = nil) {
    guard let index = draft ?? drafts.indices.last, let line = drafts[index].last else { return }
    let ids = drafts[index].spans.flatMap { Array($0.words) }
    let words = ids.map { document.text($0) }
    let filed = ids.last.flatMap(kinds.filed)
    guard words.count > (filed ?? 2), words.last?.hasDigit == true,
      words.allSatisfy({ !$0.isEmpty })
    else { return }
    let ownLine = line.spans.reduce(0) { $0 + $1.last - $1.first + 1 }
    for start in words.indices.suffix(ownLine + 2).dropFirst(words.count <= ownLine + 2 ? 1 : 0) {
      let number = PrintedCaseNumber(Array(words[start...]), kinds.language)
      // `2018/229` in a column of its own needs no word for it.
      let isApart =
        filed == words.count - start
        || line.spans.count > 1 && start == words.count - 1
          && line.spans.last?.first == line.spans.last?.last
          && CaseNumberForm.isYearAndNumber(words[start])
      guard number?.isAlone == true || isApart else { continue }
      drafts[index].spans = Span.covering(ids[..<start])
      // The title goes on below from where the number's column begins.
      let left = max(0, start - (ids.count - ownLine))
      let own = line.spans.flatMap { Array($0.words) }
      if left > 0 { drafts[index].last = line.part(own[..<left], document) }
      drafts[index].hasNeighbour = true
      drafts[index].awaitsTitle =
        PrintedLabel(Array(words[..<start])).map { $0.length >= start } ?? false
      drafts.append(Draft(role: .caseNumber, spans: Span.covering(ids[start...])))
      open = index
      return
    }
  }

  /// The sentence behind the title of an item is a paragraph of its own.
  ///
  /// `§ 2. Val av sekreterare. Till sekreterare valdes Bo Al.`
  mutating func splitSentence(of draft: Int) {
    guard drafts[draft].role == .heading, draft == drafts.count - 1, let line = drafts[draft].last,
      !measure.standsOut(line), !line.isMarked
    else { return }
    guard let (ids, length) = title(of: drafts[draft]) else { return }
    let own = line.spans.flatMap { Array($0.words) }
    let start = length - (ids.count - own.count)
    // What stands in lines above was read with them.
    guard start > 0, start < own.count else { return }
    drafts[draft].spans = Span.covering(ids[..<length])
    drafts[draft].last = line.part(own[..<start], document)
    var sentence = line.part(own[start...], document)
    sentence.isBehindTitle = true
    begin(.paragraph, sentence)
  }

  /// Parts the headings whose sentence was not known before its last line, or what stands below, had been read.
  mutating func splitSentences() {
    let isBare = drafts.indices.map { drafts[$0].role == .heading && !hasText(below: $0) }
    let headings = drafts.count { $0.role == .heading }
    // In an agenda nothing stands below any.
    let areFew = isBare.count { $0 } * 2 <= headings
    // Where most titles end in a stop with their text behind them, the others do, be it bold or not.
    let runIn = drafts.indices.count(where: runsIn)
    let areRunIn = runIn >= 3 && runIn * 2 > headings
    drafts = zip(drafts, isBare).flatMap { draft, isBare -> [Draft] in
      guard draft.role == .heading, let line = draft.opening, !line.isMarked,
        areRunIn || !measure.standsOut(line) && draft.last.map(measure.standsOut) == false,
        let (ids, length) = title(of: draft, holdsText: isBare && areFew, areRunIn: areRunIn)
      else { return [draft] }
      var heading = draft
      heading.spans = Span.covering(ids[..<length])
      return [heading, Draft(role: .paragraph, spans: Span.covering(ids[length...]))]
    }
  }

  /// Whether a title ends in a full stop and its text begins in the same line.
  private func runsIn(_ heading: Int) -> Bool {
    guard drafts[heading].role == .heading, heading + 1 < drafts.count,
      drafts[heading + 1].role == .paragraph, let end = drafts[heading].spans.last,
      let start = drafts[heading + 1].spans.first
    else { return false }
    return (end.page, end.line) == (start.page, start.line)
      && document.text(WordID(page: end.page, line: end.line, word: end.last)).hasSuffix(".")
  }

  /// Whether text stands below a heading, before the next one or the signatures.
  private func hasText(below heading: Int) -> Bool {
    for draft in drafts[(heading + 1)...] {
      switch draft.role {
      case .heading, .signature: return false
      case .pageHeader, .pageFooter, .logo, .stamp, .handwriting, .noise, .caseNumber, .marginNote:
        continue
      default: return true
      }
    }
    return false
  }

  /// The words of a heading, and how many of them are label and title; nil if no sentence follows.
  private func title(
    of draft: Draft, holdsText: Bool = false, areRunIn: Bool = false
  ) -> (ids: [WordID], length: Int)? {
    let ids = draft.spans.flatMap { Array($0.words) }
    // Some were joined to the word before.
    let left = ids.indices.filter { !document.text(ids[$0]).isEmpty }
    let words = left.map { document.text(ids[$0]) }
    // `3.Dagordning Den godkändes`: a word of its own once the label is parted from it.
    let parted = NumberedItems.parted(words)
    let glued = parted.count - words.count
    guard let label = kinds.labelLength(of: parted), label > 0 else { return nil }
    let behind = parted[label...]
    let title =
      RunInSentence.title(
        of: behind, areNamed: kinds.haveNamedItems, holdsText: holdsText, areRunIn: areRunIn,
        kinds.language)
      ?? RunInSentence.column(
        of: behind, kinds.language, isWide: { isWide(before: left[label + $0 - glued], ids) })
    guard let title, case let length = label + title - glued, length > 0, length < left.count
    else { return nil }
    return (ids, left[length])
  }

  /// Whether spaces stand before a word of a text as they do between columns.
  private func isWide(before place: Int, _ ids: [WordID]) -> Bool {
    guard place > 0, case let (id, before) = (ids[place], ids[place - 1]),
      (id.page, id.line) == (before.page, before.line),
      case let (word, last) = (document.word(id), document.word(before)), word.box == nil
    else { return false }
    return word.start - (last.start + last.length) >= RunInSentence.widest
  }
}
