/// What a few words say, read as parts of a letterhead.
struct LetterheadLine {
  /// A part of a letterhead or page footer.
  enum Element: Hashable {
    case documentKind, date, pageNumber(certain: Bool), municipality, body, phrase, label, logo,
      caseNumber
  }

  /// The parts, from the left.
  private(set) var elements: [Element] = []
  /// Words that are no part of a letterhead.
  private(set) var others: [String] = []

  /// Whether there is nothing but parts of a letterhead.
  var isComplete: Bool { !elements.isEmpty && others.isEmpty }
  /// Whether there are two parts side by side that hardly meet elsewhere; a number can be anything.
  var isSideBySide: Bool {
    let sure = elements.filter {
      $0 != .logo && $0 != .pageNumber(certain: false) && $0 != .caseNumber
    }
    return couldBeNames && (sure.count >= 2 || (sure.count == 1 && elements.contains(.logo)))
  }
  /// Whether it begins with the residue of a logo, and more of a letterhead follows.
  var beginsWithLogo: Bool { elements.first == .logo && elements.count > 1 && couldBeNames }
  /// Whether what is no part of a letterhead could be a name: few words, all capitalised.
  var couldBeNames: Bool {
    // One letter is what a dot between the parts was read as.
    others.count <= 4
      && others.allSatisfy { $0.count == 1 || $0.first?.isUppercase == true && $0.last != "." }
  }
  /// Whether one part alone proves a letterhead.
  var isCertain: Bool {
    elements.contains { [.pageNumber(certain: true), .phrase, .label].contains($0) }
  }

  /// Whether there is a count of pages beside other parts, and nothing more than what specks between them were
  /// read as.
  var countsPagesAmongSpecks: Bool {
    elements.contains(.pageNumber(certain: true)) && elements.count >= 3
      && others.allSatisfy { $0.count <= 2 }
  }

  /// Whether it says what only a page footer says: beside that may stand names, numbers, and the short
  /// words that scribbles are read as, but no sentence.
  var isFooter: Bool {
    if isComplete, elements.contains(.pageNumber(certain: true)) { return true }
    // `Ordförandes sign : J usterares sign Utdragsbestyrkande`
    if others.count <= 3, elements.count(where: { $0 == .phrase }) >= 2 { return true }
    return elements.contains(.phrase) && others.count <= 6
      && others.allSatisfy {
        $0.count <= 3 || $0.isDigits || $0.first?.isUppercase == true && $0.last != "."
      }
  }

  /// Reads words as parts of a letterhead.
  init(_ words: [String], _ language: Language) {
    // A speck before a word is read as a quote.
    var rest = words.map { word in
      word.utf8.first.map { $0 > 0x22 && $0 < 0xC2 && $0 != 0x27 } ?? true
        ? word : String(word.drop { "\"“”'’‘`´«»".contains($0) })
    }[...]
    while let word = rest.first {
      if let (element, length) = Self.element(rest, language) {
        elements.append(element)
        rest = rest.dropFirst(length)
      } else {
        if (word.contains(where: \.isLetter) || word.contains(where: \.isNumber))
          && !Self.isSpeck(word)
        {
          others.append(word)
        }
        rest = rest.dropFirst()
      }
    }
  }

  /// `oo`: twice the same small letter, as specks are read.
  private static func isSpeck(_ word: String) -> Bool {
    word.utf8.count == 2 && word.first == word.last && word.first?.isLowercase == true
  }

  private static func element(
    _ words: ArraySlice<String>, _ language: Language
  ) -> (Element, Int)? {
    guard let word = words.first else { return nil }
    let letterhead = language.letterhead
    let lower = letterhead.corrected(bare(word))
    for parts in letterhead.phrasesByStart[lower] ?? [] {
      if parts.count <= words.count,
        zip(parts, words).allSatisfy({ letterhead.corrected(bare($1)) == $0 })
      {
        let isLabel = letterhead.labels.contains(parts.joined(separator: " "))
        return (isLabel ? .label : .phrase, parts.count)
      }
    }
    if letterhead.documentKinds.contains(lower) { return (.documentKind, 1) }
    if let length = dateLength(words, language.meeting.dates) { return (.date, length) }
    if let number = PageNumber(words, letterhead) {
      return (.pageNumber(certain: number.isCertain), number.length)
    }
    if isCaseNumber(word) { return (.caseNumber, 1) }
    if let length = bodyLength(words, letterhead) { return (.body, length) }
    if word.first?.isUppercase == true {
      let next = words.dropFirst().first.map { bare($0) } ?? ""
      if letterhead.municipalityWords.contains(next) { return (.municipality, 2) }
      if isMunicipality(word, language) { return (.municipality, 1) }
    }
    if LogoResidue.isLikely(word) { return (.logo, 1) }
    // `0) Oxelösund`: a round logo; beside a municipality it is no list marker.
    if LogoResidue.isScrap(word), let next = words.dropFirst().first, isMunicipality(next, language)
    {
      return (.logo, 1)
    }
    return nil
  }

  /// A word in lower case without punctuation at its ends.
  static func bare(_ word: some StringProtocol) -> String {
    if word.isPlainLower { return String(word) }
    if let core = word.plainCore { return core.inLowerCase }
    let lower = word.inLowerCase
    guard let first = lower.firstIndex(where: { $0.isLetter || $0.isNumber }),
      let last = lower.lastIndex(where: { $0.isLetter || $0.isNumber })
    else { return "" }
    return String(lower[first...last])
  }

  /// `2024/00817`, `2020-000348`, `KS2021/12`: a year and a number.
  private static func isCaseNumber(_ word: String) -> Bool {
    guard word.hasDigit else { return false }
    let parts = word.drop { $0.isUppercase }.split(
      omittingEmptySubsequences: false, whereSeparator: { "/-".contains($0) })
    return parts.count == 2 && parts.allSatisfy(\.isDigits) && parts[0].utf8.count == 4
      && (2...7).contains(parts[1].utf8.count)
      && (parts[0].hasPrefix("19") || parts[0].hasPrefix("20"))
  }

  /// `2021-06-07` or `7 juni 2021`.
  private static func dateLength(
    _ words: ArraySlice<String>, _ dates: DateWords
  ) -> Int? {
    // Most words begin with a letter that is no misread digit.
    guard let first = words.first, let start = first.utf8.first,
      (0x30...0x39).contains(start) || "lIO".utf8.contains(start)
    else { return nil }
    let digits = first.filter { $0.isNumber || "lIO".contains($0) }
    if digits.count == 8, first.filter({ "-–—".contains($0) }).count == 2, first.count == 10 {
      return 1
    }
    // `2008 11.23`: a reader lost the hyphens.
    if let length = brokenDate(words) { return length }
    let words = Array(words.prefix(3))
    guard words.count == 3, let day = Int(words[0]), (1...31).contains(day),
      dates.months[words[1].inLowerCase] != nil, words[2].count == 4, Int(words[2]) != nil
    else { return nil }
    return 3
  }

  /// A date of four, two and two digits in two or three words.
  private static func brokenDate(_ words: ArraySlice<String>) -> Int? {
    guard let first = words.first, first.utf8.count >= 4, first.prefix(4).isDigits,
      first.hasPrefix("19") || first.hasPrefix("20")
    else { return nil }
    var digits = ""
    for (index, word) in words.prefix(3).enumerated() {
      guard word.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }) else {
        return nil
      }
      digits += word.filter(\.isDigit)
      guard digits.utf8.count == 8, index > 0 else { continue }
      let day = "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
      return PrintedDay.isDay(day) ? index + 1 : nil
    }
    return nil
  }

  /// `Barn- och utbildningsnämnden`: capitalised, at most six words, the last one names a body.
  private static func bodyLength(
    _ words: ArraySlice<String>, _ language: LetterheadWords
  ) -> Int? {
    guard words.first?.first?.isUppercase == true else { return nil }
    for (index, word) in words.prefix(6).enumerated() {
      if language.endsBody(word) || word.hasSuffix(",") && language.endsBody(word.dropLast()) {
        return index + 1
      }
      let fits =
        word.first?.isUppercase == true || language.bodyJoiners.contains(word)
        || word.hasSuffix("-") || words.dropFirst(index + 1).first.map(language.endsBody) == true
      guard fits, word.isPlainLetters || word.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "," })
      else { return nil }
    }
    return nil
  }

  /// A municipality, also in the genitive, in capitals, or several joined by hyphens.
  private static func isMunicipality(_ word: String, _ language: Language) -> Bool {
    guard word.first?.isUppercase == true else { return false }
    return word.split(separator: "-").allSatisfy { part in
      let lower = part.inLowerCase
      return language.meeting.isMunicipality(lower)
    }
  }
}
