import Testing

@testable import Renskrift

/// Letterhead words of invented minutes.
let letterhead: [(Block.Role, String)] = [
  (.pageHeader, "Tibro kommun"), (.pageHeader, "PROTOKOLL"), (.pageHeader, "Miljönämnden"),
  (.pageHeader, "2019-03-14"),
]

@Suite struct MinutesItemTests {
  @Test(
    arguments: [
      ("§ 45 Detaljplan för Åsen", "§ 45", "45", "Detaljplan för Åsen", nil, nil, nil),
      ("§45. Detaljplan", "§45.", "45", "Detaljplan", nil, nil, nil),
      ("45 § Detaljplan", "45 §", "45", "Detaljplan", nil, nil, nil),
      ("KS § 45 Detaljplan", "KS § 45", "45", "Detaljplan", "KS", nil, nil),
      ("Ks § 12/2021 Taxa", "Ks § 12/2021", "12", "Taxa", "Ks", nil, "2021"),
      ("§§ 46–48 Val", "§§ 46–48", "46", "Val", nil, "48", nil),
      ("§ 46 – § 48 Val", "§ 46 – § 48", "46", "Val", nil, "48", nil),
      ("§ 27/19 Taxa", "§ 27/19", "27", "Taxa", nil, nil, "2019"),
      ("§ 27/98 Taxa", "§ 27/98", "27", "Taxa", nil, nil, "1998"),
      ("§ 45 a Taxa", "§ 45 a", "45 a", "Taxa", nil, nil, nil),
      ("§3a. Läget", "§3a.", "3 a", "Läget", nil, nil, nil),
      ("ABC §2 Läget - en rapport", "ABC §2", "2", "Läget - en rapport", "ABC", nil, nil),
      ("Paragraf 7 Läget", "Paragraf 7", "7", "Läget", nil, nil, nil),
    ] as [(String, String, String, String, String?, String?, String?)])
  func labels(
    heading: String, label: String, number: String, title: String, prefix: String?,
    through: String?, year: String?
  ) {
    let items = minutes(letterhead + [(.heading, heading), (.paragraph, "Text.")]).minutes.items
    #expect(items.map(\.label) == [label])
    #expect(items.map(\.number) == [number])
    #expect(items.map(\.title) == [title])
    #expect(items.map(\.prefix) == [prefix])
    #expect(items.map(\.through) == [through])
    #expect(items.map(\.year) == [year])
  }

  @Test(arguments: [
    ["Beslut", "Reservation"], ["Enligt 9 kap. 2 § plan- och bygglagen"], ["2021 års budget"],
    ["§ Utan nummer"], ["1 § 12 i planen anges målen"],
  ])
  func headingsWithoutLabel(headings: [String]) {
    let items = minutes(letterhead + headings.map { (.heading, $0) }).minutes.items
    #expect(items.isEmpty)
  }

  @Test func referencesInTextAreNoItems() {
    let items = minutes(
      letterhead + [
        (.heading, "§ 5 Taxa"), (.paragraph, "§ 3 i reglementet gäller."),
        (.listItem, "§ 12 Protokollsutdrag"), (.heading, "§ 6 Budget"),
      ]
    ).minutes.items
    #expect(items.map(\.number) == ["5", "6"])
    #expect(items[0].blocks == ["b5", "b6", "b7"])
  }

  /// In a scan some lines of a table of contents are headings and some are not.
  @Test func aLabelThatComesAgainWithTextIsOfTheContents() {
    let items = minutes(
      letterhead + [
        (.paragraph, "§ 4 Val ..... 3"), (.heading, "§ 5 Taxa"), (.paragraph, "12"),
        (.heading, "§ 4 Val"), (.paragraph, "Text."), (.heading, "§ 5 Taxa"),
        (.paragraph, "Text."),
      ]
    ).minutes.items
    #expect(items.map(\.number) == ["4", "5"])
    #expect(items.map(\.blocks.count) == [2, 2])
  }

  @Test func contentsAreNoItems() {
    let items = minutes(
      letterhead + [
        (.heading, "§ 5 Taxa"), (.heading, "§ 6 Budget"), (.heading, "§ 5 Taxa"),
        (.paragraph, "Text."), (.heading, "§ 6 Budget"), (.paragraph, "Mer text."),
      ]
    ).minutes.items
    #expect(items.map(\.blocks) == [["b7", "b8"], ["b9", "b10"]])
  }

  @Test func itemsThatGoOnAreNotRepeated() {
    let read = minutes(
      letterhead + [
        (.title, "PROTOKOLL § 5–6"), (.heading, "§ 5 Taxa"), (.paragraph, "Text."),
        (.heading, "\u{C}§ 5 forts."), (.paragraph, "Mer."), (.heading, "§ 6 Budget"),
      ])
    #expect(read.minutes.items.map(\.title) == ["Taxa", "Budget"])
    #expect(read.minutes.items.first?.blocks == ["b6", "b7", "b8", "b9"])
    #expect(read.warnings.isEmpty)
  }

  @Test func itemsWithLettersAndItemsInRows() {
    let start: [(Block.Role, String)] = [
      (.title, "PROTOKOLL"), (.title, "Ängens vägförening"), (.tableRow, "Datum\t2020-01-02"),
      (.tableRow, "Närvarande:\tEva Ek, Bo Al"),
    ]
    let lettered = minutes(
      start + [(.heading, "A. Mötet öppnas"), (.heading, "B. Val"), (.heading, "C. Övrigt")])
    #expect(lettered.minutes.items.map(\.label) == ["A.", "B.", "C."])
    let rows = minutes(
      start + [
        (.tableRow, "1.\tMötet öppnades\tEE"), (.tableRow, "2.\tVal"), (.tableRow, "\tBo valdes."),
        (.tableRow, "3.\tÖvrigt"),
      ])
    #expect(rows.minutes.items.map(\.title) == ["Mötet öppnades", "Val", "Övrigt"])
    #expect(rows.minutes.attendance.map(\.name) == ["Eva Ek", "Bo Al"])
  }

  @Test func numberedItemsOfAnAssociation() {
    let items = minutes([
      (.title, "Ängens vägförening"), (.title, "PROTOKOLL"),
      (.tableRow, "Närvarande:\tEva Ek, Bo Al"),
      (.heading, "1. Mötet öppnades"), (.heading, "2. Ekonomi"), (.listItem, "1. Fakturor"),
      (.heading, "3) Övrigt"),
    ]).minutes.items
    #expect(items.map(\.label) == ["1.", "2.", "3)"])
    #expect(items.map(\.title) == ["Mötet öppnades", "Ekonomi", "Övrigt"])
  }

  @Test(
    arguments: [
      ([(.heading, "§ 1 Taxa"), (.caseNumber, "Dnr MN 2019/00045")], "MN 2019/00045"),
      ([(.heading, "§ 1 Taxa"), (.caseNumber, "Diarienummer: 2019-000123")], "2019-000123"),
      ([(.heading, "§ 1 Taxa"), (.paragraph, "Diarienr KS 2019/7")], "KS 2019/7"),
      ([(.heading, "§ 1 Taxa Dnr MN 2019/00045"), (.paragraph, "Text.")], "MN 2019/00045"),
      ([(.heading, "§ 1 Taxa MN 2019/00045"), (.paragraph, "Text.")], "MN 2019/00045"),
      ([(.caseNumber, "Dnr MN 2019/00045"), (.heading, "§ 1 Taxa")], "MN 2019/00045"),
      ([(.heading, "§ 1 Taxa"), (.caseNumber, "(MN 2019/00045)")], "MN 2019/00045"),
      ([(.heading, "§ 1 Taxa 2019/2020"), (.paragraph, "Text.")], nil),
      ([(.heading, "§ 1 Taxa KS/2019:0316"), (.paragraph, "Text.")], "KS/2019:0316"),
      ([(.heading, "§ 1 Taxa 19/KS0123"), (.paragraph, "Text.")], "19/KS0123"),
      ([(.heading, "§ 1 Taxa"), (.caseNumber, "MBN-2019-371")], "MBN-2019-371"),
      ([(.heading, "§ 1 Taxa i EU 2019-2020"), (.paragraph, "Text.")], nil),
      ([(.heading, "§ 1 Val till AB X den 2019-05-02"), (.paragraph, "Text.")], nil),
    ] as [([(Block.Role, String)], String?)])
  func caseNumbers(blocks: [(Block.Role, String)], number: String?) {
    let items = minutes(letterhead + blocks).minutes.items
    #expect(items.map(\.caseNumber) == [number])
  }

  @Test(arguments: [
    (["§ 1 A", "§ 2 B", "§ 3 C"], []), (["§ 1 A", "§ 3 C"], ["itemGap"]),
    (["§ 1 A", "§ 2 B", "§ 2 C"], ["itemRepeated"]), (["§ 1 A", "§ 2"], ["itemTitle"]),
    (["§§ 1–4 A", "§ 5 B"], []), (["KS § 9 A", "AU § 3 B"], []),
  ])
  func warnings(headings: [String], codes: [String]) {
    let blocks = headings.flatMap { [(Block.Role.heading, $0), (.paragraph, "Text.")] }
    #expect(minutes(letterhead + blocks).warnings.map(\.code) == codes)
  }

  @Test(arguments: [
    ("§§ 9–12", ["§ 9 A", "§ 10 B"], ["itemsMissing"]),
    ("§§ 9–12", ["§ 10 A", "§§ 11–12 B"], ["itemsMissing"]),
    ("§§ 9–12", [], ["itemsMissing"]), ("§§ 9–10", ["§ 9 A", "§ 10 B"], []),
    ("§§ 9–12", ["§ 9 A", "§ 12 B"], ["itemGap"]), ("§§ 9–12", ["§ 1 A", "§ 2 B"], []),
  ])
  func itemsThatTheFirstPageNames(range: String, headings: [String], codes: [String]) {
    let blocks =
      letterhead + [(.tableRow, "Beslutande\tEva Ek (S)"), (.tableRow, "Paragrafer\t\(range)")]
      + headings.flatMap { [(Block.Role.heading, $0), (.paragraph, "Text.")] }
    let found = minutes(blocks)
    #expect(found.warnings.map(\.code) == codes)
    // Of a page that was asked for alone nobody expects all.
    #expect(!minutes(blocks, chosen: "1").warnings.map(\.code).contains("itemsMissing"))
  }

  @Test func theRangeOfTheFirstPageIsNoItem() {
    let items = minutes(
      letterhead + [
        (.tableRow, "Beslutande\tEva Ek (S)"), (.heading, "§§ 9–10"), (.paragraph, "Bo Al"),
        (.heading, "§ 9 Val"), (.paragraph, "Text."), (.heading, "§§ 10–12 Planer"),
      ]
    ).minutes.items
    #expect(items.map(\.label) == ["§ 9", "§§ 10–12"])
  }

  @Test func aRowOfATableHasItsTextBesideTheTitle() {
    let items = minutes(
      letterhead + [
        (.tableRow, "1.\tVal\tMötet beslutade att välja Bo Alm.\tEva"),
        (.tableRow, "2.\tEkonomi\tKassan är god."),
        (.tableRow, "3.\tNästa möte"),
      ]
    ).minutes.items
    #expect(items.map(\.title) == ["Val", "Ekonomi", "Nästa möte"])
    #expect(items.first?.decisions.map(\.blocks) == [[items[0].blocks[0]]])
    #expect(items.map(\.sections.count) == [1, 1, 0])
  }

  @Test func aNumberInTheCornerMayComeBeforeItsLabel() {
    let items = minutes(
      letterhead + [
        (.heading, "§ 1 Val"), (.caseNumber, "Dnr MN 2019/1"), (.paragraph, "Text."),
        (.caseNumber, "Dnr-MN 2019/2"), (.heading, "§ 2 Taxa"), (.paragraph, "Text."),
        (.heading, "§ 3 Plan"), (.caseNumber, "Dnr MN 2019/3"), (.heading, "§ 4 Slut"),
      ]
    ).minutes.items
    #expect(items.map(\.caseNumber) == ["MN 2019/1", "MN 2019/2", "MN 2019/3", nil])
  }
}
