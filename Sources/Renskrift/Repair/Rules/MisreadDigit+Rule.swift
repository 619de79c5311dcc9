extension Rule {
  /// Puts back digits that were read as letters inside dates, times and case numbers.
  static let misreadDigit = Rule(
    id: "misread-digit",
    summary: "Puts back digits read as letters in dates, times, case numbers and ordinals.",
    explanation: """
      O and l look like 0 and 1. In a word that has the form of a date, of a case number or of a \
      clock time after "kl.", of a year or of the number of a law only digits can stand there: \
      "2O21-06-07", "KS2O21/OO123", "2O21", "2O17:725". Sums and \
      other numbers have no form of their own and stay. "1.e vice ordförande" is "1:e" with a lost \
      dot, "den I juli" the first of July, and beside "Avstår" stands how many did.
      """,
    language: .swedish,
    examples: [
      .repairs("Mötet 2O21-O6-07 hölls", "Mötet 2021-06-07 hölls"),
      .repairs("Dnr KS2O21/OO123", "Dnr KS2021/00123"),
      .repairs("Dnr KS 2O21/00l23", "Dnr KS 2021/00123"),
      .repairs("kl. l8.O0", "kl. 18.00"),
      .repairs("Budget 2O21 (2O17:725)", "Budget 2021 (2017:725)"),
      .leaves("lOlO, 2OOO och l900 samt Ill 2:lO"),
      .repairs("1.e vice ordförande", "1:e vice ordförande"),
      .repairs("Ek, i:e vice ordförande", "Ek, 1:e vice ordförande"),
      .repairs("Ek, t:e vice ordförande", "Ek, 1:e vice ordförande"),
      .repairs("Lagen trädde i kraft den I juli 2020.", "Lagen trädde i kraft den 1 juli 2020."),
      .repairs("Gäller från l januari", "Gäller från 1 januari"),
      .repairs("Avgiften höjs från den ı januari.", "Avgiften höjs från den 1 januari."),
      .repairs("Ja 9\nNej 3\nAvstår I", "Ja 9\nNej 3\nAvstår 1"),
      .repairs("Ja        9\nNej       3\nAvstår    l", "Ja        9\nNej       3\nAvstår    1"),
      .leaves("Nej l", note: "no count of votes"),
      .leaves("I juli är det stängt, och i mars med."),
      .leaves("Avsnitt O1-O2 och lO personer", note: "no date"),
      .leaves("2O21-13-45", note: "no such day"),
      .leaves("Dnr OK/2021", note: "letters stand where letters may"),
      .leaves("Se punkt 1.a, 2.b och 3.e i avtalet"),
    ]
  ) { manuscript in
    var findings = Findings()
    var votes = VoteCounts(manuscript.language.meeting.proceedings)
    for line in manuscript.lines
    where line.role != .logo && line.role != .noise && line.role != .handwriting {
      for (index, word) in line.words.enumerated()
      where word.hasDigit || word.utf8.count == 3 && word.hasSuffix("e")
        || word.utf8.count <= 3 && word.count == 1
      {
        let previous = index > 0 ? line.words[index - 1].lowercased() : ""
        let next = index + 1 < line.words.count ? line.words[index + 1] : ""
        let afterClock = manuscript.language.repair.clockWords.contains(previous)
        guard
          let (text, reason) = firstDay(word, after: previous, before: next, manuscript.language)
            ?? number(word, afterClock: afterClock)
            ?? ordinal(word, before: next, manuscript.language.repair)
            ?? votes.count(word, after: previous, in: line)
        else { continue }
        findings.proposals.append(
          Proposal([(line.ids[index], text)], confidence: 0.95, reason: reason))
      }
      votes.pass(line)
    }
    return findings
  }
}

/// `den I juli`, `l juli`: the first day of a month.
private func firstDay(
  _ word: String, after previous: String, before next: String, _ language: Language
) -> (String, reason: String)? {
  guard word == "l" || word == "ı" || word == "I" && language.repair.beforeDay.contains(previous),
    language.meeting.dates.months[next.trimmed(of: ".,;:)")] != nil
  else { return nil }
  return ("1", "before the name of a month stands its day")
}

/// The word with digits for letters, if it has a form that allows nothing else.
private func number(_ word: String, afterClock: Bool) -> (String, reason: String)? {
  let letters = word.utf8.filter { "OolI".utf8.contains($0) }.count
  guard letters > 0 else { return nil }
  let parts = WordParts(word)
  let core = parts.core
  // Only the beginning may have letters of its own: `KS2O21/OO123`.
  let slash = core.firstIndex(of: "/")
  let start = slash == nil ? core.startIndex : core.firstIndex(where: \.isDigit) ?? core.startIndex
  let digits = String(core[..<start]) + asDigits(core[start...])
  guard digits != core else { return nil }
  let reason = "\"\(core)\" has the form of"
  if PrintedDay.isDay(digits) { return (parts.with(digits), "\(reason) a date") }
  if isCaseNumber(digits) { return (parts.with(digits), "\(reason) a case number") }
  if afterClock, PrintedTime(digits) != nil { return (parts.with(digits), "\(reason) a time") }
  // A letter alone after a digit: `l9Ol` may be anything.
  if letters == 1, core.first?.isDigit == true, isYear(digits) {
    return (parts.with(digits), "\(reason) a year")
  }
  return nil
}

/// `2021`, `2017:725`: a year of this century or the last, alone or with the number of a law.
private func isYear(_ text: String) -> Bool {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
  return parts[0].isYear
    && (parts.count == 1
      || parts.count == 2 && parts[1].isDigits && (2...4).contains(parts[1].utf8.count))
}

private func asDigits(_ text: Substring) -> String {
  String(text.map { "Oo".contains($0) ? "0" : "lI".contains($0) ? "1" : $0 })
}

/// `KS2021/00123`, `2021/00123`: capitals, a year, and a number of at least three digits.
private func isCaseNumber(_ text: String) -> Bool {
  let parts = text.split(separator: "/", omittingEmptySubsequences: false)
  guard parts.count == 2, parts[1].isDigits, (3...6).contains(parts[1].utf8.count) else {
    return false
  }
  let year = parts[0].drop { $0.isUppercase && !"OI".contains($0) }
  return year.utf8.count == 4 && year.isDigits && (year.hasPrefix("19") || year.hasPrefix("20"))
}

/// `1:e` for `1.e` before what is counted so.
private func ordinal(
  _ word: String, before next: String, _ language: RepairWords
) -> (String, reason: String)? {
  let parts = word.split(omittingEmptySubsequences: false, whereSeparator: { ".:".contains($0) })
  let isLetter = ["i", "l", "I", "t", "|"].contains(parts[0])
  guard parts.count == 2, isLetter || word.contains(".") && parts[0].isDigits,
    parts[0].utf8.count <= 2, parts[1] == "e",
    language.afterOrdinal.contains(LetterheadLine.bare(next))
  else { return nil }
  return ("\(isLetter ? "1" : parts[0]):e", "an ordinal has a colon; its upper dot was lost")
}
