extension Rule {
  /// Writes the en dash that a reader took for an em dash.
  static let freeDash = Rule(
    id: "free-dash",
    summary: "Writes an en dash where a reader saw a longer one between words.",
    explanation: """
      Tesseract's models write "—" for the dash between words, whatever its length. Swedish print \
      has "–" there. On a page that was recognised, a dash that stands alone is a long one only \
      if it is as long as the line is high; shorter ones are en dashes. In a text without boxes it is an \
      en dash if the program that read it had no such sign, nor any for sections, shares and bullets.
      """,
    language: .swedish,
    examples: [
      .repairs("Lekplatser — dags för byte", "Lekplatser – dags för byte", scanned: true),
      .leaves("Lekplatser — dags för byte", note: "a text file: printed so, for all that is known"),
      .leaves("— Nej", note: "a speaker's dash", scanned: true),
    ]
  ) { manuscript in
    var findings = Findings()
    if manuscript.lacksSigns { findings.proposals += shortened(manuscript) }
    for line in manuscript.text where line.isScanned {
      let height = line.sources.compactMap(\.box?.height).max() ?? 0
      for (index, word) in line.words.enumerated() where word == "—" {
        let source = line.sources[index]
        // Where the other reader saw nothing, or this one little, there may be no dash at all.
        let isUnsure =
          (source.confidence ?? 1) < 0.7
          || source.alternatives?.contains { $0.text.isEmpty } == true
        guard let width = source.box?.width, width < 0.8 * height, !isUnsure, index > 0,
          index + 1 < line.words.count
        else { continue }
        findings.proposals.append(
          Proposal(
            [(line.ids[index], "–")], confidence: 0.9,
            reason: "\(width.tenth) points long in a line \(height.tenth) points high"))
      }
    }
    return findings
  }
}

/// The long dashes of a text whose reader had no shorter ones, a hyphen at either end included.
private func shortened(_ manuscript: Manuscript) -> [Proposal] {
  // Lines that begin with a dash and a capital are items of a list.
  let listed = manuscript.text.count {
    $0.origin == .text && $0.words.count > 1 && ["—", "–"].contains($0.words[0])
      && $0.words[1].first?.isUppercase == true
  }
  return manuscript.text.enumerated().filter { $1.origin == .text && $1.words.count > 1 }
    .flatMap { place, line in
      line.words.indices.filter { index in
        ["—", "—-", "-—"].contains(line.words[index])
          && (index == 0
            ? manuscript.listsDashes(place, manuscript.text) || listed >= 3
            // At the end of a line, or beside another mark, it may be a speck.
            : index + 1 < line.words.count
              && line.words[index + 1].contains { $0.isLetter || $0.isNumber })
      }.map { index in
        Proposal(
          [(line.ids[index], "–")], confidence: 0.9,
          reason: "the reader of this text had no en dash, which Swedish print has there")
      }
    }
}
