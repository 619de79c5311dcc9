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

  /// A table of titles and texts goes on at the head of the next page, with the rest of a text and one item.
  @Test func aTableOfTitlesGoesOnOnTheNextPage() throws {
    func row(_ y: Double, _ title: String?, _ text: String) -> (y: Double, pieces: [Piece]) {
      (y, (title.map { [Piece(x: 70, text: $0)] } ?? []) + [Piece(x: 240, text: text)])
    }
    let lines = ["Styrelsen har läst förslaget och", "godkänner det som det är skrivet."]
    let first =
      (1...3).flatMap { number in
        let y = 100 + 40 * Double(number)
        return [
          row(y, "\(number). Ny grusväg", lines[0]), row(y + 13, nil, lines[1]),
          row(y + 26, nil, "Arbetet börjar i maj."),
        ]
      } + [row(260, "4. Städdag", lines[0])]
    let second = [
      row(60, nil, lines[1]), row(80, "5. Nästa möte", lines[0]), row(94, nil, lines[1]),
    ]
    let found = try blocks([first, second])
    #expect(found.contains("tableRow: 4. Städdag\t" + lines[0]))
    #expect(found.contains("tableRow: 5. Nästa möte\t" + lines.joined(separator: " ")))
    // On a page by itself one title beside a text is no table.
    #expect(!(try blocks([second])).contains { $0.hasPrefix("tableRow: 5.") })
  }

  /// Who is responsible for an item stands right of its title, and a line above the table ends there.
  @Test(arguments: [".", ""]) func namesBesideTitlesAreNotes(mark: String) throws {
    func item(_ number: Int, _ y: Double, _ name: String) -> [(y: Double, pieces: [Piece])] {
      [
        (
          y,
          [
            Piece(x: 70, text: "\(number)\(mark)"), Piece(x: 110, text: "Nya grusvägar"),
            Piece(x: 440, text: name),
          ]
        ),
        (y + 14, [Piece(x: 110, text: "Styrelsen har läst förslaget och godkänner det.")]),
      ]
    }
    let people = [
      (
        90.0,
        [
          Piece(x: 70, text: "Alla är här: Eva Ros Ek, Bo Al och de som bor på"),
          Piece(x: 430, text: "Ängen"), Piece(x: 462, text: "Per."),
        ]
      )
    ]
    let found = try blocks([
      people + item(1, 130, "Eva") + item(2, 180, "Alla") + item(3, 230, "Bo") + item(4, 280, "Eva")
    ])
    #expect(found.filter { $0.hasPrefix("marginNote") }.count == 4)
    #expect(found.contains("heading: 3\(mark) Nya grusvägar"))
  }

  /// A wide space inside one cell, as in the type of typewriters, makes no column.
  @Test func aWideSpaceInACellIsNoColumn() throws {
    func row(_ y: Double, _ name: [Piece], _ role: String) -> (y: Double, pieces: [Piece]) {
      (y, name + [Piece(x: 300, text: role)])
    }
    let rows = [
      row(90, [Piece(x: 70, text: "Eva"), Piece(x: 102, text: "Ek")], "ordförande"),
      row(104, [Piece(x: 70, text: "Bo Al")], "sekreterare"),
      row(118, [Piece(x: 70, text: "Siv Hed")], "kassör"),
      row(132, [Piece(x: 70, text: "Ola Dal")], "ledamot"),
    ]
    #expect(try blocks([rows]).first == "tableRow: Eva Ek\tordförande")
  }

  /// Text indented below the titles of items is no column of its own: the titles go on above it.
  @Test func textIndentedBelowTitlesIsNoTable() throws {
    let page = (4...7).flatMap { number -> [(y: Double, pieces: [Piece])] in
      let y = Double(number) * 50
      return [
        (y, [Piece(x: 70, text: "§ \(number)"), Piece(x: 115, text: "Snöröjning och sandning")]),
        (y + 14, [Piece(x: 140, text: "Styrelsen har läst förslaget och godkänner det.")]),
        (y + 28, [Piece(x: 140, text: "Arbetet börjar i maj.")]),
      ]
    }
    let found = try blocks([page])
    #expect(!found.contains { $0.hasPrefix("tableRow") })
    #expect(found.contains("heading: § 4 Snöröjning och sandning"))
  }

  /// A title that fills its column stands nearly as close to the text as words do, and what follows the table
  /// belongs to no cell.
  @Test func aTitleThatFillsItsColumnIsACell() throws {
    func row(_ y: Double, _ title: String?, _ text: String) -> (y: Double, pieces: [Piece]) {
      (y, (title.map { [Piece(x: 70, text: $0)] } ?? []) + [Piece(x: 178, text: text)])
    }
    let lines = ["Styrelsen har läst förslaget och", "godkänner det som det är skrivet."]
    let titles = ["Nya grusvägar", "Val", "Städ", "Möte"]
    let page = titles.enumerated().flatMap { number, title in
      let y = 120 + 60 * Double(number)
      return [
        row(y, "§ \(number + 1) \(title)", lines[0]), row(y + 13, nil, lines[1]),
        row(y + 26, nil, lines[0]), row(y + 39, nil, lines[1]),
      ]
    }
    let found = try blocks([page + [(370, [Piece(x: 70, text: "Justerat 2021")])]])
    #expect(found.filter { $0.hasPrefix("tableRow: § ") }.count == 4)
    #expect(!found.contains { $0.hasPrefix("tableRow") && $0.contains("Justerat") })
  }

  /// In a narrow column a title in capitals fills its line, and what was said follows in small letters.
  @Test func textBelowATitleInCapitalsIsNoPartOfIt() throws {
    let text = ["Siv Önn fick i uppdrag att", "tala med kommunen om en", "skylt vid infarten."]
    let page = ["ANSVARSFRIHET FÖR STYRELSEN", "VAL AV TVÅ NYA LEDAMÖTER"].enumerated().flatMap {
      number, title -> [(y: Double, pieces: [Piece])] in
      let y = 100 + 80 * Double(number)
      return [(y, [Piece(x: 70, text: "§ \(number + 1)"), Piece(x: 220, text: title)])]
        + text.enumerated().map { (y + 14 * Double($0 + 1), [Piece(x: 220, text: $1)]) }
    }
    let found = try blocks([page])
    #expect(found.contains("heading: § 1 ANSVARSFRIHET FÖR STYRELSEN"))
    #expect(found.contains("heading: § 2 VAL AV TVÅ NYA LEDAMÖTER"))
  }
}
