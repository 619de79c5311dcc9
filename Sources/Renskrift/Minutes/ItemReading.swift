/// Reads an item: its sections, and what happened in them.
struct ItemReading: Sendable {
  let vocabulary: Vocabulary
  /// The body that met, as far as the letterhead names it.
  let body: String?

  /// The item under a heading, of the passages after it.
  func item(id: String, _ heading: ItemHeading, in passages: [Passage], until end: Int) -> Item {
    let label = heading.label
    var item = Item(
      id: id, label: label.text, number: label.isNone ? nil : label.number, title: heading.title,
      blocks: [passages[heading.index].id])
    item.through = label.through
    item.year = label.year
    item.prefix = label.prefix
    item.caseNumber = heading.caseNumber
    var content = heading.textBelow.map { [Passage($0, of: passages[heading.index])] } ?? []
    for index in (heading.index + 1)..<end {
      let passage = passages[index]
      guard passage.role.isText, passage.role != .signature, passage.role != .attendance else {
        continue
      }
      item.blocks.append(passage.id)
      if index == heading.titleIndex { continue }
      // In an agenda on the same page the title may stand once more.
      if passages[..<index].last(where: \.role.isText)?.block.page != passage.block.page,
        heading.isSaidAgain(in: passage, vocabulary)
      {
        continue
      }
      if let number = caseNumber(passage, isFirst: content.isEmpty) {
        item.caseNumber = item.caseNumber ?? number
      } else {
        content.append(passage)
      }
    }
    let sections = ItemSections(content, body: body, vocabulary)
    item.sections = sections.parts.map(\.section)
    let decisions = Decisions(vocabulary: vocabulary, body: body)
    item.decisions = decisions.find(in: sections)
    // Some associations number sentences rather than titles: `§ 4 Mötet beslutade att …`.
    if let title = heading.title, content.isEmpty {
      item.decisions += Lexeme.all(in: title)[...].sentences.filter(decisions.decides).map {
        Item.Decision(text: $0.printed(in: title), blocks: [passages[heading.index].id])
      }
    }
    item.votes = Votes(vocabulary: vocabulary).find(in: sections)
    item.reservations = Reservations(vocabulary: vocabulary).find(in: sections)
    item.speakers = Speakers(vocabulary: vocabulary).find(in: sections)
    return item
  }

  /// The case number of a block for it, or of a line for it at the start of the item.
  private func caseNumber(_ passage: Passage, isFirst: Bool) -> String? {
    if passage.role == .caseNumber { return CaseNumber.alone(passage, vocabulary) }
    guard isFirst, passage.lexemes.count <= 8, !passage.isHeading else { return nil }
    return CaseNumber.labelled(passage.lexemes, text: passage.text, vocabulary)
  }
}
