import Testing

@testable import Renskrift

/// Minutes of associations as pages of the web, and programs that write Markdown, hand them over as text.
@Suite struct WebTextTests {
  private func read(_ text: String) throws -> Minutes {
    try Documents.converted(text, through: "minutes").minutes ?? Minutes()
  }

  private func read(front: String, items: String = Self.items) throws -> Minutes {
    try read("\(front)\n\n\(items)\n")
  }

  private static let items = "§ 1 Öppnande\n\nMötet öppnades.\n\n§ 2 Övrigt\n\nInget.\n\n"
  private static let title = "Protokoll styrelsemöte 2023-04-03"

  // MARK: Titles

  @Test(arguments: [
    ("Val av sekreterare. Till sekreterare valdes Eva Ek.", "Val av sekreterare."),
    ("Mötet öppnas. Ordföranden hälsade välkommen.", "Mötet öppnas."),
    ("Fråga om grinden. Efter diskussion beslutades att laga den.", "Fråga om grinden."),
    // A sentence is no title, nor does a title with a full stop in it end there.
    (
      "Kassören redogjorde för läget. Det godkändes.",
      "Kassören redogjorde för läget. Det godkändes."
    ),
    ("Svar på motion. Trygga skolvägar", "Svar på motion. Trygga skolvägar"),
    (
      "Omval av revisorer, bl.a. Bo Al valdes.", "Omval av revisorer, bl.a. Bo Al valdes."
    ),
  ])
  func aSentenceBehindTheTitleIsNoneOfIt(heading: String, title: String) throws {
    let text =
      "\(Self.title)\n\n§ 1 Upprop\n\nAlla kom.\n\n§ 2 \(heading)\n\n§ 3 Övrigt\n\nInget.\n"
    #expect(try read(text).items.map(\.title)[1] == title)
  }

  @Test func whatTheSentenceSaysIsReadUnderItsTitle() throws {
    let meeting = try read(
      "Protokoll årsmöte 2023-04-03\n\n§ 1. Mötets öppnande. Mötet öppnades av Siv Önn som hälsade\n"
        + "alla välkomna.\n\n§ 2. Val av mötesordförande. Till ordförande för mötet valdes Bo Al\n\n"
        + "§ 3. Val av sekreterare för mötet. Att föra protokoll valdes Eva Ek\n")
    #expect(
      meeting.items.map(\.title) == [
        "Mötets öppnande.", "Val av mötesordförande.", "Val av sekreterare för mötet.",
      ])
    #expect(meeting.chair?.name == "Bo Al")
    #expect(meeting.secretary?.name == "Eva Ek")
  }

  // MARK: Labels

  @Test func severalItemsMayStandInOneLine() throws {
    let meeting = try read(
      "\(Self.title)\n\n§1 Mötet öppnas\n\n§2 Dagordningen fastställs §3 Val av justerare\n\n"
        + "§4 Ekonomin är god, se §2. § 5\nBryggan lagas enligt § 7 i avtalet.\n\n§6 Mötet avslutas\n"
    )
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4", "5", "6"])
    #expect(meeting.items[1].title == "Dagordningen fastställs")
  }

  @Test func aReferenceBeginsNoItem() throws {
    let meeting = try read(
      "\(Self.title)\n\n§ 1 Öppnande\n\nStyrelsen följer stadgan § 2 Medlemskap.\n\n§ 3 Övrigt\n\nInget.\n"
    )
    #expect(meeting.items.map(\.number) == ["1", "3"])
  }

  @Test func aSlashMayStandBehindTheNumber() throws {
    let text = { (sign: String) in
      "\(Self.title)\n\n\(sign)1/ Mötet öppnas.\n\n\(sign)2/ Bo köper saft till gästerna.\n\n"
        + "\(sign)3/ Avslutades mötet.\n"
    }
    for sign in ["§ ", ""] {
      let meeting = try read(text(sign))
      #expect(meeting.items.map(\.number) == ["1", "2", "3"])
      #expect(meeting.items.first?.title == "Mötet öppnas.")
    }
  }

  @Test func anItemPutInHasALetterOfItsOwn() throws {
    let meeting = try read(
      "Protokoll årsmöte 2023-04-03\n\n1.   Mötets öppnande.\n\nMötet öppnades.\n\n2.   Val av justerare.\n\n"
        + "Bo Al valdes.\n\n2 a.   Dagordning.\n\nGodkändes.\n\n2 b.   Kallelse.\n\nGodkändes.\n\n"
        + "3.   Ekonomi.\n\nGod.\n")
    #expect(meeting.items.map(\.number) == ["1", "2", "2 a", "2 b", "3"])
    #expect(meeting.items.map(\.title)[2] == "Dagordning.")
  }

  @Test func theMarkerOfAListIsNoPartOfTheNumber() throws {
    let text = { (next: String) in
      "Protokoll årsmöte 2023-04-03\n\n1   Mötets öppnande.\n\n2   Dagordningen godkändes.\n\n"
        + "3   a) Avgiften höjdes till hundra kronor.\n\n\(next) Arvodet sänktes.\n\n"
        + "4   Inga motioner fanns.\n\n5   Mötet avslutades.\n"
    }
    #expect(try read(text("b)")).items.map(\.number) == ["1", "2", "3", "4", "5"])
  }

  @Test func theFirstSignOfAListMayHaveBecomeABullet() throws {
    let text = { (first: String) in
      "\(Self.title)\n\nNärvarande: Eva Ek, Bo Al.\n\n\(first)\n\n§ 45 Dagordningen godkändes.\n\n"
        + "§ 46 Ekonomin är god.\n"
    }
    #expect(
      try read(text("• 44 Ordförande Eva öppnar mötet.")).items.map(\.number) == ["44", "45", "46"])
    #expect(
      try read(text("• 12 Stolar köps in till lokalen.")).items.map(\.number) == ["45", "46"])
  }

  @Test func itemsWithoutPartsStandBetweenThoseThatHaveThem() throws {
    let text = { (last: String) in
      "Protokoll årsmöte 2023-04-03\n\n1. Formalia\n1.1 Mötets öppnande\n\nMötet öppnades.\n\n1.2 Röstlängd\n\n"
        + "Fastställdes.\n\n1.3 Dagordning\n\nGodkändes.\n\n1.4 Justerare\n\nBo Al valdes.\n\n"
        + "1.5 Sekreterare\n\nEva Ek valdes.\n\n\(last)"
    }
    let between = "2. Ekonomi\n\nGod.\n\n3. Motioner\n\n3.1 Bryggan\n\nBifölls.\n\n"
    #expect(
      try read(text(between)).items.map(\.number) == [
        "1", "1.1", "1.2", "1.3", "1.4", "1.5", "2", "3", "3.1",
      ])
    // A list inside an item goes on with no number of the items.
    let list = "1. Stolar\n2. Bord\n3. Lampor\n\n2.1 Ekonomi\n\nGod.\n"
    #expect(
      try read(text(list)).items.map(\.number) == ["1", "1.1", "1.2", "1.3", "1.4", "1.5", "2.1"])
  }

  // MARK: People

  @Test func thePlaceBehindEachNameIsNoneOfIt() throws {
    let list = { (people: [String]) in
      "\(Self.title)\n\nNärvarande\n" + people.joined(separator: "\n")
    }
    let places = ["Eva Ek Vik", "Inga Ström Lövsta", "Bo Al Ängen", "Siv Önn Vik"]
    #expect(
      try read(front: list(places)).attendance.map(\.name) == [
        "Eva Ek", "Inga Ström", "Bo Al", "Siv Önn",
      ])
    // Somebody with two surnames among others.
    let names = ["Eva Ek Lind", "Bo Al", "Siv Önn", "Åsa Ström"]
    #expect(try read(front: list(names)).attendance.map(\.name) == names)
  }

  @Test func twoLabelsStandOverTwoColumns() throws {
    let meeting = try read(
      front:
        "\(Self.title)\n\nNärvarande: Frånvarande:\n\nEva Ek Erik Al\n\nSiv Önn Karl Lind\n\nOlle Ström"
    )
    #expect(
      meeting.attendance.filter(\.present).map(\.name) == ["Eva Ek", "Siv Önn", "Olle Ström"])
    #expect(meeting.attendance.filter { !$0.present }.map(\.name) == ["Erik Al", "Karl Lind"])
  }

  @Test func aDashMayLackTheSpaceBeforeIt() throws {
    let meeting = try read(
      front: "\(Self.title)\n\nNärvarande: Eva Ek – Bo Al – Gustav Lind- Siv Önn – Åsa Ström")
    #expect(
      meeting.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Gustav Lind", "Siv Önn", "Åsa Ström"])
  }

  @Test func firstNamesAreJoinedByAShortWord() throws {
    let meeting = try read(
      front: "\(Self.title)\n\nNärvarande: Eva, Bo, Anders o. Lars\nFrånvarande: Siv")
    #expect(meeting.attendance.filter(\.present).map(\.name) == ["Eva", "Bo", "Anders", "Lars"])
    #expect(
      try read(front: "\(Self.title)\n\nNärvarande: Eva O Ek, Bo Al").attendance.map(\.name)
        == ["Eva O Ek", "Bo Al"])
  }

  @Test func firstNamesStandSideBySide() throws {
    let meeting = try read(
      front: "\(Self.title)\n\nDeltagare:       Eva         Gustav       Lars\n"
        + "                 Karin       Anders")
    #expect(Set(meeting.attendance.map(\.name)) == ["Eva", "Gustav", "Lars", "Karin", "Anders"])
  }

  @Test func theFirstItemMayListThoseWhoCame() throws {
    let meeting = try read(
      "Protokoll för årsmötet 17.4.2023\n\n1. Mötet öppnades av Eva Ek.Deltagare: Eva Ek, Bo Al och Siv Önn\n"
        + "2. Till mötesordförande valdes Eva Ek.\n3. Kassören redogjorde för läget.\n4. Mötet avslutades.\n"
    )
    #expect(meeting.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
  }

  // MARK: Officers

  @Test(arguments: [
    ("Till sekreterare för mötet valdes Evert ”Ebbe” Ek.", "Evert ”Ebbe” Ek"),
    ("Till sekreterare för mötet valdes fil. mag. Eva Ek.", "Eva Ek"),
    ("Beslut att välja Notarie Eva Ek till mötets sekreterare", "Eva Ek"),
  ])
  func whatIsNoPartOfANameIsLeftOut(sentence: String, name: String) throws {
    let meeting = try read(
      "Protokoll årsmöte 2023-04-03\n\n§ 1 Öppnande\n\nMötet öppnades.\n\n§ 2 Val av sekreterare\n\n"
        + "\(sentence)\n\n§ 3 Övrigt\n\nInget.\n")
    #expect(meeting.secretary?.name == name)
  }

  @Test func officersStandBehindTheirOffices() throws {
    let text = { (title: String) in
      "\(Self.title)\n\nNärvarande: Klas, Fredrik, Henrik\n\n1 Mötets öppnande\n\nMötet öppnades.\n\n"
        + "2 \(title)\n\nOrdförande: Klas\n\nSekreterare: Henrik\n\nJusterare: Fredrik\n\n"
        + "3 Ekonomi\n\nGod.\n\n4 Övrigt\n\nInget.\n\n5 Mötets avslutande\n\nMötet avslutades.\n"
    }
    let meeting = try read(text("Val av mötesfunktionärer"))
    #expect(meeting.chair?.name == "Klas")
    #expect(meeting.secretary?.name == "Henrik")
    #expect(meeting.adjusters.map(\.name) == ["Fredrik"])
    #expect(try read(text("Val av styrelse")).secretary == nil)
  }

  @Test func theChairMayBeNamedBetweenCommas() throws {
    let meeting = try read(
      "Protokoll från årsmötet den 14 mars 2023\n\n1. Ordföranden, Eva Ek, förklarade mötet öppnat.\n"
        + "2. Kallelsen godkändes.\n3. Kassören redogjorde för läget.\n4. Mötet avslutades.\n")
    #expect(meeting.chair?.name == "Eva Ek")
  }

  // MARK: Head

  @Test(arguments: [
    (
      "Protokoll, styrelsemöte\n\nDatum: 24-04-27\nNärvarande: Eva Ek, Bo Al\n"
        + "Nästa möte: Sön 4/5-2024, kl 19.00 hos Bo", "2024-04-27"
    ),
    ("söndag 13 maj 2022\n\nProtokoll 2022-04-03\n\nNärvarande: Eva Ek, Bo Al", "2022-04-03"),
    (
      "2022-05-13\n\nStyrelsemöte Ängens byalag 2022-04-03\n\nNärvarande: Eva Ek, Bo Al",
      "2022-04-03"
    ),
    (
      "13 MAJ 2022\n\nSTYRELSEMÖTE\n\nProtokolldatum: 2022-04-03\nNärvarande: Eva Ek, Bo Al",
      "2022-04-03"
    ),
    ("Protokoll styrelsemöte 2022 04 03 kl. 13.00\n\nNärvarande: Eva Ek, Bo Al", "2022-04-03"),
  ])
  func theDayIsThatOfTheMeeting(front: String, date: String) throws {
    let meeting = try read(front: front)
    #expect(meeting.date == date)
    #expect(meeting.start != "19:00")
  }

  @Test func aLabelNotKnownEndsThePlace() throws {
    let meeting = try read(
      front:
        "\(Self.title)\n\nPlats: hos Bo, Vik.\nÄmne:\nDatum: 2023-04-03\nNärvarande: Eva Ek, Bo Al")
    #expect(meeting.place == "hos Bo, Vik")
  }

  @Test(arguments: [
    (
      "PROTKOLL STYRELSEMÖTE ÄNGENS BYALAG\n\nDen 9/6 2023\nNärvarande: Eva Ek, Bo Al",
      "ÄNGENS BYALAG"
    ),
    (
      "Protokoll fört vid årsmöte för Lillåns Älgjaktlag 2023-04-03 på Viks AB.",
      "Lillåns Älgjaktlag"
    ),
    ("Protokoll fört vid Båtklubben Pärlans 50:e årsmöte 2023-04-03.", "Båtklubben Pärlan"),
    ("Om föreningen Styrelse\n\nProtokoll från styrelsemöte 2023-04-03", nil),
    ("17/04 INSTÄLLD ... Lövsta BK\nProtokoll Styrelsemöte 2023-04-03", nil),
  ])
  func theNameIsThatOfWhoMet(front: String, name: String?) throws {
    #expect(try read(front: front).organisation == name)
  }

  // MARK: Markdown

  private static let markdown = """
    # Protokoll styrelsemöte 2024-03-12

    **Plats:** Bystugan, Vik
    **Tid:** kl. 18.30–20.15

    ## Närvarande

    | Namn | Roll | Närvarande |
    |---|---|---|
    | Eva Ek | Ordförande | Ja |
    | Bo Al | Ledamot | Nej |
    | Siv Önn | Sekreterare | Ja |

    ## § 1 Mötets öppnande

    Ordföranden öppnade mötet.

    ## § 2 Val av justerare

    Siv Önn valdes till justerare.

    **Beslut:** Styrelsen beslutade att godkänna valet.
    """

  @Test func theMarksOfMarkdownAreNoText() throws {
    let document = try Documents.converted(Self.markdown, through: "minutes")
    let meeting = try #require(document.minutes)
    #expect(meeting.date == "2024-03-12")
    #expect(meeting.place == "Bystugan, Vik")
    #expect(meeting.items.map(\.title) == ["Mötets öppnande", "Val av justerare"])
    #expect(meeting.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
    #expect(meeting.attendance.map(\.present) == [true, false, true])
    let text = document.blocks?.filter(\.role.isText).map(\.text) ?? []
    #expect(!text.contains { $0.contains("#") || $0.contains("*") || $0.contains("|") })
  }

  @Test func aHeadingOfMarkdownNeedsNoNumber() throws {
    let document = try Documents.converted(
      "# Mötesprotokoll Ängens klubb\n\n## 17 november 2023\n\n## Närvarande\n\n- Eva Ek\n- Bo Al\n\n"
        + "## Mötets öppnande 12:15\n\n- Bryggan\n  - Lagas i vår\n\n## Nästa möte\n\nDen 3 mars.\n",
      through: "minutes")
    #expect(document.minutes?.kind == .minutes)
    #expect(document.minutes?.date == "2023-11-17")
    #expect(document.minutes?.attendance.map(\.name) == ["Eva Ek", "Bo Al"])
    #expect(document.blocks?.contains { $0.role == .subheading && $0.text == "Nästa möte" } == true)
  }

  @Test func barsAreATableOnlyWithALineUnderItsHeads() throws {
    let document = try Documents.converted(
      "Protokoll\n\n| Vik | Ängen |\n\nText följer.\n", through: "segment")
    #expect(document.blocks?.contains { $0.role == .tableRow } == false)
  }
}
