/// Who attended, where an item of its own lists it: `2. Närvarande`.
enum RollCall {
  /// The title of such an item and its text, as a label and what stands below it.
  static func passages(
    _ series: ItemSeries, _ passages: [Passage], _ vocabulary: Vocabulary
  ) -> [Passage] {
    let ends = series.headings.dropFirst().map(\.index) + [passages.endIndex]
    // Later items may be about those who attended something else.
    for (heading, end) in zip(series.headings, ends).prefix(5) {
      guard let title = heading.title,
        case .people(_, true)? = vocabulary.words.fields[title.lowercased().trimmed(of: ".:")]
      else { continue }
      let text = passages[(heading.index + 1)..<end].filter {
        $0.isProse || $0.role == .attendance || $0.role == .tableRow
      }
      return [Passage(title, of: passages[heading.index])] + text
    }
    return []
  }
}
