/// A case number as printed: `Dnr VON 2021/00941`, `KS 2021/00123`, `Diarienummer: 2021-000123`.
struct PrintedCaseNumber: Hashable {
  /// The number without the word before it.
  let text: String
  /// Whether the words hold nothing else.
  let isAlone: Bool

  /// Reads a case number at the beginning of some words; nil if there is none.
  init?(_ printed: [String], _ language: Language) {
    // Nearly all lines have no number at all.
    guard printed.contains(where: \.hasDigit) else { return nil }
    let words = Self.parted(Self.joined(Self.withoutBrackets(printed)), language)
    // `(U2021/01234)` in a title is the file of the ministry that asks, not the municipality's.
    if printed.count == 1, printed[0].hasPrefix("("), words[0].first?.isLetter == true,
      !CaseNumberForm.isWhole(words[0])
    {
      return nil
    }
    var index = 0
    var labelled = false
    while index < words.count,
      language.meeting.items.caseLabels.contains(LetterheadLine.bare(words[index]))
    {
      labelled = true
      index += 1
    }
    // `Dar KS 2021/12`: no other word stands before nothing but a number.
    if !labelled, (2...4).contains(words.count), language.meeting.items.isMisreadLabel(words[0]),
      words[1].hasDigit || Self.isCode(words[1])
    {
      labelled = true
      index = 1
    }
    var parts: [String] = []
    if index + 1 < words.count, Self.isCode(words[index]),
      words[index + 1].first?.isNumber == true
    {
      parts.append(words[index])
      index += 1
    }
    guard index < words.count else { return nil }
    let number = words[index].trimmed(of: ".,;")
    let hasCode = !parts.isEmpty
    let hasCodeBehind =
      index + 1 < words.count && CaseNumberForm.isCodeBehind(words[index + 1], of: number)
    guard
      Self.isNumber(number, labelled: labelled) || labelled && Self.isRunning(number)
        || hasCode && CaseNumberForm.isAfterCode(number) || CaseNumberForm.isWhole(number)
        || hasCodeBehind
    else { return nil }
    parts.append(number)
    guard
      labelled || parts.count == 2 || number.first?.isLetter == true || Self.isBare(number)
        || CaseNumberForm.isWhole(number) || hasCodeBehind
    else { return nil }
    // The code may follow: `2021.148 BUN`, and after the word for it the class in the archive: `2021/12 004`.
    while index + 1 < words.count, parts.count < 4,
      CaseNumberForm.isCodeBehind(words[index + 1], of: number)
        || labelled && words[index + 1].count == 3 && words[index + 1].allSatisfy(\.isNumber)
    {
      index += 1
      parts.append(words[index])
    }
    text = parts.joined(separator: " ")
    isAlone = index + 1 == words.count
  }

  /// Words with no space at a slash: of slanting letters a reader sees one there (`RS /2023:12`).
  private static func joined(_ words: [String]) -> [String] {
    words.reduce(into: []) { result, word in
      if let last = result.last, last.hasSuffix("/") || word.hasPrefix("/") {
        result[result.count - 1] = last + word
      } else {
        result.append(word)
      }
    }
  }

  /// `Dnr-KS`, `Dnr:KS` as two words: speckle between them, or a space left out.
  private static func parted(_ words: [String], _ language: Language) -> [String] {
    guard let first = words.first, let mark = first.firstIndex(where: { "-:.".contains($0) }),
      language.meeting.items.caseLabels.contains(first[..<mark].inLowerCase),
      first.index(after: mark) < first.endIndex
    else { return words }
    return [String(first[..<mark]), String(first[first.index(after: mark)...])] + words.dropFirst()
  }

  /// `(KS 2021/00123)` without the brackets around it.
  private static func withoutBrackets(_ words: [String]) -> [String] {
    guard let first = words.first, first.hasPrefix("("), let last = words.last, last.hasSuffix(")"),
      words.dropFirst().allSatisfy({ !$0.contains("(") })
    else { return words }
    var words = words
    words[0].removeFirst()
    words[words.count - 1].removeLast()
    return words
  }

  /// `VON`, `KS`, `KSau`: the letters of the body before the number.
  private static func isCode(_ word: String) -> Bool {
    word.count <= 6 && word.allSatisfy(\.isLetter) && word.first?.isUppercase == true
      && word.filter(\.isUppercase).count * 2 >= word.count
  }

  /// `2021-000123`: a year and more digits than a date or a span of years has.
  private static func isBare(_ word: String) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].utf8.count == 4 && (5...7).contains(parts[1].utf8.count)
      && parts.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
  }

  /// `21RGK0715`, `1423`: after the word for it three digits are enough.
  private static func isRunning(_ word: String) -> Bool {
    word.allSatisfy { $0.isNumber || $0.isUppercase || $0 == "/" }
      && word.filter(\.isNumber).count >= 3
  }

  /// `2021/00941`, `2021-000123`, `KS2021/123`: a year, a mark and a number.
  private static func isNumber(_ word: String, labelled: Bool) -> Bool {
    let parts = word.split(whereSeparator: { "/-:.".contains($0) })
    guard parts.count >= 2, word.contains(where: \.isNumber) else { return false }
    let digits = parts.filter { $0.contains(where: \.isNumber) }
    guard digits.count >= 2 else { return false }
    if labelled || isBare(word) { return true }
    return word.contains("/") && parts[0].suffix(4).allSatisfy(\.isNumber)
      && parts[0].suffix(4).count == 4
  }
}
