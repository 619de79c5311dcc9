extension Rule {
  /// Puts back numbers of items of which the reader saw the full stop alone.
  static let lostNumber = Rule(
    id: "lost-number",
    summary: "Puts back an item's number of which only the full stop was read (. Val).",
    explanation: """
      Readers drop a digit that stands alone before its item, and keep the full stop: ". Ekonomi". No \
      line is printed so. Between two numbered items, or before the first, exactly as many such lines as \
      there are numbers missing have these numbers.
      """,
    language: nil,
    examples: [
      .repairs(
        "1. Mötet öppnas\nText.\n. Val\nText.\n. Ekonomi\nText.\n4. Övrigt",
        "1. Mötet öppnas\nText.\n2. Val\nText.\n3. Ekonomi\nText.\n4. Övrigt"),
      .repairs(
        ". Mötet öppnas\nText.\n2. Val\nText.\n3. Ekonomi",
        "1. Mötet öppnas\nText.\n2. Val\nText.\n3. Ekonomi"),
      .leaves(
        "1. Mötet öppnas\nText.\n. Val\nText.\n4. Övrigt", note: "two numbers and one place"),
      .leaves("Det var allt\n. Nästa möte hålls i maj.", note: "nothing counts on"),
    ]
  ) { manuscript in
    var findings = Findings()
    // A number before which nothing is missing, or a place for one.
    var heads: [(id: WordID, number: Int?)] = []
    for line in manuscript.rows where line.origin != .textLayer || line.isScanned {
      let word = line.words[0]
      if word == "." {
        guard line.words.count > 1, line.words[1].first?.isUppercase == true else { continue }
        heads.append((line.ids[0], nil))
      } else if word.utf8.count <= 3, word.utf8.last == 0x2E, let number = Int(word.dropLast()),
        number > 0, line.words.count == 1 || line.words[1].first?.isUppercase == true
      {
        heads.append((line.ids[0], number))
      }
    }
    guard heads.contains(where: { $0.number == nil }) else { return findings }
    var open: [WordID] = []
    var last = 0
    for head in heads {
      guard let number = head.number else {
        open.append(head.id)
        continue
      }
      if number == last + open.count + 1 {
        for (offset, id) in open.enumerated() {
          findings.proposals.append(
            Proposal(
              [(id, "\(last + offset + 1).")], confidence: 0.9,
              reason: "the items count on, and \(last + offset + 1) is missing just here"))
        }
      }
      open = []
      last = number
    }
    return findings
  }
}
