/// Recognises page numbers: `3`, `- 3 -`, `[3]`, `3(12)`, `1 [15]`, `Sida 3 (12)`, `Sid 3 av 12`.
///
/// Readers take letters for digits (`Sidå 4(l2)`), so letters that look like digits count as such
/// inside brackets and after the word for page.
struct PageNumber {
  /// How many words the page number takes.
  let length: Int
  /// Whether there is more than a number alone: a count of pages or the word for page.
  let isCertain: Bool
  /// The page and the count of pages, where both are printed in digits.
  let place: (page: Int, count: Int)?

  /// Reads a page number at the beginning of some words; nil if there is none.
  init?(_ words: ArraySlice<String>, _ language: LetterheadWords) {
    // Nearly all words are neither: this is asked of every word at the top of every page.
    guard let first = words.first,
      first.hasDigit || language.pageWords.contains(Self.plain(first))
        || first.first.map({ "-–—([".contains($0) }) == true
    else { return nil }
    var length = 0
    var text = ""
    var rest = words
    var hasWord = false
    if language.pageWords.contains(Self.plain(first)) {
      hasWord = true
      length += 1
      rest = rest.dropFirst()
      // `Sida2 av 3`
      text = String(first.drop { !$0.isNumber })
    }
    // The longest run of words that makes a number with its count.
    var best: (length: Int, certain: Bool, text: String)? =
      hasWord && Self.isNumber(text) ? (1, true, text) : nil
    for word in rest.prefix(3) {
      length += 1
      text +=
        language.ofWords.contains(word.inLowerCase)
        ? "/" : hasWord ? Self.slashed(word, language) : word
      // `5 1 (3)`: a number of its own before that of the page.
      if let certain = Self.form(text, afterWord: hasWord),
        best == nil || certain || text.contains(where: { "-–—".contains($0) })
      {
        best = (length, certain, text)
      }
    }
    guard let best else { return nil }
    self.length = best.length
    self.isCertain = best.certain
    let numbers = Self.parts(best.text).compactMap { Int($0) }
    place = numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }

  /// The word with a slash for `av`, also where the reader saw no space beside it: `2av3`.
  private static func slashed(_ word: String, _ language: LetterheadWords) -> String {
    // `äv3`: specks make rings and dots.
    let word = String(word.map { "åä".contains($0) ? "a" : $0 })
    for of in language.ofWords {
      guard let range = word.firstRange(of: of) else { continue }
      let (page, count) = (word[..<range.lowerBound], word[range.upperBound...])
      if (page + count).allSatisfy(\.isNumber) { return "\(page)/\(count)" }
    }
    return word
  }

  /// What stands before and inside the brackets.
  private static func parts(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: true, whereSeparator: { "()[]{}/|".contains($0) })
  }

  /// `Sidå` and `Sida:` read as `sida`.
  private static func plain(_ word: String) -> String {
    guard word.utf8.count <= 10 else { return "" }
    if word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return word }
    return String(word.inLowerCase.filter(\.isLetter).map { "åä".contains($0) ? "a" : $0 })
  }

  /// Whether the text is a page number, and whether it can be nothing else.
  private static func form(_ text: String, afterWord: Bool) -> Bool? {
    let parts = parts(text)
    // `- 3 -` and `3.`, but not `8–12`: dashes stand around the number, not inside.
    let bare = text.hasPrefix("[") && text.hasSuffix("]") ? String(parts.joined()) : text
    let trimmed = String(bare.drop { "-–—".contains($0) }).trimmed(of: "-–—.")
    if parts.count == 2, parts.allSatisfy({ isNumber($0) }),
      text.contains(where: { "([{/".contains($0) })
    {
      // `2020/348` is a case number: no page is beyond the last one.
      if let page = Int(parts[0]), let last = Int(parts[1]), page > last { return nil }
      return true
    }
    if afterWord, isNumber(trimmed) { return true }
    // `102)`, `112)`: the first bracket of `1(2)` was read as a digit.
    let digits = Array(text.utf8.dropLast())
    if digits.count == 3, text.hasSuffix(")"), text.dropLast().isDigits,
      digits[1] == UInt8(ascii: "0") || digits[1] == UInt8(ascii: "1"), digits[0] <= digits[2]
    {
      return false
    }
    if trimmed.count <= 3, !trimmed.isEmpty, trimmed.allSatisfy(\.isNumber) { return false }
    return nil
  }

  private static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.count <= 4 && text.contains(where: { $0.isNumber || "lI".contains($0) })
      && text.allSatisfy { $0.isNumber || "lIOo".contains($0) }
  }
}
