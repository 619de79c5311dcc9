/// The numbers with which lines begin, in all the ways in which items are numbered without a section sign.
extension NumberedItems {
  /// Words of which the first is a number, its mark and the first word of a title, with a space between
  /// them: `1.Mötet`, `1:Mötet`; a number with a colon has the mark that it would have elsewhere.
  static func parted(_ words: [String]) -> [String] {
    guard let first = words.first else { return words }
    // `• 1 Mötet öppnas`: what became of a section sign in a list.
    if first == "•", words.count > 1, words[1].utf8.first?.isDigit == true {
      let number = words[1].prefix { $0.isASCII && $0.isNumber }
      let rest = words[1].dropFirst(number.count)
      if number.count <= 3, rest.isEmpty && words.count > 2 || rest.first == "." {
        return parted(Array(words.dropFirst()))
      }
    }
    // `#1 Mötet öppnas`: what writers without a section sign took for it.
    if isHashed(words) { return ["\(first.dropFirst())."] + words.dropFirst() }
    if let number = dashed(words) { return ["\(number)."] + words.dropFirst(2) }
    if let number = bracketed(first), words.count > 1 { return ["\(number)."] + words.dropFirst() }
    guard first.utf8.first?.isDigit == true else { return words }
    let number = first.prefix { $0.isASCII && $0.isNumber }
    let rest = first.dropFirst(number.count)
    guard number.count <= 2, let mark = rest.first else { return words }
    let title = rest.dropFirst()
    // `1, Mötets öppnande`, `8- Verksamhetsberättelse`: a key beside that of the full stop.
    if title.isEmpty {
      return ":,-".contains(mark) && words.count > 1 ? ["\(number)."] + words.dropFirst() : words
    }
    guard ".:)".contains(mark) else { return words }
    guard title.count > 1, title.first?.isUppercase == true else { return words }
    return ["\(number).", String(title)] + words.dropFirst()
  }

  /// The number before a dash and a title: `1 – Mötets öppnande`.
  private static func dashed(_ words: [String]) -> Int? {
    guard words.count > 2, words[0].utf8.count <= 2, words[1] == "-" || words[1] == "–",
      words[2].first?.isUppercase == true
    else { return nil }
    return Int(words[0])
  }

  /// The number that is all there is between brackets: `(1)`.
  private static func bracketed(_ word: String) -> Int? {
    guard word.utf8.first == 0x28, word.hasSuffix(")"), word.utf8.count <= 4 else { return nil }
    return Int(word.dropFirst().dropLast())
  }

  /// Whether the first word is a number behind a hash.
  static func isHashed(_ words: [String]) -> Bool {
    guard let first = words.first, words.count > 1, first.first == "#" else { return false }
    return (2...4).contains(first.utf8.count) && first.dropFirst().utf8.allSatisfy(\.isDigit)
  }

  /// A number with a mark, with a word for it (`Punkt 1`) or alone before a title, and how many words it
  /// takes.
  static func label(_ line: [String], _ words: ItemWords) -> (number: Int, length: Int)? {
    if let first = line.first, line.count > 1, first.first?.isUppercase == true,
      case let word = first.inLowerCase.trimmed(of: "."),
      words.counters.contains(word) || words.signs.contains(word)
    {
      return Int(line[1].trimmed(of: ".:)")).map { ($0, 2) }
    }
    if let first = line.first, let number = words.counted(in: first) {
      return Int(number).map { ($0, 1) }
    }
    if let label = PrintedLabel(line) {
      return label.hasSign ? nil : Int(label.number).map { ($0, label.length) }
    }
    guard line.count > 1, line[0].utf8.count <= 3, let number = Int(line[0]) else { return nil }
    return (number, 1)
  }

  /// The letters behind numbers of items that were put in later.
  private static let letters = Set("abcdefABCDEF")

  /// A number with a letter and a mark: `2a.`, `2b)`, `2 a.`, `8A.`.
  static func letteredNumber(_ line: [String]) -> (number: Int, length: Int)? {
    if line.count > 2, line[0].utf8.count <= 2, let number = Int(line[0]), line[1].count == 2,
      let letter = line[1].first, letters.contains(letter), ".)".contains(line[1].suffix(1))
    {
      return (number, 2)
    }
    guard line.count > 1, let mark = line[0].last, ".)".contains(mark),
      case let label = line[0].dropLast(), let letter = label.last, letters.contains(letter)
    else { return nil }
    return Int(label.dropLast()).flatMap { $0 < 100 ? ($0, 1) : nil }
  }

  /// Whether a line begins with the word for an item and its number.
  static func hasCounter(_ line: PrintedLine, _ words: ItemWords) -> Bool {
    hasCounter(line.left, words)
  }

  /// Whether words begin with that for an item and its number.
  static func hasCounter(_ line: [String], _ words: ItemWords) -> Bool {
    guard let first = line.first else { return false }
    let word = first.inLowerCase.trimmed(of: ".")
    return
      (words.counters.contains(word) || words.signs.contains(word)
      || words.counted(in: first) != nil)
      && label(line, words) != nil
  }
}
