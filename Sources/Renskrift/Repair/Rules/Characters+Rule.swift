extension Rule {
  /// Writes characters the usual way that other programs left in unusual forms.
  static let characters = Rule(
    id: "characters",
    summary: "Composes letters, and resolves ligatures and invisible characters.",
    explanation: """
      Text from PDF files and from other programs holds letters with separate accents (NFD), \
      ligatures ("ﬁ"), soft hyphens and other invisible characters inside words, and bullets of \
      symbol fonts in places that Unicode keeps for private use. They look the same but are not \
      found by a search. Quotes, dashes and signs that mean something of their own ("²", "½", "№") \
      stay as they are printed.
      """,
    language: nil,
    examples: [
      .repairs("A\u{30A}sa bor pa\u{30A} o\u{308}n", "Åsa bor på ön", note: "separate accents"),
      .repairs("Eﬀekten av ﬁnansiering", "Effekten av finansiering", note: "ligatures"),
      .repairs("kommun\u{AD}styrelsen", "kommunstyrelsen", note: "a soft hyphen"),
      .repairs("ären\u{200B}det", "ärendet", note: "a space without width"),
      .repairs("\u{F0B7} Protokoll", "• Protokoll", note: "a bullet of a symbol font"),
      .leaves("Tomten är 500 m² och ”stor” – ½ mil bort"),
      .leaves("Müller, Linné och Ñandú"),
    ]
  ) { manuscript in
    var findings = Findings()
    for line in manuscript.lines {
      for (index, word) in line.words.enumerated() where word.hasForeignCharacters {
        let plain = plain(word, isLast: index == line.words.count - 1)
        guard !plain.isEmpty, !plain.utf8.elementsEqual(word.utf8) else { continue }
        findings.proposals.append(
          Proposal(
            [(line.ids[index], plain)], confidence: 0.99,
            reason: "the same characters in their usual form"))
      }
    }
    return findings
  }
}

/// The word in usual characters.
///
/// - Parameter isLast: a soft hyphen at the end of a line is a printed one, for the rule of hyphens.
private func plain(_ word: String, isLast: Bool) -> String {
  var result = ""
  let scalars = Array(word.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    switch scalar.value {
    case 0xFB00: result += "ff"
    case 0xFB01: result += "fi"
    case 0xFB02: result += "fl"
    case 0xFB03: result += "ffi"
    case 0xFB04: result += "ffl"
    case 0xFB05, 0xFB06: result += "st"
    case 0xF0B7, 0xF0A7: result += "•"
    case 0xAD where isLast && index == scalars.count - 1: result.unicodeScalars.append(scalar)
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
    default: result.unicodeScalars.append(scalar)
    }
  }
  return Composition.composed(result)
}
