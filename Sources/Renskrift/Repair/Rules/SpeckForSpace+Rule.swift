extension Rule {
  /// Takes specks from between words, which were read as marks.
  static let speckForSpace = Rule(
    id: "speck-for-space",
    summary: "Takes out specks read as marks between words (väntas.minska, vid. hög).",
    explanation: """
      A speck between two words comes out as a full stop or a hyphen, at the end of the first, the \
      beginning of the second, or joining them. No sentence \
      begins with a small letter, so a stop between two known words of which the second is in small \
      letters is a speck; so is a mark between a bracket or a percent sign and such a word, and one \
      between a number and its currency; before "men" and the like, and between a name and a post, the stop is a comma. A hyphen is one only \
      before "att" and beside prepositions, with which no compound \
      ends or begins. Addresses of the web and abbreviations stay, and so does a stop that the document prints after \
      the word again and again.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "Antalet väntas.minska i år", "Antalet väntas minska i år", known: ["väntas", "minska"],
        scanned: true),
      .repairs(
        "Tjänsteskrivelse.den 2 mars", "Tjänsteskrivelse den 2 mars",
        known: ["tjänsteskrivelse", "den"], scanned: true),
      .repairs(
        "Ek beslutar-att bifalla", "Ek beslutar att bifalla", known: ["beslutar", "att"],
        scanned: true),
      .repairs(
        "Bo Ek (L).inkommen i mars", "Bo Ek (L) inkommen i mars", known: ["inkommen"], scanned: true
      ),
      .repairs("Det är 91 %,av alla", "Det är 91 % av alla", known: ["av"], scanned: true),
      .repairs("Det kostar 1,6.mnkr.", "Det kostar 1,6 mnkr.", scanned: true),
      .repairs("Det kostar 312: tkr mer", "Det kostar 312 tkr mer", scanned: true),
      .repairs("Den gäller i december.. Sedan", "Den gäller i december. Sedan", scanned: true),
      .leaves(
        "Ekonomi... Avgift m.m.. Val", note: "three stops, and an abbreviation", scanned: true),
      .repairs("en ny beräkning:. Sedan", "en ny beräkning. Sedan", scanned: true),
      .leaves("Det kostar 25:- och 312:50 kr, se bilaga 3: kronor.", note: "prices", scanned: true),
      .repairs("vid. den nya vägen", "vid den nya vägen", known: ["vid", "den"], scanned: true),
      .repairs(
        "Kostnaden.. belastar inte .kommunens budget", "Kostnaden belastar inte kommunens budget",
        known: ["kostnaden", "belastar", "inte", "kommunens"], scanned: true),
      .repairs(
        "minskat med 4 procent i.fjol", "minskat med 4 procent i fjol", known: ["med", "fjol"],
        scanned: true),
      .repairs(
        "Lånet togs'11 gånger främst-till skolan från-nämnden",
        "Lånet togs 11 gånger främst till skolan från nämnden",
        known: ["togs", "främst", "till", "från", "nämnden"], scanned: true),
      .repairs(
        "Miljö- och byggnämnden, Miljö- och byggnämnden, Miljö. och byggnämnden",
        "Miljö- och byggnämnden, Miljö- och byggnämnden, Miljö- och byggnämnden",
        known: ["miljö", "och"], scanned: true),
      .leaves(
        "Avser inkl. moms, avd. för vård, tel. 0155 och ca. två år, f. d. rektor",
        known: ["moms", "för", "två", "år", "d"], note: "abbreviations", scanned: true),
      .repairs(
        "Vägen har fått nytt grus. men dikningen återstår",
        "Vägen har fått nytt grus, men dikningen återstår", known: ["grus", "men"], scanned: true),
      .repairs("Bo Fält. ledamot", "Bo Fält, ledamot", known: ["fält", "ledamot"], scanned: true),
      .leaves("Vägen. vid sjön", known: ["vägen", "vid"], note: "a V may be meant", scanned: true),
      .leaves("bitr. rektor, bitr. chef", known: ["rektor", "chef"], scanned: true),
      .leaves("om, och i så fall när", known: ["om", "och"], scanned: true),
      .leaves(
        "vid. den nya vägen", known: ["vid", "den"], note: "printed so, for all that is known"),
      .leaves(
        "Se granåsa.nu och alvmo.se, protokoll.pdf", known: ["granåsa", "nu", "se", "protokoll"],
        note: "addresses", scanned: true),
      .leaves(
        "Läs mer på www.vatten.minska och hos info@vatten.minska",
        known: ["vatten", "minska", "info"], note: "addresses", scanned: true),
      .leaves(
        "Avgift inkl.moms enligt bl.a.planen", known: ["inkl", "moms", "bl", "planen"],
        note: "abbreviations", scanned: true),
      .leaves("De är.Många fler", known: ["är", "många"], note: "a sentence ends", scanned: true),
      .leaves(
        "Antalet väntas.minska i år", known: ["väntas", "minska"], note: "printed, not read"),
      .leaves("Ett både-och och ett till-och-med", known: ["både", "till", "med"], scanned: true),
    ]
  ) { manuscript in
    var findings = Findings()
    for line in manuscript.text
    where line.isScanned || line.origin == .text && (manuscript.isSpeckled || manuscript.lacksSigns)
    {
      for (index, word) in line.words.enumerated()
      where word.utf8.count >= 3 && word.utf8.contains(where: { ".,-':;".utf8.contains($0) }) {
        let next = index + 1 < line.words.count ? line.words[index + 1] : nil
        guard
          let text = parted(word, manuscript) ?? withoutStop(word, before: next, manuscript)
            ?? (index > 0 ? withoutMarkBefore(word, manuscript) : nil) ?? withoutDoubledMark(word)
            ?? withoutMarkBeforeCurrency(word, before: next, manuscript.language.repair)
        else { continue }
        let reason =
          text.last == "," && word.last == "."
          ? "before such a word stands a comma, which lost its tail"
          : "no mark stands between two such words: a speck was read as one"
        findings.proposals.append(
          Proposal([(line.ids[index], text)], confidence: 0.9, reason: reason))
      }
    }
    return findings
  }
}

/// The words with a space for the mark; nil if the mark may be printed.
private func parted(_ word: String, _ manuscript: Manuscript) -> String? {
  guard !word.contains(where: { "@/\\_".contains($0) }), !word.lowercased().hasPrefix("www")
  else { return nil }
  let end = WordParts(word).tail
  let text = word.dropLast(end.count)
  guard let mark = text.lastIndex(where: { ".,-'".contains($0) }) else { return nil }
  let (first, second) = (String(text[..<mark]), String(text[text.index(after: mark)...]))
  guard fits(first, text[mark], second, manuscript) else { return nil }
  return "\(first) \(second)\(end)"
}

/// Whether there can be no such mark between the words.
private func fits(
  _ first: String, _ mark: Character, _ second: String, _ manuscript: Manuscript
) -> Bool {
  let words = manuscript.language.repair
  if mark == "'" {
    return first.count >= 4 && first.allSatisfy({ $0.isLetter && $0.isLowercase })
      && second.isDigits && manuscript.lexicon.knows(first)
  }
  guard second.count >= 2, second.allSatisfy({ $0.isLetter && $0.isLowercase }) else {
    return false
  }
  if mark == "." && words.oneLetterWords.contains(first) {
    return second.count >= 4 && manuscript.lexicon.knows(second)
  }
  if mark == ".", first.contains(where: \.isNumber) {
    return words.currencies.contains(second)
      && first.allSatisfy { $0.isDigit || $0 == "," }
  }
  let isKnown = { manuscript.lexicon.knows(second) && !webEndings.contains(second) }
  if first == "%" || mark == "." && first.hasPrefix("(") && first.hasSuffix(")") {
    return mark != "-" && isKnown()
  }
  let core = WordParts(first).core
  guard core.count >= 3, core.allSatisfy(\.isLetter), first.hasSuffix(core),
    core.dropFirst().allSatisfy(\.isLowercase)
  else { return false }
  // `Barn-och ungdomsnämnden`: the space is lost, and the hyphen was printed.
  if mark == "-", words.hanging.contains(second), words.conjunctions.contains(second) {
    return false
  }
  if mark == "-" {
    let isOpen =
      words.clauseWords.contains(second) || core.count >= 5 && manuscript.isOpen(second)
      || manuscript.isOpen(core) && second.count >= 5 && isKnown()
    return isOpen && manuscript.lexicon.knows(core.lowercased())
  }
  return mark == "." && core.count >= 4 && (second.count >= 3 || words.particles.contains(second))
    && !words.abbreviations.contains(core.lowercased()) && isKnown()
    && manuscript.lexicon.knows(core.lowercased())
}

/// How addresses of the web and names of files end.
let webEndings: Set<String> = [
  "se", "nu", "com", "eu", "org", "net", "info", "fi", "no", "dk", "pdf", "doc", "docx", "xls",
  "txt",
]
