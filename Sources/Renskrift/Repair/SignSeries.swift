/// The numbers of the document's items, and what they say about a misread section sign.
struct SignSeries {
  /// The numbers that stand after a section sign.
  var numbers: Set<Int> = []
  /// The letters that stand before a section sign at the beginning of a line.
  var prefixes: Set<String> = []
  /// The labels of items that were misread.
  private(set) var labels: [LabelReading] = []
  /// The labels of items that nobody could read.
  private(set) var unreadable: [UnreadableLabel] = []
  /// Whether the document prints a space before a sign that follows its number.
  private(set) var isSpacedBehind = true
  /// Whether nearly all labels that were read have that space.
  private(set) var areSpacedBehind = false
  /// The items that the first page says there are.
  private(set) var declaredItems: ClosedRange<Int>?
  /// Whether the document prints a space after the sign.
  private(set) var space = SignSpace()
  /// Whether the reader had no section sign.
  let lacksSigns: Bool
  let language: Language

  /// Collects the section signs of a document.
  init(_ manuscript: Manuscript) {
    language = manuscript.language
    lacksSigns = manuscript.lacksSigns
    var previous = ""
    for line in manuscript.text {
      for (index, word) in line.words.enumerated() where word.hasPrefix("§") {
        addSign(line.words, index)
        if index == 1, line.words[0].allSatisfy(\.isLetter) { prefixes.insert(line.words[0]) }
      }
      if let range = declared(line.words, after: previous) {
        numbers.formUnion(range)
        declaredItems = declaredItems ?? range
      }
      previous = line.words.last ?? ""
    }
    let series = LabelSeries(manuscript, declared: declaredItems, prefixes: prefixes)
    labels = series.restored
    numbers.formUnion(labels.map(\.number))
    unreadable = UnreadableLabel.find(
      manuscript, series.sure + labels, declared: declaredItems)
    for label in labels {
      // The space before a single digit is lost too often to say anything.
      if label.order == .sign, label.number > 9 { space.misread.add(label.isApart) }
      let words = manuscript.labelRows[label.place].words
      if label.words.lowerBound == 1 { prefixes.insert(words[0]) }
    }
    let behind = series.sure.filter { $0.order == .number }
    let spaced = behind.count { manuscript.labelRows[$0.place].words.dropFirst().first == "§" }
    isSpacedBehind = spaced > 0 || behind.isEmpty && !Self.areJoined(labels, manuscript)
    areSpacedBehind = spaced >= 3 && spaced > 3 * (behind.count - spaced)
  }

  /// Whether labels of a page that was recognised were printed without a space before their sign: beside what
  /// a sign is read as on its own, `$`, the space was measured in the picture.
  private static func areJoined(_ labels: [LabelReading], _ manuscript: Manuscript) -> Bool {
    let measured = labels.filter {
      $0.order == .number && $0.mark == "$" && manuscript.labelRows[$0.place].origin == .ocr
    }
    let joined = measured.count { !$0.isApart }
    return joined >= 3 && joined > 3 * (measured.count - joined)
  }

  /// Takes a section sign and its number into the series.
  private mutating func addSign(_ words: [String], _ index: Int) {
    let rest = words[index].drop { $0 == "§" }
    let next = index + 1 < words.count ? words[index + 1] : ""
    if let number = Self.number(rest.isEmpty ? next : String(rest)) {
      numbers.insert(number)
      let isSpaced = rest.isEmpty || rest.first == " "
      if index == 0 || index == 1 && words[0].allSatisfy(\.isUppercase) {
        space.labels.add(isSpaced)
      } else {
        space.others.add(isSpaced)
      }
    } else if index == 1, rest.isEmpty, let number = Self.number(words[0]) {
      // `45 §` at the beginning of a line.
      numbers.insert(number)
    }
  }

  /// The word with its section sign, and why; nil if the word is right as it is.
  ///
  /// - Parameters:
  ///   - following: the first word of the next line.
  ///   - previous: the last word of the line before.
  func repair(
    _ line: Manuscript.Line, _ index: Int, before following: String?, after previous: String?
  ) -> (text: String, reason: String)? {
    let words = line.words
    if index + 1 == words.count, let following, words[index].utf8.count <= 3,
      words[index].utf8.last == UInt8(ascii: "8") || words[index].utf8.count == 1
    {
      // A law is often named at the beginning of the next line.
      let all = words + [following]
      if let reason = law(all, index) { return ("§" + Self.tail(words[index]), reason) }
      if let repair = joinedLaw(all, index) { return repair }
    }
    if let reason = law(words, index) { return ("§" + Self.tail(words[index]), reason) }
    if let repair = joinedLaw(words, index) ?? plural(words, index, after: previous) {
      return repair
    }
    if index == 0, let repair = spaced(line) ?? head(line) { return repair }
    if ["1", "l", "|"].contains(words[index]), index + 2 < words.count,
      Self.signed(words, index + 1) != nil
    {
      return ("I", "before a section sign and its number stands a preposition, no number")
    }
    // `MBN 8 § 34`: the sign was read twice.
    if index == 1, words.count > 2, words[2].hasPrefix("§"), prefixes.contains(words[0]),
      words[1].count == 1, words[1].allSatisfy(SignMark.all.contains)
    {
      return ("", "the section sign stands after it and was read twice")
    }
    guard let misread = Self.misread(words, index), !followsSign(words, index) else { return nil }
    if index > 0, !misread.isFive, standsInRow(words, index, misread) {
      return (text(misread), "§ \(misread.number) stands in a row of section signs")
    }
    return lawBehind(words, index, misread)
      ?? reference(words, index, misread, before: following, isScanned: line.isScanned)
  }

  /// Whether the word right before is a sign: then an 8 belongs to the number (`§ 87`).
  private func followsSign(_ words: [String], _ index: Int) -> Bool {
    index > 0 && words[index - 1].hasPrefix("§") && !words[index - 1].hasDigit
  }

  /// Whether the number stands in a row with the one before or after it, and the row goes on or ends.
  ///
  /// So it is in `Se §44, 845 och §46`; after `§ 45, 86 kronor` something is counted.
  private func standsInRow(_ words: [String], _ index: Int, _ misread: Misread) -> Bool {
    let end = index + misread.length
    let around = [max(0, index - 3)..<index, end..<min(words.count, end + 3)]
    let signed = around.flatMap { $0.compactMap { Self.signed(words, $0) } }
    let isAfter = signed.contains(misread.number - 1)
    let isBefore = signed.contains(misread.number + 1)
    guard isAfter && isBefore || (isAfter || isBefore) && misread.number > 9 else { return false }
    guard end < words.count, words[end - 1].last?.isNumber == true else { return true }
    return words[end].hasPrefix("§")
      || language.repair.conjunctions.contains(words[end].lowercased())
  }

  /// The number whose sign is a word or begins it.
  private static func signed(_ words: [String], _ index: Int) -> Int? {
    guard words[index].hasPrefix("§") else { return nil }
    let rest = words[index].drop { $0 == "§" }
    guard rest.isEmpty else { return number(String(rest)) }
    return index + 1 < words.count ? number(words[index + 1]) : nil
  }

  /// The number with its sign as the document writes it.
  func text(_ misread: Misread) -> String {
    guard misread.length == 1 else { return "§" }
    return (space.inText ? "§ " : "§") + misread.digits
  }

  /// The number at the beginning of a text that is a number with punctuation at most.
  static func number(_ text: String) -> Int? {
    let text = text.drop { $0 == " " }
    let digits = text.prefix { $0.isNumber && $0.isASCII }
    guard !digits.isEmpty, digits.count <= 4,
      text.dropFirst(digits.count).allSatisfy({ ".,;:)".contains($0) })
    else { return nil }
    return Int(digits)
  }

  static func tail(_ word: String) -> String {
    String(word.drop { !".,;:".contains($0) })
  }
}
