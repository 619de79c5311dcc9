/// Tells whether a document prints case numbers before or after the headings of its items.
enum CaseNumberPlace {
  /// Where each item begins: at its heading, or at the case number before it.
  static func starts(of headings: [ItemHeading], in passages: [Passage]) -> [Int] {
    var before: [Int: Int] = [:]
    var after: [Int: Int] = [:]
    for (position, heading) in headings.enumerated() {
      if let number = neighbour(of: heading.index, in: passages, step: -1) {
        before[position] = number
      }
      after[position] =
        heading.caseNumber == nil
        ? neighbour(
          of: max(heading.titleIndex ?? heading.index, heading.index), in: passages, step: 1)
        : heading.index
    }
    let isBefore = before.count > after.count
    return headings.enumerated().map { position, heading in
      if let title = heading.titleIndex, title < heading.index { return title }
      guard let number = before[position] else { return heading.index }
      // In a scan a number in the corner may come before the label in its row: where the item before has
      // its own and this one none, it is this one's.
      let others = after[position - 1]
      let isOwn = after[position] == nil && (position == 0 || others != nil && others != number)
      return isBefore || isOwn ? number : heading.index
    }
  }

  /// The case number next to a heading, past page headers and the like.
  private static func neighbour(of index: Int, in passages: [Passage], step: Int) -> Int? {
    var next = index + step
    while passages.indices.contains(next), !passages[next].role.isText { next += step }
    guard passages.indices.contains(next), passages[next].role == .caseNumber else { return nil }
    return next
  }
}
