/// The headings inside an item, by what stands under them.
public struct SectionWords: Sendable {
  /// Headings in lower case.
  public let headings: [String: Item.Section.Kind]
  /// How headings end that name a body or person first (`Miljönämndens förslag till beslut`).
  public let endings: [(ending: String, kind: Item.Section.Kind)]
  /// How headings begin that go on differently (`Reservation från …`).
  public let beginnings: [(beginning: String, kind: Item.Section.Kind)]
  /// Words for what one body puts before another, in lower case (`förslag`).
  public let proposals: Set<String>
  /// Words with which no heading ends, in lower case: prepositions, conjunctions, articles.
  public let openWords: Set<String>

  /// What the text under a heading holds, if the heading is one of the usual ones.
  ///
  /// A colon or full stop at the end and the case of letters do not count.
  public func kind(of heading: some StringProtocol) -> Item.Section.Kind? {
    guard heading.utf8.count <= 100 else { return nil }
    let text = Self.folded(heading)
    // One byte tells nearly all of them apart, many times faster than characters.
    return headings[text]
      ?? endings.first {
        $0.ending.utf8.last == text.utf8.last && text.hasSuffix($0.ending)
      }?.kind
      ?? beginnings.first {
        $0.beginning.utf8.first == text.utf8.first && text.hasPrefix($0.beginning)
      }?.kind
  }

  /// What the text under a heading holds, if all of it is one of the usual headings.
  public func exactKind(of heading: some StringProtocol) -> Item.Section.Kind? {
    heading.utf8.count <= 100 ? headings[Self.folded(heading)] : nil
  }

  /// The words of one of the usual headings without marks and letters that speckle beside it was read as
  /// (`- Yrkanden`, `Beslut S`); nil if there is none, or if all of the words are a heading.
  func core(of words: [String]) -> Range<Int>? {
    guard (2...9).contains(words.count), let first = words.first else { return nil }
    let isMark = first != "•" && !first.contains { $0.isLetter || $0.isNumber }
    let start = isMark ? 1 : 0
    let end = words.count - (words.last?.count == 1 ? 1 : 0)
    guard start > 0 || end < words.count, start < end,
      exactKind(of: words[start..<end].joined(separator: " ")) != nil
    else { return nil }
    return start..<end
  }

  private static func folded(_ heading: some StringProtocol) -> String {
    var text = heading.lowercased()
    while let last = text.last, ":.".contains(last) || last.isWhitespace { text.removeLast() }
    return text
  }
}
