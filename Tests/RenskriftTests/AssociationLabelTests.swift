import Testing

@testable import Renskrift

/// Numbers of items as small associations write them.
@Suite struct AssociationLabelTests {
  private static let titles = [
    "Mötets öppnande", "Val av justerare", "Ekonomi", "Städdagen", "Mötets avslutande",
  ]
  private static let texts = [
    "Ordföranden Eva Ek hälsade alla välkomna.", "Bo Al valdes att justera protokollet.",
    "Kassören redogjorde för läget. Kassan är god.", "Städdagen hålls den 4 maj.",
    "Ordföranden tackade för visat intresse och avslutade mötet.",
  ]

  private func read(_ text: String) throws -> Minutes {
    try Documents.converted(
      "Tallunds Båtklubb\n\nProtokoll från styrelsemöte 2023-04-03\n\nNärvarande: Eva Ek, Bo Al\n\n"
        + text, through: "minutes"
    ).minutes ?? Minutes()
  }

  private func items(_ label: (Int) -> String, between: String = "\n") -> String {
    zip(Self.titles, Self.texts).enumerated().map {
      "\(label($0 + 1)) \($1.0)\(between)\($1.1)\n\n"
    }.joined()
  }

  @Test(arguments: ["Pkt. %", "Par. %", "(%)", "% –", "% -"])
  func numbersMayBeWrittenSo(form: String) throws {
    for between in ["\n", "\n\n", ". "] {
      let meeting = try read(
        items({ form.replacing("%", with: "\($0)") }, between: between))
      #expect(meeting.items.map(\.number) == ["1", "2", "3", "4", "5"], "\(between)")
      #expect(
        meeting.items.map { $0.title?.trimmed(of: ".") } == Self.titles, "\(between)")
    }
  }

  @Test func numbersMayGoOnFromTheLastMeeting() throws {
    for between in ["\n", ". ", ": "] {
      let meeting = try read(items({ "\($0 + 44)." }, between: between))
      #expect(meeting.items.map(\.number) == ["45", "46", "47", "48", "49"], "\(between)")
    }
  }

  /// A list of what somebody said is not that of the items.
  @Test func aListThatGoesOnFromAnotherNumberInATextIsNoItems() throws {
    let meeting = try read(
      """
      Öppnande
      Eva Ek öppnade mötet. Styrelsen talade om stadgarna, där följande punkter ändras:
      12. Bryggan lagas av klubben varje vår.
      13. Båtarna dras upp i oktober.
      Punkterna bordlades till nästa möte, då fler hoppas kunna komma.

      Ekonomi
      Kassören redogjorde för läget. Kassan är god. Fakturor har kommit för el och för vatten.

      Avslutning
      Eva Ek avslutade mötet.

      """)
    #expect(!meeting.items.map(\.number).contains("12"))
  }

  @Test func aTitleBelowItsNumberMayEndInAColon() throws {
    let text = zip(Self.titles, Self.texts).enumerated().map {
      "\($0 + 1)\n\($1.0):\n\($1.1)\n"
    }.joined()
    let meeting = try read(text)
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4", "5"])
    #expect(meeting.items.map(\.title) == Self.titles)
  }

  @Test func aNoteBelowATitleWithAStopIsText() throws {
    let meeting = try read(
      "§ 1. Mötets öppnande.\nEva Ek öppnade mötet.\n\n§ 2. Styrelsens berättelse.\n(bilaga 2)\n"
        + "Berättelsen godkändes.\n\n§ 3. Avslutning.\nMötet avslutades.\n")
    #expect(
      meeting.items.map(\.title) == [
        "Mötets öppnande.", "Styrelsens berättelse.", "Avslutning.",
      ])
  }

  /// What has items and a label for people is no meeting by that.
  @Test(arguments: ["(%)", "% –", "Pkt. %"])
  func instructionsAreNoMinutes(form: String) throws {
    let steps = ["Lyft locket", "Byt filtret", "Skruva fast locket", "Slå på strömmen"]
    let text = steps.enumerated().map {
      form.replacing("%", with: "\($0 + 1)")
        + " \($1)\nGör det med varsam hand och rena kläder.\n\n"
    }.joined()
    let meeting = try Documents.converted(
      "Skötsel av pumpen\n\n" + text, through: "minutes"
    ).minutes
    #expect(meeting?.kind ?? .other == .other)
    #expect(meeting?.items.isEmpty ?? true)
  }

  @Test func whatIsDecidedIsNoPartOfTheTitleAboveIt() throws {
    let meeting = try read(
      """
      1   Mötets öppnande
          Eva Ek hälsade välkommen och förklarade mötet öppnat

      2   Val av sekreterare
          att välja Bo Al att föra protokoll under mötet

      3   Val av person att tillsammans med mötets ordförande Eva Ek justera dagens
          protokoll
          att välja Siv Önn och ordförande Eva Ek att justera protokollet

      4   Avslutning
          att avsluta mötet

      """)
    #expect(
      meeting.items.map(\.title) == [
        "Mötets öppnande", "Val av sekreterare",
        "Val av person att tillsammans med mötets ordförande Eva Ek justera dagens protokoll",
        "Avslutning",
      ])
    #expect(meeting.chair?.name == "Eva Ek")
    #expect(meeting.adjusters.map(\.name) == ["Siv Önn", "Eva Ek"])
  }

  @Test func aListThatIsCutOffIsFollowedByAnItem() throws {
    let meeting = try Documents.converted(
      "Protokoll från styrelsemöte i Tallunds båtklubb 2023-04-03\n\nEva Ek, Bo Al, Siv Önn, "
        + "Ali Öst, Karin Sand, Nils Berg, \n\n§ 1 Godkännande av kallelse\n\nKallelsen godkändes."
        + "\n\n§ 2 Ekonomi\n\nKassan är god.\n", through: "minutes"
    ).minutes
    #expect(meeting?.items.map(\.number) == ["1", "2"])
  }

  @Test func aSentenceMayStandInAColumnBesideItsTitle() throws {
    let meeting = try read(
      "1 Val av ordförande för ett år       Eva Ek omvaldes.\n\n2 Budget      enligt förslag\n\n"
        + "3 Nästa möte för styrelsen           Det hålls den 4 maj.\n\n"
        + "4 Avslutning      Mötet avslutades.\n")
    #expect(
      meeting.items.map(\.title) == [
        "Val av ordförande för ett år", "Budget enligt förslag", "Nästa möte för styrelsen",
        "Avslutning",
      ])
  }

  @Test func aListInAnItemMayComeAsFarAsTheItems() throws {
    let meeting = try read(
      """
      1 Mötets öppnande
      Eva Ek öppnade mötet.

      2 Formalia
      1. Val av ordförande
      Eva Ek valdes till mötesordförande.
      2. Val av sekreterare
      Bo Al valdes till sekreterare.
      3. Val av justerare
      Siv Önn valdes.
      4. Mötets behöriga utlysande
      Mötet var utlyst.

      3 Rapporter
      1. Bryggan
      Den är lagad.

      4 Mötets avslutande
      Mötet avslutades.

      """)
    #expect(meeting.items.map(\.label) == ["1", "2", "3", "4"])
    #expect(meeting.items.map(\.title).last == "Mötets avslutande")
  }
}
