/// Finds what was decided in an item.
struct Decisions: Sendable {
  let vocabulary: Vocabulary
  /// The body that met, as far as it is known; what others decided is not a decision here.
  var body: String?
  private var words: ProceedingsWords { vocabulary.words.proceedings }

  /// The decisions under headings for them or, without such headings, the sentences that say so.
  func find(in sections: ItemSections) -> [Item.Decision] {
    let parts = sections.parts.filter { $0.kind == .decision }
    guard parts.isEmpty else { return parts.flatMap(entries) }
    return sections.parts.flatMap { part -> [Item.Decision] in
      switch part.kind {
      case .other, .vote: return sentences(part.passages)
      case .proposal: return []
      default: return clauses(part.passages)
      }
    }
  }

  /// The clauses below a line of its own in which a body decides, under a heading for something else: a reader
  /// of pictures does not see that the line is set as a heading.
  private func clauses(_ passages: [Passage]) -> [Item.Decision] {
    let start = passages.indices.dropLast().first { index in
      let next = passages[index + 1]
      return passages[index].role == .paragraph && isLeadIn(passages[index].lexemes)
        && (next.role == .listItem || beginsClause(next.lexemes))
    }
    guard let start else { return [] }
    let listed = passages[(start + 1)...].prefix {
      $0.role == .listItem || beginsClause($0.lexemes)
    }
    return sentences(Array(passages[start...start] + listed))
  }

  /// One entry a paragraph or list item.
  private func entries(_ part: ItemSections.Part) -> [Item.Decision] {
    part.passages.enumerated().compactMap { position, passage in
      guard passage.isProse || passage.isHeading,
        passage.lexemes.contains(where: { $0.text.count > 2 && !$0.isMark }),
        position == 0 || !isAboutDecision(passage)
      else { return nil }
      let text = position == 0 ? part.runIn ?? passage.textWithoutMarker : passage.textWithoutMarker
      return Item.Decision(text: text, blocks: [passage.id])
    }
  }

  /// Whether a paragraph tells how it came to the decision or who is against it.
  private func isAboutDecision(_ passage: Passage) -> Bool {
    guard passage.role == .paragraph, !beginsClause(passage.lexemes),
      !passage.lexemes.contains(where: {
        words.deciding.contains($0.folded) || words.decided.contains($0.folded)
      })
    else { return false }
    return passage.lexemes.contains { words.reserving.contains($0.folded) }
      || Votes(vocabulary: vocabulary).counts(in: passage.lexemes).isComplete
  }

  /// The sentences in which a body decides, and the clauses listed after them.
  private func sentences(_ passages: [Passage]) -> [Item.Decision] {
    var found: [Item.Decision] = []
    var isList = false
    for passage in passages where passage.isProse {
      if isList, passage.role == .listItem || beginsClause(passage.lexemes) {
        found.append(Item.Decision(text: passage.textWithoutMarker, blocks: [passage.id]))
        continue
      }
      isList = false
      let sentences = passage.lexemes.sentences
      for (position, sentence) in sentences.enumerated() where decides(sentence) {
        found.append(
          Item.Decision(text: sentence.printed(in: passage.text), blocks: [passage.id]))
        isList = position == sentences.count - 1 && endsOpen(sentence)
      }
    }
    return found
  }

  /// Whether the subject of the sentence is a body and its verb one of deciding.
  func decides(_ sentence: ArraySlice<Lexeme>) -> Bool {
    // `Beslut att välja Bo Al.`
    if let first = sentence.first, let next = sentence.dropFirst().first,
      words.clauses.contains(next.folded),
      vocabulary.language.sections.exactKind(of: String(first.text)) == .decision
    {
      return true
    }
    guard
      let verb = sentence.prefix(10).firstIndex(where: {
        words.deciding.contains($0.folded) || words.decided.contains($0.folded)
      })
    else { return false }
    if words.decided.contains(sentence[verb].folded) { return verb <= sentence.startIndex + 1 }
    guard verb > sentence.startIndex, !isReport(sentence, verb: verb) else { return false }
    let subject = sentence[verb - 1]
    if words.deciders.contains(subject.folded) { return true }
    guard BodyName(vocabulary).isNoun(subject) else { return false }
    // `arbetsutskottet` is part of `Kommunstyrelsens arbetsutskott` but for the article.
    return body.map { $0.lowercased().contains(subject.folded.dropLast(2)) } ?? true
  }

  /// Whether the sentence tells of a decision of another day (`beslutade 2019-05-02 att …`).
  private func isReport(_ sentence: ArraySlice<Lexeme>, verb: Int) -> Bool {
    let dates = vocabulary.words.dates
    return (verb + 1..<sentence.endIndex).prefix(2).contains { index in
      PrintedDate.match(sentence, at: index, words: dates) != nil
        || sentence[index].number.map { (1900...2199).contains($0) } == true
    }
  }

  /// Whether all of the text is a body and the verb that opens a decision.
  func isLeadIn(_ lexemes: ArraySlice<Lexeme>) -> Bool {
    lexemes.count <= 12 && decides(lexemes) && endsOpen(lexemes)
  }

  private func endsOpen(_ sentence: ArraySlice<Lexeme>) -> Bool {
    guard let last = sentence.last(where: { !$0.isMark }) else { return false }
    return words.opensClauses(last.folded) || words.decided.contains(last.folded)
      || words.clauses.contains(last.folded) || sentence.last?.isMark(":") == true
  }

  private func beginsClause(_ lexemes: ArraySlice<Lexeme>) -> Bool {
    lexemes.first.map { words.clauses.contains($0.folded) } ?? false
  }
}
