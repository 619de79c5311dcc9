extension Rule {
  /// Joins words that were set with spaces between the letters.
  static let spacedLetters = Rule(
    id: "spaced-letters",
    summary: "Joins words printed with spaces between their letters.",
    explanation: """
      Headings are sometimes letter-spaced, and a reader takes each letter for a word. Four or \
      more single letters in a row are joined where the dictionary, or a known word of \
      letterheads, says that they are one word.
      """,
    language: nil,
    examples: [
      .repairs("P R O T O K O L L", "PROTOKOLL"),
      .repairs("Styrelsens B E S L U T idag", "Styrelsens BESLUT idag", known: ["beslut"]),
      .repairs("S T A D G A R. Antagna", "STADGAR. Antagna", known: ["stadga", "stadgar"]),
      .leaves("Valda: A B C D", note: "no word"),
      .leaves("P R O", note: "too short to be sure"),
    ]
  ) { manuscript in
    var findings = Findings()
    for line in manuscript.lines
    where line.role != .noise && line.role != .logo && line.role != .handwriting {
      var start = 0
      while start < line.words.count {
        var end =
          line.words[start...].firstIndex { $0.count != 1 || $0.first?.isLetter != true }
          ?? line.words.count
        // A mark may follow the last letter.
        if end > start, end < line.words.count, line.words[end].endsLetters { end += 1 }
        defer { start = max(end, start + 1) }
        guard end - start >= 4 else { continue }
        let joined = line.words[start..<end].joined()
        let lower = LetterheadLine.bare(joined)
        guard
          manuscript.lexicon.knows(lower)
            || manuscript.language.letterhead.documentKinds.contains(lower)
        else { continue }
        let ids = line.ids[start..<end]
        findings.proposals.append(
          Proposal(
            ids.enumerated().map { ($1, $0 == 0 ? joined : "") }, confidence: 0.95,
            reason: "\(ids.count) single letters in a row that make the word \"\(joined)\""))
      }
    }
    return findings
  }
}

extension String {
  /// Whether it is a letter and a mark.
  fileprivate var endsLetters: Bool {
    count == 2 && first?.isLetter == true && last.map { ".,:;!?".contains($0) } == true
  }
}
