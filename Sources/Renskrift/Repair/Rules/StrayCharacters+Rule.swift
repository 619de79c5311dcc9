extension Rule {
  /// Takes out lone bars, quotes and the like at the ends of lines.
  static let strayCharacters = Rule(
    id: "stray-characters",
    summary: "Takes out lone bars, dots and quotes at the ends of lines.",
    explanation: """
      Ruling lines, staple holes and speckle come out as single characters before or after a line: \
      bars, quotes, dots, underscores. A character that is no letter, digit, list marker or dash \
      and stands alone at the end of a line of words is taken out; where the reader gives a \
      confidence, only if it was unsure. A lone bar is a ruling line wherever it stands.
      """,
    language: nil,
    examples: [
      .repairs("| Nämnden beslutar att bifalla", "Nämnden beslutar att bifalla"),
      .repairs("Nämnden beslutar att bifalla |", "Nämnden beslutar att bifalla"),
      .repairs("1. | Mötet öppnades | BG", "1. Mötet öppnades BG"),
      .repairs("Nämnden beslutar att bifalla ' ", "Nämnden beslutar att bifalla"),
      .leaves("- Protokoll från förra mötet", note: "a list marker"),
      .leaves("• Protokoll från förra mötet", note: "a list marker"),
      .leaves("Kostnaden ökar med 12 %", note: "a percent sign is no stray character"),
      .leaves("Avgiften är 200 kr, se §", note: "a section sign is never stray"),
      .leaves("* Avser hela året", note: "a footnote mark"),
    ]
  ) { manuscript in
    var findings = Findings()
    for line in manuscript.text where line.words.count > 1 {
      for index in line.words.indices {
        let word = line.words[index]
        let isBar = word.allSatisfy { "|¦".contains($0) }
        guard isBar || index == 0 || index == line.words.count - 1 else { continue }
        guard word.count <= 2, isStray(word) else { continue }
        if let confidence = line.confidences[index], confidence > 0.8, !isBar { continue }
        let reason =
          isBar
          ? "a lone bar is a ruling line read as text"
          : "a lone \"\(word)\" at the end of a line is a speck read as text"
        findings.proposals.append(
          .takingOut([line.ids[index]], confidence: isBar ? 0.95 : 0.8, reason: reason))
      }
    }
    return findings
  }
}

/// Whether the characters are such as specks and ruling lines are read as.
private func isStray(_ word: String) -> Bool {
  word.allSatisfy { "|¦'’‘´`\"”“,;:.~^_¬¨°".contains($0) } && word != ".." && word != "”"
}
