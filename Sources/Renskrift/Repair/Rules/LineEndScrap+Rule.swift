extension Rule {
  /// Takes out letters that specks at the ends of lines were read as, in text files.
  static let lineEndScrap = Rule(
    id: "line-end-scrap",
    summary: "Takes out letters read from specks at the ends of lines (Beslut SE).",
    explanation: """
      In a text that an earlier program read from a dirty page nothing says how sure it was. That \
      the page was dirty is told by lone marks at the ends of lines. There a small letter or a mark after the \
      end of a sentence, and what follows them, are specks; so are a few letters after one of the usual \
      headings, which stands alone elsewhere, that are no word, no party and no body of the document.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "Beslut SE\nNämnden bifaller förslaget. i\nText ;\noch .\nmera text '\nBeslut : j\nEk yrkar.\nBeslut",
        "Beslut\nNämnden bifaller förslaget.\nText ;\noch .\nmera text '\nBeslut\nEk yrkar.\nBeslut",
        known: ["förslaget"]),
      .leaves(
        "Beslut SE\nNämnden bifaller förslaget. i\nText", known: ["förslaget"],
        note: "a clean text"),
      .leaves(
        "Reservation SD\nReservation\nBeslut\nBeslut UN\nUN § 4 Val\nUN § 5 Val\nText ;\noch .\nmera text '",
        note: "a party and a body"),
      .leaves(
        "Bilaga 2 s. i\nYrkande\nYrkande nu\nText ;\noch .\nmera text '", known: ["nu"],
        note: "an abbreviation and a word"),
    ]
  ) { manuscript in
    var findings = Findings()
    guard manuscript.isSpeckled || manuscript.lacksSigns else { return findings }
    let headings = headings(manuscript)
    for line in manuscript.text
    where line.origin == .text && line.cell == nil && line.words.count >= 2 {
      let count = scraps(line.words, headings, manuscript)
      guard count > 0 else { continue }
      findings.proposals.append(
        .takingOut(
          Array(line.ids.suffix(count)), confidence: 0.85,
          reason: "marks and letters after the end of a sentence or a heading: specks"))
    }
    return findings
  }
}

/// How often each of the usual headings stands alone on a line.
private func headings(_ manuscript: Manuscript) -> [String: Int] {
  var counts: [String: Int] = [:]
  for line in manuscript.text where line.words.count <= 4 {
    let text = line.words.joined(separator: " ")
    guard line.words[0].first?.isUppercase == true,
      manuscript.language.sections.exactKind(of: text) != nil
    else { continue }
    counts[text, default: 0] += 1
  }
  return counts
}

/// How many words at the end of a line are none.
private func scraps(
  _ words: [String], _ headings: [String: Int], _ manuscript: Manuscript
) -> Int {
  // `Beslut : i SE`: after a heading that stands alone elsewhere.
  for length in 1..<min(4, words.count) {
    guard let times = headings[words[..<length].joined(separator: " ")] else { continue }
    let rest = words[length...]
    guard rest.count <= 3, rest.allSatisfy({ isScrap($0, times, manuscript) }) else { return 0 }
    return rest.count
  }
  // `kvartalet. ; 5`, `kvartalet. i`: after the end of a sentence.
  let rest = words.reversed().prefix { $0.count == 1 || $0.count == 2 && $0.isMarks }
  guard rest.contains(where: { $0.isMarks || $0.first?.isLowercase == true }),
    let last = words.dropLast(rest.count).last, last.last == "."
  else { return 0 }
  let word = String(last.dropLast())
  let isWord = word.count >= 4 && manuscript.lexicon.knows(LetterheadLine.bare(word))
  return isWord && !manuscript.language.repair.abbreviations.contains(word.lowercased())
    ? rest.count : 0
}

/// Whether a word after a heading is no word, no party and no body.
private func isScrap(_ word: String, _ times: Int, _ manuscript: Manuscript) -> Bool {
  if word.count <= 2, word.isMarks { return true }
  guard word.utf8.count <= 4, word.allSatisfy(\.isLetter) else {
    return times >= 2 && word.count == 1
  }
  if word.count == 1, word.first?.isLowercase == true { return true }
  // No word is set in capitals behind a heading in small letters that stands alone elsewhere.
  let isShouted = times >= 2 && word.allSatisfy(\.isUppercase)
  return manuscript.vocabulary[word.lowercased()] ?? 0 <= 1
    && !manuscript.language.repair.parties.contains(word.uppercased())
    && (isShouted || word.count > 1 && !manuscript.lexicon.knows(word.lowercased()))
}

extension String {
  /// Whether there is neither a letter nor a digit in it.
  fileprivate var isMarks: Bool { !contains { $0.isLetter || $0.isNumber } }
}
