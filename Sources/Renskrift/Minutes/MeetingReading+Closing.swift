/// Where the items of a meeting end.
extension MeetingReading {
  /// Where the items end: at a heading or line such as stands over signatures and notices.
  func closing(after series: ItemSeries, _ passages: [Passage]) -> Int {
    let start = series.headings.last.map { $0.index + 1 } ?? 0
    let signing = passages.indices[start...].first { passages[$0].role == .signature }
    // `Sekreterare: Eva Ek` over `Justerare: Bo Al` and nothing below.
    let last = passages.indices[start...].suffix(6).reversed().prefix {
      SignaturePage.signs(passages[$0], vocabulary)
    }
    var closing = min(lineOfClosing(after: series, passages), signing ?? passages.count)
    let isAlone = last.count == 1 && series.headings.last.map(endsMeeting) == true
    if last.count > 1 || isAlone, let first = last.last { closing = min(closing, first) }
    if !series.headings.isEmpty,
      let names = passages.indices[start...].first(where: {
        SignaturePage.standsOverPosts(passages[$0...], vocabulary)
      })
    {
      closing = min(closing, names)
    }
    // `Eva Ek, sekreterare` over `Justeras` signs as well.
    while closing < passages.count, closing > start,
      SignaturePage.signs(passages[closing - 1], vocabulary)
    {
      closing -= 1
    }
    return closing
  }

  /// Whether an item is the end of the meeting: `9. Mötet avslutas`.
  private func endsMeeting(_ heading: ItemHeading) -> Bool {
    let words = vocabulary.words.proceedings
    let title = Lexeme.all(in: heading.title ?? "")
    return title.contains { lexeme in words.meetings.contains { lexeme.folded.hasPrefix($0) } }
      && title.contains { lexeme in
        words.closing.contains(lexeme.folded) || words.endings.contains(lexeme.folded)
      }
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
      let signers = SignaturePage.namedWithPosts(
        passage.lexemes.prefix(24), of: passage.text, passage, vocabulary)
      if passage.role == .paragraph, Set(signers.map(\.field)).count > 1 { return true }
      if series.headings.last.map(endsMeeting) == true, index + 1 < passages.endIndex,
        SignaturePage.signs(passage, vocabulary),
        !SignaturePage.namedWithPosts(
          passages[index + 1].lexemes, of: passages[index + 1].text, passages[index + 1], vocabulary
        ).isEmpty
      {
        return true
      }
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
}
