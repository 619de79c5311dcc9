/// The headings inside an item, by what stands under them.
public struct SectionWords: Sendable {
  /// Headings in lower case; the longest that fits counts.
  public let headings: [String: Item.Section.Kind]

  /// What the text under a heading holds, if the heading is one of the usual ones.
  ///
  /// A colon or full stop at the end and the case of letters do not count.
  public func kind(of heading: some StringProtocol) -> Item.Section.Kind? {
    var text = heading.lowercased()
    while let last = text.last, ":.".contains(last) || last.isWhitespace { text.removeLast() }
    return headings[text]
  }
}
