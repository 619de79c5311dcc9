extension Rule {
  /// Puts letters in the place of U+FFFD.
  static let replacementCharacter = Rule(
    id: "replacement-character",
    summary: "Finds the letter that was lost where a replacement character stands.",
    explanation: """
      Where a program could not decode a character it wrote U+FFFD. Each Swedish letter is tried \
      in its place. A word is put right if the dictionary knows exactly one of them, or one of the \
      most usual words is among them, or its neighbours leave one ("f�r att", "�r 2006"); a name if \
      the document prints it elsewhere with its letters. Otherwise it stays.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "Protokoll f\u{FFFD}rt vid m\u{FFFD}tet", "Protokoll fört vid mötet",
        known: ["fört", "mötet"]),
      .repairs("F\u{FFFD}r att r\u{FFFD}sta", "För att rösta", known: ["för", "får", "rösta"]),
      .repairs("\u{FFFD}r 2006", "År 2006", known: ["år", "är", "ör"]),
      .repairs("p\u{FFFD} v\u{FFFD}g", "på väg", known: ["på", "pö", "väg", "våg"]),
      .repairs(
        "�RSM�TE F�R L�NGASAND", "ÅRSMÖTE F�R L�NGASAND", known: ["årsmöte", "för", "får"],
        note: "a place is in no dictionary"),
      .repairs(
        "\u{FFFD}r 2006. Taxan \u{FFFD}r", "År 2006. Taxan \u{FFFD}r", known: ["år", "är"],
        note: "one word elsewhere tells nothing of another usual one"),
      .leaves("v\u{FFFD}rd", known: ["värd", "vård"], note: "two words fit"),
      .leaves("Inger T\u{FFFD}nsg\u{FFFD}rd", note: "a name"),
    ]
  ) { manuscript in
    var findings = Findings()
    let restorer = LostLetter(manuscript)
    var previous: Manuscript.Line?
    for line in manuscript.lines {
      defer { previous = line }
      for (index, word) in line.words.enumerated()
      where word.utf8.contains(0xEF) && word.unicodeScalars.contains("\u{FFFD}") {
        let place = LostLetter.Place(line, index, after: previous)
        guard let (text, reason) = restorer.restored(word, place) else { continue }
        findings.proposals.append(
          Proposal([(line.ids[index], text)], confidence: 0.95, reason: reason))
      }
    }
    return findings
  }
}
