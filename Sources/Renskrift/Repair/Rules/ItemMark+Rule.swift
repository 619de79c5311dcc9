extension Rule {
  /// Puts back the full stop after the number of an item or of a list.
  static let itemMark = Rule(
    id: "item-mark",
    summary: "Puts back the full stop after an item's number that was read as another mark.",
    explanation: """
      A speck or a bad print makes a comma of the full stop after a number at the beginning of a line. \
      Where the nearest lines with numbers begin with the one before and the one after, each with a full \
      stop, it had one too; so had the last of a list whose points begin as it does.
      """,
    language: nil,
    examples: [
      .repairs(
        "3. Föregående protokoll\nLagt till handlingarna.\n4, Ekonomi\n5. Underhåll",
        "3. Föregående protokoll\nLagt till handlingarna.\n4. Ekonomi\n5. Underhåll"),
      .repairs(
        "1. notera informationen\n2, avslå motionen\nText.\n1. bifalla förslaget\n2. avslå yrkandet",
        "1. notera informationen\n2. avslå motionen\nText.\n1. bifalla förslaget\n2. avslå yrkandet",
        note: "the last of its list"),
      .leaves("1. Ekonomi\n2, som den var\nText.", note: "begins otherwise"),
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
        let marked = [",", ":", ";"].lazy.compactMap({ number(line.words[0], before: $0) }).first
      else { continue }
      let above = (max(0, place - reach)..<place).last { numbers[$0] != nil }
      let below = (place..<min(lines.count, place + reach)).first { numbers[$0] != nil }
      guard let above, numbers[above] == marked - 1 else { continue }
      let next = below.flatMap { numbers[$0] }
      let isTitle = line.words.count == 1 || line.words[1].first?.isUppercase == true
      guard next == marked + 1 && isTitle || next ?? 1 == 1 && begin(line, lines[above]) else {
        continue
      }
      findings.proposals.append(
        Proposal(
          [(line.ids[0], "\(marked).")], confidence: 0.95,
          reason: next == marked + 1
            ? "between the lines \(marked - 1). and \(marked + 1)."
            : "after the line \(marked - 1)., at the end of the list"))
    }
    return findings
  }
}

/// The number that a word is before a mark.
private func number(_ word: String, before mark: Character) -> Int? {
  guard word.utf8.count <= 3, word.last == mark, word.dropLast().isDigits else { return nil }
  return Int(word.dropLast())
}

/// How many lines off the next number of a list may stand.
private let reach = 12

/// Whether the words after the numbers of two lines begin alike: both with a capital, or both without.
private func begin(_ line: Manuscript.Line, _ other: Manuscript.Line) -> Bool {
  guard line.words.count > 1, other.words.count > 1, let a = line.words[1].first,
    let b = other.words[1].first
  else { return false }
  return a.isLetter && b.isLetter && a.isUppercase == b.isUppercase
}
