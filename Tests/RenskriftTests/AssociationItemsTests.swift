import Testing

@testable import Renskrift

/// How associations number what they dealt with.
@Suite struct AssociationItemsTests {
  private func read(_ text: String) throws -> Minutes {
    try Documents.converted(text, through: "minutes").minutes ?? Minutes()
  }

  @Test func sentencesMayBeNumbered() throws {
    let meeting = try read(
      """
      PROTOKOLL FRÅN ÄNGENS BYALAGS MÖTE 2023-04-03

      1. Föregående protokoll från mötet 2023-02-01 godkändes av deltagarna.

      2. Dagordningen godkändes av mötesdeltagarna.

      3. Vi har tagit in två offerter på grus till vägen. Den ena räcker bara till vändplatsen, så
      Bo hör sig för igen.

      4. Mötet beslutade att städdagen hålls i maj.

      5. Till justerare valdes Siv Önn.

      6. Nästa möte blir den 7 juni kl. 19.00 i bystugan.
      """)
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4", "5", "6"])
    #expect(
      meeting.items[3].decisions.map(\.text) == ["Mötet beslutade att städdagen hålls i maj."])
    #expect(meeting.adjusters.map(\.name) == ["Siv Önn"])
    #expect(meeting.date == "2023-04-03")
  }

  @Test func titlesMayEndInAFullStop() throws {
    let meeting = try read(
      """
      Protokoll från årsmöte i Ängens byalag 2023-04-03

      1. Val av ordförande.

      Eva Ek valdes.

      2. Val av två justerare.

      Bo Al och Siv Önn valdes.

      3. Budget

      Antogs.

      4. Val av revisor.

      Ali Öst valdes.

      5. Övriga frågor

      Inga.
      """)
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4", "5"])
    #expect(meeting.organisation == "Ängens byalag")
  }

  @Test func aListOfMattersToComeIsNoMeeting() throws {
    let agenda = """
      Årsmöte

      Stämma hålls i juni varje år. Dagordning:

      1. Mötets öppnande.
      2. Val av ordförande.
      3. Val av sekreterare.
      4. Styrelsens berättelse.
      5. Mötet avslutas.
      """
    #expect(try read(agenda).items.isEmpty)
  }

  @Test func numbersWithoutAMarkMayStandBesideTheirText() throws {
    let meeting = try read(
      """
      Styrelseprotokoll nr 7 2023-04-03

      1    Mötets öppnande

           Ordföranden öppnade mötet och hälsade alla välkomna till bystugan denna kväll, som
           blev lång.

      2    Val av justerare

           Beslutades
           att välja Bo Al att justera detta protokoll.

           § 8 behandlades därefter.

      3    Ekonomi

           Kassan är god.
      """)
    #expect(meeting.items.map(\.title) == ["Mötets öppnande", "Val av justerare", "Ekonomi"])
    #expect(meeting.adjusters.map(\.name) == ["Bo Al"])
  }

  /// Some associations count on from meeting to meeting, and print no sign.
  @Test(arguments: [("", 5), (".", 5), ("", 3)])
  func numbersMayGoOnFromTheMeetingBefore(mark: String, count: Int) throws {
    let titles = ["Mötets öppnande", "Ekonomi", "Vägarna", "Övriga frågor", "Nästa möte"].prefix(
      count)
    let items = zip(98..., titles).map { number, title in
      "\(number)\(mark) \(title)\n\nStyrelsen talade länge om detta, och alla var överens."
    }
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n" + items.joined(separator: "\n\n"))
    // A few numbered lines may be anything.
    let expected = count == 5 ? ["98", "99", "100", "101", "102"] : []
    #expect(meeting.items.map(\.number) == expected)
  }

  @Test func whatIsCorrectedInOtherMinutesIsNoItem() throws {
    let meeting = try read(
      """
      Protokoll styrelsemöte 2023-04-03

      § 64 Dagordning

      Beslut att godkänna dagordningen.

      § 65 Föregående protokoll

      Beslut

      att rätta följande:

      § 41 Tillägg: Bo Al reserverade sig mot beslutet.

      § 48 Tillägg 6:e meningen: Styrelsen uttrycker sin oro.

      § 66 Övrigt

      Inget.
      """)
    #expect(meeting.items.map(\.number) == ["64", "65", "66"])
    #expect(meeting.items.first?.decisions.map(\.text) == ["Beslut att godkänna dagordningen."])
  }

  @Test func whatCallsItselfMinutesMayHaveItemsOfAFewWords() throws {
    let list = """
      Närvarande:
      Eva Ek
      Bo Al
      Siv Önn

      1. Ordf E Ek hälsar välkommen och öppnar mötet

      2. Dagordningen fastställes

      3. Föregående protokoll granskades och lades till handlingarna

      4. Kassören var frånvarande

      5. Festen hålls i juni

      6. Mötet avslutas

      """
    let meeting = try read("Protokoll Styrelsemöte 2008-04-15\n" + list)
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4", "5", "6"])
    #expect(meeting.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
    let untold = list.replacing("öppnar mötet", with: "bjuder på kaffe")
      .replacing("Mötet avslutas", with: "Tack för i kväll")
    #expect(try read("Badet\n" + untold).items.isEmpty)
  }

  @Test func aTitleThatAsksMayHaveAVerb() throws {
    let meeting = try read(
      """
      Protokoll årsmöte 2023-04-03

      § 1 Parentation.

      § 2 Fråga om kallelse behörigt skett. Mötet beslutade att så hade skett.

      § 3 Mötet beslutade att bordlägga motionen. Bo Al skriver en ny.
      """)
    #expect(meeting.items[1].title == "Fråga om kallelse behörigt skett.")
    #expect(meeting.items[2].title != "Mötet beslutade att bordlägga motionen.")
  }
}
