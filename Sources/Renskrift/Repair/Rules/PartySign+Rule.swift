extension Rule {
  /// Puts back the letter of a party that was read as a sign.
  static let partySign = Rule(
    id: "party-sign",
    summary:
      "Puts back the letter of a party that came out as a sign, ($) for (S), and takes specks off.",
    explanation: """
      The S of the Social Democrats in brackets comes out as "$" or "5", the closing bracket as a \
      brace. After a name no such \
      sign stands in brackets alone; a 5 only counts where the document has the party elsewhere. \
      On a recognised page a full stop or quote that clings to a name before its party is a speck: \
      no sentence ends there.
      """,
    language: .swedish,
    examples: [
      .repairs("Anna Ek ($), ordförande", "Anna Ek (S), ordförande"),
      .repairs("Anna Ek ($D), Bo Alm (KD}", "Anna Ek (SD), Bo Alm (KD)"),
      .repairs(
        "Anna Ek (S) och Bo Alm (S) samt Eva Ros (5)", "Anna Ek (S) och Bo Alm (S) samt Eva Ros (S)"
      ),
      .repairs(
        "Sedan yttrar sig Bo “Ek. (KD) och Eva Ros' (S)",
        "Sedan yttrar sig Bo Ek (KD) och Eva Ros (S)",
        scanned: true),
      .leaves("Bo Ek m.fl. (S) yrkar avslag", note: "an abbreviation", scanned: true),
      .leaves("Det sade Bo “Ek. (KD) och andra", note: "a text file"),
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
        if line.isScanned, isParty(sign), let name = withoutSpecks(line.words, index - 1) {
          findings.proposals.append(
            Proposal(
              [(line.ids[index - 1], name)], confidence: 0.9,
              reason: "between a name and its party stands no mark"))
        }
        guard let party = party(sign, manuscript.language),
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

/// The party in brackets that a sign stands for: one that it is read as, or its letters with a brace.
private func party(_ sign: String, _ language: Language) -> String? {
  if let party = language.repair.partySigns[sign] { return party }
  guard sign.hasSuffix("}"),
    language.meeting.attendance.parties.contains(
      String(sign.dropFirst().dropLast()))
  else { return nil }
  return sign.dropLast() + ")"
}

/// Whether brackets hold the letters of a party.
private func isParty(_ word: String) -> Bool {
  word.hasSuffix(")") && (3...7).contains(word.count)
    && word.dropFirst().dropLast().allSatisfy(\.isLetter)
    && word.dropFirst().first?.isUppercase == true
}

/// A surname without specks at its ends; nil if there are none, or if it may be none.
private func withoutSpecks(_ words: [String], _ index: Int) -> String? {
  guard index > 0, words[index - 1].first?.isUppercase == true,
    let first = words[index].first, let last = words[index].last
  else { return nil }
  let marks = "\"“”'’‘´`»«"
  guard marks.contains(first) || (marks + ".,:;").contains(last) else { return nil }
  let name = String(words[index].drop { marks.contains($0) }).trimmed(of: marks + ".,:;")
  return name.count >= 2 && name.first?.isUppercase == true
    && name.allSatisfy({ $0.isLetter || $0 == "-" }) ? name : nil
}
