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
      of items; and for a dollar sign right before a number that stands where a label stands. \
      Whether a space follows the sign is what the document does elsewhere. A real 845 stays.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "§ 44 Val av justerare\nText.\n$45 Ekonomi\nText.\n§ 46 Övrigt",
        "§ 44 Val av justerare\nText.\n§ 45 Ekonomi\nText.\n§ 46 Övrigt"),
      .repairs(
        "§44 Val av justerare\nText.\n845 Ekonomi\nText.\n§46 Övrigt",
        "§44 Val av justerare\nText.\n§45 Ekonomi\nText.\n§46 Övrigt"),
      .repairs(
        "§ 44 Val\nText.\n8 45 Ekonomi\nText.\nS 46 Övrigt",
        "§ 44 Val\nText.\n§ 45 Ekonomi\nText.\n§ 46 Övrigt"),
      .repairs(
        "Anna Ek, § 45\n§ 44 Val\nText.\n845 Ekonomi",
        "Anna Ek, § 45\n§ 44 Val\nText.\n§ 45 Ekonomi",
        note: "a reference to the item is no item"),
      .repairs(
        "Beslut enligt 5 kap. 22 8 kommunallagen.", "Beslut enligt 5 kap. 22 § kommunallagen."),
      .repairs(
        "Enligt 22 $ kommunallagen gäller detta.", "Enligt 22 § kommunallagen gäller detta."),
      .repairs("Se §44, 845 och §46.", "Se §44, §45 och §46."),
      .repairs(
        "KTN §2 Val av justerare\nText.\nKTN $3 Ekonomi",
        "KTN §2 Val av justerare\nText.\nKTN §3 Ekonomi"),
      .repairs(
        "• Protokollsutdrag 2021-06-17, 8 162\n• Protokollsutdrag 2021-06-18, $ 20",
        "• Protokollsutdrag 2021-06-17, § 162\n• Protokollsutdrag 2021-06-18, § 20"),
      .repairs("Paragrafer §5 101-104", "Paragrafer §§ 101-104"),
      .repairs(
        "Enligt 4 kap. 18\nsocialtjänstlagen gäller", "Enligt 4 kap. 1 §\nsocialtjänstlagen gäller"),
      .repairs(
        "& 1. Mötet öppnas\nText.\n& 2. Val\nText.\n8 3. Ekonomi",
        "§ 1. Mötet öppnas\nText.\n§ 2. Val\nText.\n§ 3. Ekonomi",
        note: "the same sign, read in two ways"),
      .repairs("Enligt 5 kap. 228 kommunallagen.", "Enligt 5 kap. 22 § kommunallagen."),
      .repairs(
        "KFN 8158 Val\nText.\nKFN 8159 Ekonomi", "KFN §158 Val\nText.\nKFN §159 Ekonomi",
        note: "two items in a row, each with an 8"),
      .repairs(
        "845 Val\nText.\n846 Ekonomi\nText.\n847 Övrigt",
        "§45 Val\nText.\n§46 Ekonomi\nText.\n§47 Övrigt",
        note: "three items in a row, and no space after any sign"),
      .repairs(
        "8 45 Val\nText.\n$ 46 Ekonomi\nText.\n$ 48 Övrigt",
        "§ 45 Val\nText.\n§ 46 Ekonomi\nText.\n§ 48 Övrigt", note: "dollar signs that count on"),
      .repairs(
        "Paragrafer 88 45-47\n545 Val\nText.\n847 Övrigt",
        "Paragrafer §§ 45-47\n§ 45 Val\nText.\n§ 47 Övrigt",
        note: "the first page says which items there are"),
      .repairs(
        "92 5 Val\nText.\n93 $ Ekonomi\nText.\n94 8 Övrigt",
        "92 § Val\nText.\n93 § Ekonomi\nText.\n94 § Övrigt", note: "the sign after the number"),
      .repairs(
        "Lov ges enligt 9 kap. 31 b $ plan- och bygglagen.",
        "Lov ges enligt 9 kap. 31 b § plan- och bygglagen."),
      .leaves(
        "§ 4 Möbler\n1 5 Stolar\n2 8 Bord\n3 5 Lampor\n4 8 Hyllor\n§ 5 Övrigt",
        note: "a list with quantities"),
      .leaves("831 Ränta\n832 Utdelning\n833 Kursvinst", note: "accounts: no text between them"),
      .leaves("84 Val\nText.\n85 Ekonomi\nText.\n86 Övrigt", note: "they may be numbered so"),
      .leaves("Den 2021-06-17, 8 162 kronor.", note: "a sum"),
      .leaves("Se § 87, § 88 och § 8, samt §§ 87, 88 och 90.", note: "the 8 belongs to the number"),
      .leaves("Se § 45, 86 kronor, och § 44, 845 kronor.", note: "sums"),
      .leaves(
        "§ 44 Val\nLånet uppgår till\n845 000 kronor i år.\n§ 46 Ekonomi",
        note: "a sum at the beginning of a line"),
      .leaves(
        "845    Diverse     12\n846    Porto       24\n847    Telefon     96",
        note: "accounts: rows of a table"),
      .leaves("§ 44 Val\nFöreningen har 845 medlemmar.\n§ 45 Ekonomi", note: "a number"),
      .leaves(
        "845 medlemmar har röstat.\n§ 44 Val", note: "44 has been, 45 is not in the series here"),
      .leaves("Priset är $45 per licens.", note: "a price"),
      .leaves("De 8 kommunerna i länet.", note: "eight municipalities"),
    ]
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
        findings.proposals.append(
          Proposal([(line.ids[index], repair.text)], confidence: 0.95, reason: repair.reason))
      }
    }
    return findings
  }
}
