extension Rule {
  /// What the rule of section signs does with signs in the text, and with lines that are no labels.
  static let signInTextExamples: [Example] = [
    .repairs(
      "Beslut enligt 5 kap. 22 8 kommunallagen.", "Beslut enligt 5 kap. 22 § kommunallagen."),
    .repairs(
      "Enligt 22 $ kommunallagen gäller detta.", "Enligt 22 § kommunallagen gäller detta."),
    .repairs(
      "Arbetet utförs enligt 22 $ i stadgarna.", "Arbetet utförs enligt 22 § i stadgarna."),
    .leaves("De köpte 22 S i stadshuset.", note: "no law"),
    .repairs(
      """
      $       Ärende              Anteckning
      32$     Mötets öppnande     Eva Ek öppnade mötet.
      33 §    Val av justerare    Bo Al valdes.
      34 $    Ekonomi             Läget är gott.
      35 §    Vägen               Grus läggs ut.
      36$     Sommarfesten        Den blir i juli.
      37$     Övriga frågor       Det fanns inga.
      """,
      """
      §       Ärende              Anteckning
      32 §     Mötets öppnande     Eva Ek öppnade mötet.
      33 §    Val av justerare    Bo Al valdes.
      34 §    Ekonomi             Läget är gott.
      35 §    Vägen               Grus läggs ut.
      36 §     Sommarfesten        Den blir i juli.
      37 §     Övriga frågor       Det fanns inga.
      """,
      note: "in a column of labels"),
    .repairs("Se §44, 845 och §46.", "Se §44, §45 och §46."),
    .repairs(
      "Närvarande Ek, 88 45–46\nParagrafer §§ 45–47\nBeslutet den 6 februari, 5 18. Sedan",
      "Närvarande Ek, §§ 45–46\nParagrafer §§ 45–47\nBeslutet den 6 februari, § 18. Sedan"),
    .leaves("§ 3\nVal av g4 och s4 på banan.\n§ 5\nÖvrigt", note: "in a sentence"),
    .leaves("Den 6 februari, 5 180. Och i mars, 5 st."),
    .leaves("USD $ 46 Kursen steg", note: "a price"),
    .repairs(
      "• Protokollsutdrag 2021-06-17, 8 162\n• Protokollsutdrag 2021-06-18, $ 20",
      "• Protokollsutdrag 2021-06-17, § 162\n• Protokollsutdrag 2021-06-18, § 20"),
    .repairs("Paragrafer §5 101-104", "Paragrafer §§ 101-104"),
    .repairs(
      "Enligt 4 kap. 18\nsocialtjänstlagen gäller", "Enligt 4 kap. 1 §\nsocialtjänstlagen gäller"),
    .repairs("Enligt 4 kap.19 $ kommunallagen.", "Enligt 4 kap.19 § kommunallagen."),
    .repairs("Enligt 5 kap. 228 kommunallagen.", "Enligt 5 kap. 22 § kommunallagen."),
    .repairs("Det sker enligt S 23 i stadgarna.", "Det sker enligt § 23 i stadgarna."),
    .repairs("Enligt 5 kap. 14$ kommunallagen.", "Enligt 5 kap. 14 § kommunallagen."),
    .repairs("Justerade paragrafer §$215–218", "Justerade paragrafer §§215–218"),
    .leaves("§ 62 Val\nText, se s 63 och\n§ 64 Övrigt", note: "a page"),
    .repairs(
      "Lov ges enligt 9 kap. 31 b $ plan- och bygglagen.",
      "Lov ges enligt 9 kap. 31 b § plan- och bygglagen."),
    .repairs("1 § 12 i planen anges att", "I § 12 i planen anges att"),
    .repairs("Enligt beslut den 3 mars 2018, $ 34.", "Enligt beslut den 3 mars 2018, § 34."),
    .leaves("- § 62 Val\n- § 63 Ekonomi\n- § 64 Övrigt", note: "a list", scanned: true),
    .leaves(
      "§ 4 Möbler\n1 5 Stolar\n2 8 Bord\n3 5 Lampor\n4 8 Hyllor\n§ 5 Övrigt",
      note: "a list with quantities"),
    .repairs("Beslut den 14 mars, $ 37, att", "Beslut den 14 mars, § 37, att"),
    .leaves("Den 14 mars, 8 kronor, och priset, $ 37", note: "no reference"),
    .repairs(
      "§ 4 Val\nÄrendet återremitterades vid förra mötet, $ 37, för mer utredning.",
      "§ 4 Val\nÄrendet återremitterades vid förra mötet, § 37, för mer utredning.", scanned: true),
    .leaves("§ 4 Val\nTjänsten kostar, per månad, $ 37 per licens.", scanned: true),
    .leaves("831 Ränta\n832 Utdelning\n833 Kursvinst", note: "accounts: no text between them"),
    .leaves("Den 2021-06-17, 8 162 kronor.", note: "a sum"),
    .leaves("Se § 87, § 88 och § 8, samt §§ 87, 88 och 90.", note: "the 8 belongs to the number"),
    .leaves("Se § 45, 86 kronor, och § 44, 845 kronor.", note: "sums"),
    .leaves(
      "845    Diverse     12\n846    Porto       24\n847    Telefon     96",
      note: "accounts: rows of a table"),
    .leaves(
      "845 medlemmar har röstat.\n§ 44 Val", note: "44 has been, 45 is not in the series here"),
    .leaves("Priset är $45 per licens.", note: "a price"),
    .leaves("De 8 kommunerna i länet.", note: "eight municipalities"),
  ]
}
