/// Titles that stand in blocks of their own, below their labels or above them.
extension ItemSeries {
  /// Takes the title from the next block where the heading is a label alone.
  mutating func joinTitles(_ passages: [Passage], _ vocabulary: Vocabulary) {
    for position in headings.indices where headings[position].title == nil {
      var next = headings[position].index + 1
      if next < passages.endIndex, passages[next].role == .caseNumber { next += 1 }
      guard next < passages.endIndex, passages[next].isHeading,
        position + 1 == headings.endIndex || headings[position + 1].index > next,
        vocabulary.language.sections.kind(of: passages[next].text) == nil
      else { continue }
      headings[position].title = passages[next].text
      headings[position].titleIndex = next
    }
    takeTitlesAbove(passages, vocabulary)
  }

  /// Takes the titles from the blocks above where most headings are labels alone below one that is set as a
  /// heading: `Taxa för sotning` over `§ 45   KS 2021/123`.
  private mutating func takeTitlesAbove(_ passages: [Passage], _ vocabulary: Vocabulary) {
    let bare = headings.indices.filter { headings[$0].title == nil }
    guard bare.count >= 2, bare.count * 2 > headings.count else { return }
    let above = bare.compactMap { position -> (heading: Int, title: Int)? in
      let heading = headings[position].index
      let end = position > 0 ? headings[position - 1].index : -1
      guard let title = passages[..<heading].lastIndex(where: \.role.isText), title > end,
        passages[title].isHeading,
        vocabulary.language.sections.kind(of: passages[title].text) == nil
      else { return nil }
      return (position, title)
    }
    guard above.count * 4 >= bare.count * 3 else { return }
    for (position, title) in above {
      headings[position].title = passages[title].text
      headings[position].titleIndex = title
    }
  }
}
