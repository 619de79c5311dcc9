extension Rule {
  /// Puts the section sign back where the reader could not write it.
  static let sectionSign = Rule(
    id: "section-sign",
    summary: "Puts back the section sign that came out as $, 8 or S.",
    explanation: """
      Tesseract's Swedish model has no section sign: "§ 45" comes out as "$45", "845", "8 45" or \
      "S 45". The sign is put back where the number continues the series of the document's items, \
      at the beginning of a line or beside other signs; where the wording of a law demands it \
      ("5 kap. 22 8 kommunallagen"); after the date of minutes ("2021-06-07, 8 162"); before a range \
      of items; and for a dollar sign right before a number that stands where a label stands. A label read as \
      something no sign is read as, or without the sign, is told by the gap in the series: between \
      § 62 and § 64 one line alone begins with 63 and a title. \
      Whether a space follows the sign is what the document does elsewhere. A real 845 stays.
      """,
    language: .swedish,
    examples: sectionSignExamples
  ) { manuscript in
    var findings = Findings()
    // In a text layer the signs are as printed.
    guard manuscript.text.contains(where: { $0.origin != .textLayer || $0.isScanned }) else {
      return findings
    }
    let series = SignSeries(manuscript)
    for (number, line) in manuscript.text.enumerated()
    where line.origin != .textLayer || line.isScanned {
      let previous = number > 0 ? manuscript.text[number - 1].words.last : nil
      let following =
        number + 1 < manuscript.text.count ? manuscript.text[number + 1].words.first : nil
      for index in line.words.indices {
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
    let changed = Set(findings.proposals.flatMap(\.words).map(\.id))
    for label in series.damaged(manuscript) {
      let line = manuscript.labelRows[label.place]
      guard line.origin != .textLayer || line.isScanned, changed.isDisjoint(with: line.ids) else {
        continue
      }
      let (marks, words) = (
        label.words.filter(\.text.isEmpty), label.words.filter { !$0.text.isEmpty }
      )
      let reason = label.reason
      if label.isUnreadable {
        findings.notes.append(
          Warning(
            code: "labelUnreadable", page: line.ids[0].page,
            message: "The label of § \(label.number) could not be read; its place says which it is."
          ))
      }
      findings.proposals.append(
        Proposal(words.map { (line.ids[$0.index], $0.text) }, confidence: 0.9, reason: reason))
      if !marks.isEmpty {
        findings.proposals.append(
          .takingOut(marks.map { line.ids[$0.index] }, confidence: 0.9, reason: reason))
      }
    }
    return findings
  }
}
