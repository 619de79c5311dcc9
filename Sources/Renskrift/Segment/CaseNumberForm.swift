/// The forms of case numbers that are told by themselves, without a word for them before.
///
/// Every municipality's registry has its own: a code of the body, a year and a running number, parted by
/// different marks.
enum CaseNumberForm {
  /// `KS/2023:0316`, `MBN-2023-371`, `BYGG.2023.12`, `RS/123/2023`, `24/KS0123`, `21RGK0715`: a code, a
  /// year and a number in one word.
  static func isWhole(_ word: some StringProtocol) -> Bool {
    let parts = word.split(omittingEmptySubsequences: false) { "/:-.".contains($0) }
    guard let first = parts.first, let last = parts.last else { return false }
    // `336/02.02.00/2022`: the class between number and year, as in Finland.
    if parts.count >= 4, word.filter({ $0 == "/" }).count == 2 {
      return isNumber(first) && last.isYear
        && parts[1..<(parts.count - 1)].allSatisfy { isShortYear($0) }
    }
    if parts.count == 3, isCode(first) {
      return parts[1].isYear && isNumber(last) || isNumber(parts[1]) && last.isYear
    }
    // `21RGK0715`: all in a row.
    if parts.count == 1 {
      // `RS230123`: the year is part of the digits.
      let letters = first.prefix(while: \.isLetter)
      if isCode(letters), letters.utf8.count <= 4, letters.allSatisfy(\.isUppercase) {
        let digits = first.dropFirst(letters.count)
        return (6...9).contains(digits.utf8.count) && isDigits(digits)
      }
      let code = first.dropFirst(2).prefix(while: \.isLetter)
      return isShortYear(first.prefix(2)) && isCode(code) && code.allSatisfy(\.isUppercase)
        && (3...6).contains(first.count - 2 - code.count)
        && isNumber(first.dropFirst(2 + code.count))
    }
    // `20/KS/123`: the code between the year and the number.
    if parts.count == 3 {
      return (first.isYear || isShortYear(first)) && isCode(parts[1]) && isNumber(last)
    }
    // `KN/251234`: the year is part of the digits.
    if parts.count == 2, word.contains("/"), isCode(first), first.allSatisfy(\.isUppercase) {
      return isNumber(last) && last.utf8.count >= 5
    }
    guard parts.count == 2, word.contains("/"), first.isYear || isShortYear(first) else {
      return false
    }
    let code = last.prefix(while: \.isLetter)
    return isCode(code) && isNumber(last.dropFirst(code.count))
      && last.dropFirst(code.count).utf8.count >= 2
  }

  /// `2023:316`, `2023.316`, `2023-00316`, `318/2023`: a year and a number after a code in a word of its
  /// own.
  static func isAfterCode(_ word: some StringProtocol) -> Bool {
    let parts = word.split(omittingEmptySubsequences: false) { "/:-.".contains($0) }
    guard parts.count == 2 else { return false }
    if word.contains("/"), isNumber(parts[0]), !parts[0].isYear, parts[1].isYear { return true }
    guard parts[0].isYear, isNumber(parts[1]) else { return false }
    // `2023-24` and `2023-2024` are spans of years.
    return !word.contains("-") || parts[1].utf8.count >= 3 && !parts[1].isYear
  }

  /// `2018/229`: a year and a number, as spans of years have it not (`2018/19`).
  static func isYearAndNumber(_ word: some StringProtocol) -> Bool {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].isYear && isNumber(parts[1]) && !parts[1].isYear
  }

  /// Whether a word is the code of a body behind a number: `2021.148 BUN`.
  static func isCodeBehind(_ word: some StringProtocol, of number: some StringProtocol) -> Bool {
    isCode(word) && word.allSatisfy(\.isUppercase) && isAfterCode(number)
  }

  /// `KS`, `KSKF`, `KSau`: the letters of a body, most of them capitals.
  private static func isCode(_ part: some StringProtocol) -> Bool {
    (2...8).contains(part.count) && part.allSatisfy(\.isLetter) && part.first?.isUppercase == true
      && part.filter(\.isUppercase).count * 2 >= part.count
  }

  private static func isShortYear(_ part: some StringProtocol) -> Bool {
    part.utf8.count == 2 && isDigits(part)
  }

  private static func isNumber(_ part: some StringProtocol) -> Bool {
    (1...7).contains(part.utf8.count) && isDigits(part)
  }

  private static func isDigits(_ part: some StringProtocol) -> Bool {
    part.utf8.allSatisfy(\.isDigit)
  }
}
