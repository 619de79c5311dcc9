extension Rule {
  /// Takes specks off words that were read as quotes.
  static let unpairedQuote = Rule(
    id: "unpaired-quote",
    summary: "Takes off quotes that open and are never closed: specks before a word.",
    explanation: """
      A speck before a word comes out as a quote that belongs to it. On a page that was recognised \
      a quote before a word is taken off if no quote follows in the same or the next five lines, \
      and none was open, before a capital letter only if another reader saw none (a title or a \
      quoted sentence begins with one, and its end may have been misread); in a text file only if \
      lone specks at the ends of lines show that a reader made it.
      """,
    language: nil,
    examples: [
      .repairs(
        "Sammanfattning\nav «utredning och", "Sammanfattning\nav utredning och", scanned: true),
      .repairs(
        "Sammanfattning av \"utredning .\nText ;\noch .\nmera text",
        "Sammanfattning av utredning .\nText ;\noch .\nmera text",
        known: ["utredning"], note: "a text with specks"),
      .leaves("Projektet ”Grön väg” fortsätter", scanned: true),
      .leaves("Projektet ”Grön\nväg” fortsätter", note: "closed on the next line", scanned: true),
      .leaves("I motionen ”Framtidens omsorg föreslås", note: "a title begins", scanned: true),
      .leaves("Det var 18 ”C i maj", note: "a degree sign", scanned: true),
      .leaves("av «utredning och", note: "a text file: printed so, for all that is known"),
    ]
  ) { manuscript in
    var findings = Findings()
    for (number, line) in manuscript.text.enumerated()
    where
      line.isScanned || line.origin == .text && manuscript.isSpeckled
    {
      for (index, word) in line.words.enumerated() {
        guard let first = word.first, quotes.contains(first),
          word.dropFirst().first?.isLetter == true,
          !word.dropFirst().contains(where: quotes.contains),
          // `18 ”C`: a degree sign.
          index == 0 || !line.words[index - 1].hasDigit
        else { continue }
        let around = manuscript.text[max(0, number - 5)..<min(manuscript.text.count, number + 6)]
        let others = around.reduce(0) {
          $0 + $1.words.count { $0.contains(where: quotes.contains) }
        }
        let closers = around.flatMap(\.words).count {
          $0.count > 2 && $0.suffix(2).contains(where: quotes.contains)
        }
        // In a text full of specks several of them may stand near each other.
        guard line.isScanned ? others == 1 : closers == 0,
          line.isScanned
            ? isUnsure(word, line.sources[index]) : isSure(line.words, index, manuscript.lexicon)
        else {
          continue
        }
        findings.proposals.append(
          Proposal(
            [(line.ids[index], String(word.dropFirst()))], confidence: 0.9,
            reason: "no other quote stands near it: a speck before the word"))
      }
    }
    return findings
  }
}

private let quotes: Set<Character> = ["\"", "”", "“", "„", "«", "»", "'", "’", "‘", "‚"]

/// Whether the reader was in doubt, or another one saw no quote: a printed one is seldom misread.
private func isUnsure(_ word: String, _ source: Word) -> Bool {
  let isInDoubt = source.confidence.map { $0 < 0.92 } ?? true
  return isInDoubt && word.dropFirst().first?.isLowercase == true
    || source.alternatives?.contains { !$0.text.contains(where: quotes.contains) } == true
}

/// Whether the word is right without its quote, as far as a text without confidences tells.
private func isSure(_ words: [String], _ index: Int, _ lexicon: any Lexicon) -> Bool {
  let word = words[index].dropFirst()
  let bare = LetterheadLine.bare(word)
  let endsSentence = index == 0 || words[index - 1].last.map { ".:!?".contains($0) } == true
  return bare.count >= 3 && (word.first?.isLowercase == true) != endsSentence && lexicon.knows(bare)
}
