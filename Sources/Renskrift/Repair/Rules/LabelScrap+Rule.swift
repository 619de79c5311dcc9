extension Rule {
  /// Takes out what specks beside the label of an item were read as.
  static let labelScrap = Rule(
    id: "label-scrap",
    summary: "Takes out specks beside the label of an item (§ 45 | SE ; Dnr KS 2021/12).",
    explanation: """
      Where the case number of an item is set to the right of its label, or the title below it, there is white \
      paper beside the label, and its specks come out as marks and a few letters. In text read from \
      paper marks, single digits and up to three letters between a label and a case number or the end \
      of the line are taken out, and so is a mark that touches the case number, or stands before a title \
      below: no title is so short, but for one word in capitals that stands alone (VA).
      """,
    language: .swedish,
    examples: [
      .repairs(
        "§ 45 | SE = ; Dnr KS 2021/12\n- Val av ledamot",
        "§ 45 Dnr KS 2021/12\nVal av ledamot", scanned: true),
      .repairs("§ 46 a \"Dnr KS 2021/14\nBudget", "§ 46 a Dnr KS 2021/14\nBudget", scanned: true),
      .repairs("§ 73 en see :\nBudget", "§ 73\nBudget", scanned: true),
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
    let items = manuscript.language.meeting.items
    // Whether the line before was a label without a title.
    var isUntitled = false
    for line in manuscript.labelRows
    where line.isScanned || line.origin == .text && manuscript.wasRead {
      if isUntitled, let proposal = withoutMark(line, at: 0) { findings.proposals.append(proposal) }
      isUntitled = false
      guard let label = PrintedLabel(line.words), label.hasSign, !label.isGlued else { continue }
      let rest = line.words[label.length...]
      guard let count = LabelScraps.count(in: rest, items) else {
        isUntitled = rest.isEmpty
        continue
      }
      isUntitled = true
      if count > 0 {
        findings.proposals.append(
          .takingOut(
            Array(line.ids[label.length..<label.length + count]), confidence: 0.85,
            reason: "beside a label stands white paper with specks"))
      }
      guard count < rest.count else { continue }
      if let proposal = withoutMark(line, at: label.length + count) {
        findings.proposals.append(proposal)
      }
    }
    return findings
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
