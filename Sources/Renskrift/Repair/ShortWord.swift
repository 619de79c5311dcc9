/// Words of a letter or two, or of marks, that are printed though they look like what specks come out as.
enum ShortWord {
  /// Whether what stands around a word says that it is meant.
  static func isMeant(_ words: [String], _ index: Int, _ manuscript: Manuscript) -> Bool {
    let language = manuscript.language
    return index == 0 && isListLetter(words[0], manuscript) || isSectionLetter(words, index)
      || isHouseLetter(words, index) || isWord(words, index, language)
      || isHeadOfCrosses(words[index]) || isOfPost(words, index, language.meeting.attendance)
      || isParty(words, index, language.repair.parties)
  }

  /// `C.` at the beginning of a line, where another one begins with `B.`.
  private static func isListLetter(_ word: String, _ manuscript: Manuscript) -> Bool {
    guard word.utf8.count == 2, word.last == "." || word.last == ")",
      let letter = word.utf8.first, (0x42...0x5A).contains(letter) || (0x62...0x7A).contains(letter)
    else { return false }
    let before = String(decoding: [letter - 1] + word.utf8.dropFirst(), as: UTF8.self)
    return manuscript.text.contains { $0.words[0] == before }
  }

  /// The letter of `18 c §`, before a sign that may be misread.
  static func isSectionLetter(_ words: [String], _ index: Int) -> Bool {
    guard words[index].utf8.count == 1, index > 0, index + 1 < words.count,
      words[index - 1].isDigits, let sign = words[index + 1].first
    else { return false }
    return words[index].first?.isLetter == true && sign == "§" || SignMark.all.contains(sign)
  }

  /// Whether it is the letter of a house after its number, as in `Gatan 14 B.`.
  private static func isHouseLetter(_ words: [String], _ index: Int) -> Bool {
    index > 0 && words[index].utf8.count == 2 && words[index].last == "."
      && words[index].first?.isUppercase == true && words[index - 1].isDigits
  }

  /// Whether it is a word of one letter between two others: `enligt 31 § i stadgarna`.
  private static func isWord(_ words: [String], _ index: Int, _ language: Language) -> Bool {
    index > 0 && index + 1 < words.count && words[index].utf8.count <= 2
      && language.repair.oneLetterWords.contains(words[index])
      && words[index + 1].contains(where: \.isLetter)
  }

  /// Whether it is the head of a column of crosses and dashes: `X/–`.
  private static func isHeadOfCrosses(_ word: String) -> Bool {
    let marks = word.split(separator: "/", omittingEmptySubsequences: false)
    return marks.count == 2 && marks[0].lowercased() == "x" && marks[1].count == 1
  }

  /// Whether it is the short word for a deputy before a post, as in `v. ordf.`.
  private static func isOfPost(_ words: [String], _ index: Int, _ language: AttendanceWords) -> Bool
  {
    guard words[index].utf8.count <= 2, index + 1 < words.count else { return false }
    let post = LetterheadLine.bare(words[index]) + " " + LetterheadLine.bare(words[index + 1])
    return language.abbreviations[post] != nil
  }

  /// Whether a word is the letters of a party in brackets, after a name.
  private static func isParty(_ words: [String], _ index: Int, _ parties: Set<String>) -> Bool {
    let word = words[index]
    guard index > 0, word.utf8.count <= 6, word.utf8.first == UInt8(ascii: "(") else {
      return false
    }
    return words[index - 1].first?.isUppercase == true
      && parties.contains(word.filter(\.isLetter).uppercased())
  }
}
