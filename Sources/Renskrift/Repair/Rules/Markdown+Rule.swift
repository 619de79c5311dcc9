extension Rule {
  /// Takes out the marks of Markdown.
  static let markdown = Rule(
    id: "markdown",
    summary: "Takes out the marks of Markdown (## Närvarande, **Beslut:**).",
    explanation: """
      Many programs write what they read from a page as Markdown, and so do people: hashes before \
      headings, asterisks around bold words, a backslash before a mark that would otherwise mean \
      something. A text file is Markdown if at least two of its lines begin with one to six hashes \
      and a space, hold words between pairs of asterisks, or begin with a number and a backslash \
      before its full stop. The marks are no part of the text; \
      what they say of headings is kept.
      """,
    language: nil,
    examples: [
      .repairs(
        "# Protokoll\n## Närvarande\n- Anna Ek\n- Bo Al",
        "Protokoll\nNärvarande\n- Anna Ek\n- Bo Al"),
      .repairs(
        "**Plats:** Bystugan\n**Tid och dag:** kl. 18.30\n**Beslut**",
        "Plats: Bystugan\nTid och dag: kl. 18.30\nBeslut"),
      .repairs("# Protokoll\n## Ekonomi\n1\\. Kassan", "Protokoll\nEkonomi\n1. Kassan"),
      .repairs("# Protokoll\n1\\. Kassan\n2\\. Bryggan", "Protokoll\n1. Kassan\n2. Bryggan"),
      .leaves("#1 Mötet öppnas\n#2 Ekonomi", note: "numbers of items"),
      .leaves("# 3 i serien\nText.", note: "one line alone"),
      .leaves("Närvarande\n**********\nAnna Ek", note: "a line of asterisks"),
      .leaves("5 ** 2 är 25, och\n6 ** 2 är 36", note: "no words between them"),
    ]
  ) { manuscript in
    let lines = manuscript.lines.filter { $0.origin == .text }
    var findings = Findings()
    let evidence = [isHeading, hasBold, hasEscapedNumber]
    guard evidence.contains(where: { lines.count(where: $0) > 1 }) else { return findings }
    for line in lines {
      if isHeading(line) {
        let last = line.words.count - 1
        let isClosed = last > 1 && line.words[last].allSatisfy { $0 == "#" }
        findings.proposals.append(
          .takingOut(
            isClosed ? [line.ids[0], line.ids[last]] : [line.ids[0]], confidence: 0.95,
            reason: "hashes mark a heading here as in other lines"))
      }
      let isBold = hasBold(line)
      for (id, word) in zip(line.ids, line.words) {
        var plain = isBold && !isRule(word) ? word.replacing("**", with: "") : word
        plain = unescaped(plain)
        guard plain != word else { continue }
        if plain.isEmpty {
          findings.proposals.append(
            .takingOut([id], confidence: 0.95, reason: "asterisks mark bold words"))
        } else {
          findings.proposals.append(
            Proposal(
              [(id, plain)], confidence: 0.95,
              reason: "asterisks and backslashes are marks of Markdown here"))
        }
      }
    }
    return findings
  }
}

/// Whether a line begins with one to six hashes that stand alone.
private func isHeading(_ line: Manuscript.Line) -> Bool {
  guard let first = line.words.first, line.words.count > 1, line.ids[0].word == 1 else {
    return false
  }
  return first.utf8.count <= 6 && first.utf8.allSatisfy { $0 == 0x23 }
    && line.words[1].contains { $0.isLetter || $0.isNumber || $0 == "§" }
}

/// Whether words stand between pairs of asterisks.
private func hasBold(_ line: Manuscript.Line) -> Bool {
  let words = line.words.filter { !isRule($0) }
  guard words.contains(where: { $0.utf8.contains(0x2A) }) else { return false }
  let pieces = words.joined(separator: " ").split(separator: "**", omittingEmptySubsequences: false)
  guard pieces.count > 2, pieces.count % 2 == 1 else { return false }
  // Between the marks, and not beside them, stand no spaces.
  return stride(from: 1, to: pieces.count, by: 2).allSatisfy { index in
    let piece = pieces[index]
    return piece.first != " " && piece.last != " " && piece.contains(where: \.isLetter)
  }
}

/// Whether a line begins with a number whose mark would begin a list but for a backslash: `1\. Kassan`.
private func hasEscapedNumber(_ line: Manuscript.Line) -> Bool {
  guard let first = line.words.first, first.utf8.count <= 5, first.utf8.contains(0x5C) else {
    return false
  }
  let marks = first.drop { $0.isASCII && $0.isNumber }
  return marks.count < first.count && (marks == "\\." || marks == "\\)")
}

/// Whether a word is a row of asterisks.
private func isRule(_ word: String) -> Bool {
  word.utf8.count > 2 && word.utf8.allSatisfy { $0 == 0x2A }
}

/// A word without the backslashes before its marks: `1\.`, `\#`.
private func unescaped(_ word: String) -> String {
  guard word.utf8.contains(0x5C) else { return word }
  var result = ""
  var rest = word[...]
  while let first = rest.popFirst() {
    if first == "\\", let next = rest.first, ".#*-_)(+!".contains(next) { continue }
    result.append(first)
  }
  return result
}
