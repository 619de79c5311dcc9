import Testing

@testable import Renskrift

/// What associations and companies print otherwise than municipalities.
@Suite struct AssociationTests {
  private func items(_ blocks: [(Block.Role, String)]) -> Minutes {
    minutes([(.title, "Protokoll styrelsemöte Ängens vägförening 2023-04-03")] + blocks).minutes
  }

  @Test(arguments: [
    ("Punkt 1. Mötet öppnas", "Punkt 1.", "Mötet öppnas"), ("Punkt 1: Val", "Punkt 1", "Val"),
    ("Ärende 1 – Ekonomi", "Ärende 1", "Ekonomi"), ("Pkt 1 Städdag", "Pkt 1", "Städdag"),
    ("Punkt1. Val", "Punkt1.", "Val"),
  ])
  func itemsMayHaveAWordForTheirNumber(heading: String, label: String, title: String) {
    let read = items([
      (.heading, heading), (.paragraph, "Ordföranden hälsade välkommen."),
      (.heading, "Punkt 2 Övrigt"), (.paragraph, "Inget."),
    ])
    #expect(read.items.map(\.number) == ["1", "2"])
    #expect(read.items.first?.label == label)
    #expect(read.items.first?.title == title)
    #expect(read.items.allSatisfy { $0.prefix == nil })
  }

  @Test func aHeadingThatBeginsWithTheWordAloneIsNoItem() {
    let read = items([
      (.heading, "§ 1 Val"), (.subheading, "Ärendet"), (.paragraph, "Bo Al är vald."),
      (.subheading, "Ärende som återtas"), (.paragraph, "Inget."),
    ])
    #expect(read.items.map(\.label) == ["§ 1"])
  }

  @Test func sentencesTellWhenTheMeetingBeganAndEnded() {
    let read = items([
      (.heading, "1. Öppnande"), (.paragraph, "Ordföranden öppnar mötet kl. 18.30."),
      (.heading, "2. Ekonomi"), (.paragraph, "Nästa möte börjar kl. 17.00."),
      (.heading, "3. Avslutning"), (.paragraph, "Mötet avslutades 20:15."),
    ])
    #expect(read.start == "18:30")
    #expect(read.end == "20:15")
  }

  @Test func timesOfOtherThingsAreNotThoseOfTheMeeting() {
    let read = items([
      (.heading, "1. Öppnande"), (.paragraph, "Badet öppnade kl. 18.30."),
      (.heading, "2. Ekonomi"), (.paragraph, "Nästa möte börjar kl. 17.00."),
      (.heading, "3. Avslutning"), (.paragraph, "Arbetet avslutades 20:15."),
    ])
    #expect(read.start == nil)
    #expect(read.end == nil)
  }

  @Test func theTitleNamesTheBoardThatMet() {
    let read = items([
      (.heading, "1. Val"), (.paragraph, "Bo Al valdes."), (.heading, "2. Övrigt"),
      (.paragraph, "Inget."),
    ])
    #expect(read.organisation == "Ängens vägförening")
    #expect(read.body == "Styrelsen")
  }

  @Test func theNumberOfAHousingCooperativeBelongsToItsName() {
    let read = minutes([
      (.title, "Protokoll fört vid styrelsemöte i Bostadsrättsföreningen Lunden 4"),
      (.attendance, "Närvarande: Bo Al, Eva Ek"), (.heading, "1. Val"), (.paragraph, "Bo Al."),
      (.heading, "2. Övrigt"), (.paragraph, "Inget."),
    ]).minutes
    #expect(read.organisation == "Bostadsrättsföreningen Lunden 4")
  }

  @Test func whatAnAreaDoesIsNoDecisionOfABody() {
    let read = items([
      (.heading, "1. Plan"), (.paragraph, "Planområdet beslutar ingen om."),
      (.heading, "2. Övrigt"), (.paragraph, "Området beslutade att det skulle regna."),
    ])
    #expect(read.items.flatMap(\.decisions).isEmpty)
  }

  @Test func aListItemMaySayWhatWasDecided() {
    let read = items([
      (.heading, "1. Bryggan"), (.listItem, "• Två offerter har kommit in."),
      (.listItem, "• Beslut: Beställa bryggan."), (.listItem, "• Bo Al ringer."),
      (.heading, "2. Övrigt"), (.listItem, "• Inget."),
    ])
    #expect(read.items.first?.decisions.map(\.text) == ["Beställa bryggan."])
    #expect(read.items.first?.sections.map(\.kind) == [.other, .decision, .other])
  }

  @Test func whoAttendedIsToldInSentences() {
    let read = items([
      (
        .attendance,
        "Närvarande var Bo Al, Eva Ek och Ali Öst. Eva Ek var ordförande. Adjungerad: Siv Ö."
      ),
      (.heading, "1. Val"), (.paragraph, "Bo Al valdes."), (.heading, "2. Övrigt"),
      (.paragraph, "Inget."),
    ])
    #expect(
      read.attendance.prefix(3).map { "\($0.name), \($0.role)" }
        == ["Bo Al, ledamot", "Eva Ek, ordförande", "Ali Öst, ledamot"])
    #expect(read.attendance.dropFirst(3).allSatisfy { $0.role == "adjungerad" })
  }

  @Test func labelsMayStandTogetherBeforeTheirValues() {
    let read = minutes([
      (.title, "Protokoll styrelsemöte"), (.paragraph, "Datum:"), (.paragraph, "Plats:"),
      (.attendance, "Närvarande:"), (.attendance, "Frånvarande:"),
      (.paragraph, "2023-04-03 19.00"), (.paragraph, "Hos Bo Al, nr 3"),
      (.attendance, "Bo Al, Eva Ek, Ali\nÖst"), (.attendance, "Siv Önn"),
      (.heading, "1. Val"), (.paragraph, "Bo Al valdes."), (.heading, "2. Övrigt"),
      (.paragraph, "Inget."), (.heading, "3. Avslutning"), (.paragraph, "Ordföranden tackade."),
    ]).minutes
    #expect(read.place == "Hos Bo Al, nr 3")
    #expect(
      read.attendance.map { "\($0.name) \($0.present)" }
        == ["Bo Al true", "Eva Ek true", "Ali Öst true", "Siv Önn false"])
  }

  @Test func severalLabelsMayShareALine() {
    let read = minutes([
      (.title, "Mötesanteckningar Ängens byalag"),
      (.paragraph, "Datum 2024-01-03 Tid 18:30–20:00 Plats Bystugan"),
      (.attendance, "Närvarande Bo Al, Eva Ek"), (.heading, "1 Vägen"), (.paragraph, "Grusas."),
      (.heading, "2 Bryggan"), (.paragraph, "Lagas."), (.heading, "3 Övrigt"),
      (.paragraph, "Inget."),
    ]).minutes
    #expect(read.date == "2024-01-03")
    #expect(read.start == "18:30")
    #expect(read.end == "20:00")
    #expect(read.place == "Bystugan")
    #expect(read.items.count == 3)
  }

  @Test(arguments: ["Nr\tÄrende\tAnsvarig", "Nr Ärende Ansvarig"])
  func theHeadsOfATableOfItemsAreNobody(heads: String) {
    let read = items([
      (.attendance, "Närvarande: Bo Al, Eva Ek"), (.tableRow, heads),
      (.tableRow, "1.\tVal av ordförande\tBo"), (.tableRow, "2.\tEkonomi\tEva"),
      (.tableRow, "3.\tÖvrigt\tBo"),
    ])
    #expect(read.attendance.map(\.name) == ["Bo Al", "Eva Ek"])
    #expect(read.items.map(\.number) == ["1", "2", "3"])
  }

  @Test func aCellMayHoldNumberAndTitle() {
    let read = items([
      (.tableRow, "1. Val av ordförande\tBo Al valdes."),
      (.tableRow, "2. Ekonomi\tStyrelsen beslutar att godkänna rapporten."),
      (.tableRow, "3. Övrigt\tInget."),
    ])
    #expect(read.items.map(\.title) == ["Val av ordförande", "Ekonomi", "Övrigt"])
    #expect(
      read.items.map { $0.decisions.map(\.text) }
        == [[], ["Styrelsen beslutar att godkänna rapporten."], []])
  }

  @Test func rolesMayStandBeforeNamesInATable() {
    let meeting = items([
      (.attendance, "Närvarande:"), (.tableRow, "Ordförande\tEva Ek"),
      (.tableRow, "Vice ordförande\tBo Al"), (.tableRow, "Ledamot\tAli Öst"),
      (.tableRow, "Kassör\tSiv Önn"), (.heading, "1. Val"), (.paragraph, "Bo Al valdes."),
      (.heading, "2. Övrigt"), (.paragraph, "Inget."),
    ])
    #expect(
      meeting.attendance.map { "\($0.name), \($0.role)" } == [
        "Eva Ek, ordförande", "Bo Al, vice ordförande", "Ali Öst, ledamot", "Siv Önn, kassör",
      ])
  }

  @Test func whatFollowsABarIsNoNameOfACompany() {
    let read = minutes([
      (.title, "Protokoll styrelsemöte 2023-04-03"),
      (.pageFooter, "Ängens Energi AB | Org.nr 556000-0000"), (.heading, "1. Val"),
      (.paragraph, "Styrelsen beslutade att välja Bo Al."), (.heading, "2. Övrigt"),
    ]).minutes
    #expect(read.organisation == "Ängens Energi AB")
  }
}
