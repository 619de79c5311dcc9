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

  @Test func aTableOfContentsIsNoRowOfHeadings() throws {
    let text = """
      § 12 Val av justerare ........ 2
      § 13 Ny taxa för den kommunala badplatsen
      vid sjön
      § 14 Meddelanden

      § 12 Val av justerare

      § 13 Ny taxa för den kommunala badplatsen vid sjön

      § 14 Meddelanden
      """
    #expect(
      try blocks(text) == [
        "paragraph: § 12 Val av justerare ........ 2",
        "paragraph: § 13 Ny taxa för den kommunala badplatsen vid sjön",
        "paragraph: § 14 Meddelanden", "heading: § 12 Val av justerare",
        "heading: § 13 Ny taxa för den kommunala badplatsen vid sjön", "heading: § 14 Meddelanden",
      ])
  }

  /// Of some pages only the first of the items is there.
  @Test func aTitleTellsATableOfContentsOfWhichLittleComesAgain() throws {
    let list =
      "§ 12 Val av justerare\n§ 13 Ny taxa\n§ 14 Meddelanden\n\n\n§ 12 Val av justerare\n\nEva Ek valdes."
    #expect(try blocks("Innehållsförteckning\n" + list)[1] == "paragraph: § 12 Val av justerare")
    #expect(try blocks("Information\n" + list)[1] == "heading: § 12 Val av justerare")
  }

  @Test func aCaseNumberBesideATitleIsABlockOfItsOwn() throws {
    let text = """
      § 12
      Ny taxa för den kommunala badplatsen vid          KS 2021/00123
      sjön
      Beslut
      Taxan antas.
      """
    #expect(
      try blocks(text).prefix(3) == [
        "heading: § 12 Ny taxa för den kommunala badplatsen vid sjön", "caseNumber: KS 2021/00123",
        "subheading: Beslut",
      ])
  }

  @Test func shortPrefixesOfLabelsAreKnown() throws {
    #expect(try blocks("Bun § 12 Taxa\n") == ["heading: Bun § 12 Taxa"])
    #expect(try blocks("Se § 12 Taxa\n") == ["paragraph: Se § 12 Taxa"])
  }

  @Test func aNumberThatGoesOnASentenceIsNoMarker() throws {
    let text = "Nämnden upphäver beslutet den 3 mars 2018, §\n34. Beslutet gäller genast.\n"
    #expect(
      try blocks(text) == [
        "paragraph: Nämnden upphäver beslutet den 3 mars 2018, § 34. Beslutet gäller genast."
      ])
  }

  @Test func aBoldHeadingIsPartedFromTheTextThatBeginsBesideIt() throws {
    let texts: [(text: String, bold: Int, y: Double)] = [
      ("§ 12 Ny taxa för badplatsen", 6, 300), ("Beslut Nämnden antar den nya taxan", 1, 324),
      ("för alla badplatser som kommunen", 0, 338), ("sköter.", 0, 352),
      ("Taxan gäller från den 1 januari.", 0, 376),
    ]
    var document = Document(
      source: Source(file: "t.pdf", sha256: "", mediaType: "application/pdf", pageCount: 1),
      tools: Tools(renskrift: "0"),
      pages: [
        Page(
          number: 1, width: 600, height: 800, origin: .textLayer, status: .ok,
          lines: texts.map { Self.line($0.text, bold: $0.bold, y: $0.y) })
      ])
    for name in ["layout", "segment"] {
      try Pipeline.standard.run(name, on: &document, lexicon: WordList([]))
    }
    #expect(
      document.blocks?.map { "\($0.role.rawValue): \($0.text)" } == [
        "heading: § 12 Ny taxa för badplatsen", "subheading: Beslut",
        "paragraph: Nämnden antar den nya taxan för alla badplatser som kommunen sköter.",
        "paragraph: Taxan gäller från den 1 januari.",
      ])
  }

  /// A line of a text layer whose first words are bold.
  private static func line(_ text: String, bold: Int, y: Double) -> Line {
    let plain = Line(text: text, ending: "\n")
    return Line(
      text: text, box: Box(70, y, 70 + 6 * Double(text.count), y + 12),
      words: plain.words.enumerated().map { number, word in
        Word(
          start: word.start, length: word.length,
          box: Box(
            70 + 6 * Double(word.start), y, 70 + 6 * Double(word.start + word.length), y + 12),
          font: Font(size: 11, bold: number < bold, italic: false))
      })
  }

  @Test func numbersThatGoOnThroughTheTextAreItems() throws {
    let text = """
      1. Mötets öppnande
      Ordföranden hälsar alla välkomna till årets första möte.
      2.
      Val av justerare
      Bo Al väljs.
      3. Ekonomi
      Kassan är god. Vi ska:
      1. Köpa sand
      2. Sälja båten
      4. Mötets avslutande
      Ordföranden tackar för i dag, jfr § 87, och avslutar mötet.
      """
    #expect(
      try blocks(text).filter { $0.hasPrefix("heading") } == [
        "heading: 1. Mötets öppnande", "heading: 2. Val av justerare", "heading: 3. Ekonomi",
        "heading: 4. Mötets avslutande",
      ])
    let list = "Vi ska:\n1. Köpa sand\n2. Sälja båten\n3. Måla huset\n"
    #expect(try blocks(list).contains { $0.hasPrefix("heading") } == false)
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

  @Test func peopleListedInLinesAreAttendance() throws {
    let text = """
      PROTOKOLL 2021-06-07
      Plats: Bygdegården
      Närvarande ledamöter
      Eva Ek (S), ordförande
      Bo Alm (M) ersätter
      Ida Öst (M)
      Sekreterare: Uno Ny

      Ordföranden hälsar alla välkomna till dagens möte.

      § 1 Val
      Bo Alm väljs.
      """
    #expect(
      try blocks(text).dropFirst() == [
        "paragraph: Plats: Bygdegården", "attendance: Närvarande ledamöter",
        "attendance: Eva Ek (S), ordförande", "attendance: Bo Alm (M) ersätter Ida Öst (M)",
        "attendance: Sekreterare: Uno Ny",
        "paragraph: Ordföranden hälsar alla välkomna till dagens möte.", "heading: § 1 Val",
        "paragraph: Bo Alm väljs.",
      ])
  }

  @Test func postsAndNamesAroundLinesToSignOnAreSignatures() throws {
    let text = """
      § 1 Val
      Bo Alm väljs.

      Vid protokollet

      ____________________
      Eva Ek

      Justeras

      ………………………
      Bo Alm

      Mötet hölls i bygdegården vid den stora sjön.
      """
    #expect(
      try blocks(text).suffix(7) == [
        "signature: Vid protokollet", "signature: ____________________", "signature: Eva Ek",
        "signature: Justeras", "signature: ………………………", "signature: Bo Alm",
        "paragraph: Mötet hölls i bygdegården vid den stora sjön.",
      ])
  }

  @Test func clausesWithTheirWordInAColumnAreParagraphs() throws {
    let text = """
      § 1 Taxa
      Beslut
      Nämnden beslutar
      att    anta den nya taxan,
      att    upphäva den gamla, samt
      att    uppdra åt förvaltningen att
             återkomma i höst.
      """
    #expect(
      try blocks(text).suffix(4) == [
        "paragraph: Nämnden beslutar", "paragraph: att anta den nya taxan,",
        "paragraph: att upphäva den gamla, samt",
        "paragraph: att uppdra åt förvaltningen att återkomma i höst.",
      ])
  }

  @Test func anotherClauseFollowsTheEndOfASentence() throws {
    let text = """
      § 1 Taxa
      Nämnden beslutar
      att anta den nya taxan för alla badplatser.
      att upphäva den gamla taxan för alla badplatser.
      """
    #expect(
      try blocks(text).suffix(2) == [
        "paragraph: att anta den nya taxan för alla badplatser.",
        "paragraph: att upphäva den gamla taxan för alla badplatser.",
      ])
  }

  @Test func aCaseNumberInBracketsIsParted() throws {
    let text = "§ 1 Taxa (MN 2019/00045)\nText om taxan.\n§ 2 Remiss om skolan (U2019/123)\nText.\n"
    #expect(
      try blocks(text) == [
        "heading: § 1 Taxa", "caseNumber: (MN 2019/00045)", "paragraph: Text om taxan.",
        "heading: § 2 Remiss om skolan (U2019/123)", "paragraph: Text.",
      ])
  }

  @Test func aHeadingInLowerCaseIsKnownByItsNeighbours() throws {
    let text = """
      § 22 Taxa
      Text om taxan som alla ska betala.
      § 23 val av justerare
      Bo Alm väljs.
      § 24 Plan
      Text om planen, se
      § 30 ovan.
      """
    #expect(
      try blocks(text).filter { $0.hasPrefix("heading") } == [
        "heading: § 22 Taxa", "heading: § 23 val av justerare", "heading: § 24 Plan",
      ])
  }

  @Test func speckleBesideAHeadingLeavesItOne() throws {
    let text = "§ 1 Val\nBeslut S\nBo Alm väljs.\n-  Reservation\nEva Ek reserverar sig.\n"
    #expect(
      try scannedBlocks(text) == [
        "heading: § 1 Val", "subheading: Beslut", "noise: S", "paragraph: Bo Alm väljs.",
        "subheading: Reservation", "noise: -", "paragraph: Eva Ek reserverar sig.",
      ])
  }

  @Test func headingsInAListAreItsItems() throws {
    let text =
      "Beslutsunderlag\n- Skrivelse från Ek\n- Reservation\n- Yrkanden\nBeslut\nBo väljs.\n"
    let list = [
      "subheading: Beslutsunderlag", "listItem: - Skrivelse från Ek", "listItem: - Reservation",
      "listItem: - Yrkanden", "subheading: Beslut", "paragraph: Bo väljs.",
    ]
    #expect(try scannedBlocks(text) == list)
    #expect(try blocks(text) == list)
    #expect(
      try blocks("Beslutsunderlag\n• Reservation\n") == [
        "subheading: Beslutsunderlag", "listItem: • Reservation",
      ])
  }

  @Test func aWordThatWasTakenOutPartsNoLine() throws {
    #expect(
      try scannedBlocks("Nämnden beslutar | att anta planen för år 2021.\n", repaired: true) == [
        "paragraph: Nämnden beslutar att anta planen för år 2021.", "noise: ",
      ])
  }

  @Test func specksBetweenCellsPartNoRow() throws {
    let text = """
      Anna Ek          S          X
      Bo Alm           |          X
      Eva Ros          C          X
      Per Sand         L          X
      """
    let rows = try scannedBlocks(text, repaired: true).filter { $0.hasPrefix("tableRow") }
    #expect(rows.map { $0.filter(\.isUppercase) } == ["RAESX", "RBAX", "RERCX", "RPSLX"])
  }

  @Test func specksBeforePeopleAreNoMarksOfAList() throws {
    let text = """
      PROTOKOLL
      - Beslutande ledamöter
      - Anna Ek (S), ordförande
      - Bo Alm (M)
      -Eva Ros (C)
      Per Sand (L)
      § 1 Val av justerare
      """
    let blocks = try scannedBlocks(text)
    #expect(
      blocks.suffix(6) == [
        "attendance: - Beslutande ledamöter", "attendance: - Anna Ek (S), ordförande",
        "attendance: - Bo Alm (M)", "attendance: -Eva Ros (C)", "attendance: Per Sand (L)",
        "heading: § 1 Val av justerare",
      ])
  }

  @Test func aHeadingGoesOnBelowTheCaseNumberBesideIt() throws {
    let text = """
      § 76 Granskning av kommunens arbete med IT- och          RS 2013/00399
      informationssäkerhet
      Beslut
      """
    #expect(
      try scannedBlocks(text) == [
        "heading: § 76 Granskning av kommunens arbete med IT- och informationssäkerhet",
        "caseNumber: RS 2013/00399", "subheading: Beslut",
      ])
  }

  /// Blocks of recognised text.
  private func scannedBlocks(_ text: String, repaired: Bool = false) throws -> [String] {
    var document = Documents.scan(text)
    let stages = ["layout", "segment"] + (repaired ? ["repair"] : [])
    for stage in Pipeline.standard.stages where stages.contains(type(of: stage).name) {
      try (stage as? any PureStage)?.run(on: &document, lexicon: WordList([]))
    }
    return document.blocks?.map { "\($0.role.rawValue): \($0.text)" } ?? []
  }
}
