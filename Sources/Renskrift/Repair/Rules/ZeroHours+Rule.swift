extension Rule {
  /// Puts back the zero of hours.
  static let zeroHours = Rule(
    id: "zero-hours",
    summary: "Puts back the zero of hours that came out as the letter O (O h, Oh).",
    explanation: """
      Associations list who worked how many hours: "Jens: 0 h Erik: 1 h". A zero alone is read as \
      the letter O, both together as the word "Oh", or a number twice ("2 2h"). In a row where other hours \
      are written with digits it is a zero; whether a space follows is what most of the others have.
      """,
    language: .swedish,
    examples: [
      .repairs("Jens: Oh Erik: 1 h Ylva: 2 h", "Jens: 0 h Erik: 1 h Ylva: 2 h"),
      .repairs("Jens: O h Erik: 1 h Ylva: 2 h", "Jens: 0 h Erik: 1 h Ylva: 2 h"),
      .repairs("Jens: Oh Erik: 1h Ylva: 2h", "Jens: 0h Erik: 1h Ylva: 2h"),
      .repairs("Jens: 0 Oh Erik: 1 h Ylva: 2 h", "Jens: 0 h Erik: 1 h Ylva: 2 h"),
      .repairs("Jens: 2 2h Erik: 1 h Ylva: 3 h", "Jens: 2 h Erik: 1 h Ylva: 3 h"),
      .repairs("Jens:Oh Erik: 1 h Ylva: 2 h", "Jens: 0 h Erik: 1 h Ylva: 2 h"),
      .leaves("Jens: 2 3h Erik: 1h Ylva: 2h"),
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
        let number = index > 0 ? line.words[index - 1] : ""
        if isRepeated(number, in: word) || word == "h" && number.isDigits {
          spaced += 1
        } else if word.hasSuffix("h"), word.dropLast().isDigits {
          joined += 1
        }
      }
    }
    guard spaced + joined >= 2 else { return findings }
    let isSpaced = spaced >= joined
    for line in lines {
      for (index, word) in line.words.enumerated() {
        let before = index > 0 ? line.words[index - 1] : ""
        let next = index + 1 < line.words.count ? line.words[index + 1] : ""
        let text: String
        if isSpaced, isRepeated(before, in: word) {
          text = "h"
        } else if before.hasSuffix(":"), ["Oh", "oh"].contains(word) {
          text = isSpaced ? "0 h" : "0h"
        } else if before.hasSuffix(":"), ["O", "o"].contains(word), next == "h" {
          text = "0"
        } else if word.hasSuffix(":Oh") {
          text = "\(word.dropLast(2)) \(isSpaced ? "0 h" : "0h")"
        } else {
          continue
        }
        findings.proposals.append(
          Proposal(
            [(line.ids[index], text)], confidence: 0.95,
            reason: text == "h"
              ? "the number stands before it and was read twice"
              : "\(spaced + joined) other hours are written with digits"))
      }
    }
    return findings
  }
}

/// Whether a number was read once more at the beginning of its unit.
private func isRepeated(_ number: String, in word: String) -> Bool {
  number.isDigits && (word == "\(number)h" || number == "0" && word == "Oh")
}
