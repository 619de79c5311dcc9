/// What the page headers and the top of the first page say about the meeting.
struct Letterhead: Sendable {
  /// A run of words that is neither date nor page number nor the like.
  struct Piece: Sendable {
    let lexemes: ArraySlice<Lexeme>
    let text: String
    let page: Int
    /// Whether the block says where the meeting was held.
    var isPlace = false

    var printed: String { lexemes.printed(in: text) }
  }

  /// A word that names a kind of document.
  struct NamedKind: Sendable {
    let kind: Minutes.Kind
    /// Whether nothing else stands in the block but dates, page numbers and the like.
    var isAlone = false
    /// Whether what follows goes with a title (`Protokoll fört vid …`) rather than a headline.
    let isTitle: Bool
  }

  /// The passages that name a kind of document, or a meeting.
  private(set) var titles: [Passage] = []
  private(set) var pieces: [Piece] = []
  private(set) var dates: [(date: PrintedDate, page: Int)] = []
  /// The municipalities named, and whether the word for municipality stands beside them.
  private(set) var municipalities: [(name: String, isCertain: Bool)] = []
  /// The kinds of document named.
  private(set) var kinds: [NamedKind] = []

  /// The first gathering of all members that is named (`Årsmöte`).
  private(set) var assembly: String?
  /// The board whose meeting is named first (`Styrelsemöte`).
  private(set) var board: String?

  /// What stands behind the word for the time beside a date: `tisdag 7 juni 2021 kl 16.00`.
  private(set) var clocks: [String] = []

  private let vocabulary: Vocabulary

  /// Reads the passages of letterheads in reading order.
  init(_ passages: [Passage], _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    for passage in passages { read(passage) }
  }

  private mutating func read(_ passage: Passage) {
    let lexemes = passage.lexemes
    guard !refersToPage(passage) else { return }
    assembly = assembly ?? BodyName(vocabulary).assembly(lexemes)
    board = board ?? BodyName(vocabulary).board(lexemes)
    let datesBefore = dates.count
    defer {
      if dates.count > datesBefore,
        let clock = lexemes.firstIndex(where: {
          vocabulary.words.dates.clock.contains($0.folded)
        })
      {
        clocks.append(lexemes[clock...].printed(in: passage.text))
      }
    }
    let before = pieces.count
    let isPlace =
      passage.role == .paragraph
      && lexemes.first.flatMap({ _ in vocabulary.fields.match(lexemes, at: lexemes.startIndex) })
        .map { [.place, .placeAndTime].contains($0.meaning) } == true
    var kind: NamedKind?
    var start = lexemes.startIndex
    var index = start
    func piece(_ end: Int) -> Piece? {
      var run = lexemes[start..<end]
      while let mark = run.first, mark.isMark { run = run.dropFirst() }
      while let mark = run.last, mark.isMark { run = run.dropLast() }
      guard !run.isEmpty else { return nil }
      return Piece(
        lexemes: run, text: passage.text, page: passage.block.page, isPlace: isPlace)
    }
    while index < lexemes.endIndex {
      var count = 0
      if let found = PrintedDate.match(lexemes, at: index, words: vocabulary.words.dates) {
        if !PrintedDate.isOfPage(lexemes, at: index, words: vocabulary.words.dates) {
          dates.append((found.date, passage.block.page))
        }
        count = found.count
      } else if let found = vocabulary.words.kind(named: lexemes[index].folded),
        !isTold(lexemes, of: passage, kindAt: index)
      {
        kind = kind ?? NamedKind(kind: found, isTitle: isTitle(lexemes, kindAt: index))
        count = 1
      } else if let found = splitKind(lexemes, at: index) {
        kind = kind ?? NamedKind(kind: found, isTitle: isTitle(lexemes, kindAt: index))
        count = 2
      } else if let found = vocabulary.furniture.match(lexemes, at: index) {
        count = found.count
      } else if let found = municipality(lexemes, at: index) {
        municipalities.append((found.name, found.isCertain))
        count = found.count
      } else {
        count = pageNumber(lexemes, at: index)
      }
      if count > 0 {
        if let piece = piece(index) { pieces.append(piece) }
        start = index + count
      }
      index += max(1, count)
    }
    if let piece = piece(index) { pieces.append(piece) }
    kind?.isAlone = pieces.count == before
    if let kind { kinds.append(kind) }
    let names = BodyName(vocabulary)
    if kind != nil || names.assembly(lexemes) != nil || names.board(lexemes) != nil {
      titles.append(passage)
    }
  }

  /// Whether a line tells on which page something stands: `Årsmötesprotokoll – sid 2`.
  private func refersToPage(_ passage: Passage) -> Bool {
    let end = passage.lexemes.suffix(3)
    guard passage.role != .pageHeader, passage.role != .pageFooter, passage.lexemes.count > 3,
      let dash = end.first, let word = end.dropFirst().first, let number = end.last
    else { return false }
    return dash.isDash && number.number != nil
      && vocabulary.language.letterhead.pageWords.contains(word.folded)
  }

  /// Whether a sentence tells of a document (`Föreslagen dagordning godkändes.`) rather than names it.
  private func isTold(
    _ lexemes: ArraySlice<Lexeme>, of passage: Passage, kindAt index: Int
  ) -> Bool {
    // `Stadgar för Ängens vägförening` is a title, `enligt stadgar` is none.
    if vocabulary.words.kinds[lexemes[index].folded] == .other {
      return index > lexemes.startIndex || !lexemes[index].isCapitalised
    }
    return passage.role == .paragraph && index > lexemes.startIndex && !lexemes[index].isCapitalised
      && passage.text.hasSuffix(".") && index + 2 < lexemes.endIndex
      && !lexemes[index + 1].isMark && !lexemes[index + 1].isCapitalised
      && lexemes[index + 1].number == nil
  }

  /// A kind of document in capitals that a reader parted: `PRO TOKOLLSUTDRAG`.
  private func splitKind(_ lexemes: ArraySlice<Lexeme>, at index: Int) -> Minutes.Kind? {
    guard let next = lexemes[safe: index + 1], !next.isMark,
      lexemes[index].text.utf8.count > 1, lexemes[index].text.allSatisfy(\.isUppercase),
      next.text.allSatisfy(\.isUppercase)
    else { return nil }
    return vocabulary.words.kinds[lexemes[index].folded + next.folded]
  }

  /// Whether the words around a kind of document are those of a title.
  private func isTitle(_ lexemes: ArraySlice<Lexeme>, kindAt index: Int) -> Bool {
    let bodies = vocabulary.words.bodies
    guard let next = lexemes[safe: index + 1] else {
      // `Lagkrav på nämndens protokoll` is about some.
      return lexemes.count <= 4
        && lexemes[..<index].allSatisfy { lexeme in
          lexeme.isMark || lexeme.isCapitalised || lexeme.folded.hasSuffix("s")
            || bodies.adjectives.contains(lexeme.folded) || bodies.joining.contains(lexeme.folded)
        }
    }
    return index == lexemes.startIndex
      && (next.isMark || next.text.utf8.first?.isDigit == true
        || vocabulary.words.titlePrepositions.contains(next.folded)
        || bodies.gatherings.contains { next.folded.hasSuffix($0) }
        || bodies.definite.contains { next.folded.hasSuffix($0) })
  }

  /// A municipality that is named as such: with the word for it, or alone at the end of a line.
  private func municipality(
    _ lexemes: ArraySlice<Lexeme>, at index: Int
  ) -> (name: String, isCertain: Bool, count: Int)? {
    guard lexemes[index].isCapitalised, !endsOrganisation(lexemes, at: index) else { return nil }
    let words = vocabulary.words
    // The name of a region has the word in it (`Region Dalarna`), also where a municipality has the rest of it
    // (`Region Uppsala`, `Region Örebro län`); that of the municipality of Gotland has not.
    if words.municipalityTitles.contains(lexemes[index].folded), index + 1 < lexemes.endIndex,
      let found = vocabulary.regions.match(lexemes, at: index + 1)
        ?? vocabulary.municipalities.match(lexemes, at: index + 1)
    {
      return (found.meaning, true, found.count + 1)
    }
    guard let found = vocabulary.municipalities.match(lexemes, at: index) else {
      // A name that is not in the list, with the word for municipality: one that has been merged
      // since, or lies abroad.
      guard let next = lexemes[safe: index + 1], words.municipalityNouns.contains(next.folded),
        lexemes[index].text.allSatisfy({ $0.isLetter || $0 == "-" }), lexemes[index].text.count > 2,
        // `Barn-och kommun`: a reader drew two lines together.
        lexemes[index].text.split(separator: "-").allSatisfy({ $0.first?.isUppercase == true })
      else { return nil }
      let name = words.withoutGenitive(String(lexemes[index].text))
      let isCapitals = name == name.uppercased()
      return (isCapitals ? name.prefix(1) + name.dropFirst().lowercased() : name, true, 2)
    }
    let next = index + found.count
    if next < lexemes.endIndex, words.municipalityNouns.contains(lexemes[next].folded) {
      return (found.meaning, true, found.count + 1)
    }
    let printed = lexemes[index..<next].words
    let isName = printed == found.meaning.lowercased()
    let stands =
      next == lexemes.endIndex || lexemes[next].isMark
      || words.kinds[lexemes[next].folded] != nil
    let isBeginning = index == lexemes.startIndex || lexemes[index - 1].number == nil && index <= 3
    return isName && stands && isBeginning ? (found.meaning, false, found.count) : nil
  }

  /// Whether a name is that of the place in an association's name: `Lärarförbundet Tibro`.
  private func endsOrganisation(_ lexemes: ArraySlice<Lexeme>, at index: Int) -> Bool {
    let bodies = BodyName(vocabulary)
    for lexeme in lexemes[..<index].reversed().prefix(4) {
      if bodies.opensOrganisation(lexeme) { return true }
      guard lexeme.isCapitalised || lexeme.folded == vocabulary.words.bodies.place else { break }
    }
    return false
  }

  /// `Sida 1(3)`, `1 (2)`, `Sid 1 av 3`: how many lexemes it takes, 0 if it is none.
  private func pageNumber(_ lexemes: ArraySlice<Lexeme>, at index: Int) -> Int {
    let words = vocabulary.language.letterhead
    var next = index
    let hasWord = words.pageWords.contains(lexemes[next].folded)
    if hasWord { next += 1 }
    guard next < lexemes.endIndex, lexemes[next].number != nil else {
      return hasWord && next == lexemes.endIndex ? 1 : 0
    }
    next += 1
    if next + 2 < lexemes.endIndex, lexemes[next].isMark("("), lexemes[next + 2].isMark(")") {
      return next + 3 - index
    }
    if next + 2 == lexemes.endIndex, lexemes[next].isMark("("), lexemes[next + 1].number != nil {
      return next + 2 - index
    }
    if next + 1 < lexemes.endIndex, words.ofWords.contains(lexemes[next].folded) {
      return next + 2 - index
    }
    return hasWord ? next - index : 0
  }
}
