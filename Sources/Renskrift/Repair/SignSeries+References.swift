/// References in the text whose section sign was misread.
extension SignSeries {
  /// `protokoll 2021-06-07, 8 162`, `enligt $ 12`: where only a reference can stand.
  ///
  /// - Parameter following: the first word of the next line.
  func reference(
    _ words: [String], _ index: Int, _ misread: Misread, before following: String?,
    isScanned: Bool
  ) -> (text: String, reason: String)? {
    guard index > 0 else { return nil }
    let end = index + misread.length
    let last = words[end - 1]
    // A share may go on in the next line: `sänks med 8 24` / `från årsskiftet`.
    let isClosed =
      end == words.count && following?.first?.isLowercase != true
      || last.last.map { ".,;:)".contains($0) } == true
    let goesOn = end < words.count && words[end].first?.isLowercase == true
    let before = words[index - 1]
    // Two numbers of one and two digits side by side are none: the first is a sign.
    let isApart = misread.length == 2 && last.filter(\.isDigit).utf8.count <= 2
    guard !misread.isFive || isApart else { return nil }
    // `ÄGL $3`: nothing else goes between the letters of a body and a number.
    if prefixes.contains(before), misread.isDollar {
      return (text(misread), "the letters of a body stand before the number of its item")
    }
    if before.hasSuffix(","),
      PrintedDay.isDay(before.trimmed(of: ","))
        || isWrittenDay(words[..<index], needsYear: !misread.isDollar && !isApart),
      isClosed || misread.isDollar && !goesOn
    {
      return (text(misread), "after the date of minutes stands the number of an item")
    }
    // `budgetberedningen, $ 14`: where no § was read a dollar sign is one, but before a price, and so are
    // what stands for it apart from a short number at the end.
    if lacksSigns, before.hasSuffix(","),
      misread.isDollar ? isClosed || !goesOn : isApart && end == words.count && !misread.isFive
    {
      return (text(misread), "the reader of this text had no section sign")
    }
    // A reader that has the sign reads it as a dollar too, where it is narrow.
    if isScanned, before.hasSuffix(","), misread.isDollar, isClosed {
      return (text(misread), "between commas stands a reference to an item, and no price")
    }
    let refers = language.repair.referring.contains(before.lowercased())
    if refers, misread.length == 2,
      misread.isDollar || lacksSigns && isApart && isClosed && !misread.isFive
    {
      return (text(misread), "\"\(before)\" goes before the number of an item or section")
    }
    return nil
  }

  /// Whether the words end in a day with the name of its month: `3 mars 2018,`, `3 mars,`.
  private func isWrittenDay(_ words: ArraySlice<String>, needsYear: Bool) -> Bool {
    let words = words.suffix(3).map { $0.trimmed(of: ",") }
    let hasYear = words.last?.isYear == true
    let date = hasYear ? words.dropLast() : words[...]
    guard hasYear || !needsYear, let month = date.last, let day = date.dropLast().last, day.isDigits
    else { return false }
    return language.meeting.dates.months.keys.contains(month.lowercased())
  }
}
