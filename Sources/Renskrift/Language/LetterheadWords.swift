/// What stands in letterheads and page footers and is not text of the minutes.
///
/// All words are in lower case.
public struct LetterheadWords: Sendable {
  /// Words that name the kind of document (`protokoll`).
  public let documentKinds: Set<String>
  /// Phrases that stand only in page headers and footers.
  public let phrases: [String]
  /// Words before a page number (`sida`).
  public let pageWords: Set<String>
  /// Words between a page number and the count of pages (`av`).
  public let ofWords: Set<String>
  /// Words after the name of a municipality (`kommun`).
  public let municipalityWords: Set<String>
  /// The last letters of words that name a body (`nämnden`).
  public let bodyEndings: [String]
  /// Words inside the name of a body that are not capitalised (`och`).
  public let bodyJoiners: Set<String>

  /// Whether the word can be the last one of a body's name.
  func endsBody(_ word: some StringProtocol) -> Bool {
    let lower = word.lowercased()
    return bodyEndings.contains { lower.hasSuffix($0) }
  }
}
