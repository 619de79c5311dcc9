import Renskrift
import Testing

/// What stands at the top and at the end of pages: headers or text, signatures, paragraphs that go on.
extension PrintedPageTests {
  /// The same table of money at the top of several pages is text, and so is what follows a heading.
  @Test func aTableOfAmountsIsNoPageHeader() throws {
    func page(_ top: [(y: Double, pieces: [Piece])]) -> [(y: Double, pieces: [Piece])] {
      [
        (30, [Piece(x: 70, text: "Tibro kommun"), Piece(x: 300, text: "PROTOKOLL")])
      ] + top + text(from: 130)
    }
    let table: [(y: Double, pieces: [Piece])] = [
      (76, [Piece(x: 200, text: "Budget"), Piece(x: 280, text: "Utfall")]),
      (
        90,
        [
          Piece(x: 70, text: "Personal"), Piece(x: 200, text: "4 450"),
          Piece(x: 280, text: "4 120"),
        ]
      ),
      (
        104,
        [Piece(x: 70, text: "Lokaler"), Piece(x: 200, text: "1 200"), Piece(x: 280, text: "1 310")]
      ),
    ]
    let pages = [page(text(from: 76, 2)), page(table), page(table), page(table)]
    #expect(
      try blocks(pages).filter { $0.hasPrefix("tableRow: Personal\t4 450\t4 120") }.count == 3)
    #expect(try blocks(pages).filter { $0 == "pageHeader: Tibro kommun" }.count == 4)
  }

  /// A number alone in the margin, not where the lines begin, is that of the page.
  @Test(arguments: [300.0, 500]) func aNumberAloneAtTheHeadIsThatOfThePage(x: Double) throws {
    let page = [(y: 30.0, pieces: [Piece(x: x, text: "2")])] + text(from: 90)
    #expect(try blocks([page]).first == "pageHeader: 2")
    #expect(try blocks([text(from: 90), page]).contains("pageHeader: 2"))
  }

  @Test func aNumberThatBeginsTheTextIsNot() throws {
    let places = [(y: 30.0, x: 70.0, "2", 90.0), (30, 300, "2", 46), (100, 300, "2", 140)]
    for (y, x, number, below) in places + [(30, 300, "2.", 90)] {
      let page = [(y: y, pieces: [Piece(x: x, text: number)])] + text(from: below)
      #expect(try blocks([page]).allSatisfy { !$0.hasPrefix("pageHeader") }, "\(y) \(x)")
    }
  }

  @Test func aHeadingWithTextBesideItIsNoPageHeader() throws {
    func page(_ top: [(y: Double, pieces: [Piece])]) -> [(y: Double, pieces: [Piece])] {
      [(30, [Piece(x: 70, text: "Tibro kommun"), Piece(x: 300, text: "PROTOKOLL")])] + top
        + text(from: 130)
    }
    let line: [(y: Double, pieces: [Piece])] = [
      (
        90,
        [Piece(x: 70, text: "Beslutet delges", bold: true), Piece(x: 190, text: "Regionstyrelsen")]
      )
    ]
    let pages = [page(line), page(line), page(text(from: 90, 1)), page(line)]
    #expect(try blocks(pages).filter { $0.hasPrefix("pageHeader: Beslutet") }.isEmpty)
  }

  /// Where paragraphs begin with an indent, a line without one at the top of a page goes on.
  @Test func aParagraphWithoutAnIndentGoesOnAfterASentence() throws {
    func paragraph(_ y: Double, _ end: String) -> [(y: Double, pieces: [Piece])] {
      let line = "Kommunen ska enligt planen arbeta för att alla ska kunna ta del av den"
      return [(y, [Piece(x: 90, text: line)]), (y + 14, [Piece(x: 70, text: end)])]
    }
    let short = "nya planen."
    let full = "och kommunen ska enligt planen arbeta för att alla ska kunna ta del av planen."
    func count(_ end: String, _ left: Double) throws -> Int {
      var first = (0..<4).flatMap { paragraph(300 + 28 * Double($0), short) }
      first += paragraph(412, end)
      let line = "Kommunfullmäktige antar sedan planen."
      var second = [(y: 60.0, pieces: [Piece(x: left, text: line)])]
      second += paragraph(74, short) + paragraph(102, short)
      return try blocks([first, second]).count
    }
    #expect(try count(full, 70) == 7)
    #expect(try count(full, 90) == 8)
    #expect(try count(short, 70) == 8)
  }

  @Test func postsSideBySideAreSignatures() throws {
    let page: [(y: Double, pieces: [Piece])] =
      [(300, [Piece(x: 70, text: "§ 12 Ny taxa", bold: true)])] + text(from: 326) + [
        (
          420,
          [
            Piece(x: 70, text: "Ordförande"), Piece(x: 240, text: "Justerare"),
            Piece(x: 400, text: "Sekreterare"),
          ]
        ),
        (
          470,
          [
            Piece(x: 70, text: "Eva af Ek"), Piece(x: 240, text: "Bo von der Alm"),
            Piece(x: 400, text: "Ali Bo Ek"),
          ]
        ),
      ]
    #expect(
      try blocks([page]).suffix(2) == [
        "signature: Ordförande Justerare Sekreterare",
        "signature: Eva af Ek Bo von der Alm Ali Bo Ek",
      ])
  }

  @Test func aPageInTwoColumnsHasAMarginForEach() throws {
    let first = "Kommunen ska enligt planen arbeta nu."
    let line = "och kommunen ska enligt planen arbeta"
    let lines = [first, line, line, line, "för alla.", first, line, line, line, "för alla."]
    func column(_ x: Double, _ y: Double) -> [(y: Double, pieces: [Piece])] {
      lines.enumerated().map { (y + 14 * Double($0), [Piece(x: x, text: $1)]) }
    }
    let page = zip(column(60, 100), column(320, 100)).map { left, right in
      (y: left.y, pieces: left.pieces + right.pieces)
    }
    #expect(try blocks([page]).count == 4)
  }

  @Test func aLabelBeforeACaseNumberOfDigitsHeadsAPage() throws {
    func page(_ number: Int) -> [(y: Double, pieces: [Piece])] {
      [
        (30, [Piece(x: 70, text: "Tibro kommun"), Piece(x: 300, text: "PROTOKOLL \(number) (3)")]),
        (
          76,
          [
            Piece(x: 70, text: "14\(number) §", bold: true),
            Piece(x: 440, text: "2019-00061\(number)"),
          ]
        ),
        (94, [Piece(x: 70, text: "Ny taxa för badplatsen", bold: true)]),
      ] + text(from: 120)
    }
    #expect(
      try blocks([page(1), page(2), page(3)]).filter { $0.hasPrefix("heading: 14") }.count == 3)
  }

  /// A stamp may stand between a page header and the label of an item whose sign was read as a digit.
  @Test func aMisreadLabelBesideACaseNumberBeginsTheText() throws {
    let head = [
      (30.0, [Piece(x: 70, text: "Tibro kommun"), Piece(x: 300, text: "Protokoll")]),
      (44, [Piece(x: 70, text: "Socialnämnden"), Piece(x: 300, text: "2012-10-09")]),
    ]
    let first =
      head + [
        (56, [Piece(x: 400, text: "INKOM")]),
        (
          68,
          [
            Piece(x: 70, text: "583"), Piece(x: 130, text: "Dnr SN 2012/00472"),
            Piece(x: 400, text: "2015 -06- 23"),
          ]
        ), (84, [Piece(x: 70, text: "Sammanträdestider", bold: true)]),
      ]
    let found = try blocks([first + text(from: 110), head + text(from: 100)])
    #expect(!found.contains { $0.hasPrefix("page") && $0.contains("583") })
  }

  @Test func aTitleOfOnePageIsNoPageHeader() throws {
    let title = "Protokoll årsmöte Ängens vägförening"
    let minutes = [
      (30.0, [Piece(x: 480, text: "Sid 1(2)")]), (60, [Piece(x: 70, text: title)]),
    ]
    let other = [(30.0, [Piece(x: 480, text: "Sid 2(2)")])]
    let found = try blocks([minutes + text(from: 100), other + text(from: 100)])
    #expect(found.contains { $0.hasSuffix(": " + title) && !$0.hasPrefix("pageHeader") })
    // What comes back on the next page is one.
    let repeated = other + [(60, [Piece(x: 70, text: title)])]
    let heads = try blocks([minutes + text(from: 100), repeated + text(from: 100)])
    #expect(heads.filter { $0 == "pageHeader: " + title }.count == 2)
  }

  /// Below a page header that comes back, what says which document it is and stands once is the title.
  @Test(arguments: ["PROTOKOLL", "Styrelseprotokoll nr 4"])
  func aTitleBelowAPageHeaderIsNoPartOfIt(title: String) throws {
    let head = [
      (30.0, [Piece(x: 70, text: "Ängens vägförening"), Piece(x: 480, text: "Sid 1(2)")])
    ]
    let first =
      head + [
        (60, [Piece(x: 70, text: title, bold: true)]),
        (80, [Piece(x: 70, text: "Ängens vägförening")]),
      ]
    let found = try blocks([first + text(from: 110), head + text(from: 100)])
    #expect(found.contains { $0.hasSuffix(": " + title) && !$0.hasPrefix("pageHeader") })
    #expect(found.filter { $0 == "pageHeader: Ängens vägförening" }.count == 2)
    // What stands there on each page is one.
    let all = try blocks([first + text(from: 110), first + text(from: 110)])
    #expect(all.filter { $0 == "pageHeader: " + title }.count == 2)
  }

  /// So is the name right above it, and what is told about the meeting below it with labels.
  @Test func aNameAndFieldsAroundATitleAreNoPartOfThePageHeader() throws {
    let head = [
      (30.0, [Piece(x: 70, text: "Ängens vägförening"), Piece(x: 480, text: "Sid 1(2)")])
    ]
    let first =
      head + [
        (60, [Piece(x: 70, text: "Ängens vägförening", bold: true)]),
        (80, [Piece(x: 70, text: "Protokoll från styrelsemöte", bold: true)]),
        (100, [Piece(x: 70, text: "Datum:"), Piece(x: 150, text: "4 maj 2023")]),
        (114, [Piece(x: 70, text: "Tid:"), Piece(x: 150, text: "kl. 18.00–20.15")]),
        (128, [Piece(x: 70, text: "Plats:"), Piece(x: 150, text: "Bygdegården")]),
      ]
    let found = try blocks([first + text(from: 160), head + text(from: 100)])
    #expect(found.filter { $0 == "pageHeader: Ängens vägförening" }.count == 2)
    #expect(!found.contains { $0.hasPrefix("pageHeader") && $0.contains("Protokoll") })
    #expect(!found.contains { $0.hasPrefix("pageHeader") && $0.contains("Datum") })
    // What stands there on each page is.
    let all = try blocks([first + text(from: 160), first + text(from: 160)])
    #expect(all.contains { $0.hasPrefix("pageHeader") && $0.contains("Protokoll") })
    #expect(all.contains { $0.hasPrefix("pageHeader") && $0.contains("Datum") })
  }

  /// A label with its value near by goes on such a list too.
  @Test func fieldsWithNearValuesAreNoLetterhead() throws {
    let first = [
      (60.0, [Piece(x: 70, text: "Ängens vägförening", bold: true)]),
      (80, [Piece(x: 70, text: "Mötesprotokoll 2023-05-04", bold: true)]),
      (100, [Piece(x: 70, text: "Datum:"), Piece(x: 150, text: "2023-05-04")]),
      (114, [Piece(x: 70, text: "Plats: Bygdegården")]),
    ]
    let found = try blocks([first + text(from: 160), text(from: 100)])
    #expect(!found.contains { $0.hasPrefix("pageHeader") })
  }

  /// The page has its number above; another one before a title is that of an item.
  @Test func anItemBelowAPageHeaderIsNoPartOfIt() throws {
    func page(_ number: Int, _ item: String?) -> [(y: Double, pieces: [Piece])] {
      let head = [
        (30.0, [Piece(x: 70, text: "Ängens vägförening"), Piece(x: 500, text: "\(number)")])
      ]
      let title =
        item.map {
          [(70.0, [Piece(x: 70, text: $0), Piece(x: 120, text: "Föregående protokoll")])]
        }
        ?? []
      return head + title + text(from: 100)
    }
    let found = try blocks([page(1, nil), page(2, "5"), page(3, nil)])
    #expect(!found.contains { $0.hasPrefix("pageHeader") && $0.contains("protokoll") })
  }

  /// A last line that reads like a heading has no list below it where the page number stands.
  @Test func aPageNumberBelowAWordOfHeadingsIsOne() throws {
    func page(_ number: Int, _ last: String) -> [(y: Double, pieces: [Piece])] {
      text(from: 100) + [
        (720, [Piece(x: 70, text: last)]), (800, [Piece(x: 290, text: "-\(number)-")]),
      ]
    }
    let found = try blocks([page(1, "underlag."), page(2, "informationen.")])
    #expect(found.contains("pageNumber: -1-") || found.contains("pageFooter: -1-"))
    #expect(!found.contains { $0.hasPrefix("paragraph") && $0.contains("-1-") })
  }

  @Test func aLabelAloneAtTheEndOfAPageIsNoPageNumber() throws {
    let page = text(from: 600) + [(790, [Piece(x: 70, text: "§ 9", bold: true)])]
    let found = try blocks([page, [(60, [Piece(x: 70, text: "Hemsidan")])] + text(from: 90)])
    #expect(!found.contains { $0.hasPrefix("page") })
    #expect(found.contains { $0.contains("§ 9") })
  }

  @Test func aLogoReadAsALabelHeadsAPage() throws {
    func page(_ head: String) -> [(y: Double, pieces: [Piece])] {
      [
        (
          40,
          [
            Piece(x: 70, text: head), Piece(x: 250, text: "PROTOKOLL"),
          ]
        )
      ] + text(from: 100)
    }
    let found = try blocks([page("Älvmo"), page("6) Älvmo")])
    #expect(found.filter { $0.hasPrefix("pageHeader") && $0.contains("Älvmo") }.count == 2)
    // An item with a number and the word for minutes in its title is none.
    let item = [(100.0, [Piece(x: 70, text: "6) Föregående protokoll")])] + text(from: 120)
    #expect(try !blocks([item]).contains { $0.hasPrefix("pageHeader") })
  }
}
