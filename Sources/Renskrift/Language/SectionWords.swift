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

  /// How many bytes the longest of the headings has.
  private let longest: Int
  /// The bytes with which endings end and beginnings begin.
  private let ends: Set<UInt8>
  private let starts: Set<UInt8>

  /// Arranges the words, so that of nearly every line of text a byte tells that it is no heading.
  init(
    headings: [String: Item.Section.Kind],
    endings: [(ending: String, kind: Item.Section.Kind)],
    beginnings: [(beginning: String, kind: Item.Section.Kind)], proposals: Set<String>,
    openWords: Set<String>
  ) {
    self.headings = headings
    self.endings = endings
    self.beginnings = beginnings
    self.proposals = proposals
    self.openWords = openWords
    longest = headings.keys.map(\.utf8.count).max() ?? 0
    ends = Set(endings.compactMap(\.ending.utf8.last))
    starts = Set(beginnings.compactMap(\.beginning.utf8.first))
  }

  /// What the text under a heading holds, if the heading is one of the usual ones.
  ///
  /// A colon or full stop at the end and the case of letters do not count.
  public func kind(of heading: some StringProtocol) -> Item.Section.Kind? {
    guard heading.utf8.count <= 100 else { return nil }
    let bare = Self.withoutMarks(heading)
    guard let first = bare.utf8.first, let last = bare.utf8.last else { return nil }
    let mayEnd = ends.contains(last) || (0x41...0x5A).contains(last) || last >= 0x80
    let mayBegin = starts.contains((0x41...0x5A).contains(first) ? first + 0x20 : first)
    guard mayEnd || mayBegin || bare.utf8.count <= longest else { return nil }
    let text = bare.inLowerCase
    return headings[text]
      ?? (mayEnd ? endings.first { text.ends(in: $0.ending) }?.kind : nil)
      ?? (mayBegin
        ? beginnings.first { text.utf8.starts(with: $0.beginning.utf8) }?.kind : nil)
  }

  /// What the text under a heading holds, if all of it is one of the usual headings.
  public func exactKind(of heading: some StringProtocol) -> Item.Section.Kind? {
    let bare = Self.withoutMarks(heading)
    return bare.utf8.count <= longest ? headings[bare.inLowerCase] : nil
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

  /// A heading without the colon, full stop and spaces at its end.
  private static func withoutMarks(_ heading: some StringProtocol) -> Substring {
    var text = String(heading)[...]
    while let last = text.unicodeScalars.last, ":.".unicodeScalars.contains(last) || last.isSpace {
      text = text[..<text.unicodeScalars.index(before: text.endIndex)]
    }
    return text
  }
}
