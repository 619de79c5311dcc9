import Renskrift
import Testing

/// Blocks of a page that was recognised: where the boxes of words end as their letters do.
@Suite struct ScannedLinesTests {
  struct Printed {
    var x = 80.0
    /// Where the letters stand, in points from the top.
    let y: Double
    let text: String
    /// What another reader made of the first word.
    var other: String?
    var confidence = 0.95
    /// How large the letters are.
    var size = 1.0
  }

  /// The words of a line, five points a character.
  ///
  /// Those with a letter below the baseline reach three points lower. The page leans: the lines fall by
  /// `lean` points over a hundred.
  private static func line(_ printed: Printed, lean: Double) -> Line {
    let plain = Line(text: printed.text, ending: "\n")
    let words = plain.words.enumerated().map { number, word in
      let before = Double((String(printed.text.utf8.prefix(word.start)) ?? "").count)
      let text = String(printed.text.utf8.dropFirst(word.start).prefix(word.length)) ?? ""
      let width = 5 * printed.size
      let x = printed.x + width * before
      let foot = printed.y + lean * (x + width / 2 * Double(text.count) - 300) / 100
      let drop = text.contains { "gjpqy,§()".contains($0) } ? 3 * printed.size : 0
      return Word(
        start: word.start, length: word.length,
        box: Box(x, foot - 9 * printed.size, x + width * Double(text.count), foot + drop),
        confidence: printed.confidence, reader: "swe",
        alternatives: number == 0
          ? printed.other.map { [Alternative(text: $0, reader: "Latin", confidence: 0.6)] } : nil)
    }
    return Line(text: printed.text, box: words.compactMap(\.box).union, words: words)
  }

  private func document(_ lines: [Printed], lean: Double = 0, width: Double) -> Document {
    Document(
      source: Source(file: "t.pdf", sha256: "", mediaType: "application/pdf", pageCount: 1),
      tools: Tools(renskrift: "0"),
      pages: [
        Page(
          number: 1, width: width, height: 842, origin: .ocr, status: .ok,
          lines: lines.map { Self.line($0, lean: lean) })
      ])
  }

  func blocks(
    _ lines: [Printed], _ words: WordList = WordList([]), lean: Double = 0, turned degrees: Int = 0,
    width: Double = 595
  ) throws -> [String] {
    var document = document(lines, lean: lean, width: width)
    if degrees != 0 {
      document = Document(
        source: document.source, tools: document.tools,
        pages: document.pages.map { Self.turned($0, degrees) })
    }
    for name in ["layout", "repair", "segment"] {
      try Pipeline.standard.run(name, on: &document, lexicon: words)
    }
    return document.blocks?.filter { !$0.text.isEmpty }.map { "\($0.role.rawValue): \($0.text)" }
      ?? []
  }

  /// The page as it was scanned: it has to be turned clockwise by `degrees` to be read.
  private static func turned(_ page: Page, _ degrees: Int) -> Page {
    let (width, height) = (page.width ?? 0, page.height ?? 0)
    func place(_ box: Box) -> Box {
      switch degrees {
      case 90: Box(box.y0, width - box.x1, box.y1, width - box.x0)
      case 180: Box(width - box.x1, height - box.y1, width - box.x0, height - box.y0)
      default: Box(height - box.y1, box.x0, height - box.y0, box.x1)
      }
    }
    let isOnSide = degrees != 180
    return Page(
      number: page.number, width: isOnSide ? height : width, height: isOnSide ? width : height,
      origin: page.origin, rotation: degrees, skew: page.skew, status: page.status,
      lines: page.lines.map { line in
        Line(
          text: line.text, box: line.box.map(place),
          words: line.words.map { word in
            Word(
              start: word.start, length: word.length, box: word.box.map(place),
              confidence: word.confidence, reader: word.reader, alternatives: word.alternatives)
          })
      })
  }

  /// Two paragraphs of full lines; the second stands so much lower than its first line would.
  func paragraphs(_ gap: Double) -> [Printed] {
    let text = [
      "Nu ska kommunen enligt planen arbeta för att alla ska kunna ta del av den nya",
      "verksamheten under hela året med stöd av de medel som nämnden tidigare har fått",
      "fördela mellan de olika enheterna utan att behöva vända sig till staten igen nu.",
      "Samråd har skett med länsstyrelsen och de närmast berörda i den gamla stadsdelen",
      "och nästa möte hålls efter sommaren när alla har hunnit ta del av handlingarna i",
      "ärendet och kan lämna synpunkter på det som nu föreslås av den nya utredningen.",
      "Ekonomin följs upp varje månad och redovisas för nämnden vid dess sammanträden",
      "tillsammans med de avvikelser som har uppstått sedan den senaste redovisningen.",
    ]
    return text.enumerated().map { number, text in
      Printed(y: 100 + 20 * Double(number) + (number > 2 ? gap : 0), text: text)
    }
  }

  @Test(arguments: [0, 0.4, -0.4]) func aSmallGapPartsParagraphs(lean: Double) throws {
    #expect(try blocks(paragraphs(0), lean: lean).count == 1)
    #expect(try blocks(paragraphs(2.6), lean: lean).count == 2)
  }

  /// A word alone in its line tells where it stands though a letter of it reaches below the others.
  @Test func theLastWordOfAParagraphIsNotFarBelow() throws {
    let page = (0..<6).flatMap { number in
      let y = 100 + 64 * Double(number)
      return [
        Printed(y: y, text: "Beredning"),
        Printed(
          y: y + 14,
          text: "Nu ska kommunen enligt planen arbeta för att alla ska kunna ta del av den och"),
        Printed(y: y + 28, text: "bygglagen."),
      ]
    }
    let found = try blocks(page)
    #expect(found.filter { $0 == "paragraph: bygglagen." }.isEmpty)
    #expect(found.count == 12)
  }

  /// Where the picture does not tell what is bold, the words do, with a colon behind them or without.
  @Test(arguments: ["Miljönämndens beslut:", "Miljönämndens beslut"])
  func headingsThatNameABodyMayEndInAColon(heading: String) throws {
    let page =
      paragraphs(0) + [
        Printed(y: 300, text: heading),
        Printed(y: 320, text: "Miljönämnden beslutar att godkänna rapporten om året."),
      ]
    #expect(try blocks(page).contains("subheading: \(heading)"))
  }

  /// What is said before a list is none.
  @Test func aLeadInThatGoesOnALineIsNoHeading() throws {
    let page = [
      Printed(y: 100, text: "Nämnden har tagit del av det som sägs i den nya planen och i de"),
      Printed(y: 120, text: "tre punkterna i förslaget."),
      Printed(y: 140, text: "Valberedningens förslag:"),
    ]
    #expect(try blocks(page).filter { $0.hasPrefix("subheading") }.isEmpty)
  }

  @Test func anItemWhoseBulletWasNotReadIsOne() throws {
    let page: [Printed] =
      [
        Printed(y: 100, text: "• Motion av Bo Al (S)"),
        Printed(x: 90, y: 114, text: "Förslag den 3 maj"),
        Printed(
          y: 128,
          text: "• Ett underlag som är så långt att det inte får plats på raden utan fortsätter"),
        Printed(x: 90, y: 142, text: "Nedanför den första raden"),
      ] + paragraphs(0).map { Printed(y: $0.y + 100, text: $0.text) }
    let found = try blocks(page)
    #expect(
      found.prefix(3) == [
        "listItem: • Motion av Bo Al (S)", "listItem: Förslag den 3 maj",
        "listItem: • Ett underlag som är så långt att det inte får plats på raden utan fortsätter "
          + "Nedanför den första raden",
      ])
  }

  @Test func anAddressThatNoReaderIsSureOfIsNoNoise() throws {
    func found(_ text: String) throws -> [String] {
      try blocks(paragraphs(0) + [Printed(y: 400, text: text, confidence: 0.1)])
    }
    #expect(
      try found("https://www.granasa.se/moten/").last == "paragraph: https://www.granasa.se/moten/")
    #expect(try found("htpvw,gramsase|maten").last == "noise: htpvw,gramsase|maten")
  }

  @Test func marksAtTheEdgeOfThePaperMakeNoTable() throws {
    var page = paragraphs(0)
    for number in [0, 1, 3, 4] {
      page.insert(
        Printed(
          x: 22, y: page[2 * number].y, text: number == 3 ? "4" : "|",
          confidence: number == 3 ? 0.6 : 0.9), at: 2 * number)
    }
    let found = try blocks(page)
    let clean = try blocks(paragraphs(0))
    #expect(found.filter { !$0.hasPrefix("noise") } == clean)
  }

  @Test func scrapsBesideALetterheadDoNotHideIt() throws {
    let head = [
      Printed(x: 140, y: 45, text: "Tibro kommun"), Printed(x: 440, y: 45, text: "Protokoll"),
      Printed(x: 80, y: 60, text: "A~nin", confidence: 0.2),
      Printed(x: 140, y: 60, text: "Socialnämnden"),
      Printed(x: 330, y: 60, text: "oc mot", confidence: 0.3),
      Printed(x: 440, y: 60, text: "1999-08-28"),
      Printed(x: 330, y: 75, text: "oc mot", confidence: 0.3),
      Printed(x: 440, y: 75, text: "1(2)"),
    ]
    let found = try blocks(head + paragraphs(0).map { Printed(y: $0.y + 60, text: $0.text) })
    #expect(found.contains("pageHeader: Socialnämnden"))
    #expect(found.contains("pageHeader: 1999-08-28"))
  }

  @Test func theLinesOfAStampAreNoText() throws {
    func page(_ stamp: [Printed]) -> [Printed] {
      let text = paragraphs(0).map { Printed(y: $0.y + 100, text: $0.text) }
      return (text + stamp).sorted { $0.y < $1.y }
    }
    let below = [
      Printed(x: 330, y: 66, text: "2014 -09- 15"), Printed(x: 328, y: 80, text: "Dnr 365"),
    ]
    let found = try blocks(page([Printed(x: 330, y: 52, text: "JUSTERAT")] + below))
    #expect(found.filter { $0.hasPrefix("stamp") }.joined().contains("Dnr 365"))
    #expect(!found.contains { !$0.hasPrefix("stamp") && $0.contains("JUSTERAT") })
    // A heading has text below it, and what is written in small letters is no stamp.
    let heading = [Printed(x: 80, y: 52, text: "JUSTERAT"), Printed(x: 80, y: 66, text: "Bo Alm")]
    #expect(try !blocks(page(heading)).contains { $0.hasPrefix("stamp") })
    let amounts = [
      Printed(x: 330, y: 52, text: "JUSTERAD"), Printed(x: 330, y: 66, text: "1 250"),
      Printed(x: 330, y: 80, text: "2 014 000"),
    ]
    #expect(try !blocks(page(amounts)).contains { $0.hasPrefix("stamp") })
    let small = try blocks(page([Printed(x: 330, y: 52, text: "Justerat")] + below))
    #expect(!small.contains { $0.hasPrefix("stamp") })
  }

  @Test func theFirstLabelIsToldByTheOtherReader() throws {
    let items = { (first: Printed) in
      [first] + [
        Printed(y: 120, text: "Nämnden beslutar enligt förslaget."),
        Printed(y: 150, text: "§ 5 Ekonomi"),
        Printed(y: 170, text: "Nämnden lägger rapporten till handlingarna."),
        Printed(y: 200, text: "§ 6 Övrigt"),
      ]
    }
    let repaired = try blocks(items(Printed(y: 100, text: "34 Delegationsbeslut", other: "84")))
    #expect(repaired.first == "heading: § 4 Delegationsbeslut")
    // Nobody saw a sign there.
    let left = try blocks(items(Printed(y: 100, text: "34 Delegationsbeslut")))
    #expect(left.first != "heading: § 4 Delegationsbeslut")
  }

  @Test func aScrapAloneWhereLabelsStandIsTheOneThatIsMissing() throws {
    let items = { (other: String?) in
      ["§ 2", "53", "rå", "85"].enumerated().flatMap { number, label in
        let y = 100 + 80 * Double(number)
        return [
          Printed(
            y: y, text: label, other: label == "rå" ? other : nil,
            confidence: label == "rå" ? 0.3 : 0.9),
          Printed(y: y + 20, text: "Ekonomi"),
          Printed(y: y + 40, text: "Nämnden lägger rapporten till handlingarna."),
        ]
      }
    }
    let found = try blocks(items("84")).filter { $0.hasPrefix("heading") }
    #expect(found == (2...5).map { "heading: § \($0) Ekonomi" })
    #expect(try !blocks(items("är")).contains("heading: § 4 Ekonomi"))
  }

  @Test func aLabelReadWithDoubtBesideACaseNumberIsNoNoise() throws {
    let found = try blocks([
      Printed(y: 100, text: "§ 6"), Printed(x: 400, y: 100, text: "Dnr KS 2021/00123"),
      Printed(y: 120, text: "Ekonomi"), Printed(y: 140, text: "Nämnden godkänner rapporten."),
      Printed(y: 170, text: "87", confidence: 0.4),
      Printed(x: 400, y: 170, text: "Dnr KS 2021/00124"), Printed(y: 190, text: "Val"),
      Printed(y: 210, text: "Nämnden väljer Eva Ek."),
    ])
    #expect(
      found.filter { $0.hasPrefix("heading") } == ["heading: § 6 Ekonomi", "heading: § 7 Val"])
  }

  @Test func aWordThatLostItsDotsIsNoNoiseHoweverDoubtful() throws {
    let text = ["Nämnden godkänner rapporten.", "Nämnden väljer Eva Ek."]
    let page = text.enumerated().map { Printed(y: 100 + 20 * Double($0), text: $1) }
    let words = WordList(["övrigt"])
    let lost = try blocks(page + [Printed(y: 160, text: "Ovrigt", confidence: 0.3)], words)
    #expect(lost.contains("paragraph: Övrigt"), "a repair gives the dots back")
    let scrap = try blocks(page + [Printed(y: 160, text: "Ovrkgt", confidence: 0.3)], words)
    #expect(scrap.contains("noise: Ovrkgt"))
  }

  @Test func twoPagesOnASheetAreReadOneAfterTheOther() throws {
    let left = [Printed(x: 80, y: 60, text: "Protokoll 2021-03-04")] + paragraphs(2.6)
    let right = left.map { Printed(x: $0.x + 595, y: $0.y + 1.4, text: $0.text) }
    let found = try blocks(left + right, width: 1190).filter { $0.hasPrefix("paragraph") }
    #expect(found.count == 4)
    #expect(found.prefix(2) == found.suffix(2))
    // A table that is as wide: its rows go across.
    let cells = (0..<12).flatMap { row in
      [80.0, 300, 680, 900].map { Printed(x: $0, y: 100 + 20 * Double(row), text: "Ruta \(row)") }
    }
    for width in [990.0, 1190] {
      let rows = try blocks(cells, width: width)
      #expect(rows.first?.filter { $0 == "\t" }.count == 3)
    }
  }

  @Test(arguments: [90, 180, 270]) func aPageThatWasScannedTurnedIsReadAsAnother(degrees: Int)
    throws
  {
    let page =
      [
        Printed(x: 80, y: 60, text: "Närvarande"),
        Printed(x: 200, y: 60, text: "Eva Ek (S), ordförande"),
        Printed(x: 200, y: 74, text: "Bo Al (M)"), Printed(x: 80, y: 88, text: "Plats"),
        Printed(x: 200, y: 88, text: "Kommunhuset"),
      ] + paragraphs(2.6).map { Printed(y: $0.y + 60, text: $0.text) }
    let upright = try blocks(page)
    #expect(upright.contains("tableRow: Plats\tKommunhuset") && upright.count >= 5)
    #expect(try blocks(page, turned: degrees) == upright)
  }

  @Test func aFullLineBesideALabelGoesOnBelow() throws {
    let page = [
      Printed(x: 60, y: 100, text: "Kf § 12"),
      Printed(
        x: 140, y: 100, text: "Överenskommelse om drift av gemensam kostenhet med Region Norra"),
      Printed(x: 140, y: 114, text: "Dalarna"),
      Printed(
        x: 140, y: 150, text: "Nämnden antar förslaget i den lydelse det har fått i utskottet och"),
      Printed(x: 140, y: 164, text: "tackar för ordet."),
    ]
    #expect(try blocks(page).first?.hasSuffix("Region Norra Dalarna") == true)
  }

  @Test func theColonOfAFieldBesideALabelMayBeMisread() throws {
    let page = [
      Printed(x: 60, y: 100, text: "§ 12"), Printed(x: 160, y: 100, text: "Dnr KS 2021/12"),
      Printed(x: 340, y: 100, text: "Handläggare. Bo Al"),
      Printed(x: 60, y: 114, text: "Avgifter för båtar"),
      Printed(
        x: 60, y: 150, text: "Nämnden antar förslaget i den lydelse det har fått i utskottet."),
    ]
    #expect(try blocks(page).first == "heading: § 12 Avgifter för båtar")
  }

  @Test func aHeadingWithAColonIsOneOfItsOwn() throws {
    let page = [
      Printed(y: 100, text: "§ 12 Taxa"),
      Printed(y: 130, text: "Ärendet: Taxan gäller från nästa år."),
      Printed(y: 160, text: "Beslut: Nämnden antar taxan."),
      Printed(y: 190, text: "Kontakt: Siv på enheten."),
    ]
    let found = try blocks(page)
    #expect(found.contains("subheading: Beslut:"))
    #expect(found.contains { $0.hasPrefix("paragraph: Nämnden antar taxan.") })
    #expect(found.contains("subheading: Ärendet:"))
    #expect(!found.contains("subheading: Kontakt:"))
  }

  @Test func signsThatAnotherReaderSawALabelInAreOne() throws {
    let page = [
      Printed(y: 100, text: "§4 Ekonomi"), Printed(y: 130, text: "Läget är gott."),
      Printed(y: 160, text: "§§ Val av ombud", other: "§5", confidence: 0.3),
      Printed(y: 190, text: "Bo väljs."), Printed(y: 220, text: "§6 Övrigt"),
      Printed(y: 250, text: "Inget fanns."),
    ]
    #expect(
      try blocks(page, WordList(["val", "av", "ombud"])).contains("heading: §5 Val av ombud"))
  }

  @Test func aLabelThatNoReaderIsSureOfIsNoNoise() throws {
    let page = [
      Printed(y: 100, text: "KR§15", confidence: 0.4), Printed(y: 116, text: "Plan för miljön"),
      Printed(y: 146, text: "Planen antas."),
    ]
    #expect(try blocks(page).first == "heading: KR§15 Plan för miljön")
  }

  /// Rows of cells, each with its left edge.
  private func rows(_ rows: [[(Double, String)]]) -> [Printed] {
    rows.enumerated().flatMap { number, cells in
      cells.map { Printed(x: $0.0, y: 100 + 16 * Double(number), text: $0.1) }
    }
  }

  @Test func aCellThatSpeckleMovedStaysInAListOfPeople() throws {
    let found = try blocks(
      rows([
        [(80, "Namn"), (240, "Parti"), (300, "Uppdrag")],
        [(74, "Eva Ek"), (226, "MP"), (300, "Ordförande")],
        [(80, "Bo Al"), (240, "S"), (300, "Ledamot")],
        [(80, "Siv Önn"), (240, "C"), (300, "Ledamot")],
        [(80, "Ali Öst"), (240, "V"), (300, "Ledamot")],
      ]), WordList(["namn", "parti", "uppdrag", "eva", "ordförande", "ledamot", "siv", "ali"]))
    #expect(found.first == "tableRow: Namn\tParti\tUppdrag")
    #expect(found.allSatisfy { $0.hasPrefix("tableRow") } && found.count == 5)
  }

  @Test func pointsWhoseBulletsWereNotReadStandApart() throws {
    let page = [
      Printed(y: 100, text: "§ 12 Taxa"), Printed(y: 130, text: "Nämnden beslutar att"),
      Printed(x: 100, y: 146, text: "anta taxan för badplatsen."),
      Printed(x: 100, y: 162, text: "utse Bo Al till ombud."),
    ]
    #expect(
      try blocks(page + paragraphs(0).map { Printed(y: $0.y + 100, text: $0.text) })
        .dropFirst().prefix(3) == [
          "paragraph: Nämnden beslutar att", "paragraph: anta taxan för badplatsen.",
          "paragraph: utse Bo Al till ombud.",
        ])
  }

  @Test func namesUnderPostsBelowTheLastItemAreSignatures() throws {
    func page(_ last: [Printed]) -> [Printed] {
      [
        Printed(y: 100, text: "§ 12 Taxa"), Printed(y: 130, text: "Taxan antas för nästa år."),
        Printed(y: 200, text: "Sekreterare"), Printed(y: 230, text: "Eva Ek"),
        Printed(y: 260, text: "Ordförande"), Printed(y: 290, text: "Bo Al"),
      ] + last
    }
    #expect(try blocks(page([])).filter { $0.hasPrefix("signature") }.count == 4)
    // Those who are elected stand in an item, after which others come.
    let others = [Printed(y: 330, text: "§ 13 Övrigt"), Printed(y: 360, text: "Inget fanns.")]
    #expect(try !blocks(page(others)).contains { $0.hasPrefix("signature") })
  }
}
