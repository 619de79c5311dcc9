extension Rule {
  /// Takes out what specks beside the label of an item were read as.
  static let labelScrap = Rule(
    id: "label-scrap",
    summary: "Takes out specks beside the label of an item (§ 45 | SE ; Dnr KS 2021/12).",
    explanation: """
      Where the case number of an item is set to the right of its label, or the title below it, there is white \
      paper beside the label and the case number, and its specks come out as marks and a few letters. In text read from \
      paper marks, single digits and up to three letters between a label and a case number or the end \
      of the line are taken out, and so is a mark that touches the case number, or stands before a title \
      below or, with letters that are no word, behind a title: no title is so short, but for one word in capitals that stands alone (VA).
      """,
    language: .swedish,
    examples: [
      .repairs(
        "§ 45 | SE = ; Dnr KS 2021/12\n- Val av ledamot",
        "§ 45 Dnr KS 2021/12\nVal av ledamot", scanned: true),
      .repairs("§ 46 a \"Dnr KS 2021/14\nBudget", "§ 46 a Dnr KS 2021/14\nBudget", scanned: true),
      .repairs("§ 73 en see :\nBudget", "§ 73\nBudget", scanned: true),
      .repairs(
        "§ 74 Budget . ee\nText ;\noch .\nmera text '", "§ 74 Budget\nText ;\noch .\nmera text '"),
      .leaves("§ 74 Budget : ny\nText ;\noch .\nmera text '", known: ["ny"], note: "a word"),
      .repairs(
        "§ 75 Taxa\nDnr KS 2021/14 AE 3\nText ;\noch .\nmera text '",
        "§ 75 Taxa\nDnr KS 2021/14\nText ;\noch .\nmera text '"),
      .leaves(
        "§ 75 Taxa\nDnr 2021/14 KS\nText ;\noch .\nmera text '", note: "the letters of the body"),
      .leaves("§ 45 VA Dnr KS 2021/12", note: "a title", scanned: true),
      .leaves("§ 45 Val av två ledamöter Dnr KS 2021/12", scanned: true),
      .leaves("§ 45 – 46 Dnr KS 2021/12", note: "a range", scanned: true),
      .leaves("Vi läser § 45 | Dnr", note: "no label", scanned: true),
      .leaves("§ 45 i", note: "what a line goes on with", scanned: true),
      .leaves("§ 45 Budget\n- Ek talar", note: "a list below a title", scanned: true),
      .leaves(
        "§ 45 | SE = ; Dnr KS 2021/12", note: "a text file: printed so, for all that is known"),
    ]
  ) { manuscript in
    var findings = Findings()
    // Whether the line before was a label without a title.
    var isUntitled = false
    for line in manuscript.labelRows
    where line.isScanned || line.origin == .text && manuscript.wasRead {
      let found = Scraps(line, manuscript)
      if !found.places.isEmpty {
        findings.proposals.append(
          .takingOut(
            found.places.map { line.ids[$0] }, confidence: 0.85,
            reason: "beside a label, a title or a case number stands white paper with specks"))
      }
      if let place = isUntitled ? 0 : found.marked, let proposal = withoutMark(line, at: place) {
        findings.proposals.append(proposal)
      }
      isUntitled = found.isUntitled
    }
    return findings
  }
}

/// What specks a line with the label of an item or a case number has.
private struct Scraps {
  /// The words that are specks.
  private(set) var places: [Int] = []
  /// The word for the case number, which a speck may touch.
  private(set) var marked: Int?
  /// Whether the title stands in the next line.
  private(set) var isUntitled = false

  init(_ line: Manuscript.Line, _ manuscript: Manuscript) {
    let words = line.words
    let items = manuscript.language.meeting.items
    if line.origin == .text,
      let start = words.firstIndex(where: { LabelScraps.isCaseLabel($0, items) })
    {
      places += words.indices.suffix(LabelScraps.count(behindNumber: words[start...], items))
    }
    guard let label = PrintedLabel(words), label.hasSign, !label.isGlued else { return }
    let rest = words[label.length...]
    if let count = LabelScraps.count(in: rest, items) {
      places += rest.indices.prefix(count)
      marked = count < rest.count ? label.length + count : nil
      isUntitled = true
    } else {
      isUntitled = rest.isEmpty
      let count = line.origin == .text ? LabelScraps.count(behind: rest, manuscript.lexicon) : 0
      places += words.indices.suffix(count)
    }
  }
}

/// The change that takes a speck off a word, or out before the title of an item; nil if there is none.
private func withoutMark(_ line: Manuscript.Line, at index: Int) -> Proposal? {
  let word = line.words[index]
  let reason = "no title and no case number begins with a mark: a speck was read as one"
  let start = word.drop { "-–—\"”'’«»*•.:;,".contains($0) }
  guard start.count < word.count else { return nil }
  if start.isEmpty {
    guard index + 1 < line.words.count, line.words[index + 1].first?.isUppercase == true else {
      return nil
    }
    return .takingOut([line.ids[index]], confidence: 0.85, reason: reason)
  }
  // A title may begin with a quotation.
  let isClosed = line.words[index...].dropFirst().contains {
    $0.contains { "\"”'’«»".contains($0) }
  }
  guard start.first?.isUppercase == true, !isClosed else { return nil }
  return Proposal([(line.ids[index], String(start))], confidence: 0.85, reason: reason)
}
