import Testing

@testable import Renskrift

/// Minutes that nothing names as such: what the items tell gives them away.
@Suite struct ToldMeetingTests {
  private func read(_ text: String) throws -> Minutes {
    try Documents.converted(text, through: "minutes").minutes ?? Minutes()
  }

  private static let told = [
    "Mötet öppnades av Eva Ek.", "Till sekreterare valdes Bo Al.", "Dagordningen godkändes.",
    "Bryggan lagas i maj.", "Mötet avslutades.",
  ]

  private func numbered(_ items: [String], _ sign: String = "") -> String {
    items.enumerated().map { "\(sign)\($0 + 1)\(sign.isEmpty ? "." : "") \($1)\n\n" }.joined()
  }

  @Test(arguments: [
    "Anteckningar från årsmötet 2023\n\n", "Årsmöte Ängens byalag 14 mars 2023\n\n",
    "TID: Tisdagen den 7 september 2021\n\nPLATS: Ladan\n\nÄRENDEN:\n\n", "",
  ])
  func itemsThatTellOfAMeetingAreMinutes(front: String) throws {
    let meeting = try read(front + numbered(Self.told))
    #expect(meeting.kind == .minutes)
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4", "5"])
    #expect(meeting.secretary?.name == "Bo Al")
  }

  @Test func aSentenceBeforeTheFirstItemTellsToo() throws {
    let meeting = try read(
      "Årsmöte Ängens byalag 14 mars 2023 i Ladan\n\nCa 25 deltagare\n\n"
        + "Ordföranden Siv Önn öppnade årsmötet och hälsade alla välkomna.\n\n"
        + "§ 2\n\nTill mötesordförande valdes Eva Ek.\n\n§ 3\n\nTill protokollförare valdes Bo Al.\n\n"
        + "§ 4\n\nÅrsmötet ansågs behörigt utlyst.\n\n§ 5\n\nKassan är god.\n")
    #expect(meeting.items.map(\.number) == ["2", "3", "4", "5"])
    #expect(meeting.date == "2023-03-14")
    #expect(meeting.chair?.name == "Eva Ek")
  }

  /// An agenda, rules and a report: none tells that a meeting began.
  @Test(arguments: [
    ["Mötets öppnande", "Val av sekreterare", "Godkännande av dagordning", "Övriga frågor"],
    [
      "Föreningens namn är Ängens byalag.", "Årsmötet väljer ordförande och sekreterare.",
      "Styrelsen utses av årsmötet.", "Beslut fattas av medlemmarna.",
    ],
    [
      "Årsmötet beslutade att laga bryggan.", "Till ordförande valdes Eva Ek.",
      "Budgeten godkändes.", "Året var gott för alla.",
    ],
    [
      "Föreningen har 40 medlemmar.", "Styrelsen har bestått av Eva Ek och Bo Al.",
      "Vid årsmötet, som öppnades av Eva Ek, valdes Bo Al till ordförande. Årsmötet beslutade att laga bryggan och "
        + "avslutades med kaffe.", "Bryggan lagades i maj.", "Loppisen gav 2 000 kronor.",
      "Styrelsen tackar för året.",
    ],
    [
      "Hallen öppnades för publik i maj.", "Priserna fastställdes i juni.", "Kiosken gick bra.",
      "Säsongen avslutades i augusti.",
    ],
  ])
  func otherNumberedTextsAreNone(items: [String]) throws {
    let meeting = try read("Ängens byalag\n\n" + numbered(items))
    #expect(meeting == Minutes(kind: .other))
  }

  // MARK: Titles at the top

  @Test(arguments: [
    "Protokoll 2023-03-14\n\nÄngens byalag\n\n",
    "Protokoll styrelsemöte Ängens byalag 2023-03-14\n\n",
    "Årsmöte Ängens byalag 14 mars 2023 i Ladan\n\n",
  ])
  func theTitleOfATextIsNoPageHeader(front: String) throws {
    let document = try Documents.converted(
      front + numbered(Self.told, "§ "), through: "minutes")
    #expect(document.blocks?.contains { $0.role == .pageHeader } == false)
    #expect(document.minutes?.date == "2023-03-14")
    #expect(document.minutes?.items.count == 5)
  }

  @Test func aCountOfPagesStandsInAPageHeader() throws {
    let document = try Documents.converted(
      "Ängens byalag\nProtokoll\n2023-03-14\n1 (1)\n\n" + numbered(Self.told, "§ "),
      through: "minutes")
    #expect(document.blocks?.first?.role == .pageHeader)
  }
}
