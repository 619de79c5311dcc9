extension Rule {
  /// Puts back the capital letters of parties in a column of a table.
  static let partyLetter = Rule(
    id: "party-letter",
    summary: "Puts back the capitals of parties in a column (v for V, sS for S).",
    explanation: """
      S, V, C and M look alike in both cases, and in a narrow ruled cell readers take one for the \
      other, or for both at once: "v", "sS"; an S alone is read as "$" or "5". Where most cells of a \
      column hold the letters of parties, such a cell holds one too.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "Anna Ek     S     X\nBo Al       v     X\nEva Ros     MP    X\nPer Sand    KD    X",
        "Anna Ek     S     X\nBo Al       V     X\nEva Ros     MP    X\nPer Sand    KD    X"),
      .repairs(
        "Anna Ek     S     X\nBo Al       =V    X\nEva Ros     MP    X\nPer Sand    KD    X",
        "Anna Ek     S     X\nBo Al       V     X\nEva Ros     MP    X\nPer Sand    KD    X"),
      .repairs(
        "Anna Ek     S     X\nBo Al       $     X\nEva Ros     MP    X\nPer Sand    KD    X",
        "Anna Ek     S     X\nBo Al       S     X\nEva Ros     MP    X\nPer Sand    KD    X"),
      .leaves(
        "Anna Ek     12    X\nBo Al       5     X\nEva Ros     7     X\nPer Sand    S     X",
        note: "a column of numbers"),
      .leaves(
        "Ej          v     X\nNej         i     X\nAvst        a     X",
        note: "a column of something else"),
    ]
  ) { manuscript in
    var columns: [Column: [Manuscript.Line]] = [:]
    for line in manuscript.text where line.words.count == 1 {
      if let cell = line.cell { columns[Column(cell), default: []].append(line) }
    }
    let parties = manuscript.language.repair.parties
    var findings = Findings()
    for (_, lines) in columns.sorted(by: {
      ($0.key.table, $0.key.column) < ($1.key.table, $1.key.column)
    }) {
      let known = lines.count { parties.contains($0.words[0]) }
      guard known >= 3, known * 2 > lines.count else { continue }
      for line in lines {
        let word = line.words[0]
        // `=S`: what is left of a ruling line.
        let folded = Set(word.filter { !"=-–—_.".contains($0) }.uppercased())
        guard !parties.contains(word), word.count <= 2, folded.count == 1,
          let sign = folded.first.map(String.init),
          let letter = parties.contains(sign) ? sign : bare("(\(sign))", manuscript.language)
        else { continue }
        findings.proposals.append(
          Proposal(
            [(line.ids[0], letter)], confidence: 0.9,
            reason: "\(known) of \(lines.count) cells of the column hold the letters of a party"))
      }
    }
    return findings
  }
}

/// The letters of the party for which a sign in brackets stands.
private func bare(_ sign: String, _ language: Language) -> String? {
  language.repair.partySigns[sign].map { String($0.dropFirst().dropLast()) }
}

/// A column of a table.
private struct Column: Hashable {
  let table: Int
  let column: Int

  init(_ cell: Run.Cell) {
    table = cell.table
    column = cell.column
  }
}
