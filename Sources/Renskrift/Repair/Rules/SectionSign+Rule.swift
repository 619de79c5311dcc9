extension Rule {
  /// Puts the section sign back where the reader could not write it.
  static let sectionSign = Rule(
    id: "section-sign",
    summary: "Puts back the section sign that came out as $, 8 or S.",
    explanation: """
      Tesseract's Swedish model has no section sign: "§ 45" comes out as "$45", "845", "8 45" or \
      "S 45". Which lines begin with the label of an item the whole document tells: each way to read a \
      line has a weight ("$45" more than "845"), each step to the next number another, and the sign is \
      put back where the series with the label weighs more than the series without it. So even a label \
      read as something no sign is read as, or without the sign, is told by the gap: between § 62 and \
      § 64 one line alone begins with 63 and a title. In the text it is put back beside other signs; \
      where the wording of a law demands it ("5 kap. 22 8 kommunallagen", "enligt S 23 i stadgarna"); \
      after the date of minutes ("2021-06-07, 8 162") and the letters of a body; and before a range. \
      Whether a space follows the sign is what the document does elsewhere. A real 845 stays.
      """,
    language: .swedish,
    examples: labelExamples + signInTextExamples
  ) { manuscript in
    var findings = Findings()
    // In a text layer the signs are as printed.
    guard manuscript.text.contains(where: { $0.origin != .textLayer || $0.isScanned }) else {
      return findings
    }
    let series = SignSeries(manuscript)
    var labelled: Set<WordID> = []
    for label in series.labels {
      let line = manuscript.labelRows[label.place]
      labelled.formUnion(line.ids[label.words])
      findings.proposals += proposals(
        series.words(of: label, in: line), line,
        "§ \(label.number) goes on counting where the label of an item stands")
    }
    for (number, line) in manuscript.text.enumerated()
    where line.origin != .textLayer || line.isScanned {
      let previous = number > 0 ? manuscript.text[number - 1].words.last : nil
      let following =
        number + 1 < manuscript.text.count ? manuscript.text[number + 1].words.first : nil
      for index in line.words.indices where !labelled.contains(line.ids[index]) {
        guard let repair = series.repair(line, index, before: following, after: previous) else {
          continue
        }
        let id = line.ids[index]
        findings.proposals.append(
          repair.text.isEmpty
            ? .takingOut([id], confidence: 0.9, reason: repair.reason)
            : Proposal([(id, repair.text)], confidence: 0.95, reason: repair.reason))
      }
    }
    for (id, mark) in series.speckled(manuscript) {
      findings.proposals.append(
        .takingOut(
          [id], confidence: 0.9,
          reason: "before the label of an item stands no \"\(mark)\", and no list does near by"))
    }
    for label in series.unreadable {
      let line = manuscript.labelRows[label.place]
      findings.notes.append(label.note(line.ids[0].page))
      let words = [(0, label.text)] + (1..<label.count).map { ($0, "") }
      findings.proposals += proposals(
        words, line,
        "something unreadable stands where labels stand, with a title beside it, and § "
          + "\(label.number) alone is missing here")
    }
    return findings
  }
}

/// The changes that make a label of words: an empty text takes a word out.
private func proposals(
  _ words: [(index: Int, text: String)], _ line: Manuscript.Line, _ reason: String
) -> [Proposal] {
  let (gone, kept) = (words.filter(\.text.isEmpty), words.filter { !$0.text.isEmpty })
  let change = Proposal(
    kept.map { (line.ids[$0.index], $0.text) }, confidence: 0.9, reason: reason)
  guard !gone.isEmpty else { return [change] }
  return [change, .takingOut(gone.map { line.ids[$0.index] }, confidence: 0.9, reason: reason)]
}
