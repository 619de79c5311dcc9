import Renskrift
import Testing

/// Blocks of text input, as role and text.
private func blocks(_ text: String, known: [String] = []) throws -> [String] {
  try Documents.converted(text, through: "segment", known: known).blocks?
    .map { "\($0.role.rawValue): \($0.text)" } ?? []
}

@Suite struct SegmentTests {
  @Test func doubleSpacedTextHasParagraphsByTheRoomAtLineEnds() throws {
    let text = """
      Förvaltningen redogör för arbetet med den nya planen och för de \n
      synpunkter som har kommit in under samrådet med alla. \n
      Planen antas efter sommaren. \n
      Nämnden diskuterar förslaget och lämnar några medskick inför den \n
      fortsatta beredningen av planen under hösten. \n
      """
    #expect(
      try blocks(text) == [
        "paragraph: Förvaltningen redogör för arbetet med den nya planen och för de synpunkter som"
          + " har kommit in under samrådet med alla.",
        "paragraph: Planen antas efter sommaren.",
        "paragraph: Nämnden diskuterar förslaget och lämnar några medskick inför den fortsatta"
          + " beredningen av planen under hösten.",
      ])
  }

  @Test func aHeadingGoesOnInLowerCaseOrAfterAnOpenWord() throws {
    let text = """
      KTN § 7 Yttrande över förslag till
      Länsstyrelsens plan för
      vatten i länet
      Nämnden tackar för informationen om planen och lägger den till handlingarna.
      """
    #expect(
      try blocks(text) == [
        "heading: KTN § 7 Yttrande över förslag till Länsstyrelsens plan för vatten i länet",
        "paragraph: Nämnden tackar för informationen om planen och lägger den till handlingarna.",
      ])
  }

  @Test func aLabelAloneTakesItsTitleFromTheNextLine() throws {
    let text = "§ 12\nVal av justerare\nDnr KS 2021/00123\nBeslut\nAnna Ek väljs.\n"
    #expect(
      try blocks(text) == [
        "heading: § 12 Val av justerare", "caseNumber: Dnr KS 2021/00123", "subheading: Beslut",
        "paragraph: Anna Ek väljs.",
      ])
  }

  @Test func aReferenceToAnItemIsNoHeading() throws {
    let text = """
      Ärendet har beretts av arbetsutskottet den 13 november 2021 under
      § 236. Resultatet redovisas för nämnden vid nästa sammanträde i maj.
      """
    #expect(try blocks(text).count == 1)
  }

  @Test func listItemsKeepTheirMarkers() throws {
    let text = "Nämnden beslutar\n1. att bifalla förslaget.\n2. att avslå motionen.\n• Bilaga 1\n"
    #expect(
      try blocks(text) == [
        "paragraph: Nämnden beslutar", "listItem: 1. att bifalla förslaget.",
        "listItem: 2. att avslå motionen.", "listItem: • Bilaga 1",
      ])
  }

  @Test func aWordBrokenOverAPageStandsInOneBlock() throws {
    let text =
      "Ärendet skickas till kommun-\n\u{0C}styrelsen för beslut.\n"
    let document = try Documents.converted(text, through: "segment", known: ["kommunstyrelsen"])
    #expect(document.blocks?.map(\.text) == ["Ärendet skickas till kommunstyrelsen för beslut."])
    #expect(document.blocks?.first?.raw == "Ärendet skickas till kommun- styrelsen för beslut.")
  }
}
