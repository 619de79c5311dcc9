extension Rule {
  /// Puts back the @ of electronic addresses.
  static let atSign = Rule(
    id: "at-sign",
    summary: "Puts back the @ of e-mail addresses that came out as (D, Q or ©.",
    explanation: """
      A reader without @ writes "(D", "(Q", "©", "®" or "&" for it. In a word that goes on with a \
      domain ("granå.se") and has only what addresses have before it, there is no other sign that \
      could stand there.
      """,
    language: nil,
    examples: [
      .repairs("Skriv till bygg.miljo(Dgrana.se i dag.", "Skriv till bygg.miljo@grana.se i dag."),
      .repairs("kansli(Qgrana.se", "kansli@grana.se"),
      .repairs("anna.ek©grana.se, bo.ek®grana.se", "anna.ek@grana.se, bo.ek@grana.se"),
      .repairs("kansliQQgrana.se, kansli(ögrana.se", "kansli@grana.se, kansli@grana.se"),
      .repairs("e-postadressen är kansliGgrana.se", "e-postadressen är kansli@grana.se"),
      .repairs("e-postadressen är kansli Qgrana.se", "e-postadressen är kansli@grana.se"),
      .repairs("Skriv till kansli @grana.se.", "Skriv till kansli@grana.se."),
      .leaves("Skriv till oss: @grana.se", note: "nothing of an address before it"),
      .leaves("Läs mer på mittGrana.se", note: "nothing speaks of e-mail"),
      .leaves("anna.ek@grana.se"),
      .leaves("www.grana.se/motion(2021).pdf"),
      .leaves("Forskning&Framsteg.se", note: "a name with &"),
      .leaves("Copyright ©grana.se", note: "nothing before the sign"),
    ]
  ) { manuscript in
    var findings = Findings()
    for (number, line) in manuscript.text.enumerated()
    where line.origin != .textLayer || line.isScanned {
      for (index, word) in line.words.enumerated()
      where word.utf8.dropLast().contains(UInt8(ascii: ".")) {
        // `kansli Qgrana.se`: with a space before the sign.
        if index > 0, "Q€G&".contains(word.prefix(1)),
          speaksOfMail(before(number, index - 1, manuscript), manuscript.language.repair),
          let address = address(line.words[index - 1] + word, signs: plainSigns + ["G", "&"])
        {
          findings.proposals.append(
            Proposal(
              [(line.ids[index - 1], address), (line.ids[index], "")], confidence: 0.9,
              reason: "in an e-mail address only @ can stand before the domain"))
          continue
        }
        // `kansli @grana.se`: readers see a gap before the sign. A name in front of a domain alone is none.
        if index > 0, word.hasPrefix("@"), let start = line.words[index - 1].last,
          start.isLetter || start.isNumber,
          let address = address(line.words[index - 1] + "©" + word.dropFirst(), signs: ["©"])
        {
          findings.proposals.append(
            Proposal(
              [(line.ids[index - 1], address), (line.ids[index], "")], confidence: 0.95,
              reason: "an e-mail address has no space before its @"))
          continue
        }
        guard
          let address = address(word)
            ?? (speaksOfMail(before(number, index, manuscript), manuscript.language.repair)
              ? address(word, signs: ["G", "Ö"]) : nil)
        else { continue }
        findings.proposals.append(
          Proposal(
            [(line.ids[index], address)], confidence: 0.95,
            reason: "in an e-mail address only @ can stand before the domain"))
      }
    }
    return findings
  }
}

/// The address with its @; nil if the word is no address without one.
private func address(_ word: String, signs: [String] = plainSigns) -> String? {
  guard !word.contains("@"), !word.contains("/") else { return nil }
  for sign in signs {
    guard let range = word.firstRange(of: sign) else { continue }
    let name = word[..<range.lowerBound]
    let domain = word[range.upperBound...]
    let bare = String(domain).trimmed(of: ".,;:)>")
    let labels = bare.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = name.utf8.first, isAddressByte(first), name.utf8.count >= 2,
      name.utf8.allSatisfy({ isAddressByte($0) || "._-".utf8.contains($0) }), labels.count >= 2,
      labels.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { isAddressByte($0) || $0 == 0x2D } }),
      let top = labels.last, (2...4).contains(top.utf8.count), labels[0].utf8.count >= 2,
      !top.hasDigit
    else { continue }
    return name + "@" + domain
  }
  return nil
}

/// What is read for the sign and stands in no address of the web.
private let plainSigns = [
  "(D", "(Q)", "(Q", "(a)", "(O", "(0", "(8", "(ö", "©", "®", "€", "£", "QQ", "Q",
]

/// The words before one, on the line above where it is the first.
private func before(_ line: Int, _ index: Int, _ manuscript: Manuscript) -> ArraySlice<String> {
  index > 0 || line == 0
    ? manuscript.text[line].words[..<index] : manuscript.text[line - 1].words[...]
}

/// Whether the last words speak of e-mail: there no address of the web stands.
private func speaksOfMail(_ words: ArraySlice<String>, _ language: RepairWords) -> Bool {
  words.suffix(3).contains { word in
    let lower = word.lowercased().trimmed(of: ":")
    return language.mailStems.contains { lower.hasPrefix($0) || lower.hasSuffix($0) }
  }
}

/// Whether a byte is a small ASCII letter or a digit.
private func isAddressByte(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
}
