import Renskrift
import Testing

/// Tables of items, running heads and signatures on pages of a text layer.
extension PrintedPageTests {
  @Test func titlesMayStandBesideTheirText() throws {
    let page: [(y: Double, pieces: [Piece])] = [
      (
        300, [Piece(x: 60, text: "1. Val av"), Piece(x: 200, text: "Styrelsen har talat om valet")]
      ),
      (314, [Piece(x: 60, text: "ordförande"), Piece(x: 200, text: "och väljer Bo Al.")]),
      (
        330,
        [Piece(x: 60, text: "2. Ekonomi"), Piece(x: 200, text: "Kassan är i gott skick efter")]
      ),
      (344, [Piece(x: 200, text: "vårens avgifter.")]),
      (360, [Piece(x: 60, text: "3. Övrigt"), Piece(x: 200, text: "Inget mer fanns att ta upp")]),
      (374, [Piece(x: 200, text: "den här gången.")]),
    ]
    #expect(
      try blocks([page]) == [
        "tableRow: 1. Val av ordförande\tStyrelsen har talat om valet och väljer Bo Al.",
        "tableRow: 2. Ekonomi\tKassan är i gott skick efter vårens avgifter.",
        "tableRow: 3. Övrigt\tInget mer fanns att ta upp den här gången.",
      ])
  }

  @Test func aNumberThatEndsASentenceBeginsNoList() throws {
    let lines = text(from: 300, 3)
    let page =
      lines
      + [
        (342, [Piece(x: 70, text: "73. Planen ska sedan ut på remiss till alla som äger mark där")])
      ]
    #expect(try blocks([page]).count == 1)
  }

  @Test func aNumberOfAListBeginsAnItem() throws {
    let page =
      text(from: 300, 2)
      + [
        (328, [Piece(x: 70, text: "1. Planen ska sedan ut på remiss till alla som äger mark")]),
        (342, [Piece(x: 70, text: "2. Planen ska sedan antas av nämnden före årets slut")]),
      ]
    let items = try blocks([page]).dropFirst()
    #expect(items.allSatisfy { $0.hasPrefix("listItem") })
  }

  @Test func aLineOfTextWithDateAndPageOnTopOfAllPagesIsAHeader() throws {
    let pages = (1...3).map { page in
      [
        (
          y: 30.0,
          pieces: [
            Piece(x: 70, text: "Ängens vägförening, styrelsemöte 2020-01-28, sidan \(page)")
          ]
        )
      ] + text(from: 90, 6)
    }
    let roles = try blocks(pages).map { String($0.prefix { $0 != ":" }) }
    #expect(roles.filter { $0 == "pageHeader" }.count == 3)
  }

  @Test func namesStandOverThePostsOfThoseWhoSign() throws {
    let page: [(y: Double, pieces: [Piece])] =
      [(200, [Piece(x: 70, text: "§ 1 Val", bold: true)])] + text(from: 216)
      + [
        (
          400,
          [
            Piece(x: 70, text: "Bo Al"), Piece(x: 210, text: "Eva af Ek"),
            Piece(x: 350, text: "Ali Öst"),
          ]
        ),
        (
          415,
          [
            Piece(x: 70, text: "Sekreterare"), Piece(x: 210, text: "Ordförande"),
            Piece(x: 350, text: "Justerare"),
          ]
        ),
      ]
    #expect(
      try blocks([page]).suffix(2) == [
        "signature: Bo Al Eva af Ek Ali Öst", "signature: Sekreterare Ordförande Justerare",
      ])
  }

  @Test func oneOfTwoListsOfPeopleMayBeLonger() throws {
    let page: [(y: Double, pieces: [Piece])] =
      [
        (200, [Piece(x: 70, text: "Eva Ek (S), ordförande"), Piece(x: 300, text: "Per Ahl (M)")]),
        (214, [Piece(x: 70, text: "Bo Al (M)"), Piece(x: 300, text: "Siv Önn (V)")]),
        (228, [Piece(x: 70, text: "Ali Öst (C)"), Piece(x: 300, text: "Ove Å (L)")]),
        (242, [Piece(x: 70, text: "Ida af Ung (C), vice ordförande")]),
        (256, [Piece(x: 70, text: "Eskil von der Ung (KD)")]),
      ] + text(from: 290)
    let rows = try blocks([page]).prefix(5)
    #expect(rows.allSatisfy { $0.hasPrefix("tableRow") })
  }
}
