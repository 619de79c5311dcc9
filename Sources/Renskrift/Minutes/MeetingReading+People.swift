/// Where a document says who attended.
extension MeetingReading {
  /// The labels and lists of the first page; if they name nobody, with the first list behind them that does.
  func frontTable(
    _ series: ItemSeries, _ passages: [Passage], until closing: Int, of document: Document
  ) -> FrontTable {
    // In a long text without items people are listed at its beginning, or under a label of their own.
    let first = series.headings.first?.index ?? min(closing, Self.frontOfText)
    // Without items the text is part of the front, and those whom it tells to be chosen are no officers of it.
    let telling = series.headings.isEmpty ? passages[..<first].firstIndex(where: tells) : nil
    let listed = passages.enumerated().filter { index, passage in
      (index < telling ?? passages.endIndex)
        && (passage.role == .attendance
          || index < first && passage.role.isText && passage.role != .caseNumber)
    }.map(\.element)
    let front = ToldPeople.labelled(listed, vocabulary)
    let read = { [vocabulary] (passages: [Passage]) in
      FrontTable(passages.map { ($0, document.printedRows(of: $0.block)) }, vocabulary)
    }
    let rolls = RollCall.passages(series, passages, vocabulary)
    let table = read(front + ToldPeople.labelled(rolls, vocabulary))
    guard AttendanceList(table, vocabulary).people.isEmpty else { return table }
    // `Närvarande: se nedan`
    return lists(elsewhereThan: series, passages, until: closing).map { read(front + $0) }
      .first { !AttendanceList($0, vocabulary).people.isEmpty } ?? table
  }

  /// How many blocks of a text without items may list people.
  private static let frontOfText = 400

  /// What may list those who attended inside the items and behind them, the likeliest first.
  private func lists(
    elsewhereThan series: ItemSeries, _ passages: [Passage], until closing: Int
  ) -> some Sequence<[Passage]> {
    let isInItem = closing == passages.count
    let places: [() -> [Passage]] = [
      { RollCall.lists(series, passages, until: closing, vocabulary) },
      { RollCall.register(series, passages, until: closing, vocabulary) },
      { ToldPeople.inItems(series, passages, until: closing, vocabulary) },
      {
        guard let last = series.headings.last?.index else { return [] }
        return RollCall.appendix(
          passages[(isInItem ? last : closing)...], isInItem: isInItem, vocabulary)
      },
      {
        guard let last = series.headings.last?.index else { return [] }
        return RollCall.atEnd(passages[(last + 1)...], vocabulary)
      },
    ]
    return places.lazy.map { $0() }.filter { !$0.isEmpty }
  }

  /// Whether a sentence tells what a meeting chose or decided.
  private func tells(_ passage: Passage) -> Bool {
    let words = vocabulary.words
    return passage.isProse && passage.text.hasSuffix(".")
      && passage.lexemes.contains { lexeme in
        words.elections.choosing.contains(lexeme.folded)
          || words.proceedings.deciding.contains(lexeme.folded)
          || words.proceedings.decided.contains(lexeme.folded)
      }
  }
}
