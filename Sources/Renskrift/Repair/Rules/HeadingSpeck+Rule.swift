extension Rule {
  /// Takes specks off the usual headings.
  static let headingSpeck = Rule(
    id: "heading-speck",
    summary: "Takes specks off headings (Beslutsunderlag, for Beslutsunderlag).",
    explanation: """
      A speck beside a heading comes out as a comma, a quote or a hyphen that belongs to its first \
      or last word. Where a line is one of the usual headings of minutes but for such a mark, the \
      mark is taken off: a heading ends in no comma. A colon or full stop is taken off where hardly any \
      other heading of a document read from paper has one, and the same heading stands elsewhere without.
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
        "Kopia:\nAkten\nBeslut\nText.\nYrkanden\nText.\nReservation\nText.\nOmröstning\nText.",
        note: "printed so each time", scanned: true),
      .leaves(
        "Beslut:\nText.\nBeslut\nText.\nYrkanden\nText.\nReservation\nText.",
        note: "a text file: printed so, for all that is known"),
      .leaves(
        "Yrkanden\nText.\nBeslut\nText.\nReservationer\nText.\nOmröstning\nText.\n"
          + "Ordföranden finner att nämnden bifaller Bo\nEks yrkande.",
        note: "the end of a sentence", scanned: true),
      .leaves("beslut,\nsom gäller.", note: "not written as a heading"),
      .leaves("Eks beslut,\nsom gäller.", note: "more than a heading"),
    ]
  ) { manuscript in
    var findings = Findings()
    let lines = manuscript.text.filter(isShort)
    let stops = strayStops(lines, manuscript.language)
    var previous: Manuscript.Line?
    for line in manuscript.text {
      defer { previous = line }
      guard isShort(line), let first = line.words.first, let last = line.words.last else {
        continue
      }
      let isRead = line.isScanned || manuscript.isSpeckled
      let hasStrayStop = isRead && stops.contains(withoutStop(line))
      let isSpeck = { (mark: Character?) in
        mark.map { specks.contains($0) || hasStrayStop && ".:".contains($0) } ?? false
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
        sections.exactKind(of: text) != nil
          || hasStrayStop && sections.kind(of: text) != nil && !goesOn(previous, line)
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

/// Whether a line is as short as headings are, and one that was read.
private func isShort(_ line: Manuscript.Line) -> Bool {
  line.words.count <= 4 && (line.isScanned || line.origin == .text)
}

/// Whether a line of text that ends in no mark goes on in the next one (`bifaller Bo` and `Eks yrkande.`).
private func goesOn(_ previous: Manuscript.Line?, _ line: Manuscript.Line) -> Bool {
  guard let previous, previous.words.count > 4, previous.ids[0].page == line.ids[0].page,
    line.words.count > 1, let last = previous.words.last?.last
  else { return false }
  return !".:;!?".contains(last)
}

/// What specks beside a word are read as.
private let specks: Set<Character> = [
  ",", ";", "'", "’", "‘", "´", "`", "\"", "”", "“", "«", "»", "*", "-", "_", "~",
]

/// The headings that end in a colon or full stop where hardly any other does, and they themselves not more often
/// than without.
private func strayStops(_ lines: [Manuscript.Line], _ language: Language) -> Set<String> {
  let headings = lines.filter {
    $0.words.first?.first?.isUppercase == true
      && language.sections.kind(of: $0.words.joined(separator: " ")) != nil
  }
  let stopped = headings.filter { $0.words.last?.last.map { ".:".contains($0) } == true }
  guard !stopped.isEmpty, headings.count >= 4 * stopped.count else { return [] }
  let all = Dictionary(grouping: headings, by: withoutStop).mapValues(\.count)
  let ending = Dictionary(grouping: stopped, by: withoutStop).mapValues(\.count)
  return Set(ending.filter { text, count in all[text, default: 0] >= 2 * count }.keys)
}

/// The words of a line without a colon or full stop at their end.
private func withoutStop(_ line: Manuscript.Line) -> String {
  line.words.joined(separator: " ").trimmed(of: ".:")
}
