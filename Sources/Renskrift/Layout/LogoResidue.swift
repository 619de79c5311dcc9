/// What a reader makes of a logo: `(iJ`, `(C`, `(GA)`, `G|v)`.
///
/// A logo is a drawing; its outlines come out as brackets, bars and single letters of odd case.
enum LogoResidue {
  /// Whether the word is a few marks with a letter or digit at most, as list markers are too.
  static func isScrap(_ word: String) -> Bool {
    word.count <= 3 && word.filter { $0.isLetter || $0.isNumber }.count <= 1
      && word.contains { !$0.isLetter && !$0.isNumber && !"•-–—.,:§".contains($0) }
  }

  private static let marks = "()[]{}|\\/<>«»€£©®&=~^"

  /// The bytes with which those marks begin.
  private static let markBytes = Set(marks.unicodeScalars.compactMap { String($0).utf8.first })

  /// Whether the shape of the word alone makes it likely: short, with an unmatched bracket or a bar
  /// inside, and no word or number that a person would write that way.
  static func isLikely(_ word: String) -> Bool {
    // Words without such marks are told by their bytes, which is much faster.
    guard word.utf8.count <= 24, word.utf8.contains(where: markBytes.contains) else { return false }
    let letters = word.filter(\.isLetter)
    guard word.count <= 6, letters.count <= 4, !word.contains(where: \.isNumber) else {
      return false
    }
    let marks = word.filter { Self.marks.contains($0) }
    guard !marks.isEmpty, !letters.isEmpty else { return false }
    // `(S)`, `(KD),`, `(spi)`: a party in brackets is the most common short word of minutes.
    let core = word.trimmed(of: ",.;:")
    // So are abbreviations after what they stand for: `(NSRi)`.
    if core.first == "(", core.last == ")", letters.count == core.count - 2,
      letters.count >= 3 || letters.allSatisfy(\.isUppercase) || letters.allSatisfy(\.isLowercase)
    {
      return false
    }
    return true
  }
}
