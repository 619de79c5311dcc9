extension Rule {
  /// Puts back the raised 2 and 3 of areas and volumes.
  static let squareMetre = Rule(
    id: "square-metre",
    summary: "Puts back the raised two of m² that came out as a question mark or a quote.",
    explanation: """
      A reader that has no raised two writes "m?", "m*" or "m”" for "m²" after a number. No \
      question ends in the middle of a sentence: where a small letter or a comma follows, it was a \
      raised two. Where the next sentence begins, the mark is the two and the full stop together, \
      as its own dot is the full stop. Where volumes are spoken of it may be a raised three, and stays.
      """,
    language: nil,
    examples: [
      .repairs("omfattar 205 004 m? och ligger", "omfattar 205 004 m² och ligger"),
      .repairs("omfattar 205 004 m?, varav", "omfattar 205 004 m², varav"),
      .repairs(
        "Fastigheten omfattar cirka 914 098 m?\nFörvaltningen har svarat.",
        "Fastigheten omfattar cirka 914 098 m².\nFörvaltningen har svarat."),
      .repairs("Hyran är 95 kr/m? och år.", "Hyran är 95 kr/m² och år."),
      .leaves("högst 40 m? vatten och slam tas ut", note: "cubic metres, perhaps"),
      .leaves("Räcker det med 10 m?", note: "the end: it can be a question"),
      .leaves("omfattar 400 m2 mark", note: "printed so, for all that is known"),
      .leaves("Hur många m? Det är frågan.", note: "no number before it"),
      .leaves("Är staketet 10 m? Det är inte mätt.", note: "a question"),
    ]
  ) { manuscript in
    var findings = Findings()
    for (number, line) in manuscript.text.enumerated()
    where line.origin != .textLayer || line.isScanned {
      for (index, word) in line.words.enumerated().dropFirst()
      where word.utf8.first == UInt8(ascii: "m") || word.utf8.contains(UInt8(ascii: "/")) {
        guard line.words[index - 1].split(separator: ",").allSatisfy(\.isDigits) else { continue }
        let following =
          index + 1 < line.words.count
          ? line.words[index + 1]
          : number + 1 < manuscript.text.count ? manuscript.text[number + 1].words.first : nil
        let question = line.words.first { $0.first?.isUppercase == true }
        let asks = question.map {
          manuscript.language.repair.questionWords.contains($0.lowercased())
        }
        let words = manuscript.language.repair.volumeWords
        guard !line.words.contains(where: { words.contains(LetterheadLine.bare($0)) }) else {
          continue
        }
        // `95 kr/m²`: a price for each.
        let slash = word.lastIndex(of: "/").map { word.index(after: $0) } ?? word.startIndex
        guard
          slash == word.startIndex
            || manuscript.language.repair.currencies.contains(String(word[..<slash].dropLast()))
        else { continue }
        guard
          let unit = squared(String(word[slash...]), before: following, isQuestion: asks == true)
        else { continue }
        let text = String(word[..<slash]) + unit
        findings.proposals.append(
          Proposal(
            [(line.ids[index], text)], confidence: 0.9,
            reason: "a question mark or quote after a number and \"m\" is a raised two"))
      }
    }
    return findings
  }
}

/// The word with its raised two; nil if it may be right as it is.
private func squared(_ word: String, before next: String?, isQuestion: Bool) -> String? {
  guard word.first == "m" else { return nil }
  let marks = ["°?", "?", "*", "”", "\"", "’", "'", "°"]
  guard let mark = marks.first(where: { word.dropFirst().hasPrefix($0) }) else { return nil }
  let rest = word.dropFirst(1 + mark.count)
  if !rest.isEmpty {
    // A comma before the next sentence may be its full stop.
    if rest == ",", next?.first?.isUppercase == true { return nil }
    return rest.allSatisfy({ ".,;:)".contains($0) }) ? "m²" + rest : nil
  }
  guard let first = next?.first else { return nil }
  if first.isLowercase { return "m²" }
  return mark == "?" && first.isUppercase && !isQuestion ? "m²." : nil
}
