extension Rule {
  /// Puts back the letter of a party that was read as a sign.
  static let partySign = Rule(
    id: "party-sign",
    summary:
      "Puts back the letter of a party that came out as a sign, ($) for (S), and takes specks off.",
    explanation: """
      The S of the Social Democrats in brackets comes out as "$" or "5", the closing bracket as a \
      brace. After a name no such \
      sign stands in brackets alone; a 5 only counts where the document has the party elsewhere, or has \
      parties in brackets after several names and no other number. \
      Where parties in a list are followed by commas a semicolon after one of them is a comma with a speck, \
      and so is a full stop before an office (", ordförande"). In a column of parties a small letter is a \
      capital, and an O a D. \
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
      .repairs(
        "Bo Ek (S), Eva Ros (M), Ida Al (V); Åke Hed (C), Ulf Berg (S)",
        "Bo Ek (S), Eva Ros (M), Ida Al (V), Åke Hed (C), Ulf Berg (S)", scanned: true),
      .leaves(
        "Bo Ek (S), Eva Ros (M), Ida Al (V); Åke Hed (C), Ulf Berg (S)",
        note: "printed so, for all that is known"),
      .repairs(
        "Anna Ek (S). ordförande\nBo Al (KD). 2:e vice ordförande\nEva Ros (M), ersättare",
        "Anna Ek (S), ordförande\nBo Al (KD), 2:e vice ordförande\nEva Ros (M), ersättare",
        scanned: true),
      .leaves(
        "Anna Ek (S), ordförande\nBo Al (KD). Han valdes om.\nEva Ros (M). e-post", scanned: true),
      .repairs(
        """
        Namn         Parti    Ja    Nej
        Anna Ek      S        X
        Bo Alm       SO       X
        Eva Ros      c              X
        Ida Berg     M        X
        Åke Hed      KD             X
        Ulf Lind     V        X
        """,
        """
        Namn         Parti    Ja    Nej
        Anna Ek      S        X
        Bo Alm       SD       X
        Eva Ros      C              X
        Ida Berg     M        X
        Åke Hed      KD             X
        Ulf Lind     V        X
        """, scanned: true),
      .leaves("Bo Ek m.fl. (S) yrkar avslag", note: "an abbreviation", scanned: true),
      .leaves("Det sade Bo “Ek. (KD) och andra", note: "a text file"),
      .repairs(
        "Eva Ek (M), Bo Al (5), Siv Önn (C), Per Ahl (L), Ida Ny (V)",
        "Eva Ek (M), Bo Al (S), Siv Önn (C), Per Ahl (L), Ida Ny (V)"),
      .leaves(
        "Eva Ek (M), Bo Al (5), Siv Önn (C), Per Ahl (L), Ida Ny (4)", note: "numbers of something"),
      .leaves("Bilaga Ek (5) och (S)"),
      .leaves("Kostnaden i dollar ($) anges"),
      .leaves("Anna Ek (S), ordförande"),
    ]
  ) { manuscript in
    var findings = Findings()
    for (id, party) in PartyColumn.misread(manuscript) {
      findings.proposals.append(
        Proposal(
          [(id, party)], confidence: 0.9, reason: "in the other cells of the column stand parties"))
    }
    let stray = strayMarks(manuscript)
    let areParties = namesParties(manuscript)
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
        if stray.contains(line.ids[index]) {
          findings.proposals.append(
            Proposal(
              [(line.ids[index], word.dropLast() + ",")], confidence: 0.9,
              reason: "after the other parties of such lists stands a comma"))
          continue
        }
        guard let party = party(sign, manuscript.language),
          line.words[index - 1].first?.isUppercase == true,
          !sign.hasDigit
            || index >= 2 && line.words[index - 2].first?.isUppercase == true
              && (areParties || manuscript.printsOften(party))
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

/// Whether several names have a party in brackets after them, and none a number but what S is read as.
private func namesParties(_ manuscript: Manuscript) -> Bool {
  var found = 0
  for line in manuscript.text {
    for (index, word) in line.words.enumerated().dropFirst(2)
    where word.utf8.first == UInt8(ascii: "(")
      && line.words[index - 1].first?.isUppercase == true
      && line.words[index - 2].first?.isUppercase == true
    {
      let sign = word.trimmed(of: ".,;:")
      if sign.hasDigit, party(sign, manuscript.language) == nil { return false }
      if isParty(sign),
        manuscript.language.repair.parties.contains(String(sign.dropFirst().dropLast()))
      {
        found += 1
      }
    }
  }
  return found >= 4
}

/// The places of parties with another mark after them than the comma that most have: a semicolon before a name, a
/// full stop before an office.
private func strayMarks(_ manuscript: Manuscript) -> Set<WordID> {
  var commas = 0
  var beforeOffices = 0
  var semicolons: Set<WordID> = []
  var stops: Set<WordID> = []
  for line in manuscript.text
  where line.isScanned || line.origin == .text && (manuscript.isSpeckled || manuscript.lacksSigns) {
    for (index, word) in line.words.enumerated()
    where word.utf8.first == UInt8(ascii: "(") && word.utf8.count <= 8 {
      guard let mark = word.last, ",;.".contains(mark), isParty(String(word.dropLast())) else {
        continue
      }
      let next = index + 1 < line.words.count ? line.words[index + 1] : nil
      let isOffice = next.map { beginsOffice($0, manuscript.language) } == true
      if mark == "," {
        commas += 1
        if isOffice { beforeOffices += 1 }
      } else if mark == "." {
        if isOffice { stops.insert(line.ids[index]) }
      } else if next?.first?.isUppercase ?? true {
        semicolons.insert(line.ids[index])
      }
    }
  }
  return (commas >= 3 && semicolons.count * 2 <= commas ? semicolons : [])
    .union(beforeOffices > 0 ? stops : [])
}

/// Whether an office begins with a word: `ordförande`, `2:e vice`.
private func beginsOffice(_ word: String, _ language: Language) -> Bool {
  language.repair.afterOrdinal.contains(LetterheadLine.bare(word))
    || word.hasSuffix(":e") && word.dropLast(2).allSatisfy(\.isNumber)
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
