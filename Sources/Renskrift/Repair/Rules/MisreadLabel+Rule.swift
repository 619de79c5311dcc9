extension Rule {
  /// Puts right labels and letters of bodies that were misread by a letter.
  static let misreadLabel = Rule(
    id: "misread-label",
    summary: "Puts right labels that were misread by a letter (lid: for Tid:).",
    explanation: """
      The labels of minutes stand where few other words can. "lid:" at the beginning of a line is \
      "Tid:" if the dictionary does not know it and the letters look alike, or if the other reader \
      saw the label. What stands before a case number and is a letter from the word that stands \
      before the document's other case numbers is that word. The letters of a body before a section \
      sign or case number change only into those that the other reader saw and that stand there \
      at least three times.
      """,
    language: .swedish,
    examples: [
      .repairs("lid: Torsdag 15 januari", "Tid: Torsdag 15 januari"),
      .repairs(
        "Dnr KS 2020/00519\nText om vatten.\nDm KS 2020/00520",
        "Dnr KS 2020/00519\nText om vatten.\nDnr KS 2020/00520"),
      .leaves("lid: Torsdag 15 januari", known: ["lid"], note: "a word, for all that is known"),
      .leaves("Mått: 12 dm och Dnr KS 2020/00519"),
      .leaves("Der KS 2020/00519", note: "the document has no other label"),
      .leaves("KSN §12\nKSU §13\nKSN §14\nKSN §15", note: "two bodies"),
    ]
  ) { manuscript in
    var findings = Findings()
    var codes: [String: Int]?
    for line in manuscript.text where line.origin != .textLayer || line.isScanned {
      for (index, word) in line.words.enumerated() where word.utf8.count <= 12 {
        let found: (text: String, reason: String)?
        if index == 0, word.last == ":" {
          found = field(word, line.sources[0], manuscript)
        } else if index + 1 < line.words.count, word.utf8.count <= 6,
          line.words[index + 1].utf8.count <= 24
        {
          found =
            caseLabel(line, index, manuscript) ?? code(line, index, &codes, manuscript)
        } else {
          found = nil
        }
        guard let found else { continue }
        findings.proposals.append(
          Proposal([(line.ids[index], found.text)], confidence: 0.9, reason: found.reason))
      }
    }
    return findings
  }
}

/// The label of the first page that was printed for a word with a colon.
private func field(
  _ word: String, _ source: Word, _ manuscript: Manuscript
) -> (String, reason: String)? {
  let core = String(word.dropLast())
  let fields = manuscript.language.meeting.fields
  let read = core.lowercased()
  guard read.count >= 3, core.allSatisfy(\.isLetter), fields[read] == nil else { return nil }
  let seen = source.alternatives?.lazy.map(\.text).first {
    $0.last == ":" && $0.count == word.count && fields[$0.dropLast().lowercased()] != nil
  }
  if let seen { return (seen, "the other reader saw \"\(seen)\", a label of minutes") }
  guard !manuscript.lexicon.knows(read), !manuscript.lexicon.knows(core) else { return nil }
  let confusions = manuscript.language.repair.confusions
  let alike = (confusions.likely + confusions.possible).lazy
    .filter { $0.read.count == 1 && $0.printed.count == 1 }
  var labels: Set<String> = []
  for (index, letter) in zip(read.indices, read) {
    for pair in alike where pair.read == String(letter) {
      let label = read[..<index] + pair.printed + read[read.index(after: index)...]
      if fields[String(label)] != nil { labels.insert(String(label)) }
    }
  }
  guard labels.count == 1, let label = labels.first else { return nil }
  return (
    "\(label.prefix(1).uppercased())\(label.dropFirst()):",
    "no known word; \"\(label)\" looks alike, and is a label of minutes"
  )
}

/// The word for a case number that was printed before one.
private func caseLabel(
  _ line: Manuscript.Line, _ index: Int, _ manuscript: Manuscript
) -> (String, reason: String)? {
  let parts = WordParts(line.words[index])
  let read = parts.core.lowercased()
  let labels = manuscript.language.meeting.items.caseLabels
  guard index == 0 || parts.head == "(", parts.tail.isEmpty, (2...5).contains(read.count),
    parts.core.first.map({ $0.isLetter }) == true, !labels.contains(read),
    line.words[(index + 1)...].prefix(2).contains(where: \.hasDigit),
    PrintedCaseNumber(
      line.words[(index + 1)...].prefix(2).map { $0.trimmed(of: ").") }, manuscript.language) != nil
  else { return nil }
  // `m` is what `nr` comes out as where its letters touch.
  let spelt = Array(read.replacing("m", with: "nr").utf8)
  guard
    let label = labels.first(where: {
      (manuscript.vocabulary[$0] ?? 0) > 0 && editDistance(spelt, Array($0.utf8), limit: 1) <= 1
    })
  else { return nil }
  let isCapital = parts.core.first?.isUppercase == true
  return (
    parts.with(isCapital ? label.prefix(1).uppercased() + label.dropFirst() : label),
    "a case number follows, before which the document has \"\(label)\""
  )
}

/// The letters of a body that were printed before a section sign or case number.
private func code(
  _ line: Manuscript.Line, _ index: Int, _ codes: inout [String: Int]?, _ manuscript: Manuscript
) -> (String, reason: String)? {
  guard let others = line.sources[index].alternatives, !others.isEmpty,
    isCode(line.words, index)
  else { return nil }
  let counts = codes ?? countCodes(manuscript)
  codes = counts
  let word = line.words[index]
  let times = counts[word] ?? 0
  let seen = others.lazy.map(\.text).first { other in
    other.count == word.count && zip(other, word).count { $0 != $1 } == 1
      && (counts[other] ?? 0) >= max(3, 2 * times)
  }
  guard let seen else { return nil }
  return (seen, "the other reader saw \"\(seen)\", which stands there \(counts[seen] ?? 0) times")
}

private func countCodes(_ manuscript: Manuscript) -> [String: Int] {
  var counts: [String: Int] = [:]
  for line in manuscript.text {
    for index in line.words.indices where isCode(line.words, index) {
      counts[line.words[index], default: 0] += 1
    }
  }
  return counts
}

/// Whether a word is two to five capitals before a section sign or a case number.
private func isCode(_ words: [String], _ index: Int) -> Bool {
  guard index + 1 < words.count, (2...6).contains(words[index].utf8.count),
    words[index].allSatisfy({ $0.isLetter && $0.isUppercase })
  else { return false }
  let next = words[index + 1]
  return next.hasPrefix("§") || next.hasDigit && next.contains("/")
}
