/// What stands in letterheads and page footers and is not text of the minutes.
public struct LetterheadWords: Sendable {
  /// Words that name the kind of document in a letterhead, in lower case (`protokoll`).
  public let documentKinds: Set<String>
  /// Phrases that stand only in page headers and footers, in lower case.
  public let phrases: [String]
  /// Words before a page number, in lower case (`sida`).
  public let pageWords: Set<String>
  /// The words around a page count (`Sida 1 av 3`), in lower case.
  public let ofWords: Set<String>
}
