/// A case number: what the archive files an item under (`KS 2021/00123`).
enum CaseNumber {
  /// The number in a text that begins with the word for it (`Dnr VON 2021/00941`).
  static func labelled(_ lexemes: ArraySlice<Lexeme>, text: String, _ vocabulary: Vocabulary)
    -> String?
  {
    guard let first = lexemes.first, !first.isMark else { return nil }
    if lexemes.count > 1, vocabulary.words.items.isMisreadLabel(first.text) {
      return value(lexemes.dropFirst(), text: text)
    }
    guard let label = vocabulary.caseLabels.match(lexemes, at: lexemes.startIndex) else {
      return joined(lexemes, text: text, vocabulary)
    }
    return value(lexemes.dropFirst(label.count), text: text)
  }

  /// The number after a word for it that is joined to it (`Dnr-VON 2021/00941`).
  private static func joined(
    _ lexemes: ArraySlice<Lexeme>, text: String, _ vocabulary: Vocabulary
  ) -> String? {
    guard let first = lexemes.first, let last = lexemes.last,
      let start = endOfLabel(first, vocabulary), last.text.utf8.contains(where: \.isDigit)
    else { return nil }
    return String(text[start..<last.text.endIndex])
  }

  /// Where a word goes on that begins with a word for the case number and a mark (`Dnr-VON`).
  private static func endOfLabel(_ lexeme: Lexeme, _ vocabulary: Vocabulary) -> String.Index? {
    guard !lexeme.isMark, let mark = lexeme.text.firstIndex(where: { "-:.".contains($0) }),
      vocabulary.words.items.caseLabels.contains(lexeme.text[..<mark].lowercased())
    else { return nil }
    return lexeme.text.index(after: mark)
  }

  /// The number in a block that holds nothing else, with or without the word for it.
  static func alone(_ passage: Passage, _ vocabulary: Vocabulary) -> String? {
    labelled(withoutBrackets(passage.lexemes), text: passage.text, vocabulary)
      ?? value(passage.lexemes, text: passage.text)
  }

  /// `(dnr KS 2021/00123)` without the brackets around all of it, unlike those in `KS 2021/123 (042)`.
  private static func withoutBrackets(_ lexemes: ArraySlice<Lexeme>) -> ArraySlice<Lexeme> {
    guard lexemes.first?.isMark("(") == true, lexemes.last?.isMark(")") == true,
      lexemes.count(where: { $0.isMark("(") }) == 1
    else { return lexemes }
    return lexemes.dropFirst().dropLast()
  }

  /// Where a case number begins in a heading: at the word for it, or where the text ends in one.
  static func start(in lexemes: ArraySlice<Lexeme>, _ vocabulary: Vocabulary) -> Int? {
    for index in lexemes.indices
    where vocabulary.caseLabels.match(lexemes, at: index) != nil
      || endOfLabel(lexemes[index], vocabulary) != nil
    {
      if lexemes[index...].contains(where: { $0.text.utf8.contains(where: \.isDigit) }) {
        return index
      }
    }
    guard let last = lexemes.last else { return nil }
    if CaseNumberForm.isWhole(last.text) { return lexemes.endIndex - 1 }
    let before = lexemes.endIndex - 2
    if before > lexemes.startIndex,
      CaseNumberForm.isCodeBehind(last.text, of: lexemes[before].text)
    {
      return before
    }
    let hasLetters = before >= lexemes.startIndex && isAuthority(lexemes[before])
    guard isNumber(last.text) || hasLetters && CaseNumberForm.isAfterCode(last.text) else {
      return nil
    }
    return hasLetters ? before : lexemes.endIndex - 1
  }

  /// Where a case number ends behind which a title stands: `Dnr 2021/123 004   Taxor för vatten`.
  static func end(of number: ArraySlice<Lexeme>, _ vocabulary: Vocabulary) -> Int {
    guard let label = vocabulary.caseLabels.match(number, at: number.startIndex) else {
      return number.endIndex
    }
    var index = number.startIndex + label.count
    var hasDigits = false
    while index < number.endIndex {
      let lexeme = number[index]
      let isDigits = lexeme.text.utf8.contains(where: \.isDigit)
      guard isDigits || lexeme.isMark || isAuthority(lexeme) else { break }
      hasDigits = hasDigits || isDigits
      index += 1
    }
    let title = number[index...]
    // One word is what stands behind some numbers: `Dnr 2021/123 Plan`.
    guard hasDigits, title.count > 1 || (title.first?.text.count ?? 0) > 5,
      title.first?.isCapitalised == true, !title.contains(where: { $0.isMark(":") })
    else { return number.endIndex }
    return index
  }

  /// The text without marks at its ends; nil if there is no digit in it.
  private static func value(_ lexemes: ArraySlice<Lexeme>, text: String) -> String? {
    var rest = withoutBrackets(lexemes)
    while let mark = rest.first, mark.isMark { rest = rest.dropFirst() }
    // Another label may follow in the line: `KS 2021/123   Handläggare: Bo Al`.
    if let colon = rest.firstIndex(where: { $0.isMark(":") }), colon > rest.startIndex,
      rest[..<(colon - 1)].contains(where: { $0.text.utf8.contains(where: \.isDigit) }),
      !rest[colon - 1].text.utf8.contains(where: \.isDigit)
    {
      rest = rest[..<(colon - 1)]
    }
    while let mark = rest.last, mark.isMark, !mark.isMark(")") { rest = rest.dropLast() }
    guard rest.contains(where: { $0.text.utf8.contains(where: \.isDigit) }) else { return nil }
    // A ruling line or a speck right behind it.
    return rest.printed(in: text).trimmed(of: "-–")
      .replacing(" /", with: "/").replacing("/ ", with: "/")
  }

  /// `2021/00941`, `2021-000123`, `KS2021/12`: a year and a running number.
  private static func isNumber(_ text: Substring) -> Bool {
    let digits = text.drop(while: { $0.isUppercase })
    let parts = digits.split(whereSeparator: { "/-:".contains($0) })
    guard parts.count >= 2, let year = Int(parts[0]), (1900...2199).contains(year),
      parts[0].utf8.count == 4, let number = parts.last, number.utf8.count >= 2,
      parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) })
    else { return false }
    // `2021-06-07` is a date and `2021-2022` a span of years.
    if text.contains("/") { return number.utf8.count != 4 || !number.hasPrefix("20") }
    return parts.count == 2 && number.utf8.count > 4
  }

  /// `KS`, `VON`: the letters before the year.
  private static func isAuthority(_ lexeme: Lexeme) -> Bool {
    !lexeme.isMark && (2...6).contains(lexeme.text.count)
      && lexeme.text.allSatisfy { $0.isUppercase || $0 == "/" }
  }
}
