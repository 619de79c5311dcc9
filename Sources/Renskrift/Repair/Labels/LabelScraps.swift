/// What specks beside the label of an item are read as: `§ 45 | SE ; Dnr KS 2021/12`.
enum LabelScraps {
  /// How many such words stand before a case number, or, two of them at least or a mark, to the end of a line;
  /// nil if something else does.
  ///
  /// Marks are no title, and neither are up to three letters, as no title has but the letters of a body or a
  /// thing (`VA`): of them there is at most one, with a mark beside it.
  static func count(in words: ArraySlice<String>, _ items: ItemWords) -> Int? {
    let scraps = words.prefix { !isCaseLabel($0, items) }
    guard scraps.count <= 6,
      scraps.allSatisfy({ $0.count { $0.isLetter || $0.isNumber } <= 3 && !isNumber($0) })
    else { return nil }
    let isMarked = scraps.contains { !$0.contains { $0.isLetter || $0.isNumber } }
    guard
      isMarked || !scraps.contains(where: { $0.utf8.count >= 2 && $0.allSatisfy(\.isUppercase) })
    else { return nil }
    return scraps.count < words.count || isMarked || scraps.count >= 2 ? scraps.count : nil
  }

  /// How many words behind a title are specks: a mark that parts nothing, and what follows it, of at most two
  /// letters in no word.
  static func count(behind title: ArraySlice<String>, _ lexicon: any Lexicon) -> Int {
    let scraps = title.reversed().prefix { word in
      word.utf8.count <= 3 && !word.hasDigit
        && (!word.contains(where: \.isLetter)
          || word.count <= 2 && word.allSatisfy(\.isLowercase) && !lexicon.knows(word))
    }
    guard scraps.count < title.count, let first = scraps.last, scraps.count > 1,
      !first.contains(where: \.isLetter), !"-–—&+/".contains(first)
    else { return 0 }
    return scraps.count
  }

  /// How many words behind a case number are specks, in a line that begins with the word for it: marks, and up to
  /// three letters or a digit, which are no code of the body where one stands before the number already.
  static func count(behindNumber words: ArraySlice<String>, _ items: ItemWords) -> Int {
    guard let first = words.first, isCaseLabel(first, items),
      let number = words.firstIndex(where: \.hasDigit), number - words.startIndex <= 2,
      words[number].utf8.count >= 6, words[number].contains("/"),
      case let scraps = words[(number + 1)...], scraps.count <= 4,
      scraps.allSatisfy({ $0.count { $0.isLetter || $0.isNumber } <= 3 && !isNumber($0) })
    else { return 0 }
    let hasCode = number - words.startIndex == 2 || words[number].first?.isLetter == true
    let isMarked = scraps.contains { !$0.contains { $0.isLetter || $0.isNumber } }
    return hasCode || isMarked ? scraps.count : 0
  }

  /// Whether a word stands before case numbers; a speck may stand before it, or join it to the next.
  static func isCaseLabel(_ word: String, _ items: ItemWords) -> Bool {
    let bare = LetterheadLine.bare(word)
    if items.caseLabels.contains(bare) { return true }
    guard let mark = bare.firstIndex(of: "-") else { return false }
    return items.caseLabels.contains(String(bare[..<mark]))
  }

  private static func isNumber(_ word: String) -> Bool { word.utf8.count > 1 && word.hasDigit }
}
