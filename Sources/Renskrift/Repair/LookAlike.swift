/// Finds the word that was printed where a reader took letters for others that look alike.
final class LookAlike {
  let manuscript: Manuscript
  let confusions: Confusions
  /// The bytes of the longest word that has a twin.
  private let longestTwin: Int
  /// How long a word can be, in bytes: of longer ones the candidates are too many, and none is known.
  private static let lengths = 2...60
  /// From how many letters on hardly two words are alike.
  private static let long = 9
  /// Below which confidence a word may be another than its letters tell.
  private static let doubt = 0.75
  /// From how many letters on one letter inside may be any that looks alike.
  static let longest = 11
  /// From how many letters on a capital begins a compound sooner than a name.
  private static let longerThanNames = 12
  /// What was found out about words in lower case.
  private var answers: [String: Finding?] = [:]
  /// How often two words stand side by side, in lower case; for names.
  private lazy var pairs: [String: Int] = {
    var counts: [String: Int] = [:]
    for line in manuscript.text {
      for (first, second) in zip(line.words, line.words.dropFirst())
      where first.first?.isUppercase == true && second.first?.isUppercase == true {
        counts["\(LetterheadLine.bare(first)) \(LetterheadLine.bare(second))", default: 0] += 1
      }
    }
    return counts
  }()

  /// Whether the document spells with w for v: what differs from a known word in that alone has not been
  /// misread if another word does too (`wörda`, `wänta`).
  private lazy var spellsOldW =
    manuscript.vocabulary.keys.count { word in
      word.utf8.contains(UInt8(ascii: "w")) && word.count >= 3 && !manuscript.lexicon.knows(word)
        && manuscript.lexicon.knows(word.replacing("w", with: "v"))
    } >= 2

  /// The words of each page that are none without the rings and dots that readers lost.
  private var paleWords: [Int: Set<String>] = [:]
  /// What `bare` has found out.
  var barePages: [Int: Bare] = [:]
  /// How often words stand on the pages that kept their marks; asked for when all pages were looked at.
  private(set) lazy var vocabularyElsewhere = countElsewhere()
  /// The pages on which readers lost the rings and dots of at least two words, as far as they were
  /// repaired.
  var palePages: Set<Int> { Set(paleWords.filter { $0.value.count >= 2 }.keys) }
  /// The words of the document that have rings or dots, by what they are without them.
  lazy var markedWords = Dictionary(
    grouping: manuscript.vocabulary.keys.filter { !$0.utf8.allSatisfy { $0 < 0x80 } },
    by: Self.withoutDots)

  init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    confusions = manuscript.language.repair.confusions
    longestTwin = confusions.twins.keys.map(\.utf8.count).max() ?? 0
  }

  /// What was printed in the place of a word; nil if there is no evidence that it is another.
  func repair(_ line: Manuscript.Line, _ index: Int) -> (text: String, finding: Finding)? {
    let repair = repairAlone(line, index)
    if let finding = repair?.finding, !finding.isName {
      let read = LetterheadLine.bare(line.words[index])
      if Self.lostMarks(read, finding.word) {
        paleWords[line.ids[index].page, default: []].insert(read)
      }
    }
    return repair
  }

  /// What the word alone gives away.
  private func repairAlone(
    _ line: Manuscript.Line, _ index: Int
  ) -> (text: String, finding: Finding)? {
    let printed = line.words[index]
    if printed.utf8.count <= 3, let repair = clockWord(printed, line, index) { return repair }
    // Most words end here: of plain letters, and the reader was sure of them.
    if printed.isPlainLetters, isSure(line.sources[index]),
      printed.utf8.count > longestTwin || confusions.twins[printed.inLowerCase] == nil
    {
      return nil
    }
    let parts = WordParts(printed)
    let isPlain = parts.core.isPlainLetters
    guard Self.lengths.contains(parts.core.utf8.count), parts.core.count >= 2,
      isPlain
        || parts.core.contains(where: { $0.isLetter })
          && parts.core.allSatisfy({ $0.isLetter || "01".contains($0) }),
      !printed.utf8.contains(where: { $0 < 0x80 && "@/\\_#".utf8.contains($0) })
    else { return nil }
    let word = parts.core.inLowerCase
    // A word of which the reader was sure is right, but for the short words that readers confuse.
    if isSure(line.sources[index]), confusions.twins[word] == nil,
      isPlain || !word.contains(where: { confusions.foreign[$0] != nil })
    {
      return nil
    }
    // Letters may change, not numbers: at most a digit inside a word of letters.
    guard
      isPlain
        || word.filter(\.isDigit).count * 3 < word.count
          && word.first?.isDigit == false && word.last?.isDigit == false
    else { return nil }
    if let repair = withoutImpossible(parts, word, line, index) { return repair }
    switch parts.writing {
    case .mixed:
      guard let printed = withoutInnerCapitals(parts.core) else { return nil }
      let finding = Finding(
        word: printed.lowercased(),
        reason: parts.core.contains("I")
          ? "inside a word stands no capital I but a small l"
          : "inside a word stands no capital that differs from the small letter in size alone",
        isInDocument: true, origin: parts.core.contains("I") ? .reader : .unknown)
      return (parts.with(printed), finding)
    case .capital where index > 0 && !endsSentence(line.words[index - 1]):
      return name(parts, line, index)
    case .capital where index + 1 < line.words.count && isCapital(line.words[index + 1]):
      return name(parts, line, index)
    case .upper where parts.core.count < 6: return nil
    case .lower, .capital, .upper: break
    }
    guard let answer = answer(word) else { return nil }
    let finding = neighbour(word, line, index) ?? answer
    if finding.isRisky, (line.sources[index].confidence ?? 1) >= Self.doubt { return nil }
    if !finding.isInDocument, isQuoted(word, line, index) { return nil }
    if mayBeMeant(word, line, index) { return nil }
    // A capital can begin a name, of which the dictionary knows nothing.
    guard
      parts.writing == .lower || finding.isInDocument || isHeading(finding.word)
        || parts.core.count >= Self.longerThanNames && !finding.isWeak
        || beginsSentence(word, finding.word, line, index)
    else { return nil }
    let isCapital =
      word.first == "l" && finding.word.first == "i" && parts.writing == .lower
      && (index > 0
        ? endsSentence(line.words[index - 1])
        : line.words.count <= 3 || line.words[1].first?.isLowercase == false)
    let writing = isCapital ? .capital : parts.writing
    return (parts.with(writing.apply(to: finding.word)), finding)
  }

  /// Whether a long word that lost nothing but rings and dots begins a sentence that goes on in small letters:
  /// a name has none of the dictionary's words beside it (`Bitradande rektorn`).
  private func beginsSentence(
    _ read: String, _ printed: String, _ line: Manuscript.Line, _ index: Int
  ) -> Bool {
    read.count >= 8 && Self.lostMarks(read, printed) && index + 1 < line.words.count
      && line.words[index + 1].first?.isLowercase == true
  }

  /// A word of which the reader was sure, and no other reader read otherwise.
  func isSure(_ word: Word) -> Bool {
    guard let confidence = word.confidence else { return false }
    return confidence >= 0.95 && (word.alternatives ?? []).isEmpty
  }

  func endsSentence(_ word: String) -> Bool {
    word.last.map { ".:!?•–-".contains($0) } ?? false
  }

  func isCapital(_ word: String) -> Bool { WordParts(word).core.first?.isUppercase == true }

  /// Whether the word is one that headings and labels of minutes begin with.
  private func isHeading(_ word: String) -> Bool {
    let language = manuscript.language
    return language.repair.usualCompounds.contains(word)
      || language.meeting.fields[word] != nil || language.sections.headings[word] != nil
      || language.repair.headingWords.contains(word)
  }

  // MARK: Words

  private func answer(_ word: String) -> Finding? {
    if let known = answers[word] { return known }
    let finding = find(word)
    answers[word] = .some(finding)
    return finding
  }

  private func find(_ word: String) -> Finding? {
    let count = manuscript.vocabulary[word] ?? 0
    if let twin = confusions.twins[word] {
      let usual = manuscript.vocabulary[twin] ?? 0
      // `fran` is no word of minutes; others that are twins of usual words may be printed.
      let isNone = manuscript.language.markedLetters.stripped.contains(word)
      guard usual >= (isNone ? max(1, count) : max(4, 4 * count)) else { return nil }
      return Finding(
        word: twin, reason: "the document has \"\(twin)\" \(usual) times, \"\(word)\" hardly ever",
        isInDocument: true)
    }
    guard word.count >= 4, !manuscript.lexicon.knows(word) else { return nil }
    // A capital I is read as l wherever it stands; else what is printed again and again is no misreading.
    if word.count >= 6, word.hasPrefix("l"), !word.hasPrefix("ll"), count > 2 {
      let printed = "i" + word.dropFirst()
      guard manuscript.lexicon.knows(printed) else { return nil }
      return Finding(
        word: printed,
        reason: "\"\(word)\" is no known word, \"\(printed)\" looks alike and is one",
        isInDocument: false, origin: .reader)
    }
    guard count <= 2 else { return nil }
    let plain = withoutForeign(word)
    let table =
      confusions.likely + (word.count >= 6 ? confusions.wide : [])
      + (word.count >= Self.long ? confusions.long : [])
    var likely = Set(plain.flatMap { [$0] + changed($0, table) }).subtracting([word])
    if word.contains("w"), spellsOldW { likely.remove(word.replacing("w", with: "v")) }
    // A small l at the beginning of a word may be a capital I.
    if word.hasPrefix("l"), !word.hasPrefix("ll") { likely.insert("i" + word.dropFirst()) }
    likely = likely.filter { !isInflected(word, insteadOf: $0) }
    if let plural = misreadPlural(word) { likely.insert(plural) }
    if let finding = inDocument(likely, count) { return finding.from(origin(of: word, finding)) }
    // Names end in an accent (`Lindén`), and a reader may lose their capital.
    guard !word.hasSuffix("én"), !word.hasSuffix("é") else { return nil }
    let known = likely.filter { $0.allSatisfy(\.isLetter) && manuscript.lexicon.knows($0) }
    if known.count == 1, let only = known.first, word.count >= 5 {
      let isWeak = Self.withoutDots(word) == Self.withoutDots(only)
      if isWeak ? mayBeCompound(word, insteadOf: only) : isMadeOfWords(word) { return nil }
      let finding = Finding(
        word: only, reason: "\"\(word)\" is no known word, \"\(only)\" looks alike and is one",
        isInDocument: false, isWeak: isWeak)
      return finding.from(origin(of: word, finding))
    }
    guard known.isEmpty, word.count >= 6 else { return nil }
    let possible = plain.flatMap { word in
      changed(word, confusions.possible.filter { $0.read.count + $0.printed.count > 2 })
        // One letter more or less at the end makes another form of the word (`skeppen`, `skeppan`).
        + (changed(word, confusions.possible.filter { $0.read.count + $0.printed.count == 2 })
        + narrowed(word)).filter { $0.suffix(2) == word.suffix(2) }
    }
    return inDocument(Set(possible).subtracting([word]), count) ?? inside(word, plain)
  }

  static func withoutDots(_ word: String) -> String {
    String(word.map { "åä".contains($0) ? "a" : $0 == "ö" ? "o" : $0 })
  }

  /// The only one of some words that the document has more often, or all minutes have, and that the
  /// dictionary knows.
  private func inDocument(_ words: Set<String>, _ count: Int) -> Finding? {
    let usual = manuscript.language.repair.usualCompounds
    let printed = words.filter { (manuscript.vocabulary[$0] ?? 0) > count || usual.contains($0) }
    guard printed.count == 1, let only = printed.first, manuscript.lexicon.knows(only) else {
      return nil
    }
    let times = manuscript.vocabulary[only] ?? 0
    return Finding(
      word: only,
      reason: times > 0
        ? "no known word; the document has \"\(only)\", which looks alike, \(times) times"
        : "no known word; \"\(only)\" looks alike, and stands in most minutes",
      isInDocument: true)
  }

  // MARK: Names

  /// A name changes only into one that the document has at least three times, beside the same other
  /// name.
  private func name(
    _ parts: WordParts, _ line: Manuscript.Line, _ index: Int
  ) -> (text: String, finding: Finding)? {
    let word = parts.core.lowercased()
    guard parts.writing == .capital, word.count >= 4, manuscript.vocabulary[word] == 1,
      !manuscript.lexicon.knows(parts.core)
    else { return nil }
    let beside = [index - 1, index + 1].filter { line.words.indices.contains($0) }
      .map { (isBefore: $0 < index, word: line.words[$0]) }
      .filter { isCapital($0.word) }
      .map { (isBefore: $0.isBefore, word: LetterheadLine.bare($0.word)) }
    let words = Set(
      withoutForeign(word).flatMap { [$0] + changed($0, confusions.likely) }
    ).subtracting([word])
    let isRead = line.isScanned || manuscript.isSpeckled || manuscript.lacksSigns
    let printed = words.filter { name in
      // Rings and dots are lost so often that the same name once more, beside the same other name, is enough.
      let needed = isRead && Self.lostMarks(word, name) ? (name: 2, pair: 1) : (name: 3, pair: 2)
      return (manuscript.vocabulary[name] ?? 0) >= needed.name
        && beside.contains {
          (pairs[$0.isBefore ? "\($0.word) \(name)" : "\(name) \($0.word)"] ?? 0) >= needed.pair
        }
    }
    guard printed.count == 1, let only = printed.first else { return nil }
    let reason =
      "the document has the same name written otherwise \(manuscript.vocabulary[only] ?? 0) times"
    return (
      parts.with(parts.writing.apply(to: only)),
      Finding(word: only, reason: reason, isInDocument: true, isName: true)
    )
  }
}
