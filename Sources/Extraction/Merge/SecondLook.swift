import Renskrift

/// Decides on a third opinion about words that two readings left in doubt.
///
/// The third opinion is that of the leading reader on a smaller picture: specks and rough edges
/// are gone there, and what was misread because of them is mostly read right.
struct SecondLook {
  let choice: WordChoice

  /// How much smaller the picture is.
  static let scale = 0.7

  /// Whether a line has a word that should be looked at again.
  func isDoubtful(_ line: ReadLine) -> Bool { line.words.contains(where: isDoubtful) }

  /// Whether a word should be looked at again.
  func isDoubtful(_ word: ReadWord) -> Bool {
    // The third opinion cannot write what the leading model cannot.
    guard word.text.unicodeScalars.contains(where: \.properties.isAlphabetic),
      word.text.unicodeScalars.allSatisfy(canWrite)
    else { return false }
    if word.confidence < 0.5 || hasOddEnd(word.text) { return true }
    let core = word.text.trimmedToLetters
    guard core.unicodeScalars.count > 2, !choice.knowsAll(word.text) else { return false }
    // Names are seldom known; what both readers read as the same name is believed.
    return core.first?.isLowercase == true
      ? word.confidence < 0.93 || word.alternatives.contains { !$0.text.isEmpty }
      : word.alternatives.contains { !$0.text.isEmpty }
  }

  private func canWrite(_ scalar: Unicode.Scalar) -> Bool {
    choice.firstAlphabet.isEmpty || choice.firstAlphabet.contains(scalar)
      || scalar.properties.isAlphabetic && scalar != "ü" && scalar != "Ü"
  }

  /// The reading with the words changed for which the third opinion gives a reason, and how many.
  func callAsFunction(_ reading: Reading, _ third: Reading) -> (Reading, Int) {
    var replaced: [WordPlace: [ReadWord]] = [:]
    for group in WordGroup.groups(reading, third) {
      guard group.first.count == 1, let place = group.first.first,
        Set(group.second.map(\.line)).count == 1
      else { continue }
      let word = reading.lines[place.line].words[place.word]
      var others = group.second.map { third.lines[$0.line].words[$0.word] }
      guard isDoubtful(word), isBetter(others, than: word) else { continue }
      others[0].alternatives =
        word.alternatives.filter { !$0.text.sameCharacters(others[0].text) }
        + [Alternative(text: word.text, reader: word.reader, confidence: word.confidence)]
      replaced[place] = others
    }
    let lines = reading.lines.enumerated().map { line, content in
      ReadLine(
        words: content.words.enumerated().flatMap {
          replaced[WordPlace(line: line, word: $0)] ?? [$1]
        })
    }
    return (Reading(lines: lines, graphics: reading.graphics), replaced.count)
  }

  private func isBetter(_ others: [ReadWord], than word: ReadWord) -> Bool {
    let text = others.map(\.text).joined(separator: " ")
    guard !text.sameCharacters(word.text) else { return false }
    let sure = others.map(\.confidence).min() ?? 0
    let (isKnown, wasKnown) = (choice.knowsAll(text), choice.knowsAll(word.text))
    if wasKnown, !isKnown { return false }
    // Two of three agree, and not because they are the same model.
    if word.alternatives.contains(where: {
      $0.reader != others[0].reader && $0.text.sameCharacters(text)
    }) {
      return sure >= 0.3
    }
    if text.withoutMarks == word.text.withoutMarks, text.marks < word.text.marks, !isKnown {
      return false
    }
    if isKnown, !wasKnown { return sure >= 0.5 && isAkin(text, word.text) }
    if isKnown == wasKnown, hasOddEnd(word.text), !hasOddEnd(text) {
      return text.trimmedToLetters.sameCharacters(word.text.trimmedToLetters)
    }
    return false
  }

  /// Whether two readings can be of the same word: most of their letters are the same.
  private func isAkin(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    return MixedWord.distance(a, b) <= max(1, min(a.count, b.count) * 2 / 5)
  }

  /// Whether a word begins or ends with marks that specks are taken for.
  private func hasOddEnd(_ text: String) -> Bool {
    let odd: Set<Character> = [
      "\"", "„", "“", "‘", "’", "'", "`", "«", "»", "*", "+", "~", "^", "°", "|", "_", "=", "\\",
      "<", ">", "·", "•",
    ]
    guard text.count > 1, let first = text.first, let last = text.last else { return false }
    return odd.contains(first) || odd.contains(last) || "-.,;:".contains(first)
      || text.dropLast().last.map { ".,:;".contains($0) } == true && ".,:;".contains(last)
  }
}
