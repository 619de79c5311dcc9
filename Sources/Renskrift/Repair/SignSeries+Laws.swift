extension SignSeries {
  /// `22 8 kommunallagen`, `5 kap. 22 8`: a law's wording.
  func law(_ words: [String], _ index: Int) -> String? {
    guard let first = words[index].utf8.first, Self.marks.contains(first), index > 0 else {
      return nil
    }
    let mark = words[index].trimmed(of: ".,;:")
    guard mark.utf8.count == 1, Self.number(words[index - 1]) != nil else { return nil }
    if index + 1 < words.count, mark == words[index] {
      let next = LetterheadLine.bare(words[index + 1])
      if language.repair.lawEndings.contains(where: { next.hasSuffix($0) }) {
        return "the wording of a law: \"\(words[index - 1]) § \(words[index + 1])\""
      }
    }
    if index >= 2, language.repair.chapterWords.contains(words[index - 2].lowercased()) {
      return "the wording of a law: \"\(words[index - 2]) \(words[index - 1]) §\""
    }
    return nil
  }

  /// What a section sign inside the text of a law is read as.
  private static let marks = Set("8$S&".utf8)

  /// `5 kap. 228 kommunallagen` for `22 §`: the sign as the last digit of the number.
  func joinedLaw(_ words: [String], _ index: Int) -> (text: String, reason: String)? {
    let word = words[index]
    guard word.utf8.last == UInt8(ascii: "8"), word.isDigits, (2...3).contains(word.utf8.count),
      index >= 2, index + 1 < words.count,
      language.repair.chapterWords.contains(words[index - 1].lowercased()),
      Self.number(words[index - 2]) != nil
    else { return nil }
    let next = LetterheadLine.bare(words[index + 1])
    guard language.repair.lawEndings.contains(where: { next.hasSuffix($0) }) else { return nil }
    return (
      word.dropLast() + " §",
      "the wording of a law: \"\(words[index - 2]) \(words[index - 1]) \(word.dropLast()) §\""
    )
  }
}
