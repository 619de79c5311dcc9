extension Rule {
  /// Puts back the zero of hours.
  static let zeroHours = Rule(
    id: "zero-hours",
    summary: "Puts back the zero of hours that came out as the letter O (O h, Oh).",
    explanation: """
      Associations list who worked how many hours: "Jens: 0 h Erik: 1 h". A zero alone is read as \
      the letter O, both together as the word "Oh", or the zero twice. In a row where other hours \
      are written with digits it is a zero; whether a space follows is what most of the others have.
      """,
    language: .swedish,
    examples: [
      .repairs("Jens: Oh Erik: 1 h Ylva: 2 h", "Jens: 0 h Erik: 1 h Ylva: 2 h"),
      .repairs("Jens: O h Erik: 1 h Ylva: 2 h", "Jens: 0 h Erik: 1 h Ylva: 2 h"),
      .repairs("Jens: Oh Erik: 1h Ylva: 2h", "Jens: 0h Erik: 1h Ylva: 2h"),
      .repairs("Jens: 0 Oh Erik: 1 h Ylva: 2 h", "Jens: 0 h Erik: 1 h Ylva: 2 h"),
      .leaves("Oh, sade Erik efter 1 h"),
      .leaves("Blodgrupp O h"),
    ]
  ) { manuscript in
    var findings = Findings()
    let lines = manuscript.text.filter { $0.origin != .textLayer || $0.isScanned }
    var spaced = 0
    var joined = 0
    for line in lines {
      for (index, word) in line.words.enumerated() {
        if word.hasSuffix("h"), word.dropLast().isDigits { joined += 1 }
        if word == "h", index > 0, line.words[index - 1].isDigits { spaced += 1 }
      }
    }
    guard spaced + joined >= 2 else { return findings }
    for line in lines {
      for (index, word) in line.words.enumerated() where index > 0 {
        if word == "Oh", line.words[index - 1] == "0", spaced >= joined {
          findings.proposals.append(
            Proposal(
              [(line.ids[index], "h")], confidence: 0.95,
              reason: "the zero stands before it and was read twice"))
        }
        guard line.words[index - 1].hasSuffix(":") else { continue }
        let next = index + 1 < line.words.count ? line.words[index + 1] : ""
        let text: String
        switch word {
        case "Oh", "oh": text = spaced >= joined ? "0 h" : "0h"
        case "O", "o": text = "0"
        default: continue
        }
        guard text != "0" || next == "h" else { continue }
        findings.proposals.append(
          Proposal(
            [(line.ids[index], text)], confidence: 0.95,
            reason: "\(spaced + joined) other hours are written with digits"))
      }
    }
    return findings
  }
}
