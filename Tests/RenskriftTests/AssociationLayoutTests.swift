import Testing

@testable import Renskrift

/// How associations lay out their minutes: numbers, lists of people, signatures.
@Suite struct AssociationLayoutTests {
  private func read(_ text: String) throws -> Minutes {
    try Documents.converted(text, through: "minutes").minutes ?? Minutes()
  }

  @Test func itemsMayBeNumberedInTwoSteps() throws {
    let meeting = try read(
      """
      Sektionen för träslöjd
      Protokoll styrelsemöte 2023-04-03

      Dagordning:
      1.1 Mötets öppnande
      1.2 Val av ordförande
      1.3 Adjungeringar
      2.1 Verkstaden
      2.2 Mötets avslutande

      1. Formalia

      1.1 Mötets öppnande
      Mötet öppnades kl. 18.15.

      1.2 Val av ordförande
      Eva Ek valdes till mötesordförande.

      1.3 Adjungeringar
      Inga adjungeringar.

      2. Rapporter

      2.1 Verkstaden
      Hyveln är lagad.

      2.2 Mötets avslutande
      Mötet avslutades.

      """)
    #expect(
      meeting.items.map(\.number) == ["1", "1.1", "1.2", "1.3", "2", "2.1", "2.2"])
    #expect(meeting.items.map(\.title).last == "Mötets avslutande")
    #expect(meeting.start == "18:15")
  }

  @Test func partsOfAnItemAreNoItems() throws {
    let meeting = try read(
      """
      Protokoll styrelsemöte 2023-04-03

      1. Mötets öppnande
      Eva Ek öppnade mötet.

      2. Ekonomi
      2.1 Bokslut
      Bokslutet är klart.
      2.2 Budget
      Budgeten är inte klar.

      3. Städdag
      Den hålls i maj.

      4. Övriga frågor
      Inga övriga frågor.

      """)
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4"])
  }

  @Test(arguments: ["1.Mötet öppnades", "1:Mötet öppnades", "1: Mötet öppnades"])
  func theSpaceBehindANumberMayBeMissing(first: String) throws {
    let others = ["Föregående protokoll", "Ekonomi", "Övrigt"].enumerated().map {
      first.replacing("1", with: "\($0 + 2)").replacing("Mötet öppnades", with: $1)
        + "\nDet gicks igenom.\n"
    }
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n\(first)\nEva Ek hälsade välkommen.\n\n"
        + others.joined(separator: "\n"))
    #expect(
      meeting.items.map(\.title)
        == ["Mötet öppnades", "Föregående protokoll", "Ekonomi", "Övrigt"])
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4"])
  }

  @Test func anItemMayBeginWithAListOfItsOwn() throws {
    let meeting = try read(
      """
      Årsmötesprotokoll
      2023-04-03

      1. Årsmötet öppnades av ordf Bo Al som hälsade välkomna.
      2. Röstlängden fastställdes till 7 röster.
      3. Kallelsen godkändes av mötet.
      4. a) För att leda dagens förhandlingar valdes Eva Ek.
      b) För att justera dagens protokoll valdes Siv Önn.
      5. Verksamhetsberättelsen föredrogs och godkändes.
      6. Styrelsen beviljades ansvarsfrihet för året.

      """)
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4", "5", "6"])
    #expect(meeting.chair?.name == "Eva Ek")
  }

  @Test func minutesNeedNoTitleThatSaysSo() throws {
    let items = [
      "Mötet öppnades och en tyst minut hölls", "Till mötesordförande valdes Eva Ek",
      "Bokslutet föredrogs", "Styrelsen beviljades ansvarsfrihet", "Mötet avslutades",
    ].enumerated().map { "\($0 + 1). \($1).\n" }.joined(separator: "\n")
    let signed = "\nVid protokollet\n\nInga Lund\n\nJusteras\n\nSiv Önn\n"
    let meeting = try read("Släktträff den 3 april 2023\n\n" + items + signed)
    #expect(meeting.items.count == 5)
    #expect(meeting.secretary?.name == "Inga Lund")
    // An agenda names the same without telling it.
    let agenda = "Mötets öppnande|Val av ordförande|Bokslut|Ansvarsfrihet|Mötets avslutande"
      .split(separator: "|").enumerated().map { "\($0 + 1). \($1)\n" }.joined(separator: "\n")
    #expect(try read("Släktträff den 3 april 2023\n\n" + agenda).kind == .other)
  }

  @Test func namesStandAboveTheirPosts() throws {
    let meeting = try read(
      """
      Ängens vägförening
      Protokoll styrelsemöte 2023-04-03

      1. Mötet öppnas
      Alla är välkomna.

      2. Vägen
      Den är hal.

      3. Mötet avslutas
      Alla går hem.

      Eva Ek                          Bo Al
      Ordförande                      Sekreterare
      ______________                  ______________

      """)
    #expect(meeting.chair?.name == "Eva Ek")
    #expect(meeting.secretary?.name == "Bo Al")
  }

  @Test func postsAndNamesStandSideBySide() throws {
    let meeting = try read(
      """
      Ängens vägförening
      Protokoll styrelsemöte 2023-04-03

      1. Mötet öppnas.

      2. Vägen
      Den är hal i backen.

      3. Mötet avslutas.

      Ordförande: Eva Ek              Vid protokollet: Bo Al

      ______________                  ______________

      """)
    #expect(meeting.chair?.name == "Eva Ek")
    #expect(meeting.secretary?.name == "Bo Al")
  }

  @Test(arguments: [
    ("Val av mötesordförande", "Eva Ek valdes enhälligt.", "Eva Ek"),
    ("Val av mötesordförande", "Föreningens ordförande, Eva Ek, valdes.", "Eva Ek"),
    ("Val av kassör", "Eva Ek valdes enhälligt.", nil),
    ("Val av ordförande för 2 år", "Eva Ek valdes enhälligt.", nil),
  ])
  func theHeadingNamesTheOffice(heading: String, sentence: String, chair: String?) throws {
    let meeting = try read(
      "Protokoll årsmöte 2023-04-03\n\n§ 1 Öppnande\n\nAlla hälsades välkomna.\n\n"
        + "§ 2 \(heading)\n\n\(sentence)\n\n§ 3 Övrigt\n\nInget.\n")
    #expect(meeting.chair?.name == chair)
  }

  @Test func whoStandsBesideTheChairIsNotChosen() throws {
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n§ 1 Öppnande\n\nAlla hälsades välkomna.\n\n"
        + "§ 2 Val av justerare\n\nStyrelsen utser Siv Önn att jämte tjänstgörande ordföranden "
        + "Eva Ek justera protokollet.\n\n§ 3 Övrigt\n\nInget.\n")
    #expect(meeting.adjusters.map(\.name) == ["Siv Önn"])
  }

  @Test(arguments: [
    ("Föreningen Gläntan\nÅrsmöte i Ulfsby\nTibro\nProtokoll", "Föreningen Gläntan"),
    ("Protokoll fört vid årsmöte i Ängsbygdens Byaråd", "Ängsbygdens Byaråd"),
    ("7:ans samfällighetsförening i Vik\n\nProtokoll från årsmöte", "7:ans samfällighetsförening"),
  ])
  func theGatheringMetAndNotThePlace(title: String, organisation: String) throws {
    let meeting = try read(
      title + "\nden 3 april 2023\n\n§ 1 Öppnande\n\nEva Ek öppnade mötet.\n\n"
        + "§ 2 Övrigt\n\nInget.\n")
    #expect(meeting.municipality == nil)
    #expect(meeting.organisation?.hasPrefix(organisation) == true)
    #expect(meeting.body == "Årsmöte")
  }

  @Test func theRollIsCalledInAnItem() throws {
    let meeting = try read(
      """
      Mötesprotokoll
      Årsmöte 10 december 2023

      1. Mötets öppnande

      Eva Ek öppnade mötet kl. 18.05.

      2. Röstlängd

      Närvarande med rösträtt:

      Eva Ek

      Bo Al

      Övriga närvarande:

      Siv Önn

      Mötet fastställde röstlängden till 2 personer.

      3. Mötets avslutande

      Eva Ek avslutade mötet.

      """)
    #expect(meeting.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
  }
}
