extension Rule {
  /// Decodes UTF-8 that was read as Windows-1252.
  static let mojibake = Rule(
    id: "mojibake",
    summary: "Decodes UTF-8 that was taken for Windows-1252 (Ã¤ for ä).",
    explanation: """
      Where a program took UTF-8 for Windows-1252 each letter outside ASCII came out as two or \
      three characters: "Ã¤" for "ä", "â€“" for a dash. All such characters of a word together \
      must make valid UTF-8 again, which other text does not.
      """,
    language: nil,
    examples: [
      .repairs("KommunfullmÃ¤ktige fÃ¶r Ã…mÃ¥l", "Kommunfullmäktige för Åmål"),
      .repairs("Ã„rendet â€“ en Ã¶versyn", "Ärendet – en översyn"),
      .repairs("fÃƒÂ¶rslag", "förslag", note: "taken for Windows-1252 twice"),
      .repairs("VattnÃ¶ i Ã\u{96}rsjÃ¶n", "Vattnö i Örsjön", note: "taken for Latin-1"),
      .leaves("Ärendet gäller São Paulo"),
      .leaves("Â är ett stort a med cirkumflex"),
    ]
  ) { manuscript in
    var findings = Findings()
    for line in manuscript.lines {
      for (index, word) in line.words.enumerated() where !word.utf8.allSatisfy({ $0 < 0x80 }) {
        guard var decoded = decoded(word) else { continue }
        while let again = Renskrift.decoded(decoded) { decoded = again }
        findings.proposals.append(
          Proposal(
            [(line.ids[index], decoded)], confidence: 0.98,
            reason: "its odd characters are valid UTF-8 that was taken for Windows-1252"))
      }
    }
    return findings
  }
}

/// The word that was taken for Windows-1252; nil if it was not, or makes no letters.
private func decoded(_ word: String) -> String? {
  var bytes: [UInt8] = []
  for scalar in word.unicodeScalars {
    guard let byte = Windows1252.byte(scalar) else { return nil }
    bytes.append(byte)
  }
  guard bytes.contains(where: { $0 >= 0x80 }),
    let text = String(validating: bytes, as: UTF8.self), !text.utf8.elementsEqual(word.utf8),
    text.unicodeScalars.allSatisfy({ !$0.properties.isWhitespace && $0.value >= 0x20 }),
    text.unicodeScalars.allSatisfy({ !(0x80..<0xA0).contains($0.value) })
  else { return nil }
  return text
}
