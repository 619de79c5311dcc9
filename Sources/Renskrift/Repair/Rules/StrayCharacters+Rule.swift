extension Rule {
  /// Takes out what specks, staple holes, ruling lines and scribbles were read as.
  static let strayCharacters = Rule(
    id: "stray-characters",
    summary: "Takes out what specks, ruling lines and scribbles were read as.",
    explanation: """
      Ruling lines, staple holes and specks come out as single characters: bars, quotes, dots, \
      underscores; scribbles as one, two or three letters. A lone bar is a ruling line wherever it \
      stands. Other single signs are taken out where the reader was not sure of them, or, in text \
      files that show that they were read from paper, where they stand alone at the end of a line (semicolons, \
      accents and apostrophes between words too). Letters are taken out only \
      where the reader was quite unsure and the dictionary does not know them.
      """,
    language: nil,
    examples: [
      .repairs("| Nämnden beslutar att bifalla", "Nämnden beslutar att bifalla"),
      .repairs("Nämnden beslutar att bifalla |", "Nämnden beslutar att bifalla"),
      .repairs("| 1. | Mötet öppnades | BG |", "1. Mötet öppnades BG"),
      .repairs(
        "1. | Mötet öppnades\n2. | Val\n3. | Ekonomi\n10.| Avslutning",
        "1. Mötet öppnades\n2. Val\n3. Ekonomi\n10. Avslutning",
        note: "the line between the numbers and the text"),
      .leaves("Hem | Protokoll | Kontakt", note: "no bar at either end of a line"),
      .repairs(
        "Nämnden beslutar ;\natt bifalla ' \n”\noch avslå ,\nAvgifter ; 48 650",
        "Nämnden beslutar\natt bifalla\n\noch avslå\nAvgifter 48 650"),
      .leaves("Filer vars namn börjar med en punkt ( .\ndöljs.", note: "one sign: it may be meant"),
      .repairs("Nämnden ` beslutar", "Nämnden beslutar", scanned: true),
      .leaves(
        "Ek | ordf\nAlm | sekr\nRos | kassör\nHed | ledamot", note: "bars that part columns"),
      .repairs(
        "i nämnden sitter Ada Holm-\n- Persson och Bo Al",
        "i nämnden sitter Ada Holm-\nPersson och Bo Al",
        scanned: true),
      .leaves("- Protokoll från förra mötet", note: "a list marker"),
      .leaves("• Protokoll från förra mötet", note: "a list marker"),
      .leaves("Kostnaden ökar med 12 %", note: "a percent sign is no stray character"),
      .leaves("Avgiften är 200 kr, se §", note: "a section sign is never stray"),
      .leaves("Enligt $ 12 och 5 % gäller", note: "signs beside a number", scanned: true),
      .leaves("* Avser hela året", note: "a footnote mark"),
      .leaves("Bo Al (S), v. ordf.", note: "a deputy", scanned: true),
      .leaves("Enligt 18 c & miljöbalken", note: "the letter of a section", scanned: true),
      .leaves("Enligt 7 kap. 18 b $ miljöbalken", note: "its sign", scanned: true),
      .leaves("Plan A gäller i år", note: "a letter, and no reader who was unsure"),
    ]
  ) { manuscript in
    var findings = Findings()
    let separators = barsSeparate(manuscript)
    let areRuled = manuscript.text.count { isRuled($0, 1) } >= 3
    let short = shortCells(manuscript)
    for (number, line) in manuscript.text.enumerated()
    // In a text layer all is printed, unless an earlier program read it.
    where line.origin != .textLayer || line.isScanned {
      for (index, word) in line.words.enumerated() {
        if index == 0, areRuled, let number = unruled(word) {
          findings.proposals.append(
            Proposal(
              [(line.ids[0], number)], confidence: 0.95,
              reason: "behind the numbers of the list stands a ruling line, read as bars"))
          continue
        }
        if separators, word == "|", line.origin == .text, !(areRuled && isRuled(line, index)) {
          continue
        }
        // `| § 12 i planen`: an I; the rule for section signs knows.
        if word == "|", index + 1 < line.words.count, line.words[index + 1].hasPrefix("§") {
          continue
        }
        if index == 0, splitsWord(number, manuscript) {
          findings.proposals.append(
            .takingOut(
              [line.ids[0]], confidence: 0.9,
              reason: "no list begins in the middle of a word: \(word) is a speck"))
          continue
        }
        if index == 0, beginsItem(number, manuscript),
          word == "•" || line.listDash != nil || listsNear(number, manuscript)
        {
          continue
        }
        if ShortWord.isMeant(line.words, index, manuscript) { continue }
        let isAtEnd = index == 0 || index == line.words.count - 1
        let stray = Stray(
          word, line.sources[index].confidence, isScanned: line.isScanned,
          isDoubted: isDoubted(line.sources[index]),
          isAtEnd: isAtEnd && (line.words.count > 1 || line.cell == nil)
            && (line.origin != .text || manuscript.wasRead),
          isAlone: line.words.count == 1,
          isInside: line.words.count > 1 && (line.origin != .text || manuscript.wasRead),
          isKnown: {
            manuscript.lexicon.knows($0)
              // The letters of a body: no scribble is read the same way again and again.
              || $0.utf8.count > 1 && manuscript.vocabulary[$0.lowercased()] ?? 0 >= 3
              || manuscript.language.meeting.items.caseLabels.contains($0.lowercased())
          })
        guard let stray, !isMisreadSign(line.words, index), !isShortCell(line, short),
          index > 0 || !isReadAsLabel(line.sources[index])
        else { continue }
        findings.proposals.append(
          .takingOut([line.ids[index]], confidence: stray.confidence, reason: stray.reason))
      }
    }
    return findings
  }
}

/// Whether a word may be a section sign, a percent sign or a degree that a reader did not know: a number
/// stands beside it, and other rules decide.
private func isMisreadSign(_ words: [String], _ index: Int) -> Bool {
  let word = words[index]
  guard word.utf8.count <= 6, word.contains(where: { "$&£§%?*º°\"”".contains($0) }) else {
    return false
  }
  let beside = [index - 1, index + 1].filter(words.indices.contains).map { words[$0] }
  // `18 b $ miljöbalken`
  let isAfterLetter = index > 1 && ShortWord.isSectionLetter(words, index - 1)
  guard isAfterLetter || beside.contains(where: \.hasDigit) else { return false }
  let core = word.trimmed(of: ".,;:)")
  return core.allSatisfy { "$&£§%".contains($0) } || core.dropFirst() == "C" || core == "$S"
    || core == "S$"
}

/// Whether another reader saw the label of an item (`§5`), or what one is read as (`85`), where this one saw signs:
/// another rule decides.
private func isReadAsLabel(_ source: Word) -> Bool {
  source.alternatives?.contains { other in
    let number = String(other.text.dropFirst()).trimmed(of: ".:")
    return PrintedLabel.begins([other.text])
      || other.text.first.map(SignMark.all.contains) == true && number.isDigits
        && number.utf8.count <= 3
  } == true
}

/// Whether a line begins with the mark of a list before a text, which may stand a wide gap away.
private func beginsItem(_ place: Int, _ manuscript: Manuscript) -> Bool {
  let line = manuscript.text[place]
  guard ["-", "–", "—", "•"].contains(line.words[0]) else { return false }
  guard line.words.count == 1 else { return true }
  guard place + 1 < manuscript.text.count else { return false }
  let next = manuscript.text[place + 1].ids[0]
  return next.page == line.ids[0].page && next.line == line.ids[0].line
}

/// Whether a line of a recognised page begins with a lone dash although the one before ends in a hyphen.
private func splitsWord(_ place: Int, _ manuscript: Manuscript) -> Bool {
  let line = manuscript.text[place]
  guard line.isScanned, line.words.count > 1, ["-", "–", "—"].contains(line.words[0]), place > 0,
    line.cell == nil, let last = manuscript.text[place - 1].words.last
  else { return false }
  return last.hasSuffix("-") && last.utf8.count > 2 && manuscript.text[place - 1].words.count > 2
}

/// Whether another reader saw nothing where the word stands, or was quite unsure of something else.
private func isDoubted(_ source: Word) -> Bool {
  guard let others = source.alternatives, !others.isEmpty else { return false }
  return others.allSatisfy { $0.text.isEmpty || ($0.confidence ?? 1) < 0.3 }
}

/// Whether another line near by begins with the mark of a list.
private func listsNear(_ place: Int, _ manuscript: Manuscript) -> Bool {
  let near = max(0, place - 6)...min(manuscript.text.count - 1, place + 6)
  return near.contains { $0 != place && beginsItem($0, manuscript) }
}

/// How many cells of each column hold one word of one or two letters: a party, a cross, a vote.
private func shortCells(_ manuscript: Manuscript) -> [[Int]: Int] {
  var counts: [[Int]: Int] = [:]
  for line in manuscript.text {
    guard let cell = line.cell, line.words.count == 1, line.words[0].isShortCell else { continue }
    counts[[cell.table, cell.column], default: 0] += 1
  }
  return counts
}

/// Whether a letter stands alone in a cell of a column of such cells.
private func isShortCell(_ line: Manuscript.Line, _ counts: [[Int]: Int]) -> Bool {
  guard let cell = line.cell, line.words.count == 1, line.words[0].isShortCell else { return false }
  return counts[[cell.table, cell.column], default: 0] >= 4
}

extension String {
  /// One or two letters.
  fileprivate var isShortCell: Bool { utf8.count <= 2 && allSatisfy(\.isLetter) }
}

/// Whether a bar stands between the number of a list and its text.
private func isRuled(_ line: Manuscript.Line, _ index: Int) -> Bool {
  index == 1 && line.words.count > 2 && line.words[1] == "|"
    && ListMarker(line.words)?.kind == .number
}

/// The number of a list without the bar that touches it: `10.|`.
private func unruled(_ word: String) -> String? {
  guard word.last == "|", ListMarker([String(word.dropLast())])?.kind == .number else { return nil }
  return String(word.dropLast())
}

/// Whether the bars of a text part what stands beside them: ruling lines stand at the ends of lines too.
private func barsSeparate(_ manuscript: Manuscript) -> Bool {
  var inside = 0
  var outside = 0
  for line in manuscript.text where line.origin == .text {
    for (index, word) in line.words.enumerated() where word == "|" {
      if index == 0 || index == line.words.count - 1 { outside += 1 } else { inside += 1 }
    }
  }
  return outside * 4 < inside
}

/// Why a word is no word.
private struct Stray {
  let reason: String
  let confidence: Double

  /// Nil if the word may be one.
  ///
  /// - Parameters:
  ///   - isDoubted: whether the other reader saw nothing there, or was quite unsure of what.
  ///   - isAlone: whether no other word stands in the line.
  ///   - isInside: whether other words do, and the text was read from paper.
  init?(
    _ word: String, _ sure: Double?, isScanned: Bool, isDoubted: Bool, isAtEnd: Bool,
    isAlone: Bool, isInside: Bool, isKnown: (String) -> Bool
  ) {
    // Most words are longer, and bytes are counted much faster than characters.
    guard word.utf8.count <= 12, word.utf8.count <= 3 || !word.utf8.allSatisfy({ $0 < 0x80 }) else {
      return nil
    }
    let count = word.count
    guard count <= 3 else { return nil }
    if word.allSatisfy({ "|¦".contains($0) }) {
      self.init("a lone bar is a ruling line read as text", 0.95)
      return
    }
    if isScanned, word.allSatisfy({ "`´^¨¬".contains($0) }) {
      self.init("an accent alone is a speck read as text", 0.95)
      return
    }
    let letters = word.filter(\.isLetter).count
    guard !word.contains(where: \.isNumber) else { return nil }
    guard let sure else {
      // Without confidences only signs that nothing ends or begins with.
      guard letters == 0, isAtEnd || isInside && count == 1 && Self.insideSpecks.contains(word),
        count <= 2, word.allSatisfy({ Self.specks.contains($0) }),
        word != "..", word != "”" || isAlone
      else { return nil }
      if !isAtEnd {
        self.init("a lone \"\(word)\" between words is a speck read as text", 0.8)
        return
      }
      self.init("a lone \"\(word)\" at the end of a line is a speck read as text", 0.8)
      return
    }
    // Shares of such words that were right on scanned pages with a transcription: below 2 %.
    let limit: Double
    // `A)`: what an alternative is listed with.
    if count == 2, letters == 1, word.last == ")" { return nil }
    if letters == 0 {
      limit = word.allSatisfy({ Self.signs.contains($0) }) ? 0.5 : count == 1 ? 0.85 : 0.6
    } else if count == letters {
      limit = count == 1 ? (isKnown(word) ? 0.3 : 0.6) : isKnown(word) ? 0 : isDoubted ? 0.65 : 0.35
    } else {
      limit = letters <= 1 ? 0.5 : 0.25
    }
    guard sure < limit else { return nil }
    self.init("\"\(word)\" was read with confidence \(sure): a speck or a scribble", 0.9)
  }

  private init(_ reason: String, _ confidence: Double) {
    self.reason = reason
    self.confidence = confidence
  }

  /// What specks are read as.
  private static let specks = "'’‘´`\"”“,;:.~^_¬¨°"
  /// Those that never stand alone between words.
  private static let insideSpecks: Set = [";", "'", "‘", "´", "`", "~", "¬"]
  /// Signs that stand alone in good text.
  private static let signs = "§%&+=–-—•·*°½/…»"
}
