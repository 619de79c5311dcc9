import Testing

@testable import Renskrift

/// Whom meetings of associations choose, as sentences tell it.
@Suite struct AssociationOfficersTests {
  private func read(_ text: String) throws -> Minutes {
    try Documents.converted(text, through: "minutes").minutes ?? Minutes()
  }

  @Test(arguments: [
    ("Till ordförande för mötet valdes Eva Ek, till sekreterare utsågs Bo Al.", "Eva Ek", "Bo Al"),
    ("Eva Ek valdes till ordförande och Bo Al till sekreterare för mötet.", "Eva Ek", "Bo Al"),
    ("Eva Ek valdes att leda mötet och Bo Al att föra protokollet.", "Eva Ek", "Bo Al"),
    ("Ordförande Eva Ek. Sekreterare Bo Al.", "Eva Ek", "Bo Al"),
    ("Eva Ek (lott 6) väljs som ordförande för mötet.", "Eva Ek", nil),
    ("Till vice ordförande för mötet valdes Eva Ek.", nil, nil),
    ("Mötet valde Eva Ek till ordförande för 2 år.", nil, nil),
  ])
  func theMeetingChoosesItsOfficers(sentence: String, chair: String?, secretary: String?) throws {
    let meeting = try read(
      """
      Årsmötesprotokoll 2023-04-03

      1. Öppnande

      Alla hälsades välkomna.

      2. Val av ordförande och sekreterare för mötet

      \(sentence)

      3. Övrigt

      Inget.

      """)
    #expect(meeting.chair?.name == chair)
    #expect(meeting.secretary?.name == secretary)
  }

  @Test(arguments: [
    "Till justerare, tillika rösträknare, valdes Siv Önn och Ali Öst.",
    "Siv Önn och Ali Öst valdes att jämte ordföranden Eva Ek justera protokollet.",
    "Beslut att välja Siv Önn och Ali Öst till justerare av protokollet.",
    "Att justera protokollet valdes Siv Önn och Ali Öst.",
  ])
  func theMeetingChoosesWhoApproves(sentence: String) throws {
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n§ 1 Öppnande\n\nOrdförande Eva Ek hälsade alla välkomna.\n\n"
        + "§ 2 Val av justerare\n\n\(sentence)\n\n§ 3 Övrigt\n\nInget.\n")
    #expect(meeting.adjusters.map(\.name).prefix(2) == ["Siv Önn", "Ali Öst"])
    #expect(meeting.chair?.name == "Eva Ek")
  }

  @Test func aViceChairWhoOpensIsNotTheChair() throws {
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n§ 1 Öppnande\n\nVice ordförande Bo Al öppnade mötet.\n\n"
        + "§ 2 Övrigt\n\nInget.\n")
    #expect(meeting.chair == nil)
  }

  @Test func aPostWithAColonNeedsNothingBesideIt() throws {
    let meeting = try read(
      """
      Protokoll styrelsemöte 2023-04-03

      § 1 Val
      Bo Al valdes.

      § 2 Övrigt
      Inget.

      Vid protokollet: Eva Ek

      Protokolljusterare: Bo Al och Siv Önn
      """)
    #expect(meeting.secretary?.name == "Eva Ek")
    #expect(meeting.adjusters.map(\.name) == ["Bo Al", "Siv Önn"])
  }

  @Test func aNumberedSentenceMayNameWhoApproves() throws {
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n§ 1 Öppnande\nAlla hälsades välkomna.\n\n"
        + "§ 2 Justeringspersoner Bo Al och Siv Önn.\n\n§ 3 Övrigt\nInget.\n")
    #expect(meeting.adjusters.map(\.name) == ["Bo Al", "Siv Önn"])
  }
}
