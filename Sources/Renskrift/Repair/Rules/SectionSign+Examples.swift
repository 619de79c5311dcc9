extension Rule {
  /// What the rule of section signs does with the labels of items.
  static let labelExamples: [Example] = [
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
      "§ 9 Val\nText.\n§ 10 Ekonomi\nText.\n§ 1i Vägen\nText.\n§ 12 Övrigt",
      "§ 9 Val\nText.\n§ 10 Ekonomi\nText.\n§ 11 Vägen\nText.\n§ 12 Övrigt", scanned: true),
    .repairs(
      "9 § Val\nText.\n10 S Vägar och grönytor\nText.\n11 § Övrigt",
      "9 § Val\nText.\n10 § Vägar och grönytor\nText.\n11 § Övrigt"),
    .leaves("9 § Val\n10 S Vägar\nText.\n12 § Övrigt", note: "more are missing"),
    .repairs(
      """
      18 Mötet öppnas
      Text.
      25 Val av justerare
      Text.
      38 Ekonomi
      Text.
      4 § Vägen
      Text.
      65 Sommarfesten
      Text.
      7 § Övrigt
      """,
      """
      1 § Mötet öppnas
      Text.
      2 § Val av justerare
      Text.
      3 § Ekonomi
      Text.
      4 § Vägen
      Text.
      6 § Sommarfesten
      Text.
      7 § Övrigt
      """,
      note: "they count on among those that were read"),
    .leaves(
      "18 Stolar\nText.\n25 Bord\nText.\n4 § Vägen\nText.\n7 § Övrigt",
      note: "they do not count on to them"),
    .repairs(
      "15 Mötet öppnas\nText.\n2 § Val\nText.\n35 Ekonomi\nText.\n4 § Övrigt",
      "1 § Mötet öppnas\nText.\n2 § Val\nText.\n3 § Ekonomi\nText.\n4 § Övrigt",
      note: "where just these are missing"),
    .leaves(
      "15 Stolar\nText.\n3 § Val\nText.\n55 Bord\nText.\n7 § Övrigt",
      note: "more are missing"),
    .repairs(
      "§ 1 Val\nText.\n§ 2 Ekonomi\nText.\n§ 3 Vägen\nText.\n§4 Övrigt",
      "§ 1 Val\nText.\n§ 2 Ekonomi\nText.\n§ 3 Vägen\nText.\n§ 4 Övrigt",
      note: "a reader lost the space", scanned: true),
    .leaves(
      "§ 1 Val\nText.\n§ 2 Ekonomi\nText.\n§ 3 Vägen\nText.\n§4 Övrigt", note: "typed so"),
    .repairs(
      "Paragrafer §5 101-103\n§ 101 Val\nText.\n§ 102 Ekonomi\nText.\n§ 103 Vägen",
      "Paragrafer §§ 101-103\n§ 101 Val\nText.\n§ 102 Ekonomi\nText.\n§ 103 Vägen",
      note: "no label", scanned: true),
    .repairs(
      "Paragrafer §8§ 101-103\n§ 101 Val\nText.\n§ 102 Ekonomi\nText.\n§ 103 Vägen",
      "Paragrafer §§ 101-103\n§ 101 Val\nText.\n§ 102 Ekonomi\nText.\n§ 103 Vägen",
      note: "the signs touch", scanned: true),
    .repairs(
      "§ 10 Val\nText.\n§ 11 Ekonomi\nText.\n§ 12 Vägen\nText.\nsi3 Avtal\nText.\nSi4 Övrigt",
      "§ 10 Val\nText.\n§ 11 Ekonomi\nText.\n§ 12 Vägen\nText.\n§ 13 Avtal\nText.\n§ 14 Övrigt",
      note: "two that go on counting", scanned: true),
    .leaves(
      "§ 10 Val\nText.\n§ 11 Ekonomi\nText.\n§ 12 Vägen\nText.\nsi3 Avtal\nText.\nS15b Övrigt",
      note: "one may be chance", scanned: true),
    .repairs(
      "KTN §2 Val av justerare\nText.\nKTN $3 Ekonomi",
      "KTN §2 Val av justerare\nText.\nKTN §3 Ekonomi"),
    .repairs(
      "UBN $ 46 Val av justerare\nText.\nUBN $ 47 Ekonomi",
      "UBN § 46 Val av justerare\nText.\nUBN § 47 Ekonomi",
      note: "no sign was read right, but the letters and the numbers go on"),
    .repairs(
      "Ks $ 46\nVal av justerare\nText.\nKs $ 47\nEkonomi",
      "Ks § 46\nVal av justerare\nText.\nKs § 47\nEkonomi", note: "Ks as KS"),
    .leaves("Bord 8 46\nText.\nBord 8 47\nText.\nBord 8 48", note: "something is counted"),
    .repairs(
      "Paragrafer 88 113-114\nKS 8 113 Val\nText.\nKS 8 114 Ekonomi",
      "Paragrafer §§ 113-114\nKS § 113 Val\nText.\nKS § 114 Ekonomi"),
    .repairs(
      "Paragrafer §§ 7–9\n78 Val av justerare\nText.\n8 8 Ekonomi\nText.\n9 8 Övrigt",
      "Paragrafer §§ 7–9\n7 § Val av justerare\nText.\n8 § Ekonomi\nText.\n9 § Övrigt",
      note: "the first page says which items there are"),
    .repairs(
      "§ 3\nVal\nText.\ng4\nEkonomi\nText.\n§ 5\nÖvrigt",
      "§ 3\nVal\nText.\n§ 4\nEkonomi\nText.\n§ 5\nÖvrigt"),
    .repairs(
      "Ek, chef, 88 46-48\nUBN 8 46 Dnr 2021-21\nText.\nUBN 8 47 Val\nText.\nUBN 8 48 Ekonomi",
      "Ek, chef, §§ 46-48\nUBN § 46 Dnr 2021-21\nText.\nUBN § 47 Val\nText.\nUBN § 48 Ekonomi",
      note: "three that count on"),
    .leaves("BOX 8 46 Lampor\nText.\nBOX 8 47 Stolar", note: "two may be chance"),
    .repairs(
      "$1Mötet öppnas\nText.\n§ 2 Val\nText.\n§ 3 Ekonomi",
      "§ 1 Mötet öppnas\nText.\n§ 2 Val\nText.\n§ 3 Ekonomi"),
    .leaves(
      "§ 1 Val\nText.\n§ 2 Ekonomi\nText med 12 % och premien sänks med 8 24\nfrån nyår.",
      note: "a share"),
    .repairs(
      "& 1. Mötet öppnas\nText.\n& 2. Val\nText.\n8 3. Ekonomi",
      "§ 1. Mötet öppnas\nText.\n§ 2. Val\nText.\n§ 3. Ekonomi",
      note: "the same sign, read in two ways"),
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
      "MBN § 33 Val\nText.\nMBN 8 § 34 Ekonomi", "MBN § 33 Val\nText.\nMBN § 34 Ekonomi",
      note: "read twice"),
    .repairs(
      "Paragrafer 88 62-64\ns 62 Val\nText.\ns 63 Ekonomi\nText.\n.$64 Övrigt",
      "Paragrafer §§ 62-64\n§ 62 Val\nText.\n§ 63 Ekonomi\nText.\n§ 64 Övrigt"),
    .repairs(
      "s1 Val\nText.\ns2 Ekonomi\nText.\n83 Vägen\nText.\ns4 Övrigt",
      "§ 1 Val\nText.\n§ 2 Ekonomi\nText.\n§ 3 Vägen\nText.\n§ 4 Övrigt"),
    .repairs(
      "s1 Val enligt § 12 i stadgarna\nText.\ns2 Ekonomi\nText.\ns3 Vägen\nText.\ns4 Övrigt",
      "§ 1 Val enligt § 12 i stadgarna\nText.\n§ 2 Ekonomi\nText.\n§ 3 Vägen\nText.\n§ 4 Övrigt"),
    .repairs(
      "$1. Mötet öppnas\nText.\n&2. Val\nText.\nS3. Ekonomi\nText.\n84. Vägen\nText.\ns5. Övrigt",
      "§ 1. Mötet öppnas\nText.\n§ 2. Val\nText.\n§ 3. Ekonomi\nText.\n§ 4. Vägen\nText.\n§ 5. Övrigt",
      note: "each sign read in its own way; only the numbers count on"),
    .repairs(
      "KS $36 Val\nText.\nKS $37 Ekonomi\nBeslut vid förra mötet, KS $3, står fast.",
      "KS §36 Val\nText.\nKS §37 Ekonomi\nBeslut vid förra mötet, KS §3, står fast."),
    .repairs(
      "§ 215 Val\nText.\n5:216 Ekonomi\nText.\n§:217 Vägen\nText.\n§ 218 Övrigt",
      "§ 215 Val\nText.\n§ 216 Ekonomi\nText.\n§ 217 Vägen\nText.\n§ 218 Övrigt",
      note: "specks", scanned: true),
    .leaves(
      "§ 29 Val\nText.\n8:30 Samling\n9:15 Kaffe\n§ 30 Övrigt", note: "times", scanned: true),
    .leaves("s2 Val\nText.\nBuss 3 Ekonomi\nText.\ns4 Övrigt", note: "nothing counts on"),
    .repairs(
      "18 Mötet öppnas\nText.\n2 § Val\nText.\n3 § Ekonomi",
      "1 § Mötet öppnas\nText.\n2 § Val\nText.\n3 § Ekonomi"),
    .repairs(
      "81 Val\nText.\n8 2 Ekonomi\nText.\n8 3 Vägen\nText.\n84 Övrigt",
      "§ 1 Val\nText.\n§ 2 Ekonomi\nText.\n§ 3 Vägen\nText.\n§ 4 Övrigt",
      note: "four that count on, some with the mark apart"),
    .repairs(
      "$4   Dnr KF 2003/00457\nVal\nText.\n86   Dnr KF 2003/00593\nEkonomi",
      "§ 4   Dnr KF 2003/00457\nVal\nText.\n§ 6   Dnr KF 2003/00593\nEkonomi",
      note: "beside case numbers; the first one shows what the 8 is"),
    .leaves(
      "84   Dnr KF 2003/00457\nVal\nText.\n86   Dnr KF 2003/00593\nEkonomi",
      note: "they may be numbered so"),
    .repairs(
      "Paragrafer 88 45-47\n545 Val\nText.\n847 Övrigt",
      "Paragrafer §§ 45-47\n§ 45 Val\nText.\n§ 47 Övrigt",
      note: "the first page says which items there are"),
    .repairs(
      "Paragrafer 88 98–101\n98 8 Val\nText.\n99 8 Ekonomi\nText.\n100 8 Avtal\nText.\n101 8 Övrigt",
      "Paragrafer §§ 98–101\n98 § Val\nText.\n99 § Ekonomi\nText.\n100 § Avtal\nText.\n101 § Övrigt",
      note: "the first page names them"),
    .repairs(
      "92 5 Val\nText.\n93 $ Ekonomi\nText.\n94 8 Övrigt",
      "92 § Val\nText.\n93 § Ekonomi\nText.\n94 § Övrigt", note: "the sign after the number"),
    .repairs(
      "99$ Val\nText.\n100$ Ekonomi\nText.\n101$ Övrigt",
      "99§ Val\nText.\n100§ Ekonomi\nText.\n101§ Övrigt",
      note: "beside a dollar sign the picture was measured", scanned: true),
    .repairs(
      "99 $ Val\nText.\n100$ Ekonomi\nText.\n101$ Övrigt",
      "99 § Val\nText.\n100 § Ekonomi\nText.\n101 § Övrigt",
      note: "too few to tell", scanned: true),
    .repairs(
      "18 Val\nText.\n28 Ekonomi\nText.\n38\nText.\n48 Övrigt",
      "1 § Val\nText.\n2 § Ekonomi\nText.\n3 §\nText.\n4 § Övrigt",
      note: "four items in a row, counted in tens"),
    .repairs(
      "18 Val\nText.\n28 Ekonomi\nText.\n38 Vägen\nText.\n48 Avtal\nText.\n55 Bron\nText.\n68 Skog\nText.\n7s Övrigt",
      "1 § Val\nText.\n2 § Ekonomi\nText.\n3 § Vägen\nText.\n4 § Avtal\nText.\n5 § Bron\nText.\n6 § Skog\nText.\n7 § Övrigt",
      note: "another mark between two of them, and after them"),
    .repairs(
      "2§ Val\nText.\n38 Ekonomi\nText.\n48 Övrigt",
      "2§ Val\nText.\n3§ Ekonomi\nText.\n4§ Övrigt", note: "beside an item with its sign"),
    .repairs(
      "87 Val\nText.\n88 Ekonomi\nText.\n89 Vägen\nText.\n810 Övrigt",
      "§ 7 Val\nText.\n§ 8 Ekonomi\nText.\n§ 9 Vägen\nText.\n§ 10 Övrigt",
      note: "after 89 comes 90, not 810"),
    .repairs(
      "845 Val\nSe beslutet i\n§ 22, som står fast.\n846 Ekonomi\nText.\n847 Övrigt",
      "§ 45 Val\nSe beslutet i\n§ 22, som står fast.\n§ 46 Ekonomi\nText.\n§ 47 Övrigt",
      note: "a reference at the beginning of a line is no label"),
    .leaves("18 Stolar\nText.\n28 Bord\nText.\n38 Lampor", note: "three numbers are chance"),
    .leaves("88 Val\nText.\n89 Ekonomi\nText.\n90 Övrigt", note: "numbered so"),
    .repairs(
      "§ 62 Val\nText.\npi 63 Ekonomi\nText.\n§ 64 Övrigt",
      "§ 62 Val\nText.\n§ 63 Ekonomi\nText.\n§ 64 Övrigt",
      note: "just this item is missing here"),
    .repairs(
      "Paragrafer §§ 67-69\n§ 67 Val\nText.\n§ 68 Ekonomi\nText.\n569 upphandling\nText.",
      "Paragrafer §§ 67-69\n§ 67 Val\nText.\n§ 68 Ekonomi\nText.\n§ 69 upphandling\nText.",
      note: "the last item that the first page names"),
    .leaves(
      "§ 2 Val\nText.\n3 Stolar\nText.\n3 Bord\nText.\n§ 4 Ekonomi", note: "two lines fit"),
    .repairs(
      "§ 110 Val\nText.\n$11} Ekonomi\nText.\n§ 112 Övrigt",
      "§ 110 Val\nText.\n§ 111 Ekonomi\nText.\n§ 112 Övrigt", note: "a bar for a 1"),
    .repairs(
      "§ 62 Val\nText.\n- § 63 Ekonomi\nText.\n§ 64 Övrigt",
      "§ 62 Val\nText.\n§ 63 Ekonomi\nText.\n§ 64 Övrigt", note: "a speck", scanned: true),
    .repairs(
      "§ 211 Val\nText.\n5.212 Ekonomi\nText.\n§ 213 Övrigt",
      "§ 211 Val\nText.\n§ 212 Ekonomi\nText.\n§ 213 Övrigt",
      note: "a sign and a speck", scanned: true),
    .leaves("§ 1 Val\nText.\n3 Stolar\nText.\n§ 2 Ekonomi", note: "no item is missing"),
    .leaves(
      "§ 44 Val\nText.\nKonto    2020    Budget\n1000     8 45    12 96\n2000     9 32    14 21\nText.\n§ 46 Övrigt",
      note: "sums in a table"),
    .repairs(
      "§ 10. Val\nText.\n8 1l. Ekonomi\nText.\n§ 12. Övrigt",
      "§ 10. Val\nText.\n§ 11. Ekonomi\nText.\n§ 12. Övrigt", note: "the full stop stays"),
    .repairs(
      "Paragrafer §§ 146-147\nSN 8146 Val\nText.\nSN 8147 Ekonomi",
      "Paragrafer §§ 146-147\nSN §146 Val\nText.\nSN §147 Ekonomi",
      note: "letters of a body before items that the first page names"),
    .repairs(
      "7 § Val\nText.\n8 $ Ekonomi\nText.\n9 § Övrigt",
      "7 § Val\nText.\n8 § Ekonomi\nText.\n9 § Övrigt"),
    .repairs(
      "1 $ Val\nText.\n25 Ekonomi\nText.\n3 $ Avgifter\nText.\n4 S Övrigt",
      "1 § Val\nText.\n2 § Ekonomi\nText.\n3 § Avgifter\nText.\n4 § Övrigt",
      note: "labels count on, each with a mark behind its number"),
    .leaves("1 5 Stolar\nText.\n2 8 Bord\nText.\n38 Lampor\nText.\n4 5 Skåp", note: "quantities"),
    .repairs(
      "81. Mötets öppnande\nText.\n82. Ekonomi\nText.\n83. Vägen\nText.\n84. Övrigt",
      "§ 1. Mötets öppnande\nText.\n§ 2. Ekonomi\nText.\n§ 3. Vägen\nText.\n§ 4. Övrigt",
      note: "meetings begin with item 1, and with this title"),
    .leaves("84 Val\nText.\n85 Ekonomi\nText.\n86 Övrigt", note: "they may be numbered so"),
    .leaves(
      "§ 44 Val\nLånet uppgår till\n845 000 kronor i år.\n§ 46 Ekonomi",
      note: "a sum at the beginning of a line"),
    .leaves("§ 44 Val\nFöreningen har 845 medlemmar.\n§ 45 Ekonomi", note: "a number"),
  ]
}
