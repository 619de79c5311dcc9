extension Rule {
  /// Joins dates and sums whose parts were read apart.
  static let brokenNumber = Rule(
    id: "broken-number",
    summary: "Joins dates and sums of money whose parts were read apart.",
    explanation: """
      Wide digits and thin hyphens make gaps: "2021 -06- 07", "1 234 , 50 kr". Parts are joined \
      where together they make a date that exists and a hyphen stands at the break, or the year \
      and month already stand together; and where a comma alone stands between whole kronor and \
      two digits before a currency. Nothing but the space is taken out.
      """,
    language: .swedish,
    examples: [
      .repairs("Mötet den 2021 -06- 07 hölls", "Mötet den 2021-06-07 hölls"),
      .repairs("inkommen 1999-11 27, bilaga", "inkommen 1999-11-27, bilaga"),
      .repairs("senast den 2021 06-07.", "senast den 2021-06-07."),
      .repairs("senast den 2021- 06-07.", "senast den 2021-06-07."),
      .repairs("kostar 1 234 , 50 kr", "kostar 1 234,50 kr"),
      .repairs("kostar 234 ,50 kronor", "kostar 234,50 kronor"),
      .leaves("åren 2021 - 2022 och framåt", note: "no date"),
      .leaves("Rummen 12, 50 kr var", note: "the comma belongs to the number before it"),
      .leaves("den 2021-06 13 personer", note: "words of a quantity may follow: 13 persons"),
      .leaves("Ring 2021 -13- 07", note: "no such month"),
    ]
  ) { manuscript in
    var findings = Findings()
    for line in manuscript.text {
      var index = 0
      while index < line.words.count {
        guard line.words[index].utf8.first?.isDigit == true else {
          index += 1
          continue
        }
        let found =
          date(line.words[index...]) ?? sum(line.words[index...], manuscript.language.repair)
        if let (text, count, reason) = found, reason != nil || count > 1 {
          findings.proposals.append(
            Proposal(
              (0..<count).map { (line.ids[index + $0], $0 == 0 ? text : "") }, confidence: 0.95,
              reason: reason ?? "the parts make a date"))
          index += count
        } else {
          index += 1
        }
      }
    }
    return findings
  }
}

/// A date in two to five parts at the beginning of some words.
private func date(_ words: ArraySlice<String>) -> (text: String, count: Int, reason: String?)? {
  guard let first = words.first, first.utf8.count <= 8, first.prefix(4).isDigits,
    first.utf8.count >= 4
  else { return nil }
  var text = first
  for (offset, word) in words.dropFirst().prefix(4).enumerated() {
    let atHyphen = text.hasSuffix("-") || word.hasPrefix("-")
    // `1999-11 27`: only punctuation or nothing may follow, as `27` could count something.
    // `2022 04-28`: nothing is written so but a date.
    if offset == 0, text.utf8.count == 4, text.hasPrefix("19") || text.hasPrefix("20"),
      PrintedDay.isDay(text + "-" + word.trimmed(of: ".,;:)"))
    {
      return (text + "-" + word, 2, nil)
    }
    let isDay = text.utf8.count == 7 && word.utf8.count >= 2 && word.prefix(2).isDigits
    if !atHyphen {
      let next = words.dropFirst(offset + 2).first
      let ends = word.utf8.count > 2 || next == nil
      guard isDay, ends else { return nil }
    }
    text += atHyphen ? word : "-" + word
    guard text.utf8.count <= 12 else { return nil }
    if PrintedDay.isDay(text.trimmed(of: ".,;:)")) { return (text, offset + 2, nil) }
  }
  return nil
}

/// `1 234 , 50 kr` from `234` on.
private func sum(
  _ words: ArraySlice<String>, _ language: RepairWords
) -> (text: String, count: Int, reason: String?)? {
  let words = Array(words.prefix(4))
  guard words.count >= 3, words[0].isDigits, words[1].first == "," else { return nil }
  let isApart = words[1] == ","
  let decimals = isApart ? words[2] : String(words[1].dropFirst())
  guard decimals.utf8.count == 2, decimals.isDigits, words.count > (isApart ? 3 : 2),
    language.currencies.contains(words[isApart ? 3 : 2].lowercased())
  else { return nil }
  return (
    words[0] + "," + decimals, isApart ? 3 : 2,
    "a comma between kronor and two digits before a currency has no space"
  )
}
