extension Rule {
  /// Writes commas for full stops on pages where commas lost their tails.
  static let lostComma = Rule(
    id: "lost-comma",
    summary: "Writes a comma for a full stop before a small letter, where no comma kept its tail.",
    explanation: """
      A scan that is too light keeps thick strokes and loses thin ones: the tail of every comma is \
      gone, and what is left is a full stop. No sentence goes on with a small letter after one. Where \
      a recognised page has at least three such places and hardly any comma, these are commas, and so \
      are the stops inside brackets. Abbreviations, labels of items and days before a month stay.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "Taket på nr 125. gård 4 läcker. Det lagas i maj. om allt går bra. Cykel. båt och (Bo. Ek. Al)",
        "Taket på nr 125, gård 4 läcker. Det lagas i maj, om allt går bra. Cykel, båt och (Bo, Ek, Al)",
        known: ["maj", "cykel"], scanned: true),
      .repairs(
        "Bilen. som är ny\noch cykeln.\nsom är röd. eller ny. Vägen. som är ny.",
        "Bilen, som är ny\noch cykeln,\nsom är röd, eller ny. Vägen, som är ny.",
        known: ["bilen", "cykeln", "röd", "vägen"], scanned: true),
      .leaves(
        "Bilen. som är ny. Cykeln. som är röd. Vägen, som är ny. Taket. som är nytt.",
        known: ["bilen", "cykeln", "taket"], note: "a comma that is one", scanned: true),
      .leaves(
        "Bilen. som är ny. Cykeln. som är röd. Taket. som är nytt vid. den",
        known: ["bilen", "cykeln", "taket"], note: "specks: no comma follows vid", scanned: true),
      .leaves(
        "Bilen. som är ny. Cykeln. som är röd.", known: ["bilen", "cykeln"],
        note: "two specks", scanned: true),
      .leaves(
        "1. val av ordf. för mötet den 22. mars 2021 inkl. moms forts. på sidan 2. val bl.a. av",
        known: ["inkl", "forts", "ordf"], note: "labels, days and abbreviations", scanned: true),
      .leaves(
        "Bilen. som är ny. Cykeln. som är röd. Taket. som är nytt.",
        known: ["bilen", "cykeln", "taket"], note: "a text file: printed so, for all that is known"),
    ]
  ) { manuscript in
    var findings = Findings()
    var pages: [Int: LostCommas] = [:]
    let lines = manuscript.text.filter(\.isScanned)
    for (number, line) in lines.enumerated() {
      guard let page = line.ids.first?.page else { continue }
      let next = number + 1 < lines.count ? lines[number + 1] : nil
      let isNextOfText = line.cell == nil && next?.cell == nil && next?.ids.first?.page == page
      pages[page, default: LostCommas(manuscript)]
        .look(at: line, before: isNextOfText ? next?.words.first : nil)
    }
    for (_, page) in pages.sorted(by: { $0.key < $1.key }) where page.isProven {
      for (id, word) in page.places {
        findings.proposals.append(
          Proposal(
            [(id, word.dropLast() + ",")], confidence: 0.9,
            reason: "a small letter follows, and on the page no comma kept its tail"))
      }
    }
    return findings
  }
}

/// What looks like a comma without its tail on a page.
private struct LostCommas {
  let manuscript: Manuscript
  /// Where a comma is meant.
  private(set) var places: [(id: WordID, word: String)] = []
  /// The different words before a small letter.
  private var words: Set<String> = []
  private var commas = 0
  /// Stops after words that no comma follows: the page has specks.
  private var specks = 0
  private var isInBrackets = false

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  /// Whether the page lost its commas.
  var isProven: Bool { words.count >= 3 && commas * 4 <= words.count && specks == 0 }

  /// Looks at a line of the page; `next` is the first word of the next line of the text.
  mutating func look(at line: Manuscript.Line, before next: String?) {
    for (index, word) in line.words.enumerated() {
      if word.hasSuffix(",") { commas += 1 }
      if let bracket = word.last(where: { "()".contains($0) }) { isInBrackets = bracket == "(" }
      guard word.count >= 3, word.last == ".", !word.dropLast().contains(".") else { continue }
      let isLast = index + 1 == line.words.count
      let follows = isLast ? next : line.words[index + 1]
      if let follows, follows.first?.isLowercase == true, manuscript.isOpen(String(word.dropLast()))
      {
        specks += 1
      } else if let follows, follows.first?.isLowercase == true, isMeant(line.words, index, follows)
      {
        words.insert(word)
        places.append((line.ids[index], word))
      } else if isInBrackets, follows != nil, word.dropLast().last?.isLetter == true {
        places.append((line.ids[index], word))
      }
    }
  }

  /// Whether a full stop after the word can only be a comma.
  private func isMeant(_ words: [String], _ index: Int, _ next: String) -> Bool {
    let core = words[index].dropLast().drop { "(\"”".contains($0) }
    if core.allSatisfy({ $0.isDigit || "-/:".contains($0) }) {
      // A day of a month, and the label of an item, are numbers with a stop.
      let before = index > 0 ? words[index - 1] : ""
      return manuscript.language.meeting.dates.months[next.trimmed(of: ".,;")] == nil
        && (core.contains("-") || before.count >= 2 && before.allSatisfy(\.isLowercase))
    }
    let lower = core.lowercased()
    return core.count >= 3 && core.allSatisfy(\.isLetter)
      && core.dropFirst().allSatisfy(\.isLowercase)
      && !manuscript.language.repair.abbreviations.contains(lower)
      && manuscript.language.meeting.attendance.abbreviations[lower] == nil
      && manuscript.lexicon.knows(lower)
  }
}
