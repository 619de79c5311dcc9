extension Rule {
  /// Takes out spaces that were read after hyphens.
  static let looseHyphen = Rule(
    id: "loose-hyphen",
    summary: "Takes out the space that was read after a hyphen (IT- verksamhet).",
    explanation: """
      A thin hyphen leaves a gap that is read as a space. After an abbreviation in capitals, a \
      single letter with a hyphen a known word in small letters belongs to it, unless it is a \
      conjunction ("IT- och ekonomifrågor"). Other words with a hyphen are left alone: there the \
      hyphen may hang.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "Nämndens IT- verksamhet växer", "Nämndens IT-verksamhet växer", known: ["verksamhet"],
        scanned: true),
      .repairs(
        "Skicka e- post till oss", "Skicka e-post till oss", known: ["post"], scanned: true),
      .repairs("nya LSS- boenden", "nya LSS-boenden", known: ["boenden"], scanned: true),
      .leaves(
        "Nämndens IT- verksamhet växer", known: ["verksamhet"],
        note: "typed so, for all that is known"),
      .leaves("IT- hern", note: "no known word", scanned: true),
      .leaves("IT- och ekonomifrågor", scanned: true),
      .leaves("HR- respektive IT-frågor", scanned: true),
      .leaves(
        "æ- att vara", known: ["att", "vara"], note: "a speck before a clause", scanned: true),
      .leaves("skol- fritids- och kulturfrågor", scanned: true),
      .leaves("LSS- SoL- och HSL-frågor", scanned: true),
    ]
  ) { manuscript in
    var findings = Findings()
    let language = manuscript.language
    for line in manuscript.text
    where line.isScanned || line.origin == .text && manuscript.wasRead {
      for index in line.words.indices.dropLast() where line.words[index].utf8.last == 0x2D {
        let next = line.words[index + 1]
        let stem = line.words[index].dropLast().drop { "(\"”".contains($0) }
        let word = LetterheadLine.bare(next)
        let isAbbreviation =
          stem.count == 1 && stem.allSatisfy(\.isLetter)
          || (2...5).contains(stem.count) && stem.allSatisfy(\.isUppercase)
        guard isAbbreviation, word.count >= 3, next.first?.isLowercase == true,
          !next.hasSuffix("-"),
          !language.repair.hanging.contains(word),
          !language.letterhead.bodyJoiners.contains(word),
          !language.repair.conjunctions.contains(word), manuscript.lexicon.knows(word)
        else { continue }
        findings.proposals.append(
          Proposal(
            [(line.ids[index], line.words[index] + next), (line.ids[index + 1], "")],
            confidence: 0.95,
            reason: "\"\(stem)-\" and a word that is no conjunction make one compound"))
      }
    }
    return findings
  }
}
