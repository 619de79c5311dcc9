import Testing

@testable import Renskrift

/// Labels of items and heads as associations print them.
@Suite struct AssociationFormsTests {
  private func read(_ text: String) throws -> Minutes {
    try Documents.converted(text, through: "minutes").minutes ?? Minutes()
  }

  @Test func numbersMayStandAboveTheirTitles() throws {
    let meeting = try read(
      """
      PROTOKOLL STYRELSEMÖTE
      2023-04-03
      1
      MÖTETS ÖPPNANDE
      Ordföranden hälsade alla välkomna till årets första möte.
      2
      VAL AV JUSTERARE
      Eva Ek valdes.
      3
      EKONOMI
      Kassören redogjorde för de tillgångar som föreningen har.
      4
      ÖVRIGA FRÅGOR
      Inga fanns.
      5 AVSLUTNING
      Mötet avslutades.

      """)
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4", "5"])
    #expect(meeting.items.map(\.title).first == "MÖTETS ÖPPNANDE")
    #expect(meeting.items.map(\.title).last == "AVSLUTNING")
  }

  @Test func pageNumbersAreNoItems() throws {
    let page = { (number: Int) in
      "\(number)\nProtokoll styrelsemöte\nStyrelsen talade om vägen och om bron som skall lagas i vår.\n"
        + "Kassören redogjorde för de tillgångar som föreningen har.\n"
    }
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n" + (1...5).map(page).joined())
    #expect(meeting.items.isEmpty)
  }

  @Test func lettersAndBulletsBelongToLabels() throws {
    let signed = try read(
      "Protokoll årsmöte 2023-04-03\n\n§ 8. Balansräkningen fastställdes.\n"
        + "§ 8 b). Revisionsberättelsen upplästes.\n§ 9. Ansvarsfrihet beviljades.\n")
    #expect(signed.items.map(\.number) == ["8", "8 b", "9"])
    let inserted = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n1.  Mötet öppnades.\n\n2.  Dagordningen godkändes.\n\n"
        + "2a. Eva valdes till sekreterare.\n\n3.  ”Elden” redovisades av kassören i detalj.\n\n"
        + "4.  Inga övriga frågor fanns.\n\n5.  Mötet avslutades.\n")
    #expect(inserted.items.map(\.number) == ["1", "2", "2 a", "3", "4", "5"])
    let listed = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n • 1 Mötet öppnas\n\nEva Ek öppnade.\n\n"
        + " • 2 Ekonomi\n\nKassören redogjorde.\n\n • 3 Nästa möte\n\nI maj.\n\n"
        + " • 4 Mötet avslutas\n\nAlla tackades.\n")
    #expect(listed.items.map(\.number) == ["1", "2", "3", "4"])
    #expect(listed.items.map(\.title).first == "Mötet öppnas")
  }

  @Test(arguments: [
    ("Protokoll fört vid styrelsemöte med Villaägarna i Vik den 3 april 2023", "Villaägarna i Vik"),
    ("Protokoll från styrelsemöte i ÄNGENS BYFÖRENING den 3 april 2023", "ÄNGENS BYFÖRENING"),
    (
      "Protokoll från styrelsemöte med Ängens Östra Älgskötselområde 230403",
      "Ängens Östra Älgskötselområde"
    ),
    (
      "Protokoll fört vid styrelsemöte med Ängens Fäbodlag Samfällighetsförening den 3 april 2023",
      "Ängens Fäbodlag Samfällighetsförening"
    ),
    ("Protokoll fört vid styrelsemöte med Eva Ek den 3 april 2023", nil),
  ])
  func whoeverMetIsTheOrganisation(title: String, organisation: String?) throws {
    let meeting = try read(
      "\(title)\n\n§ 1 Mötet öppnas\n\nAlla kom.\n\n§ 2 Avslutning\n\nMötet avslutades.\n")
    #expect(meeting.organisation == organisation)
    #expect(meeting.date == "2023-04-03")
    #expect(meeting.body == "Styrelsen")
  }

  @Test(arguments: [
    ("Protokoll årsmöte 3 april -23", "2023-04-03"), ("Protokoll årsmöte 20230403", "2023-04-03"),
    ("Protokoll styrelsemöte Bystugan 23-04-03", "2023-04-03"),
  ])
  func shortDatesStandInTitles(title: String, date: String) throws {
    let meeting = try read(
      "\(title)\n\n§ 1 Mötet öppnas\n\nAlla kom.\n\n§ 2 Avslutning\n\nMötet avslutades.\n")
    #expect(meeting.date == date)
  }

  @Test func whatIsToldBelowThePlaceIsNoPartOfIt() throws {
    let meeting = try read(
      "Protokoll årsstämma 2023-04-03\n\nTid: kl. 10.00\n\nPlats: Bystugan, Vik\n\n"
        + "Ordföranden Eva Ek hälsade alla välkomna och förklarade mötet öppnat.\n\n"
        + "§ 1 Val\n\nBo Al valdes.\n\n§ 2 Övrigt\n\nInget.\n")
    #expect(meeting.place == "Bystugan, Vik")
  }

  @Test func whatIsAboutMinutesIsNone() throws {
    let meeting = try read(
      """
      Protokollföring

      Lagkrav på nämndens protokoll

      För varje ärende ska alltid redovisas:

        1. Vilka förslag och yrkanden som lagts fram.
        2. I vilken ordning ordföranden har lagt fram förslag till beslut.
        3. Genomförda omröstningar och resultatet av dem.
        4. Vilka beslut som har fattats.
        5. Vilka ledamöter som har deltagit i besluten.
        6. Vilka reservationer som har anmälts mot besluten.

      """)
    #expect(meeting.kind == .other)
    #expect(meeting.items.isEmpty)
  }
}
