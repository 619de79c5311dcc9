/// A line of a text file, as far as it may be a page header or footer that comes again from page to page.
struct RunningLine {
  /// Its place among the lines with words.
  let place: Int
  /// The words but for the number of the page, in lower case, without marks and scraps.
  let words: [String]
  /// The number of the page at its beginning or end.
  let number: (page: Int, count: Int?, isCertain: Bool)?
  /// Whether it says what only letterheads and footers say.
  let isFooter: Bool
  /// Whether it holds a date, a body, a municipality or the kind of document.
  let isLetterhead: Bool

  /// Whether it says so twice: `Ordförandens sign   Justerarnas sign`.
  let isSigned: Bool
  /// Whether it reads as a sentence.
  let isSentence: Bool
  /// Whether it may be an item of a list: a mark stands before it.
  let isBulleted: Bool

  /// Reads a line; nil if nothing speaks for a header or footer.
  ///
  /// - Parameter isAtEdge: whether it is one of the first or last of the text.
  init?(_ line: [String], place: Int, isAtEdge: Bool, _ language: Language) {
    guard (1...18).contains(line.count), !PrintedLabel.begins(line),
      [nil, .bullet].contains(ListMarker(line)?.kind)
    else { return nil }
    // Most lines of a text end here: many words of a sentence, and no number.
    guard isAtEdge || !Self.isProse(line) else { return nil }
    var words = line[...]
    // Specks at the ends.
    while let last = words.last, words.count > 1, last.mayBeSpeck { words.removeLast() }
    while let first = words.first, words.count > 1, first.mayBeSpeck { words.removeFirst() }
    guard language.sections.exactKind(of: words.joined(separator: " ")) == nil else { return nil }
    self.place = place
    let content = LetterheadLine(Array(words), language)
    let contact = ContactLine(Array(words), language)
    // `Protokoll från kyrkorådets möte 8 april 2022` is a title.
    let isTitle =
      content.elements.first == .documentKind
      && words.contains { $0.trimmed(of: ".,:;)").suffix(4).isYear }
    isSentence =
      words.last?.hasSuffix(".") == true && words.last?.contains(where: \.isLetter) == true
      || !isTitle && words.count { $0.count > 1 && $0.first?.isLowercase == true } >= 4
    let number = Self.takeNumber(from: &words, language.letterhead)
    // The last word of a sentence is no page number.
    let endsSentence = isSentence || line.last?.hasSuffix(".") == true
    self.number = number.flatMap { endsSentence && !$0.isCertain ? nil : $0 }
    isFooter = content.elements.contains(.phrase) && content.others.count <= 6 || contact.isOffice
    isLetterhead = content.elements.contains {
      switch $0 {
      case .date, .documentKind, .body, .municipality, .label: true
      case .pageNumber, .phrase, .logo, .caseNumber: false
      }
    }
    guard self.number != nil || isFooter || isLetterhead || isAtEdge && line.count <= 12 else {
      return nil
    }
    self.words = words.map { $0.inLowerCase.filter { $0.isLetter || $0.isNumber } }
      .filter { $0.count >= 3 }
    isBulleted = line[0].allSatisfy { "•·▪●○◦■□-–—*»«=+".contains($0) }
    isSigned = content.elements.count { $0 == .phrase } >= 2
    // A list's numbers end in a stop; so does a sentence's.
    if self.words.isEmpty, line.last?.hasSuffix(".") == true { return nil }
  }

  /// Whether most words are those of a sentence, with neither digits nor an address beside them.
  private static func isProse(_ line: [String]) -> Bool {
    line.count { $0.utf8.count > 1 && $0.utf8.first.map { $0 >= 0x61 } == true } >= 7
      && !line.contains { word in word.utf8.contains { $0.isDigit || $0 == UInt8(ascii: "@") } }
  }

  /// Takes the number of the page off the words.
  private static func takeNumber(
    from words: inout ArraySlice<String>, _ letterhead: LetterheadWords
  ) -> (page: Int, count: Int?, isCertain: Bool)? {
    for length in stride(from: min(4, words.count), through: 1, by: -1) {
      let end = words.suffix(length)
      guard let number = PageNumber(end, letterhead), number.length == length,
        let page = number.place?.page ?? digits(end)
      else { continue }
      words.removeLast(length)
      return (page, number.place?.count, number.isCertain)
    }
    guard let number = PageNumber(words, letterhead),
      let page = number.place?.page ?? digits(words.prefix(number.length))
    else { return nil }
    words.removeFirst(number.length)
    return (page, number.place?.count, number.isCertain)
  }

  /// The only number of some words.
  private static func digits(_ words: ArraySlice<String>) -> Int? {
    Int(words.joined().filter(\.isNumber))
  }

  /// Whether it says the same as another line, with the mistakes that a reader makes.
  func isLike(_ other: RunningLine) -> Bool {
    if words.isEmpty || other.words.isEmpty { return words.isEmpty && other.words.isEmpty }
    var rest = other.words
    var common = 0
    for word in words {
      guard let match = rest.firstIndex(where: { $0 == word || Self.isAlike($0, word) }) else {
        continue
      }
      common += word.utf8.count + rest[match].utf8.count
      rest.remove(at: match)
    }
    let all = (words + other.words).reduce(0) { $0 + $1.utf8.count }
    return common * 4 >= all * 3
  }

  /// Whether the lines have the same dates and numbers.
  func hasSameNumbers(as other: RunningLine) -> Bool {
    let (a, b) = [words, other.words].map { words in
      Set(words.filter { $0.count >= 6 && $0.contains(where: \.isNumber) })
    }.pair
    return a.isSubset(of: b) || b.isSubset(of: a)
  }

  private static func isAlike(_ a: String, _ b: String) -> Bool {
    let longer = max(a.utf8.count, b.utf8.count)
    guard longer >= 5, a.utf8.first == b.utf8.first || a.utf8.last == b.utf8.last else {
      return false
    }
    let limit = longer >= 10 ? 2 : 1
    return editDistance(Array(a.utf8), Array(b.utf8), limit: limit) <= limit
  }
}

extension [Set<String>] {
  /// The first two.
  fileprivate var pair: (Set<String>, Set<String>) { (self[0], self[1]) }
}

extension String {
  /// Whether it may be what a speck was read as: one or two characters of which none is a digit.
  fileprivate var mayBeSpeck: Bool {
    count <= 2 && !contains { $0.isNumber || "()[]".contains($0) }
  }
}
