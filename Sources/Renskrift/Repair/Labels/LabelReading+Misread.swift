/// The readings of a line in which a section sign was misread.
extension LabelReading {
  /// `$45 Val`, `8 45 Val`, `KS S 45 Val`: something that a sign is read as, and a number.
  static func signFirst(_ line: Manuscript.Line, place: Int, _ language: Language) -> LabelReading?
  {
    let words = line.words
    let hasPrefix = words.count > 1 && isPrefix(words[0], before: words[1])
    let index = hasPrefix ? 1 : 0
    if let reading = glued(words, place: place) { return reading }
    guard let misread = SignSeries.misread(words, index) else { return nil }
    let end = index + misread.length
    guard let title = weight(ofTitle: words.dropFirst(end), language) else { return nil }
    let isApart = misread.length == 2
    guard let evidence = LabelEvidence.before[misread.mark] else { return nil }
    let digits = misread.digits.isEmpty ? words[end - 1] : misread.digits
    let read = String(misread.mark) + digits.prefix(while: \.isNumber)
    return LabelReading(
      place: place, order: .sign, number: misread.number, last: misread.number,
      words: index..<end, digits: digits, mark: misread.mark,
      // After the letters of a body no number has four digits.
      plain: isApart || hasPrefix && read.count > 3 ? nil : Int(read),
      weight: (isApart ? evidence.apart : evidence.joined) + title
        + (hasPrefix ? LabelEvidence.prefix : 0)
        + (line.cell != nil ? LabelEvidence.cell(misread.mark) : 0))
  }

  /// Whether a word is the letters of a body before a mark; before a digit a word that is not all in capitals counts
  /// something (`Bord 8 46`).
  private static func isPrefix(_ printed: String, before mark: String) -> Bool {
    // A speck before it is read as a quote.
    let word = printed.drop { "\"”'’«»".contains($0) }
    guard (2...6).contains(word.utf8.count), let first = mark.first else { return false }
    return word.allSatisfy(\.isUppercase)
      || SignMark.signs.contains(first) && word.first?.isUppercase == true
        && word.allSatisfy(\.isLetter)
  }

  /// `45 $ Val`, `458 Val`: a number, and something that a sign is read as.
  static func numberFirst(
    _ line: Manuscript.Line, place: Int, _ language: Language
  ) -> LabelReading? {
    let words = line.words
    guard let first = words.first, first.first?.isNumber == true else { return nil }
    let isApart = first.isDigits && words.count > 1 && words[1].count == 1
    let read = isApart ? first + words[1] : first.trimmed(of: ".")
    let digits = String(read.dropLast())
    guard let mark = read.last, let evidence = LabelEvidence.behind[mark], digits.isDigits,
      digits.utf8.count <= 3, !digits.hasPrefix("0"), let number = Int(digits),
      let title = weight(ofTitle: words.dropFirst(isApart ? 2 : 1), language)
    else { return nil }
    // `37 8` alone may be two numbers.
    if isApart, words.count == 2, mark != "$" { return nil }
    return LabelReading(
      place: place, order: .number, number: number, last: number, words: 0..<(isApart ? 2 : 1),
      digits: digits, mark: mark,
      plain: !mark.isNumber ? nil : isApart ? number : Int(read),
      weight: (isApart ? evidence.apart : evidence.joined) + title
        + (line.cell != nil ? LabelEvidence.cell(mark) : 0))
  }

  /// `$1Mötet öppnas`: the space before the title is lost too.
  private static func glued(_ words: [String], place: Int) -> LabelReading? {
    guard let word = words.first, word.utf8.first == UInt8(ascii: "$") else { return nil }
    let digits = word.dropFirst().prefix(while: \.isDigit)
    let title = word.dropFirst(1 + digits.count)
    guard (1...3).contains(digits.count), let number = Int(digits), title.count >= 3,
      title.first?.isUppercase == true,
      title.dropFirst().allSatisfy({ $0.isLetter && $0.isLowercase })
    else { return nil }
    return LabelReading(
      place: place, order: .sign, number: number, last: number, words: 0..<1,
      digits: String(digits), mark: "$", weight: 0, title: String(title))
  }

  /// What the words after a label say; nil if no title stands there.
  private static func weight(ofTitle words: ArraySlice<String>, _ language: Language) -> Double? {
    guard let first = words.first else { return 0 }
    // On a dirty page specks stand between the label and the case number, or the end of the line.
    let items = language.meeting.items
    if let scraps = LabelScraps.count(in: words, items) {
      return (scraps < words.count ? LabelEvidence.caseNumber : 0)
        + LabelEvidence.scrapOfTitle * Double(min(2, scraps))
    }
    guard let letter = first.first, !letter.isNumber else { return nil }
    return letter.isLowercase ? nil : 0
  }
}
