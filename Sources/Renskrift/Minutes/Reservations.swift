/// Finds who reserved themselves against a decision.
struct Reservations: Sendable {
  let vocabulary: Vocabulary

  /// The reservations of an item: under a heading for them, and in sentences that say so.
  func find(in sections: ItemSections) -> [Item.Reservation] {
    var found: [Item.Reservation] = []
    for part in sections.parts {
      for passage in part.passages where passage.isProse {
        guard passage.text.containsIgnoringCase(vocabulary.words.proceedings.reserving) else {
          continue
        }
        let before = found.count
        for sentence in passage.lexemes.sentences {
          add(sentence, of: passage, to: &found)
        }
        if found.count == before { continue }
      }
      if part.kind == .reservation, found.isEmpty { found += listed(part) }
    }
    return found
  }

  /// The people of a sentence with the verb: before it or, where none is, after it.
  private func add(
    _ sentence: ArraySlice<Lexeme>, of passage: Passage, to found: inout [Item.Reservation]
  ) {
    let stems = vocabulary.words.proceedings.reserving
    guard let verb = sentence.firstIndex(where: { stems.contains($0.folded) }) else { return }
    let scanner = NameScanner(text: passage.text, words: vocabulary.words.attendance)
    var names = scanner.names(sentence[..<verb])
    if names.isEmpty { names = scanner.names(sentence[(verb + 1)...]) }
    if names.isEmpty, let group = group(sentence[..<verb], of: passage.text) { names = [group] }
    let text = sentence.printed(in: passage.text)
    for name in names where !found.contains(where: { $0.name == name.name }) {
      found.append(
        Item.Reservation(name: name.name, party: name.party, text: text, blocks: [passage.id]))
    }
  }

  /// A party that reserves itself as a whole: its name, one capitalised word.
  private func group(_ lexemes: ArraySlice<Lexeme>, of text: String) -> PrintedName? {
    guard lexemes.count == 1, let lexeme = lexemes.first, lexeme.isCapitalised, !lexeme.isMark,
      !vocabulary.words.attendance.noNames.contains(lexeme.folded)
    else { return nil }
    return PrintedName(name: String(lexeme.text), party: nil)
  }

  /// People under the heading, where no verb is printed: paragraphs that begin with a name.
  private func listed(_ part: ItemSections.Part) -> [Item.Reservation] {
    part.passages.filter(\.isProse).flatMap { passage -> [Item.Reservation] in
      let scanner = NameScanner(text: passage.text, words: vocabulary.words.attendance)
      guard let first = passage.lexemes.first(where: { !$0.isMark }),
        let name = scanner.names(passage.lexemes.sentences.first ?? []).first,
        passage.text[first.text.startIndex...].hasPrefix(name.name)
      else { return [] }
      return scanner.names(passage.lexemes.sentences.first ?? []).map {
        Item.Reservation(
          name: $0.name, party: $0.party, text: passage.textWithoutMarker, blocks: [passage.id])
      }
    }
  }
}
