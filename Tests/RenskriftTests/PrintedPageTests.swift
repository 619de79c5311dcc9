import Renskrift
import Testing

/// Blocks of pages of a text layer, as role and text.
///
/// A line is given as pieces side by side, each with its left edge; every character is six points wide.
@Suite struct PrintedPageTests {
  struct Piece {
    let x: Double
    let text: String
    var bold = false
    /// How wide the first word is, where its letters are no usual ones.
    var first: Double?
    var size = 11.0
  }

  func blocks(_ pages: [[(y: Double, pieces: [Piece])]]) throws -> [String] {
    var document = Document(
      source: Source(
        file: "t.pdf", sha256: "", mediaType: "application/pdf", pageCount: pages.count),
      tools: Tools(renskrift: "0"),
      pages: pages.enumerated().map { number, lines in
        Page(
          number: number + 1, width: 600, height: 800, origin: .textLayer, status: .ok,
          lines: lines.flatMap { y, pieces in pieces.map { Self.line($0, y) } })
      })
    for name in ["layout", "segment"] {
      try Pipeline.standard.run(name, on: &document, lexicon: WordList([]))
    }
    return document.blocks?.map { "\($0.role.rawValue): \($0.text)" } ?? []
  }

  private static func line(_ piece: Piece, _ y: Double) -> Line {
    let plain = Line(text: piece.text, ending: "\n")
    let added = piece.first.map { $0 - 6 * Double(plain.words[0].length) } ?? 0
    return Line(
      text: piece.text,
      box: Box(piece.x, y, piece.x + 6 * Double(piece.text.count) + added, y + 12),
      words: plain.words.enumerated().map { number, word in
        let before = String(piece.text.utf8.prefix(word.start)) ?? ""
        let own = String(piece.text.utf8.dropFirst(word.start).prefix(word.length)) ?? ""
        let left = piece.x + 6 * Double(before.count) + (number == 0 ? 0 : added)
        return Word(
          start: word.start, length: word.length,
          box: Box(
            left, y, left + 6 * Double(own.count) + (number == 0 ? added : 0), y + 12),
          font: Font(size: piece.size, bold: piece.bold, italic: false))
      })
  }

  /// Lines of running text that reach the right margin.
  func text(from y: Double, _ count: Int = 4) -> [(y: Double, pieces: [Piece])] {
    (0..<count).map { number in
      let line = "och kommunen ska enligt planen arbeta för att alla ska kunna ta del av den nya"
      return (y + 14 * Double(number), [Piece(x: 70, text: line)])
    }
  }

  @Test func aTitleInAColumnOfItsOwnGoesOnBelowItself() throws {
    let page: [(y: Double, pieces: [Piece])] =
      [
        (
          300, [Piece(x: 70, text: "§ 12", bold: true), Piece(x: 120, text: "Ny taxa", bold: true)]
        ),
        (314, [Piece(x: 120, text: "Badplatsen i Sjövik", bold: true)]),
      ] + text(from: 340)
    #expect(try blocks([page]).first == "heading: § 12 Ny taxa Badplatsen i Sjövik")
  }

  @Test(arguments: ["KS/2023:0316", "MBN-2023-371", "24/KS0123", "21RGK0715", "KF 2023.123"])
  func aCaseNumberStandsBesideATitleOfTwoLines(number: String) throws {
    let page: [(y: Double, pieces: [Piece])] =
      [
        (
          300,
          [
            Piece(x: 70, text: "§ 12 Ny taxa för badplatsen i", bold: true),
            Piece(x: 440, text: number),
          ]
        ),
        (314, [Piece(x: 70, text: "Sjövik", bold: true)]),
      ] + text(from: 340)
    #expect(
      try blocks([page]).prefix(2) == [
        "heading: § 12 Ny taxa för badplatsen i Sjövik", "caseNumber: \(number)",
      ])
  }

  @Test func aShortLabelAloneHasItsTitleBelow() throws {
    let page: [(y: Double, pieces: [Piece])] =
      [
        (
          300,
          [Piece(x: 70, text: "Ks § 12", bold: true), Piece(x: 440, text: "Dnr KS 2023/00123")]
        ),
        (318, [Piece(x: 70, text: "Ny taxa för badplatsen", bold: true)]),
      ] + text(from: 344)
    #expect(
      try blocks([page]).prefix(2) == [
        "heading: Ks § 12 Ny taxa för badplatsen", "caseNumber: Dnr KS 2023/00123",
      ])
  }

  @Test func documentsHaveALineEach() throws {
    let page: [(y: Double, pieces: [Piece])] =
      [(300, [Piece(x: 70, text: "§ 12 Ny taxa", bold: true)])] + text(from: 326) + [
        (390, [Piece(x: 70, text: "Beslutsunderlag", bold: true)]),
        (404, [Piece(x: 70, text: "Förvaltningens tjänsteutlåtande den 6 april 2022 med bilagor")]),
        (418, [Piece(x: 70, text: "Förslag till taxa")]),
      ]
    #expect(
      try blocks([page]).suffix(2) == [
        "paragraph: Förvaltningens tjänsteutlåtande den 6 april 2022 med bilagor",
        "paragraph: Förslag till taxa",
      ])
  }

  /// The last document of a list stands alone below the letterhead of the next page.
  @Test func aDocumentAtTheTopOfAPageIsNoLetterhead() throws {
    func page(_ number: Int, _ top: [(y: Double, pieces: [Piece])]) -> [(
      y: Double, pieces: [Piece]
    )] {
      [
        (
          30,
          [Piece(x: 70, text: "Tibro kommun"), Piece(x: 300, text: "PROTOKOLL \(number) (5)")]
        )
      ] + top + text(from: 100)
    }
    let line = text(from: 60, 1)
    let heading = [(y: 170.0, pieces: [Piece(x: 70, text: "Beslutsunderlag", bold: true)])]
    let item = [(y: 60.0, pieces: [Piece(x: 70, text: "§ 12 Ny taxa", bold: true)])]
    let document = "Protokollsutdrag 2023-04-18"
    let pages = [
      page(1, item), page(2, line), page(3, line), page(4, line) + heading,
      page(5, [(60, [Piece(x: 70, text: document)])]),
    ]
    #expect(try blocks(pages).contains("paragraph: \(document)"))
  }

  /// The municipality's name ends a title, as it stands in the page header.
  @Test func theEndOfATitleIsNoPageHeader() throws {
    func page(_ top: [(y: Double, pieces: [Piece])]) -> [(y: Double, pieces: [Piece])] {
      [(30, [Piece(x: 70, text: "Tibro"), Piece(x: 300, text: "PROTOKOLL")])] + top
        + text(from: 100)
    }
    let title = [
      (y: 60.0, pieces: [Piece(x: 70, text: "§ 12 Detaljplan för Åsen 2:14 i", bold: true)]),
      (y: 74.0, pieces: [Piece(x: 70, text: "Tibro", bold: true)]),
    ]
    let line = text(from: 60, 1)
    #expect(
      try blocks([page(line), page(title), page(line)]).contains {
        $0.hasPrefix("heading: § 12 Detaljplan för Åsen 2:14 i")
      })
    #expect(
      try blocks([page(line), page(title), page(line)]).filter { $0 == "pageHeader: Tibro" }.count
        == 3)
  }

  @Test func theHeadsOfATableMayLeaveOutTheFirst() throws {
    let page: [(y: Double, pieces: [Piece])] =
      [(300, [Piece(x: 70, text: "§ 12 Budget", bold: true)])] + text(from: 326) + [
        (400, [Piece(x: 200, text: "Budget"), Piece(x: 280, text: "Utfall")]),
        (
          414,
          [
            Piece(x: 70, text: "Personal"), Piece(x: 200, text: "4 450"),
            Piece(x: 280, text: "4 120"),
          ]
        ),
        (
          428,
          [
            Piece(x: 70, text: "Lokaler"), Piece(x: 200, text: "1 200"),
            Piece(x: 280, text: "1 310"),
          ]
        ),
      ]
    #expect(
      try blocks([page]).suffix(3) == [
        "tableRow: \tBudget\tUtfall", "tableRow: Personal\t4 450\t4 120",
        "tableRow: Lokaler\t1 200\t1 310",
      ])
  }

  /// A line ends a paragraph where the very word that follows would have fitted, however wide the others are.
  @Test func theRoomIsThatOfTheNextWord() throws {
    func page(_ width: Double) -> [(y: Double, pieces: [Piece])] {
      text(from: 300) + [
        (356, [Piece(x: 70, text: "i hela kommunen. Alla är välkomna att yttra sig över taxan.")]),
        (370, [Piece(x: 70, text: "Kommunfullmäktige antar sedan planen.", first: width)]),
      ]
    }
    #expect(try blocks([page(80)]).count == 2)
    #expect(try blocks([page(130)]).count == 1)
  }

  /// A full line that ends a sentence may be the last of its paragraph: the space below says nothing of the lines.
  @Test func theSpaceBelowASentenceIsNotThatOfLines() throws {
    let title = "Protokoll fört vid årsmöte i Ängens byalag den 3 april 2023 i Bystugan kl"
    let page: [(y: Double, pieces: [Piece])] = [
      (72, [Piece(x: 70, text: title, bold: true)]),
      (106, [Piece(x: 70, text: "§ 1 Mötets öppnande")]),
      (120, [Piece(x: 70, text: "Eva Ek öppnade mötet.")]),
      (149, [Piece(x: 70, text: "§ 2 Val av justerare")]),
      (163, [Piece(x: 70, text: "Bo Al valdes.")]),
      (
        192,
        [
          Piece(
            x: 70,
            text: "§ 3 Berättelserna föredrogs, godkändes och lades till handlingarna av mötet.")
        ]
      ), (221, [Piece(x: 70, text: "§ 4 Övriga frågor")]), (235, [Piece(x: 70, text: "Inga.")]),
    ]
    #expect(try blocks([page])[1] == "heading: § 1 Mötets öppnande")
  }
}
