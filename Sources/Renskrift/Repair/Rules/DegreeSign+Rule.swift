extension Rule {
  /// Puts back the degree sign of temperatures.
  static let degreeSign = Rule(
    id: "degree-sign",
    summary: "Puts back the degree sign of temperatures that came out as o, * or a quote.",
    explanation: """
      A reader without a degree sign writes "oC", "*C", "?C" or "”C" after the number of a temperature. \
      After a number no word and no quotation begins so.
      """,
    language: nil,
    examples: [
      .repairs("Vattnet höll 18 oC i maj", "Vattnet höll 18 °C i maj"),
      .repairs("under 4 *C, helst 2 ºC.", "under 4 °C, helst 2 °C."),
      .repairs("Det var 18 ?C i vattnet", "Det var 18 °C i vattnet"),
      .leaves("Lokal 18 C används"),
      .leaves("OC Sverige", note: "no number before it"),
    ]
  ) { manuscript in
    var findings = Findings()
    for line in manuscript.text where line.origin != .textLayer || line.isScanned {
      for (index, word) in line.words.enumerated().dropFirst() where word.utf8.contains(0x43) {
        guard let mark = word.first, "o*º?\"”’'".contains(mark), word.dropFirst().hasPrefix("C"),
          word.dropFirst(2).allSatisfy({ ".,;:)".contains($0) }),
          line.words[index - 1].split(separator: ",").allSatisfy(\.isDigits)
        else { continue }
        findings.proposals.append(
          Proposal(
            [(line.ids[index], "°" + word.dropFirst())], confidence: 0.9,
            reason: "a small ring before C after a number is a degree sign"))
      }
    }
    return findings
  }
}
