/// Addresses and numbers of an office in a row, as page footers have them.
struct ContactLine {
  /// How many labels there are (`Postadress`, `Bankgiro`).
  private let labels: Int
  /// How many addresses and numbers: postal codes, telephone numbers, addresses of mail and web.
  private let values: Int
  /// How many other words are in small letters, as in a sentence.
  private let smallWords: Int

  /// Reads the words of a row.
  init(_ words: [String], _ language: Language) {
    var (labels, values, smallWords) = (0, 0, 0)
    for (index, word) in words.enumerated() {
      if language.letterhead.contactWords.contains(LetterheadLine.bare(word)) {
        labels += 1
      } else if word.contains("@") || Self.isWeb(word) || Self.isTelephone(word)
        || Self.isPostalCode(words[index...])
      {
        values += 1
      } else if word.first?.isLowercase == true,
        !language.letterhead.municipalityWords.contains(LetterheadLine.bare(word))
      {
        smallWords += 1
      }
    }
    (self.labels, self.values, self.smallWords) = (labels, values, smallWords)
  }

  /// Whether nothing speaks of a sentence.
  private var isPlain: Bool { smallWords == 0 }

  /// Whether it holds at least two labels, addresses or numbers, and hardly anything in small letters.
  var isOffice: Bool { labels + values >= (isPlain ? 2 : 3) && smallWords <= 1 }

  /// Whether the row is a page footer.
  ///
  /// - Parameter isAtEdge: whether it stands in the margin at the foot of the page, where a text that
  ///   ends in an address does not reach.
  func isFooter(isAtEdge: Bool) -> Bool {
    isPlain && (labels >= 3 || isAtEdge && labels + values >= 2)
  }

  /// `www.granasa.se`, `https://granasa.se/moten`.
  static func isWeb(_ word: String) -> Bool {
    // Most words have neither.
    guard word.utf8.contains(where: { $0 == 0x2E || $0 == 0x3A }) else { return false }
    if word.hasPrefix("www.") || word.contains("://") { return true }
    // `granasa.se`, also after an @ that was misread.
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 2 && parts.allSatisfy { $0.utf8.count >= 2 && $0.allSatisfy(\.isLetter) }
      && webEndings.contains(String(parts[parts.count - 1]))
  }

  /// `0243-55`: the beginning of a telephone number.
  private static func isTelephone(_ word: String) -> Bool {
    guard word.utf8.first == UInt8(ascii: "0") else { return false }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && (2...4).contains(parts[0].utf8.count)
      && parts[0].isDigits && parts[1].prefix(2).isDigits
  }

  /// `782 21 Granåsa`.
  private static func isPostalCode(_ words: ArraySlice<String>) -> Bool {
    let words = Array(words.prefix(3))
    return words.count == 3 && words[0].utf8.count == 3 && words[0].isDigits
      && words[1].utf8.count == 2 && words[1].isDigits && words[2].first?.isUppercase == true
  }
}
