import Testing

@testable import Renskrift

/// Labels and titles of items as hurried typists leave them.
@Suite struct LooseLabelTests {
  private func read(_ text: String) throws -> Minutes {
    try Documents.converted(text, through: "minutes").minutes ?? Minutes()
  }

  private static let title = "Protokoll årsmöte 2023-04-03"

  @Test func aCommaOrAHyphenStandsForTheStopBehindANumber() throws {
    let meeting = try read(
      "\(Self.title)\n\n1, Mötets öppnande\n\nEva hälsar välkommen.\n\n2. Ekonomi\n\nGod.\n\n"
        + "3- Verksamhetsberättelse 2022\n\nGodkändes.\n\n4. Övriga frågor\n\nInga.\n")
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4"])
    #expect(meeting.items.map(\.title).first == "Mötets öppnande")
    #expect(meeting.items[2].title == "Verksamhetsberättelse 2022")
  }

  /// Typists press the space bar as often as it looks right.
  @Test func linesBelowNumbersMayBeginAnywhere() throws {
    let meeting = try read(
      "\(Self.title)\n\n1.        Mötet öppnades kl 19.\n\n2.        Till ordförande valdes Eva Ek och till\n\n"
        + "           sekreterare Bo Al.\n\n3.        Bokslutet fastställdes.\n\n"
        + "4.        Som ledamöter fortsätter Siv Önn och Åke\n            Ås.\n"
        + "5.        Granskarna har lovat att\n        fortsätta.\n"
        + "6.        Klassombuden är som tidigare, Siv hör\n        med Åke.\n"
        + "7.        Mötet avslutades.\n")
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4", "5", "6", "7"])
  }

  @Test func numbersInASentenceBeginNoItem() throws {
    let meeting = try read(
      "\(Self.title)\n\n1. Öppnande\n\nEva hälsar välkommen.\n\n2. Lokaler\n\nVi hyr rum nummer\n"
        + "3, 4 och 5.\n\n3. Övrigt\n\nInget.\n")
    #expect(meeting.items.map(\.title) == ["Öppnande", "Lokaler", "Övrigt"])
  }

  @Test func aCapitalLetterStandsBehindTheNumberOfAnItemPutInLater() throws {
    let meeting = try read(
      "\(Self.title)\n\n1. Öppnande\n\nEva hälsar välkommen.\n\n2. Revision\n\nKlar.\n\n"
        + "2A. Ansvarsfrihet\n\nBeviljades.\n\n3. Övrigt\n\nInget.\n")
    #expect(meeting.items.map(\.number) == ["1", "2", "2 a", "3"])
  }

  @Test func aSectionSignBehindASentenceBeginsAnItem() throws {
    let meeting = try read(
      "\(Self.title)\n\n§ 1 Mötets öppnande\n\nEva Ek förklarar mötet öppnat.§ 2 Dagordning\n\n"
        + "Dagordningen godkänns.§ 3 Ekonomi\n\nKassan är god, se stadgarna § 7.\n\n§ 4 Övrigt\n\nInget.\n"
    )
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4"])
    #expect(meeting.items[1].title == "Dagordning")
  }

  @Test(arguments: [
    ("Dagordning Efter ett tillägg godkändes dagordningen", "Dagordning"),
    ("Mötets behöriga utlysande Godkändes av närvarande", "Mötets behöriga utlysande"),
    (
      "Val av ordförande och sekreterare Sittande ordförande och sekreterare valdes",
      "Val av ordförande och sekreterare"
    ),
    ("Val av justerare. Eva som justerare, Bo bistår.", "Val av justerare."),
    ("Nästa möte. 3/11 i Ladan", "Nästa möte."),
    // No sentence follows, or the title goes on.
    ("Val av ordförande Eva Ek", "Val av ordförande Eva Ek"),
    ("Ekonomi Bilaga 3", "Ekonomi Bilaga 3"),
    ("Dagordningen Godkänd", "Dagordningen Godkänd"),
  ])
  func aUsualTitleEndsWhereASentenceBegins(heading: String, title: String) throws {
    for label in ["2. ", "2."] {
      let meeting = try read(
        "\(Self.title)\n\n1. Öppnande\n\nAlla kom.\n\n\(label)\(heading)\n\n3. Övrigt\n\nInget.\n")
      #expect(meeting.items[1].title == title)
    }
  }

  @Test func firstNamesUnderTheTitleOfAnOfficeAreChosen() throws {
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\nNärvarande: Eva Ek, Bo Al, Siv Önn\n\n§1 Mötet öppnas av Siv\n\n"
        + "§2 Dagordningen fastställs\n\n§3 Val av justerare Eva och Bo justerar\n\n§4 Övrigt\n\nInget.\n"
    )
    #expect(meeting.items[2].title == "Val av justerare")
    #expect(meeting.adjusters.map(\.name) == ["Eva Ek", "Bo Al"])
  }

  // MARK: Who attended

  @Test(arguments: [
    "Närvarande: Eva Ek, Bo Al, Siv Önn\nVid protokollet: Bo Al\n",
    "Vid protokollet/Bo Al\n\nMötesdeltagarna:\n\nEva Ek, Viken, 0700000000\n\nBo Al, Granå, 0700000001\n\n"
      + "Siv Önn, Granå, 0700000002\n",
  ])
  func peopleAreListedBelowTheItems(end: String) throws {
    let meeting = try read(
      "\(Self.title)\n\n§ 1 Öppnande\nMötet öppnades.\n§ 2 Ekonomi\nGod.\n§ 3 Avslutning\nMötet avslutades.\n\(end)"
    )
    #expect(meeting.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
  }

  @Test func thoseElectedInTheLastItemDidNotAttendForThat() throws {
    let meeting = try read(
      "\(Self.title)\n\n§ 1 Öppnande\nMötet öppnades.\n§ 2 Ekonomi\nGod.\n§ 3 Budget\nAntogs.\n"
        + "§ 4 Avgifter\nOförändrade.\n§ 5 Ansvarsfrihet\nBeviljades.\n§ 6 Styrelse\nLedamöter: Eva Ek, Bo Al\n"
    )
    #expect(meeting.attendance.isEmpty)
  }

  /// A reader takes the stop of a sentence for a comma; the next line has a label of its own.
  @Test func aCommaBeforeTheNextLabelEndsASentence() throws {
    let text =
      "Protokoll styrelsemöte 2023-04-03\n\nNärvarande: Eva Ek, Bo Al\n\n"
      + "§1. Föregående protokoll gicks igenom,\n\n§3. Dagordningen godkändes.\n\n"
      + "§4. Bo Al berättade om arbetet med vägen som ska vara\nklart till sommaren. Han har talat med kommunen och med\n"
      + "dem som bor vid vägen. Alla var nöjda.\n"
    let document = try Documents.converted(text, through: "minutes", scanned: true)
    #expect(document.minutes?.items.map(\.number) == ["1", "3", "4"])
  }
}
