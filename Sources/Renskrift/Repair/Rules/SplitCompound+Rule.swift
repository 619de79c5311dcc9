extension Rule {
  /// Joins compounds that were torn apart.
  static let splitCompound = Rule(
    id: "split-compound",
    summary: "Joins compounds that were torn apart.",
    explanation: """
      A wide gap inside a word is read as a space. Two words are joined if one of them is no word \
      and the whole is (not in text layers, where spaces are printed ones, nor in text files that may \
      never have been on paper); or, where all three are words, if the printed pair does not fit its place \
      (an adverb between an article and a noun: "en nu lägesbeskrivning") and the document has the \
      whole word or its beginning elsewhere ("nuläge"), but not the same pair. Names and numbers are left alone.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "Syftet är en nu lägesbeskrivning av nuläge och mål.",
        "Syftet är en nulägesbeskrivning av nuläge och mål.",
        known: [
          "nu", "lägesbeskrivning", "nulägesbeskrivning", "nuläge", "en", "av", "och", "mål",
        ]),
      .repairs(
        "Frågor i ären det besvaras.", "Frågor i ärendet besvaras.",
        known: ["frågor", "i", "det", "ärendet", "besvaras"], scanned: true),
      .leaves(
        "Frågor i ären det besvaras.", known: ["frågor", "i", "det", "ärendet", "besvaras"],
        note: "typed so, for all that is known"),
      .leaves(
        "Det sades av en av ledarna när de avleddes.",
        known: ["av", "ledarna", "avledarna", "avleddes", "en", "det", "sades", "när", "de"],
        note: "one of many", scanned: true),
      .leaves(
        "Vi har nu lägesbeskrivning klar om nuläge.",
        known: [
          "vi", "har", "nu", "lägesbeskrivning", "nulägesbeskrivning", "klar", "om", "nuläge",
        ],
        note: "no article before it: both readings fit"),
      .leaves(
        "Det är en nu lägesbeskrivning.",
        known: ["det", "är", "en", "nu", "lägesbeskrivning", "nulägesbeskrivning"],
        note: "the document has no other trace of the whole word"),
      .leaves(
        "Lägg den till handlingarna och tillhandahåll dem. Lagt till handlingarna.",
        known: ["till", "handlingarna", "tillhandlingarna", "den", "tillhandahåll"],
        note: "the document prints the two words apart elsewhere"),
      .leaves(
        "Kommunens hus byggs.", known: ["kommunens", "hus", "kommunenshus", "byggs"],
        note: "two words that fit"),
      .leaves("det var nat hela", known: ["det", "var", "varnat", "hela"], note: "short words"),
      .leaves("Peter Palm talar.", known: ["peterpalm", "talar"], note: "a name"),
    ]
  ) { manuscript in
    var findings = Findings()
    var previous: String?
    for line in manuscript.text {
      defer { previous = line.words.last }
      var index = 0
      while index + 1 < line.words.count {
        defer { index += 1 }
        // In a text layer, and what may have been typed, only a misplaced particle counts, and few words are particles.
        if line.origin == .textLayer || line.origin == .text && !manuscript.wasRead,
          !manuscript.language.repair.particles.contains(line.words[index])
        {
          continue
        }
        let before = index > 0 ? line.words[index - 1] : previous
        let pair = Pair(line, index, after: before, manuscript)
        guard let reason = pair?.reason else { continue }
        findings.proposals.append(
          Proposal(
            [
              (line.ids[index], line.words[index] + line.words[index + 1]),
              (line.ids[index + 1], ""),
            ],
            confidence: 0.9, reason: reason))
        index += 1
      }
    }
    return findings
  }
}

/// Two neighbouring words that could be one.
private struct Pair {
  let first: String
  let second: String
  let before: String?
  let origin: Page.Origin
  let manuscript: Manuscript

  init?(
    _ line: Manuscript.Line, _ index: Int, after before: String?, _ manuscript: Manuscript
  ) {
    first = line.words[index]
    guard first.utf8.count >= 2, first.isPlainLetters || first.allSatisfy(\.isLetter) else {
      return nil
    }
    second = LetterheadLine.bare(line.words[index + 1])
    self.before = before?.lowercased()
    self.manuscript = manuscript
    origin = line.origin
    guard first.count >= 2, second.count >= 3,
      second.isPlainLower || second.allSatisfy(\.isLetter),
      line.words[index + 1].utf8.starts(with: second.utf8),
      first.isPlainLower
        || first.dropFirst().allSatisfy(\.isLowercase)
          && (first.first?.isLowercase == true || index == 0),
      first.count + second.count >= 7
    else { return nil }
  }

  /// Why the two are one word; nil if there is no evidence.
  var reason: String? {
    let start = first.lowercased()
    let lexicon = manuscript.lexicon
    let particle = manuscript.language.repair.particles.contains(start)
    // Nearly all pairs end here.
    if !particle, origin == .textLayer || lexicon.knows(start) && lexicon.knows(second) {
      return nil
    }
    let whole = start + second
    if particle, let before, manuscript.language.repair.articles.contains(before),
      !manuscript.language.repair.partitives.contains(start),
      manuscript.particlePairs["\(start) \(second)"] == 1,
      let trace = trace(of: whole, longerThan: start.count), lexicon.knows(whole)
    {
      return "\"\(before) \(start) \(second)\" does not fit together, \"\(whole)\" is a word, and"
        + " the document has \"\(trace)\""
    }
    guard !particle else { return nil }
    let unknown = lexicon.knows(start) ? second : start
    // A name or an abbreviation is unknown too: it must not stand by itself elsewhere.
    guard (manuscript.vocabulary[unknown] ?? 0) <= 1, start.count >= 3, lexicon.knows(whole) else {
      return nil
    }
    return "\"\(unknown)\" is no known word, \"\(whole)\" is"
  }

  /// A word of the document that is the whole word or shares its beginning, well past the gap.
  private func trace(of whole: String, longerThan length: Int) -> String? {
    manuscript.vocabulary.keys.filter { word in
      word != second && word.count > length + 2
        && zip(word, whole).prefix { $0 == $1 }.count >= min(word.count - 2, length + 4)
        && zip(word, whole).prefix { $0 == $1 }.count > length + 2
    }.min()
  }
}
