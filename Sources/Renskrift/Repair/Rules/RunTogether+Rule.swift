extension Rule {
  /// Parts words that were read without the space between them.
  static let runTogether = Rule(
    id: "run-together",
    summary: "Parts words that were run together (ochsamverkan).",
    explanation: """
      A narrow space is read as none. A word in small letters that the dictionary does not know, \
      even as a compound, is parted where it begins or ends in a conjunction, which no compound \
      does, and the rest is a known word; and where an apostrophe that is a speck stands between \
      two known words.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "samsyn ochsamverkan i länet", "samsyn och samverkan i länet",
        known: ["samsyn", "samverkan", "och", "länet"]),
      .repairs(
        "kommunernaoch regionen", "kommunerna och regionen", known: ["kommunerna", "regionen"]),
      .repairs("Ek tackar'för det", "Ek tackar för det", known: ["tackar", "för"]),
      .leaves("attityder", known: ["attityder", "ityder"], note: "a known word"),
      .leaves("ochsner är en firma", known: ["firma"], note: "the rest is no word"),
      .leaves("Erik Ochsamverk talar", known: ["samverk"], note: "a name"),
    ]
  ) { manuscript in
    var findings = Findings()
    let conjunctions = manuscript.language.repair.conjunctions.sorted()
    for line in manuscript.text where line.origin != .textLayer || line.isScanned {
      for (index, word) in line.words.enumerated() where word.utf8.count >= 6 {
        let parts = WordParts(word)
        guard parts.writing == .lower,
          let parted = parted(parts.core, conjunctions, manuscript.lexicon)
        else { continue }
        findings.proposals.append(
          Proposal(
            [(line.ids[index], parts.with(parted))], confidence: 0.9,
            reason: "\"\(parts.core)\" is no known word, \"\(parted)\" are two"))
      }
    }
    return findings
  }
}

/// The words with a space between them; nil if the word may be one.
private func parted(_ word: String, _ conjunctions: [String], _ lexicon: any Lexicon) -> String? {
  if !word.isPlainLower, let mark = word.firstIndex(where: { "'’‘".contains($0) }) {
    let (first, second) = (word[..<mark], word[word.index(after: mark)...])
    guard first.count >= 2, second.count >= 2, first.allSatisfy(\.isLetter),
      second.allSatisfy(\.isLetter), lexicon.knows(String(first)), lexicon.knows(String(second)),
      !lexicon.knows(word)
    else { return nil }
    return "\(first) \(second)"
  }
  guard word.isPlainLower || word.allSatisfy(\.isLetter) else { return nil }
  for conjunction in conjunctions {
    // `att` and `samt` end many compounds (`skatt`, `sommarnatt`); they are only looked for in front.
    let rests = [
      word.hasPrefix(conjunction) ? (String(word.dropFirst(conjunction.count)), true) : nil,
      conjunction == "och" && word.hasSuffix(conjunction)
        ? (String(word.dropLast(conjunction.count)), false) : nil,
    ]
    for case let (rest, isFirst)? in rests where rest.count >= 4 {
      guard lexicon.knows(rest), !lexicon.knows(word) else { continue }
      return isFirst ? "\(conjunction) \(rest)" : "\(rest) \(conjunction)"
    }
  }
  return nil
}
