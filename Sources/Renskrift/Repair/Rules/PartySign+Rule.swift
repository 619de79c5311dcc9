extension Rule {
  /// Puts back the letter of a party that was read as a sign.
  static let partySign = Rule(
    id: "party-sign",
    summary: "Puts back the letter of a party that came out as a sign: ($) for (S).",
    explanation: """
      The S of the Social Democrats in brackets comes out as "$" or "5". After a name no such \
      sign stands in brackets alone; a 5 only counts where the document has the party elsewhere.
      """,
    language: .swedish,
    examples: [
      .repairs("Anna Ek ($), ordförande", "Anna Ek (S), ordförande"),
      .repairs(
        "Anna Ek (S) och Bo Alm (S) samt Eva Ros (5)", "Anna Ek (S) och Bo Alm (S) samt Eva Ros (S)"
      ),
      .leaves("Bilaga Ek (5) och (S)"),
      .leaves("Kostnaden i dollar ($) anges"),
      .leaves("Anna Ek (S), ordförande"),
    ]
  ) { manuscript in
    var findings = Findings()
    for line in manuscript.text {
      for (index, word) in line.words.enumerated().dropFirst()
      where word.utf8.first == UInt8(ascii: "(") {
        let sign = word.trimmed(of: ".,;:")
        guard let party = manuscript.language.repair.partySigns[sign],
          line.words[index - 1].first?.isUppercase == true,
          !sign.hasDigit
            || index >= 2 && line.words[index - 2].first?.isUppercase == true
              && manuscript.printsOften(party)
        else { continue }
        findings.proposals.append(
          Proposal(
            [(line.ids[index], party + word.dropFirst(sign.count))], confidence: 0.95,
            reason: "in brackets after a name stands a party"))
      }
    }
    return findings
  }
}
