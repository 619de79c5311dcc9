import Testing

@testable import Renskrift

@Suite struct MinutesKindTests {
  @Test(arguments: [
    ("PROTOKOLL", Minutes.Kind.minutes), ("Sammanträdesprotokoll", .minutes),
    ("PROTOKOLLSUTDRAG", .extract), ("KALLELSE", .summons), ("PRO TOKOLLSUTDRAG", .extract),
  ])
  func kinds(word: String, kind: Minutes.Kind) {
    let read = minutes([
      (.pageHeader, "Tibro kommun"), (.pageHeader, word), (.heading, "§ 1 Val"),
      (.subheading, "Beslut"), (.paragraph, "Kommunstyrelsen beslutar att välja Eva Ek (S)."),
    ])
    #expect(read.minutes.kind == kind)
    #expect(read.minutes.items.map(\.number) == ["1"])
  }

  /// A newspaper, a price list, an act and a report: no meeting, and nothing taken for one.
  @Test(
    arguments: [
      [
        (.title, "Tibro Allehanda"), (.heading, "Protokoll saknas efter stormigt möte"),
        (.paragraph, "Kommunstyrelsen beslutade i går att höja skatten, uppger Eva Ek (S)."),
        (.paragraph, "Bo Al (M) reserverar sig. 12 röster mot 3."), (.heading, "Väder"),
      ],
      [
        (.title, "Prislista 2024"), (.tableRow, "1.\tSpade\t120 kr"),
        (.tableRow, "2.\tKratta\t90 kr"),
        (.tableRow, "3.\tHink\t40 kr"), (.paragraph, "Priserna gäller från 2024-01-01."),
      ],
      [
        (.title, "Lag om vägar"), (.heading, "1 § Inledning"), (.paragraph, "Lagen gäller vägar."),
        (.heading, "2 § Ansvar"), (.paragraph, "Nämnden svarar för vägarna."),
      ],
      [
        (.title, "Årsredovisning 2020"), (.heading, "1. Inledning"), (.paragraph, "Året var gott."),
        (.heading, "2. Ekonomi"), (.paragraph, "Styrelsen föreslår att vinsten delas ut."),
      ],
      [],
    ] as [[(Block.Role, String)]])
  func otherDocuments(blocks: [(Block.Role, String)]) {
    let read = minutes(blocks)
    #expect(read.minutes == Minutes(kind: .other))
    #expect(read.warnings.isEmpty)
  }

  @Test func anotherMeetingInTheFile() {
    let first: [(Block.Role, String)] = [
      (.pageHeader, "PROTOKOLL"), (.pageHeader, "Socialnämnden"), (.pageHeader, "2020-01-15"),
      (.tableRow, "Plats och tid\tSal A, kl. 9.00"), (.tableRow, "Beslutande\tEva Ek (S)"),
      (.heading, "§ 1 Val"), (.paragraph, "Text."),
    ]
    let second: [(Block.Role, String)] = [
      (.pageHeader, "\u{C}PROTOKOLL"), (.pageHeader, "Socialnämnden"), (.pageHeader, "2020-02-19"),
      (.tableRow, "Plats och tid\tSal B, kl. 9.00"), (.tableRow, "Beslutande\tBo Al (M)"),
      (.heading, "§ 2 Budget"), (.paragraph, "Text."),
    ]
    let read = minutes(first + second)
    #expect(read.minutes.items.map(\.number) == ["1"])
    #expect(read.minutes.date == "2020-01-15")
    #expect(read.minutes.attendance.map(\.name) == ["Eva Ek"])
    #expect(read.warnings.map(\.code) == ["severalMeetings"])
    #expect(read.warnings.map(\.page) == [2])
    #expect(minutes(first).warnings.isEmpty)
  }

  /// What shows how minutes may look records no meeting, and a list of what stands in a paper is no title.
  @Test(
    arguments: [
      [
        (.title, "Styrelseprotokoll"), (.paragraph, "Protokoll ska föras vid sammanträden."),
        (.subheading, "Exempel på styrelseprotokoll"), (.paragraph, "Datum: 15 november 2020"),
        (.heading, "1. Mötets öppnande"), (.paragraph, "Mötet öppnades av Eva Ek."),
        (.heading, "2. Val av sekreterare"), (.paragraph, "Bo Al valdes till sekreterare."),
        (.heading, "3. Mötets avslutande"), (.paragraph, "Mötet avslutades."),
      ],
      [
        (.title, "Medlemsblad nr 2 2007"), (.paragraph, "Ordförande har ordet – sid 2"),
        (.paragraph, "Årsmötesprotokoll – sid 2"), (.paragraph, "Vårresan – sid 6"),
        (.paragraph, "Vi har hållit vårt första årsmöte den 3 mars 2007. Siv Önn talade."),
      ],
    ] as [[(Block.Role, String)]])
  func guidesAndLists(blocks: [(Block.Role, String)]) {
    #expect(minutes(blocks).minutes == Minutes(kind: .other))
  }

  @Test func minutesMayNameAnExample() {
    let read = minutes([
      (.title, "Protokoll styrelsemöte 2020-11-15"), (.paragraph, "Närvarande: Eva Ek, Bo Al"),
      (.heading, "§ 1 Mötets öppnande"), (.paragraph, "Eva öppnade mötet."),
      (.heading, "§ 2 Mallar"), (.paragraph, "Mall för protokoll"),
      (.paragraph, "Styrelsen beslutade att anta mallen."),
    ])
    #expect(read.minutes.kind == .minutes)
  }
}
