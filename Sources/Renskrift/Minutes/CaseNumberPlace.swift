/// Tells whether a document prints case numbers before or after the headings of its items.
enum CaseNumberPlace {
  /// Where each item begins: at its heading, or at the case number before it.
  static func starts(of headings: [ItemHeading], in passages: [Passage]) -> [Int] {
    var before: [Int: Int] = [:]
    var after = 0
    for (position, heading) in headings.enumerated() {
      if let number = neighbour(of: heading.index, in: passages, step: -1) {
        before[position] = number
      }
      if neighbour(of: heading.titleIndex ?? heading.index, in: passages, step: 1) != nil {
        after += 1
      }
    }
    let isBefore = before.count > after
    return headings.enumerated().map { position, heading in
      isBefore ? before[position] ?? heading.index : heading.index
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
