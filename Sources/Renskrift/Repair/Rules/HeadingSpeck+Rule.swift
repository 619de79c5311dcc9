extension Rule {
  /// Takes specks off the usual headings.
  static let headingSpeck = Rule(
    id: "heading-speck",
    summary: "Takes specks off headings (Beslutsunderlag, for Beslutsunderlag).",
    explanation: """
      A speck beside a heading comes out as a comma, a quote or a hyphen that belongs to its first \
      or last word. Where a line is one of the usual headings of minutes but for such a mark, the \
      mark is taken off: a heading ends in no comma. A colon or full stop is taken off where hardly any \
      other heading of a document read from paper has one.
      """,
    language: .swedish,
    examples: [
      .repairs("Beslutsunderlag,\nSkrivelse från Ek", "Beslutsunderlag\nSkrivelse från Ek"),
      .repairs("-Sammanfattning av ärendet\nText.", "Sammanfattning av ärendet\nText."),
      .repairs("\"Reservation'\nEk reserverar sig.", "Reservation\nEk reserverar sig."),
      .repairs(
        "Beslut:\nText.\nBeslut\nText.\nYrkanden\nText.\nReservation\nText.",
        "Beslut\nText.\nBeslut\nText.\nYrkanden\nText.\nReservation\nText.", scanned: true),
      .repairs(
        "Regionstyrelsens beslut.\nText.\nYrkanden\nText.\nRegionstyrelsens beslut\nText.\n"
          + "Reservationer\nText.\nOmröstning",
        "Regionstyrelsens beslut\nText.\nYrkanden\nText.\nRegionstyrelsens beslut\nText.\n"
          + "Reservationer\nText.\nOmröstning", scanned: true),
      .leaves("Beslut:\nNämnden bifaller.", note: "a colon may be printed", scanned: true),
      .leaves(
        "Beslut:\nText.\nBeslut\nText.\nYrkanden\nText.\nReservation\nText.",
        note: "a text file: printed so, for all that is known"),
      .leaves("beslut,\nsom gäller.", note: "not written as a heading"),
      .leaves("Eks beslut,\nsom gäller.", note: "more than a heading"),
    ]
  ) { manuscript in
    var findings = Findings()
    let lines = manuscript.text.filter {
      $0.words.count <= 4 && ($0.isScanned || $0.origin == .text)
    }
    let stops = strayStops(lines, manuscript.language)
    for line in lines {
      guard let first = line.words.first, let last = line.words.last else { continue }
      let isRead = line.isScanned || manuscript.isSpeckled
      let isSpeck = { (mark: Character?) in
        mark.map { specks.contains($0) || stops && isRead && ".:".contains($0) } ?? false
      }
      guard isSpeck(first.first) || isSpeck(last.last) else { continue }
      var words = line.words
      words[0] = String(first.drop(while: isSpeck))
      var end = words[words.count - 1]
      while isSpeck(end.last) { end.removeLast() }
      words[words.count - 1] = end
      let sections = manuscript.language.sections
      let text = words.joined(separator: " ")
      guard words[0].first?.isUppercase == true, !end.isEmpty,
        // `Regionstyrelsens beslut.`, where no other heading has a full stop.
        sections.exactKind(of: text) != nil || stops && isRead && sections.kind(of: text) != nil
      else { continue }
      let changed = zip(line.ids, zip(line.words, words)).filter { $1.0 != $1.1 }
      findings.proposals.append(
        Proposal(
          changed.map { ($0, $1.1) }, confidence: 0.9,
          reason: "a usual heading, but for a mark with which no heading begins or ends"))
    }
    return findings
  }
}

/// What specks beside a word are read as.
private let specks: Set<Character> = [
  ",", ";", "'", "’", "‘", "´", "`", "\"", "”", "“", "«", "»", "*", "-", "_", "~",
]

/// Whether hardly any heading ends in a colon or full stop.
private func strayStops(_ lines: [Manuscript.Line], _ language: Language) -> Bool {
  let headings = lines.filter {
    $0.words.first?.first?.isUppercase == true
      && language.sections.kind(of: $0.words.joined(separator: " ")) != nil
  }
  let stopped = headings.count { $0.words.last?.last.map { ".:".contains($0) } == true }
  return stopped > 0 && headings.count >= 4 * stopped
}
