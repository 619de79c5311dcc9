extension Rule {
  /// Joins words that were broken after a slash at the end of a line.
  static let lineEndSlash = Rule(
    id: "line-end-slash",
    summary: "Joins words that were broken after a slash at the end of a line (och/eller).",
    explanation: """
      A line may be broken after the slash between two words. Nothing is set between the slash and \
      the second word, so that they are one again when the lines are joined. Addresses of the web, \
      which may end in a slash, stay.
      """,
    language: nil,
    examples: [
      .repairs(
        "Föreningen ska fräsa och/\neller fylla alla hål.",
        "Föreningen ska fräsa och/eller\nfylla alla hål."),
      .leaves("Läs på granåsa.se/\noch hör av er."),
      .leaves("Ett snedstreck /\noch en fortsättning."),
      .leaves("Avser läsåret 2020/\n2021 och framåt."),
    ]
  ) { manuscript in
    var findings = Findings()
    for (line, next) in manuscript.continuations(where: { $0.words.last?.utf8.last == 0x2F }) {
      guard let last = line.words.last, let id = line.ids.last, let first = next.words.first,
        last.utf8.count > 2, last.dropLast().allSatisfy(\.isLetter), first.first?.isLetter == true,
        line.words.count > 2
      else { continue }
      findings.proposals.append(
        Proposal(
          [(id, last + first), (next.ids[0], "")], confidence: 0.95,
          reason: "broken at the end of the line after a slash"))
    }
    return findings
  }
}
