extension Rule {
  /// Puts back the cross in a column of crosses.
  static let crossMark = Rule(
    id: "cross-mark",
    summary: "Puts back the cross of a column that was read as two letters (Xx for X).",
    explanation: """
      A capital X and a small one look alike, and in the narrow column that says who was present \
      readers take a cross for both at once: "Xx", "xX". No word is written so. Where the same place \
      holds a single cross in another row of the table, or at the end of another line, it is a cross.
      """,
    language: nil,
    examples: [
      .repairs(
        "Anna Ek     ordförande     X\nBo Al       sekreterare    Xx\nEva Ros     kassör         xX",
        "Anna Ek     ordförande     X\nBo Al       sekreterare    X\nEva Ros     kassör         X"),
      .leaves(
        "Anna Ek     ordförande     Xx\nBo Al       sekreterare    Xx",
        note: "no single cross says what is meant"),
      .leaves("Anna Ek     ordförande     XX\nBo Al       sekreterare    X", note: "two crosses"),
      .leaves("Lägenhet Xx och X\nlägenhet X", note: "not at the end of its line"),
    ]
  ) { manuscript in
    func isCross(_ line: Manuscript.Line) -> Bool {
      line.words.last == "X" || line.words.last == "x"
    }
    let crosses = manuscript.text.filter(isCross)
    var findings = Findings()
    guard !crosses.isEmpty else { return findings }
    for line in manuscript.text where line.origin != .textLayer || line.isScanned {
      guard let word = line.words.last, let id = line.ids.last, (2...3).contains(word.utf8.count),
        word.allSatisfy({ "Xx".contains($0) }), Set(word).count == 2,
        let cross = crosses.first(where: { $0.sharesPlace(with: line) })?.words.last
      else { continue }
      findings.proposals.append(
        Proposal(
          [(id, cross)], confidence: 0.9, reason: "the same place of another row holds a cross"))
    }
    return findings
  }
}

extension Manuscript.Line {
  /// Whether the last words can stand in one column: in the same column of a table, or in no table.
  fileprivate func sharesPlace(with other: Manuscript.Line) -> Bool {
    cell?.table == other.cell?.table && cell?.column == other.cell?.column
  }
}
