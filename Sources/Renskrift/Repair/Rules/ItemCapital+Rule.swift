extension Rule {
  /// Puts back the capital with which the title of an item begins.
  static let itemCapital = Rule(
    id: "item-capital",
    summary: "Puts back the capital of a title or of a body that decides (§ 23 val av justerare).",
    explanation: """
      C, O, S, U, V, W, X and Z are larger in capitals and otherwise the same, and on a page of bad \
      quality readers take one for the other. Where the label of an item is followed by such a small \
      letter, the item is missing among the others, and all of these begin with a capital, this one \
      does too. So does the first word under a heading for decisions that the document has with a \
      capital twice and more, and a line of few words that stands elsewhere with one.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "§ 22 Ekonomi\nText.\n§ 23 val av justerare\nText.\n§ 24 Övrigt\nText.\n§ 25 Motion",
        "§ 22 Ekonomi\nText.\n§ 23 Val av justerare\nText.\n§ 24 Övrigt\nText.\n§ 25 Motion",
        scanned: true),
      .repairs(
        "Vård- och omsorgsnämnden\nBeslut\nvård- och omsorgsnämnden beslutar\n"
          + "Vård- och omsorgsnämnden tackar.",
        "Vård- och omsorgsnämnden\nBeslut\nVård- och omsorgsnämnden beslutar\n"
          + "Vård- och omsorgsnämnden tackar.", scanned: true),
      .repairs(
        "Överväganden\nText.\növerväganden\nText.", "Överväganden\nText.\nÖverväganden\nText.",
        scanned: true),
      .leaves(
        "Beslut\nvårdens taxa höjs, säger nämnden", note: "nowhere with a capital", scanned: true),
      .leaves(
        "§ 22 Ekonomi\nText som följer av\n§ 24 som gäller\n§ 23 Val\nText.\n§ 24 Övrigt",
        note: "the item stands elsewhere", scanned: true),
      .leaves(
        "§ 22 Ekonomi\nText som följer av\n§ 3 om taxor\n§ 23 Val\nText.\n§ 24 Övrigt",
        note: "no item of the series", scanned: true),
      .leaves(
        "§ 22 Ekonomi\n§ 23 val av justerare\n§ 24 Övrigt\n§ 25 Motion",
        note: "printed so, for all that is known"),
    ]
  ) { manuscript in
    var findings = Findings()
    var capitals: Set<Int> = []
    var small: [(line: Manuscript.Line, index: Int, number: Int)] = []
    for line in manuscript.rows {
      guard let label = PrintedLabel(line.words), label.hasSign, !label.isRange,
        let number = Int(label.number), label.length < line.words.count
      else { continue }
      let title = line.words[label.length]
      if title.first?.isUppercase == true {
        capitals.insert(number)
      } else if line.isScanned, title.count >= 3, title.first?.looksLikeItsCapital == true {
        small.append((line, label.length, number))
      }
    }
    for (heading, line) in zip(manuscript.rows, manuscript.rows.dropFirst()) {
      guard line.isScanned, let first = line.words.first, first.count >= 4,
        first.first?.looksLikeItsCapital == true, heading.words.count <= 4,
        manuscript.language.sections.exactKind(of: heading.words.joined(separator: " "))
          == .decision
      else { continue }
      let capital = first.prefix(1).uppercased() + first.dropFirst()
      guard manuscript.names.contains(capital) else { continue }
      findings.proposals.append(
        Proposal(
          [(line.ids[0], capital)], confidence: 0.9,
          reason: "a sentence begins here, and the document has the word with a capital"))
    }
    // Headings that lost their capital are few: the others are looked for only where there are some.
    let headings = manuscript.rows.filter { line in
      line.isScanned && line.words.count <= 3 && line.words[0].count >= 4
        && line.words[0].first?.looksLikeItsCapital == true
    }
    let printed =
      headings.isEmpty ? [] : Set(manuscript.rows.lazy.map(\.words).filter { $0.count <= 3 })
    for line in headings {
      let first = line.words[0]
      let words = [first.prefix(1).uppercased() + first.dropFirst()] + line.words.dropFirst()
      guard printed.contains(words) else { continue }
      findings.proposals.append(
        Proposal(
          [(line.ids[0], words[0])], confidence: 0.9,
          reason: "the same line stands elsewhere with a capital"))
    }
    for (line, index, number) in small {
      guard capitals.count >= 3, !capitals.contains(number),
        capitals.contains(number - 1) || capitals.contains(number + 1)
      else { continue }
      let title = line.words[index]
      findings.proposals.append(
        Proposal(
          [(line.ids[index], title.prefix(1).uppercased() + title.dropFirst())], confidence: 0.9,
          reason: "the titles of the \(capitals.count) other items begin with a capital"))
    }
    return findings
  }
}
