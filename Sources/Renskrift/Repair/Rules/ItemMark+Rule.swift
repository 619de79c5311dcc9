extension Rule {
  /// Puts back the full stop after the number of an item or of a list.
  static let itemMark = Rule(
    id: "item-mark",
    summary: "Puts back the full stop after an item's number that was read as another mark.",
    explanation: """
      A speck or a bad print makes a comma of the full stop after a number at the beginning of a line. \
      Where the lines that begin with the number before and the number after have a full stop, and no \
      other line begins with this number, it had one too.
      """,
    language: nil,
    examples: [
      .repairs(
        "3. Föregående protokoll\nLagt till handlingarna.\n4, Ekonomi\n5. Underhåll",
        "3. Föregående protokoll\nLagt till handlingarna.\n4. Ekonomi\n5. Underhåll"),
      .leaves("3. Protokoll\n4, 5 och 6 utgår\n5. Underhåll", note: "numbers of a sentence"),
      .leaves("1. Ekonomi\n4, Skrivelser\n9. Underhåll", note: "no neighbours in the series"),
      .leaves("3. Protokoll\n4. Ekonomi\n4, Avtal\n5. Underhåll", note: "the number is there"),
      .leaves("3, Protokoll\n4, Ekonomi\n5, Underhåll", note: "the commas are the writer's"),
    ]
  ) { manuscript in
    var findings = Findings()
    let lines = manuscript.text.filter { !$0.words.isEmpty }
    let numbers = lines.map { number($0.words[0], before: ".") }
    for (place, line) in lines.enumerated() where line.origin != .textLayer || line.isScanned {
      guard
        let marked = [",", ":", ";"].lazy.compactMap({ number(line.words[0], before: $0) }).first,
        line.words.count == 1 || line.words[1].first?.isUppercase == true,
        !numbers.contains(marked),
        numbers[..<place].last(where: { $0 != nil }) == marked - 1,
        numbers[place...].first(where: { $0 != nil }) == marked + 1
      else { continue }
      findings.proposals.append(
        Proposal(
          [(line.ids[0], "\(marked).")], confidence: 0.95,
          reason: "between the lines \(marked - 1). and \(marked + 1)."))
    }
    return findings
  }
}

/// The number that a word is before a mark.
private func number(_ word: String, before mark: Character) -> Int? {
  guard word.utf8.count <= 3, word.last == mark, word.dropLast().isDigits else { return nil }
  return Int(word.dropLast())
}
