extension Rule {
  /// Parts words that were read without the space between them.
  static let runTogether = Rule(
    id: "run-together",
    summary: "Parts words that were run together (ochsamverkan).",
    explanation: """
      A narrow space is read as none. A word in small letters that the dictionary does not know, \
      even as a compound, is parted where it begins or ends in a conjunction, which no compound \
      does, and the rest is a known word; and where an apostrophe that is a speck stands between \
      two known words. Some programs take the hyphen of "plan- och" at the end of a line for a broken \
      word: there the hyphen is put back if the document prints the words that way elsewhere, and in text \
      read from paper so is the space in "Plan-och".
      """,
    language: .swedish,
    examples: [
      .repairs(
        "samsyn ochsamverkan i länet", "samsyn och samverkan i länet",
        known: ["samsyn", "samverkan", "och", "länet"], scanned: true),
      .repairs(
        "kommunernaoch regionen", "kommunerna och regionen", known: ["kommunerna", "regionen"],
        scanned: true),
      .repairs(
        "beslutar att-uppdra åt", "beslutar att uppdra åt", known: ["uppdra"], scanned: true),
      .repairs("Ek tackar'för det", "Ek tackar för det", known: ["tackar", "för"], scanned: true),
      .leaves(
        "Skriv och-tecknet sist", known: ["tecknet", "skriv", "sist"],
        note: "typed so, for all that is known"),
      .repairs(
        "Se plan- och bygglagen. Lov söks enligt planoch\nbygglagen i år.",
        "Se plan- och bygglagen. Lov söks enligt plan- och\nbygglagen i år.",
        known: ["plan", "bygglagen", "lov", "söks", "enligt"]),
      .leaves(
        "Lov söks enligt planoch\nbygglagen i år.", known: ["plan", "bygglagen"],
        note: "a program may have taken out a hyphen"),
      .repairs(
        "Plan- och bygg\nPlan- och bygg\nPlan-och bygg\nText ;\noch .\nmera text '",
        "Plan- och bygg\nPlan- och bygg\nPlan- och bygg\nText ;\noch .\nmera text '"),
      .leaves(
        "Plan- och bygg\nPlan-och bygg\nText ;\noch .\nmera text '",
        note: "printed with a space only once"),
      .leaves(
        "Plan- och bygg\nPlan- och bygg\nPlan-och bygg", note: "typed so, for all that is known"),
      .leaves("Det är både-och och till-och-med", note: "printed nowhere with a space"),
      .leaves("attityder", known: ["attityder", "ityder"], note: "a known word"),
      .leaves("ochsner är en firma", known: ["firma"], note: "the rest is no word"),
      .leaves("Erik Ochsamverk talar", known: ["samverk"], note: "a name"),
      .leaves(
        "Beslutet får en att-sats till, och det är en eller-fråga.", known: ["sats", "fråga"],
        note: "compounds of grammar"),
    ]
  ) { manuscript in
    var findings = Findings()
    let conjunctions = manuscript.language.repair.conjunctions.sorted()
    var hanging: [String: Int]?
    for line in manuscript.text where line.origin != .textLayer || line.isScanned {
      let mayBeTyped = line.origin == .text && !manuscript.wasRead
      for (index, word) in line.words.enumerated() where word.utf8.count >= 6 {
        let parts = WordParts(word)
        if line.origin == .text, !mayBeTyped,
          let pair = hangingPair(parts.core, manuscript.language.repair)
        {
          let printed = hanging ?? hangingPairs(manuscript)
          hanging = printed
          let joined = manuscript.vocabulary[parts.core.lowercased()] ?? 0
          // Where it is seldom printed with a space it may be typed without.
          guard printed[pair.lowercased(), default: 0] >= 2 * joined else { continue }
          findings.proposals.append(
            Proposal(
              [(line.ids[index], parts.with(pair))], confidence: 0.95,
              reason: "the document prints \"\(pair)\" with a space elsewhere"))
          continue
        }
        guard parts.writing == .lower,
          index == 0 || !manuscript.language.repair.articles.contains(line.words[index - 1]),
          var parted = parted(
            parts.core, conjunctions, short: manuscript.language.repair.oneLetterWords,
            manuscript.lexicon)
        else { continue }
        if line.origin == .text, index == line.words.count - 1, parts.core.hasSuffix("och") {
          // Where a line ends an earlier program may have taken out the hyphen of `plan- och`.
          let printed = hanging ?? hangingPairs(manuscript)
          hanging = printed
          let pair = parted.split(separator: " ").joined(separator: "- ")
          guard printed[pair] != nil else { continue }
          parted = pair
        } else if mayBeTyped {
          continue
        }
        findings.proposals.append(
          Proposal(
            [(line.ids[index], parts.with(parted))], confidence: 0.9,
            reason: "\"\(parts.core)\" is no known word, \"\(parted)\" are two"))
      }
    }
    return findings
  }
}

/// How often two words stand side by side of which the first hangs with its hyphen, in lower case: `plan- och`.
private func hangingPairs(_ manuscript: Manuscript) -> [String: Int] {
  var pairs: [String: Int] = [:]
  for line in manuscript.text {
    for (word, next) in zip(line.words, line.words.dropFirst()) where word.utf8.last == 0x2D {
      pairs["\(word.lowercased()) \(next.lowercased())", default: 0] += 1
    }
  }
  return pairs
}

/// `Plan- och` for `Plan-och`, whose space may be lost; nil for other words.
private func hangingPair(_ word: String, _ language: RepairWords) -> String? {
  guard let mark = word.lastIndex(of: "-"), mark > word.startIndex,
    language.hanging.contains(String(word[word.index(after: mark)...]))
  else { return nil }
  return word[...mark] + " " + word[word.index(after: mark)...]
}

/// The words with a space between them; nil if the word may be one.
private func parted(
  _ word: String, _ conjunctions: [String], short: Set<String>, _ lexicon: any Lexicon
) -> String? {
  if !word.isPlainLower, let mark = word.firstIndex(where: { "'’‘".contains($0) }) {
    let (first, second) = (word[..<mark], word[word.index(after: mark)...])
    guard first.count >= 2 || short.contains(String(first)), second.count >= 2,
      first.allSatisfy(\.isLetter),
      second.allSatisfy(\.isLetter), lexicon.knows(String(first)), lexicon.knows(String(second)),
      !lexicon.knows(word)
    else { return nil }
    return "\(first) \(second)"
  }
  // `att-uppdra`: no compound begins so, the hyphen is a speck.
  if let mark = word.firstIndex(of: "-"), conjunctions.contains(String(word[..<mark])) {
    let rest = word[word.index(after: mark)...]
    guard rest.count >= 3, rest.allSatisfy(\.isLetter), lexicon.knows(String(rest)) else {
      return nil
    }
    return "\(word[..<mark]) \(rest)"
  }
  guard word.isPlainLower || word.allSatisfy(\.isLetter) else { return nil }
  for conjunction in conjunctions {
    // Bytes tell nearly all words apart, many times faster than characters.
    guard word.utf8.first == conjunction.utf8.first || word.utf8.last == conjunction.utf8.last
    else {
      continue
    }
    // `att` and `samt` end many compounds (`skatt`, `sommarnatt`); they are only looked for in front.
    let rests = [
      word.hasPrefix(conjunction) ? (String(word.dropFirst(conjunction.count)), true) : nil,
      conjunction == "och" && word.hasSuffix(conjunction)
        ? (String(word.dropLast(conjunction.count)), false) : nil,
    ]
    for case (let rest, let isFirst)? in rests where rest.count >= 4 {
      guard lexicon.knows(rest), !lexicon.knows(word) else { continue }
      return isFirst ? "\(conjunction) \(rest)" : "\(rest) \(conjunction)"
    }
  }
  return nil
}
