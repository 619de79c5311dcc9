extension Rule {
  /// Puts back the zero of hours, and the one.
  static let zeroHours = Rule(
    id: "zero-hours",
    summary: "Puts back the digits of hours that came out as letters (O h, Oh, Ih).",
    explanation: """
      Associations list who worked how many hours: "Jens: 0 h Erik: 1 h". A zero alone is read as \
      the letter O, both together as the word "Oh", or a number twice ("2 2h"). In a row where other hours \
      are written with digits it is a zero; whether a space follows is what most of the others have. "Ih" \
      after a name is no word: it is one hour.
      """,
    language: .swedish,
    examples: [
      .repairs("Jens: Oh Erik: 1 h Ylva: 2 h", "Jens: 0 h Erik: 1 h Ylva: 2 h"),
      .repairs("Jens: O h Erik: 1 h Ylva: 2 h", "Jens: 0 h Erik: 1 h Ylva: 2 h"),
      .repairs("Jens: Oh Erik: 1h Ylva: 2h", "Jens: 0h Erik: 1h Ylva: 2h"),
      .repairs("Jens: 0 Oh Erik: 1 h Ylva: 2 h", "Jens: 0 h Erik: 1 h Ylva: 2 h"),
      .repairs("Jens: 2 2h Erik: 1 h Ylva: 3 h", "Jens: 2 h Erik: 1 h Ylva: 3 h"),
      .repairs("Jens:Oh Erik: 1 h Ylva: 2 h", "Jens: 0 h Erik: 1 h Ylva: 2 h"),
      .repairs("Jens: Ih Erik: 1 h Ylva: 2 h", "Jens: 1 h Erik: 1 h Ylva: 2 h"),
      .repairs("Nedlagd tid\nSara Ih", "Nedlagd tid\nSara 1h", scanned: true),
      .repairs("Sara lh, Göran 4h", "Sara 1h, Göran 4h", scanned: true),
      .leaves("Sara Ih", note: "a text file: printed so, for all that is known"),
      .leaves("skolan Ih och IH", scanned: true),
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
    let isSpaced = spaced > 0 && spaced >= joined
    let isProven = spaced + joined >= 2
    for line in lines where isProven || line.isScanned {
      for (index, word) in line.words.enumerated() {
        let before = index > 0 ? line.words[index - 1] : ""
        let next = index + 1 < line.words.count ? line.words[index + 1] : ""
        let text: String
        if let rest = afterOneHour(word), before.hasSuffix(":") || line.isScanned && isName(before)
        {
          text = (isSpaced ? "1 h" : "1h") + rest
        } else if !isProven {
          continue
        } else if isSpaced, isRepeated(before, in: word) {
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
              : text.hasPrefix("1")
                ? "after who worked stands how many hours"
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

/// The marks after an hour that was read as letters, `Ih,`; nil if it is another word.
private func afterOneHour(_ word: String) -> String? {
  guard "Il".contains(word.first ?? " ") else { return nil }
  let rest = word.dropFirst(2)
  return word.dropFirst().first == "h" && rest.count <= 1 && rest.allSatisfy(".,;".contains)
    ? String(rest) : nil
}

/// Whether a word looks like a name.
private func isName(_ word: String) -> Bool {
  word.count >= 2 && word.first?.isUppercase == true
    && word.dropFirst().allSatisfy { $0.isLetter || $0 == "-" }
}
