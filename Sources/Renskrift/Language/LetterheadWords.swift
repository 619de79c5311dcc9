/// What stands in letterheads and page footers and is not text of the minutes.
///
/// All words are in lower case.
public struct LetterheadWords: Sendable {
  /// Words that name the kind of document (`protokoll`).
  public let documentKinds: Set<String>
  /// Phrases that stand only in page headers and footers.
  public let phrases: [String]
  /// Labels of what letterheads say (`datum`), which stand in the text too.
  public let labels: [String]
  /// Labels of the addresses and numbers of an office in page footers (`Postadress`).
  public let contactWords: Set<String>
  /// Words of stamps, in capitals.
  public let stampWords: Set<String>
  /// Words of stamps, in capitals, that headings may have as well: a date or a number stands below them.
  public let datedStampWords: Set<String>
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

  /// The phrases and labels by their first word, for looking up: every word at the top of a page is asked for.
  let phrasesByStart: [String: [[String]]]
  /// The words of phrases, labels and kinds of document that are so long that no other word is alike.
  private let longWords: [String]
  /// The last letters of `bodyEndings`, in both cases: nearly all words end otherwise.
  private let bodyEnds: Set<Unicode.Scalar>

  /// Arranges the words; all are in lower case.
  init(
    documentKinds: Set<String>, phrases: [String], labels: [String], contactWords: Set<String>,
    stampWords: Set<String>, datedStampWords: Set<String>, pageWords: Set<String>,
    ofWords: Set<String>, municipalityWords: Set<String>,
    bodyEndings: [String], bodyJoiners: Set<String>
  ) {
    self.documentKinds = documentKinds
    self.phrases = phrases
    self.labels = labels
    self.contactWords = contactWords
    self.stampWords = stampWords
    self.datedStampWords = datedStampWords
    self.pageWords = pageWords
    self.ofWords = ofWords
    self.municipalityWords = municipalityWords
    self.bodyEndings = bodyEndings
    self.bodyJoiners = bodyJoiners
    phrasesByStart = Dictionary(
      grouping: (phrases + labels).map { $0.split(separator: " ").map(String.init) }, by: { $0[0] })
    longWords = Set(
      (phrases + labels).flatMap { $0.split(separator: " ").map(String.init) } + documentKinds
    ).filter { $0.utf8.count >= 12 }.sorted()
    bodyEnds = Set(bodyEndings.flatMap { [$0, $0.uppercased()] }.compactMap(\.unicodeScalars.last))
  }

  /// A long word of letterheads as it is printed, for one that was read with a mistake or two
  /// (`sammänträdesdatum`); other words as they are.
  func corrected(_ word: String) -> String {
    let count = word.utf8.count
    guard count >= 11, count <= 26 else { return word }
    // Asked of many words: nearly all begin otherwise.
    for candidate in longWords
    where candidate.utf8.first == word.utf8.first && abs(candidate.utf8.count - count) <= 3 {
      // `sammanträdesprotokollet` is another word.
      if word.hasPrefix(candidate) {
        return word.utf8.count == candidate.utf8.count ? candidate : word
      }
      if editDistance(Array(candidate.utf8), Array(word.utf8), limit: 3) <= 3 { return candidate }
    }
    return word
  }

  /// Whether the word can be the last one of a body's name.
  func endsBody(_ word: some StringProtocol) -> Bool {
    guard let last = word.unicodeScalars.last, bodyEnds.contains(last) else { return false }
    let lower = word.inLowerCase
    return bodyEndings.contains { lower.ends(in: $0) }
  }
}
