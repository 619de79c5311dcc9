extension Rule {
  /// Puts back hyphens that a text extractor swallowed at the end of a line.
  static let swallowedHyphen = Rule(
    id: "swallowed-hyphen",
    summary: "Puts back hyphens that an earlier program swallowed at the end of a line.",
    explanation: """
      Some programs take a hyphen at the end of a line for a soft one and drop it together with \
      the space that they write after every other line. The missing space is the trace: where \
      nearly all lines of a text end in a space, a line that does not was broken inside a word. \
      Whether the word has a hyphen is decided as for broken words.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "Nämnden ger medskick från \nutredningen om att stärka \nen effektiv IT\ndrift och att \nmodernisera den. \nMötet avslutas. \n",
        "Nämnden ger medskick från\nutredningen om att stärka\nen effektiv IT-drift\noch att\nmodernisera den.\nMötet avslutas.\n"
      ),
      .repairs(
        "Nämnden ger medskick från \nutredningen till kommun\nstyrelsen och nämnden \nom att \nmodernisera den. \nMötet avslutas. \n",
        "Nämnden ger medskick från\nutredningen till kommunstyrelsen\noch nämnden\nom att\nmodernisera den.\nMötet avslutas.\n",
        known: ["kommunstyrelsen"]),
      .leaves(
        "Nämnden ger medskick från\nutredningen om en IT\ndrift som håller.",
        note: "no line ends in a space, so nothing is missing"),
    ]
  ) { manuscript in
    var findings = Findings()
    let lines = manuscript.text.filter { $0.origin == .text }
    let spaced = lines.filter { $0.tail.hasSuffix(" ") }.count
    guard lines.count >= 5, spaced * 10 >= lines.count * 8 else { return findings }
    let hyphen = Hyphen(manuscript: manuscript)
    for (line, next) in manuscript.continuations(where: { $0.origin == .text && $0.tail.isEmpty }) {
      guard let last = line.words.last, let id = line.ids.last, let first = next.words.first,
        last.last?.isLetter == true, first.first?.isLowercase == true
      else { continue }
      let joined: (text: String, reason: String)
      switch hyphen.decide(last, first) {
      case .join(let reason): joined = (last + first, reason)
      case .keep(let reason): joined = (last + "-" + first, reason)
      case .hanging, .unclear: continue
      }
      findings.proposals.append(
        Proposal(
          [(id, joined.text), (next.ids[0], "")], confidence: 0.9,
          reason: "the line lacks the space that ends \(spaced) of \(lines.count) lines, the trace"
            + " of a swallowed hyphen; \(joined.reason)"))
    }
    return findings
  }
}
