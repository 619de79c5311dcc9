extension Rule {
  /// Decodes UTF-8 that was read as a one-byte encoding.
  static let mojibake = Rule(
    id: "mojibake",
    summary: "Decodes UTF-8 that was taken for another encoding (Ã¤ for ä).",
    explanation: """
      Where a program took UTF-8 for Windows-1252 each letter outside ASCII came out as two or \
      three characters: "Ã¤" for "ä", "â€“" for a dash. All such characters of a word together \
      must make valid UTF-8 again, which other text does not. Mac Roman and the code pages of DOS \
      ("√§", "├ñ") count where two words do. In a text with such words an "Â" at the end of a word is \
      what is left of a no-break space, and "â€" of a quotation mark, whose last byte has no character.
      """,
    language: nil,
    examples: [
      .repairs("KommunfullmÃ¤ktige fÃ¶r Ã…mÃ¥l", "Kommunfullmäktige för Åmål"),
      .repairs("Ã„rendet â€“ en Ã¶versyn", "Ärendet – en översyn"),
      .repairs("fÃƒÂ¶rslag", "förslag", note: "taken for Windows-1252 twice"),
      .repairs("Ã¢â‚¬Å“nejÃ¢â‚¬Â\u{9D}", "“nej”", note: "quotation marks twice"),
      .repairs("VattnÃ¶ i Ã\u{96}rsjÃ¶n", "Vattnö i Örsjön", note: "taken for Latin-1"),
      .repairs("I LÃ\u{85}NGÃ\u{85}S", "I LÅNGÅS", note: "Latin-1 has a line break for Å"),
      .repairs("NÃ¤mnden fÃ¶r Â§Â\u{A0}12 och 45Â 000", "Nämnden för §\u{A0}12 och 45 000"),
      .repairs("NÃ¤mnden fÃ¶r â€nejâ€\u{FFFD}", "Nämnden för ”nej”"),
      .repairs("N√§mnden f√∂r ¬ß 12", "Nämnden för § 12", note: "taken for Mac Roman"),
      .repairs("N├ñmnden f├Âr", "Nämnden för", note: "taken for code page 850"),
      .repairs(
        "K├ñrns├Âs ÔÇô v├Ñra", "Kärnsös – våra", note: "not Mac Roman, where a dash is another sign"
      ),
      .repairs("NÃ¤mnden och fÃ¶r KovaÄ\u{8D}", "Nämnden och för Kovač"),
      .leaves("”Övriga kostnader” och ”Åtgärder” och vi ska NÅ”", note: "quotation marks"),
      .leaves("Ärendet gäller São Paulo"),
      .leaves("Â är ett stort a med cirkumflex"),
      .leaves("roten √∂ och ├── grenen", note: "one word alone proves no such encoding"),
    ]
  ) { manuscript in
    var findings = Findings()
    let odd = manuscript.lines.flatMap { line in
      zip(line.ids, line.words).filter { $1.hasForeignCharacters }.map { Odd(id: $0, word: $1) }
    }
    guard !odd.isEmpty else { return findings }
    let readings = MisreadUTF8.all.map { misread in
      let decoded = odd.map { misread.decoded($0.word) }
      let count = Set(zip(odd, decoded).filter { $1 != nil }.map(\.0.word)).count
      return (misread: misread, decoded: decoded, count: count)
    }
    // The first of those that make most words.
    let most = readings.map(\.count).max() ?? 0
    guard let (misread, decoded, count) = readings.first(where: { $0.count == most }),
      count >= (misread.page.name == CodePage.windows.name ? 1 : 2)
    else { return findings }
    for (word, text) in zip(odd, decoded) {
      if let text {
        findings.proposals.append(
          Proposal(
            [(word.id, text)], confidence: 0.98,
            reason: "its odd characters are valid UTF-8 that was taken for \(misread.page.name)"))
      } else if count >= 2, let text = misread.restored(word.word) {
        findings.proposals.append(
          Proposal(
            [(word.id, text)], confidence: 0.9,
            reason: "what is left of UTF-8 that was taken for \(misread.page.name), as in "
              + "\(count) words"))
      }
    }
    return findings
  }
}

/// A word, and where it stands.
private struct Odd {
  let id: WordID
  let word: String

}
