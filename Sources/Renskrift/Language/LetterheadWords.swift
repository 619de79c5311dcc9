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

  /// The phrases by their first word, for looking up: every word at the top of a page is asked for.
  let phrasesByStart: [String: [[String]]]
  /// The last letters of `bodyEndings`, in both cases: nearly all words end otherwise.
  private let bodyEnds: Set<Unicode.Scalar>

  /// Arranges the words; all are in lower case.
  init(
    documentKinds: Set<String>, phrases: [String], pageWords: Set<String>, ofWords: Set<String>,
    municipalityWords: Set<String>, bodyEndings: [String], bodyJoiners: Set<String>
  ) {
    self.documentKinds = documentKinds
    self.phrases = phrases
    self.pageWords = pageWords
    self.ofWords = ofWords
    self.municipalityWords = municipalityWords
    self.bodyEndings = bodyEndings
    self.bodyJoiners = bodyJoiners
    phrasesByStart = Dictionary(
      grouping: phrases.map { $0.split(separator: " ").map(String.init) }, by: { $0[0] })
    bodyEnds = Set(bodyEndings.flatMap { [$0, $0.uppercased()] }.compactMap(\.unicodeScalars.last))
  }

  /// Whether the word can be the last one of a body's name.
  func endsBody(_ word: some StringProtocol) -> Bool {
    guard let last = word.unicodeScalars.last, bodyEnds.contains(last) else { return false }
    let lower = word.lowercased()
    return bodyEndings.contains { lower.hasSuffix($0) }
  }
}
