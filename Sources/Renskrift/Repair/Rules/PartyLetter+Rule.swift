extension Rule {
  /// Puts back the capital letters of parties in a column of a table.
  static let partyLetter = Rule(
    id: "party-letter",
    summary: "Puts back the capitals of parties in a column (v for V, sS for S).",
    explanation: """
      S, V, C and M look alike in both cases, and in a narrow ruled cell readers take one for the \
      other, or for both at once: "v", "sS"; an S alone is read as "$" or "5". Where most cells of a \
      column hold the letters of parties, such a cell holds one too. Letters of no party, as "SO" and "E", are \
      those of the one that looks so, where the document has that party elsewhere.
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
      .repairs(
        "Anna Ek     S     X\nBo Al       SO    X\nEva Ros     V:    X\nPer Sand    KD    X\n"
          + "Ida Hed     SD    X\nAli Berg    E     X\nUno Lind    M     X",
        "Anna Ek     S     X\nBo Al       SD    X\nEva Ros     V     X\nPer Sand    KD    X\n"
          + "Ida Hed     SD    X\nAli Berg    E     X\nUno Lind    M     X"),
      .repairs(
        "Anna Ek     (S)   X\nBo Al       v)    X\nEva Ros     (MP)  X\nPer Sand    (5)   X\nIda Hed     (M)   X",
        "Anna Ek     (S)   X\nBo Al       (V)   X\nEva Ros     (MP)  X\nPer Sand    (S)   X\nIda Hed     (M)   X"
      ),
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
      let bare = lines.count { parties.contains($0.words[0]) }
      let inBrackets = lines.count { isBracketed($0.words[0], parties) }
      let known = max(bare, inBrackets)
      guard known >= 3, known * 2 > lines.count else { continue }
      for line in lines {
        let word = line.words[0]
        let core = inBrackets > bare ? word.filter { !"()[]{}".contains($0) } : word
        guard !parties.contains(word), !isBracketed(word, parties),
          let letter = letter(core, parties, manuscript.language)
            ?? alike(core, lines, parties, manuscript)
        else { continue }
        findings.proposals.append(
          Proposal(
            [(line.ids[0], inBrackets > bare ? "(\(letter))" : letter)], confidence: 0.9,
            reason: "\(known) of \(lines.count) cells of the column hold the letters of a party"))
      }
    }
    return findings
  }
}

/// Whether a word is the letters of a party in brackets.
private func isBracketed(_ word: String, _ parties: Set<String>) -> Bool {
  word.hasPrefix("(") && word.hasSuffix(")")
    && parties.contains(String(word.dropFirst().dropLast()))
}

/// The party whose letter a cell holds in the other case, or twice, or beside what is left of a ruling line
/// (`=S`, `V:`).
private func letter(_ word: String, _ parties: Set<String>, _ language: Language) -> String? {
  // In a column of brackets a cell may have lost both of its own.
  if parties.contains(word) { return word }
  let folded = Set(word.filter { !"=-–—_.:;,".contains($0) }.uppercased())
  guard word.count <= 2, folded.count == 1, let sign = folded.first.map(String.init) else {
    return nil
  }
  return parties.contains(sign) ? sign : bare("(\(sign))", language)
}

/// The party whose letters look like those of a cell, if the document has it in another cell or in brackets.
private func alike(
  _ word: String, _ lines: [Manuscript.Line], _ parties: Set<String>, _ manuscript: Manuscript
) -> String? {
  guard let party = manuscript.language.repair.partyLookalikes[word] else { return nil }
  let isPrinted =
    lines.contains { $0.words[0] == party }
    || manuscript.text.contains { line in
      line.words.contains { $0.trimmed(of: ".,;:") == "(\(party))" }
    }
  return isPrinted ? party : nil
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
