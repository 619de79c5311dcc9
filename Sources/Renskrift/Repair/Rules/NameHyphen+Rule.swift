extension Rule {
  /// Puts right the hyphen of double names.
  static let nameHyphen = Rule(
    id: "name-hyphen",
    summary: "Puts right the hyphen of double names (Eva- Britt, Per–Olof).",
    explanation: """
      The hyphen of a double name is set with little room: a reader sees a space after it, or a dash. \
      Two capitalised words with a hyphen and a space are one name where the document has the very \
      name with its hyphen elsewhere. A dash without spaces is set between places; where the \
      letters of a party follow, behind a surname or at once, or the document has the name with a hyphen, it is one.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "Eva-Britt Ek (S) och Eva- Britt Ek", "Eva-Britt Ek (S) och Eva-Britt Ek", scanned: true),
      .repairs("Per–Olof Ek (S) yrkar bifall", "Per-Olof Ek (S) yrkar bifall", scanned: true),
      .repairs(
        "Per-Olof Ek talar. Per—Olof svarar.", "Per-Olof Ek talar. Per-Olof svarar.", scanned: true),
      .repairs("Siv Ask–Ros (S) yrkar bifall", "Siv Ask-Ros (S) yrkar bifall", scanned: true),
      .leaves("Eva- Britt Ek", note: "the document does not have it elsewhere", scanned: true),
      .leaves("Vägen Norrsunda–Åsvik Etapp 2 byggs", note: "two places", scanned: true),
      .leaves("Per–Olof Ek (S) yrkar bifall", note: "typed so, for all that is known"),
    ]
  ) { manuscript in
    var findings = Findings()
    for line in manuscript.text
    where line.isScanned || line.origin == .text && manuscript.wasRead {
      for (index, word) in line.words.enumerated() {
        if word.utf8.last == 0x2D, index + 1 < line.words.count,
          isName(word.dropLast()), case let next = line.words[index + 1],
          isName(Substring(WordParts(next).core)), next.first?.isUppercase == true,
          manuscript.vocabulary[LetterheadLine.bare(word + next)] != nil
        {
          findings.proposals.append(
            Proposal(
              [(line.ids[index], word + next), (line.ids[index + 1], "")], confidence: 0.95,
              reason: "the document has the name with its hyphen elsewhere"))
        } else if word.utf8.contains(0xE2), let name = hyphenated(word, line, index, manuscript) {
          findings.proposals.append(
            Proposal(
              [(line.ids[index], name)], confidence: 0.9,
              reason: "a double name has a hyphen and no dash"))
        }
      }
    }
    return findings
  }
}

/// The name with a hyphen for its dash; nil if it may be two places.
private func hyphenated(
  _ word: String, _ line: Manuscript.Line, _ index: Int, _ manuscript: Manuscript
) -> String? {
  let parts = WordParts(word)
  let names = parts.core.split(
    omittingEmptySubsequences: false, whereSeparator: { "–—".contains($0) })
  guard names.count == 2, names.allSatisfy(isName) else { return nil }
  let name = names.joined(separator: "-")
  let isParty = { (place: Int) in
    place < line.words.count && line.words[place].hasPrefix("(")
      && manuscript.language.repair.parties.contains(WordParts(line.words[place]).core)
  }
  // A first name, with the surname behind it, or a surname behind the first name.
  let isPerson =
    isParty(index + 2) && line.words[index + 1].first?.isUppercase == true
    || isParty(index + 1) && index > 0
  guard isPerson || manuscript.vocabulary[name.lowercased()] != nil else { return nil }
  return parts.with(name)
}

/// Whether it is a capital and small letters.
private func isName(_ word: Substring) -> Bool {
  word.count >= 2 && word.first?.isUppercase == true
    && word.dropFirst().allSatisfy { $0.isLetter && $0.isLowercase }
}
