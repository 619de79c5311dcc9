extension Rule {
  /// Puts back the dash between numbers where a reader saw one longer than a hyphen.
  static let numberDash = Rule(
    id: "number-dash",
    summary: "Puts back the dash between numbers where a reader saw a long one.",
    explanation: """
      Tesseract's Swedish model has no en dash: "2010–2011" comes out with a hyphen or with an em \
      dash. Between two numbers an em dash is never set, so where either reader saw one the print \
      has an en dash. Where both saw a hyphen it stays: many minutes are typed with hyphens. \
      Between months or days of the week, where it is as hard to see, a hyphen of a recognised page, or of \
      a text whose reader had no dash, becomes a dash if the document sets dashes in other spans and no hyphens.
      """,
    language: nil,
    examples: [
      .repairs("Åren 2010—2011 ökade det.", "Åren 2010–2011 ökade det."),
      .repairs("Tiden 2006-07-27—-2006-08-18.", "Tiden 2006-07-27–2006-08-18."),
      .repairs(
        "Från 1 mars–30 maj, 8–16, gäller januari-augusti.",
        "Från 1 mars–30 maj, 8–16, gäller januari–augusti.", scanned: true),
      .leaves("Under 8–16, 2010-2011 och 9–10 gäller januari-augusti.", scanned: true),
      .repairs("Rapport januari--augusti.", "Rapport januari–augusti.", scanned: true),
      .leaves("Åren 2010-2011 ökade det.", note: "printed with a hyphen, for all that is known"),
      .leaves("Den 2010-11-24 — och senare.", note: "a dash between words"),
    ]
  ) { manuscript in
    var findings = Findings()
    lazy var setsDashes = setsDashes(manuscript)
    for line in manuscript.text {
      for (index, word) in line.words.enumerated() {
        // A long dash takes three bytes that begin with E2; most words have none, and no other reading.
        let others = line.sources[index].alternatives ?? []
        guard !others.isEmpty || word.utf8.contains(where: { $0 == 0xE2 || $0 == 0x2D }) else {
          continue
        }
        let readings = [word] + others.map(\.text)
        if line.isScanned || line.origin == .text && manuscript.lacksSigns,
          let span = span(word, manuscript.language.repair),
          readings.contains(where: hasDash) || setsDashes
        {
          findings.proposals.append(
            Proposal(
              [(line.ids[index], span)], confidence: 0.9,
              reason: "a reader saw more than a hyphen, or the document's other spans have dashes"))
          continue
        }
        guard let repaired = repaired(word, readings, manuscript.language.repair) else { continue }
        findings.proposals.append(
          Proposal(
            [(line.ids[index], repaired)], confidence: 0.9,
            reason: "a reader saw a dash longer than a hyphen between the numbers"))
      }
    }
    return findings
  }
}

/// The word with an en dash where one of its readings has a long dash between digits.
private func repaired(_ word: String, _ readings: [String], _ language: RepairWords) -> String? {
  guard word.contains(where: \.isNumber) else { return nil }
  for reading in readings {
    guard let (before, after) = aroundLongDash(reading, language) else { continue }
    let repaired = before + "–" + after
    // The reading must differ in nothing but its dashes.
    guard repaired != word, repaired.filter({ !isDash($0) }) == word.filter({ !isDash($0) }) else {
      continue
    }
    return repaired
  }
  return nil
}

/// What stands before and after the only long dash, or two hyphens that one was read as, if both sides are
/// numbers, or the first a month (`1 mars–30 september`).
private func aroundLongDash(_ text: String, _ language: RepairWords) -> (String, String)? {
  guard
    let dash = text.firstIndex(where: { "—–―".contains($0) })
      ?? text.firstRange(of: "--")?.lowerBound
  else { return nil }
  let before = String(text[..<dash]).trimmed(of: "-—–")
  let after = String(text[text.index(after: dash)...].drop(while: isDash))
  guard before.last?.isNumber == true || language.spans.contains(before),
    after.first?.isNumber == true,
    !after.contains(where: { "—–―".contains($0) })
  else { return nil }
  return (before, after)
}

private func isDash(_ character: Character) -> Bool { "-—–―".contains(character) }

/// The span with a dash for its hyphen: `januari-augusti`.
private func span(_ word: String, _ language: RepairWords) -> String? {
  guard word.utf8.count >= 7, word.utf8.contains(0x2D) else { return nil }
  let parts = WordParts(word)
  let names = parts.core.split(separator: "-")
  guard names.count == 2, names.allSatisfy({ language.spans.contains(String($0)) }) else {
    return nil
  }
  return parts.with("\(names[0])–\(names[1])")
}

/// Whether a reading has a long dash, or two hyphens for one.
private func hasDash(_ reading: String) -> Bool {
  reading.contains("--") || reading.contains { "—–―".contains($0) }
}

/// Whether at least two spans have dashes, and none of years or times a hyphen.
private func setsDashes(_ manuscript: Manuscript) -> Bool {
  var dashes = 0
  for line in manuscript.text {
    for word in line.words where word.utf8.count >= 3 {
      let core = WordParts(word).core
      if core.contains("–") { dashes += 1 }
      let parts = core.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].utf8.count == parts[1].utf8.count,
        parts.allSatisfy({ $0.hasDigit && $0.allSatisfy { $0.isDigit || ".:".contains($0) } })
      else { continue }
      if parts[0].utf8.count <= 5 { return false }
    }
  }
  return dashes >= 2
}
