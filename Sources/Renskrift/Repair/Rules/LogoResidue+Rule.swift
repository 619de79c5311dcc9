extension Rule {
  /// Takes out the letters that a reader made of a logo.
  static let logoResidue = Rule(
    id: "logo-residue",
    summary: "Takes out the letters that a reader made of a logo beside the letterhead.",
    explanation: """
      A logo is a drawing; an OCR program reads its outlines as brackets, bars and odd letters \
      before the name of the municipality. The layout stage finds them by their shape, their \
      height and the reader's confidence; this rule takes them out of the text. They stay in the \
      document as a block with the role logo.
      """,
    language: nil,
    examples: [
      .repairs("(iJ Mjölby PROTOKOLL\n\nText.", "Mjölby PROTOKOLL\n\nText."),
      .repairs("G|v) Mjölby PROTOKOLL 2021-06-07\n\nText.", "Mjölby PROTOKOLL 2021-06-07\n\nText."),
      .leaves("Anna Ek (S) yttrar sig.", note: "a party in brackets"),
      .leaves(
        "Protokoll nr 6\nSocialnämnden\nAnna Ek, ordf (mp)\nBo Al (s)\nEva Hed (spi)",
        note: "parties in small letters, below a letterhead"),
      .leaves(
        "GRANÅ SKIDKLUBB\nProtokoll 2021-06-07\nAnsluten till Norra Skidringen (NSRi)\nText.",
        note: "an abbreviation"),
      .leaves("(C) Mjölby 2021 är en trycksak.", note: "running text, not a letterhead"),
    ]
  ) { manuscript in
    var findings = Findings()
    for line in manuscript.lines where line.role == .logo {
      findings.proposals.append(
        .takingOut(
          line.ids, confidence: 0.95,
          reason: "brackets, bars and letters beside the letterhead are a logo read as text"))
    }
    return findings
  }
}
