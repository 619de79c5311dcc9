/// Where a meeting was held, and from when to when.
struct PlaceAndTime: Sendable, Hashable {
  private(set) var place: String?
  private(set) var start: String?
  private(set) var end: String?

  /// Takes the first and the last time of a text.
  mutating func addTimes(_ text: String, _ vocabulary: Vocabulary) {
    let lexemes = Lexeme.all(in: text)[...]
    let words = vocabulary.words.dates
    var times: [String] = []
    for index in lexemes.indices {
      // `kl. 10.00–12.00, ajournering 10.15–10.30`
      if words.pauses.contains(where: { lexemes[index].folded.hasPrefix($0) }) { break }
      if PrintedDate.match(lexemes, at: index, words: words) == nil,
        let found = PrintedTime.match(lexemes, at: index, words: words)
      {
        times += found.times.map(\.text)
      }
    }
    guard start == nil, let first = times.first else { return }
    start = first
    if times.count > 1, times.last != first { end = times.last }
  }

  /// Takes what is left of a text without dates and times.
  mutating func addPlace(_ text: String, _ vocabulary: Vocabulary) {
    let lexemes = Lexeme.all(in: text)[...]
    let words = vocabulary.words.dates
    var kept: [Range<Int>] = []
    var start = lexemes.startIndex
    var index = start
    while index < lexemes.endIndex {
      var count = 0
      if let found = PrintedDate.match(lexemes, at: index, words: words) {
        count = found.count
      } else if let found = PrintedTime.match(lexemes, at: index, words: words) {
        count = found.count
      } else if PrintedDate.compact(in: lexemes[index...index]) != nil {
        count = 1
      } else if isNumber(of: vocabulary, lexemes, at: index) {
        // `Plats: Bystugan   Protokoll nr 3 2018`
        count = lexemes.endIndex - index
      }
      if count > 0 {
        kept.append(start..<index)
        start = index + count
        index = start
      } else {
        index += 1
      }
    }
    kept.append(start..<lexemes.endIndex)
    let parts = kept.map { trimmed(lexemes[$0], words) }.filter { !$0.isEmpty }
    guard let longest = parts.first else { return }
    place = longest.printed(in: text)
  }

  /// Whether the kind of document stands there with its number.
  private func isNumber(
    of vocabulary: Vocabulary, _ lexemes: ArraySlice<Lexeme>, at index: Int
  ) -> Bool {
    vocabulary.words.kinds[lexemes[index].folded] == .minutes
      && lexemes[(index + 1)...].prefix(3).contains { $0.number != nil }
  }

  /// Without marks and words such as `kl.` and `tisdagen den` at the ends.
  private func trimmed(
    _ lexemes: ArraySlice<Lexeme>, _ words: DateWords
  ) -> ArraySlice<Lexeme> {
    var rest = lexemes
    func isEmpty(_ lexeme: Lexeme) -> Bool {
      lexeme.isMark && !lexeme.isMark("(") && !lexeme.isMark(")")
        || words.fillers.contains(lexeme.folded)
    }
    while let last = rest.last, isEmpty(last) { rest = rest.dropLast() }
    while let first = rest.first, isEmpty(first) { rest = rest.dropFirst() }
    return rest
  }
}
