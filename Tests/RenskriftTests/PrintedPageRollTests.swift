import Renskrift
import Testing

/// Page footers, votes and labels as the forms of some municipalities print them.
extension PrintedPageTests {
  @Test func aFooterFarBelowAHeadingIsNoList() throws {
    let footer = "Ordförandes signatur ________ Justerares signatur ________"
    func page(_ last: String) -> [(y: Double, pieces: [Piece])] {
      text(from: 100) + [
        (160, [Piece(x: 70, text: last, bold: true)]), (770, [Piece(x: 70, text: footer)]),
      ]
    }
    let found = try blocks([page("Reservation"), page("Paragrafen är omedelbart justerad.")])
    #expect(found.filter { $0 == "pageFooter: \(footer)" }.count == 2)
  }

  /// Two pages may end with the same heading in the margin.
  @Test func aHeadingBesideTextIsNoFooter() throws {
    func page() -> [(y: Double, pieces: [Piece])] {
      [
        (
          100,
          [Piece(x: 60, text: "Bakgrund", bold: true), Piece(x: 200, text: "Taxan är gammal.")]
        ),
        (
          700,
          [Piece(x: 60, text: "Skickas till", bold: true), Piece(x: 200, text: "Miljökontoret")]
        ),
      ]
    }
    let found = try blocks([page(), page()])
    #expect(!found.contains { $0.hasPrefix("pageFooter") })
    #expect(found.contains { $0.contains("Skickas till") })
  }

  @Test func aRowOfSumsEndsATableOfVotes() throws {
    func row(_ y: Double, _ cells: [(Double, String)], bold: Bool = false) -> (
      y: Double, pieces: [Piece]
    ) {
      (y, cells.map { Piece(x: $0.0, text: $0.1, bold: bold) })
    }
    let page =
      text(from: 100) + [
        row(
          200, [(70, "Namn"), (250, "Parti"), (300, "Ja"), (350, "Nej"), (400, "Avstår")],
          bold: true),
        row(214, [(70, "Eva Ek"), (250, "S"), (306, "X")]),
        row(228, [(70, "Bo Al"), (250, "M"), (306, "X")]),
        row(242, [(70, "Ali Öst"), (250, "C"), (356, "X")]),
        row(256, [(70, "Summa"), (306, "2"), (356, "1"), (416, "0")], bold: true),
      ] + text(from: 290)
    let found = try blocks([page])
    #expect(found.contains { $0.hasPrefix("tableRow: Summa") })
    #expect(!found.contains { $0.hasPrefix("subheading: Summa") })
  }

  /// The first row alone may stand on the page where a table of votes begins.
  @Test func aVoteMayBeginInTheLastRowsOfAPage() throws {
    let page =
      text(from: 100) + [
        (
          700,
          [
            Piece(x: 70, text: "Namn", bold: true), Piece(x: 250, text: "Parti", bold: true),
            Piece(x: 300, text: "Ja", bold: true), Piece(x: 350, text: "Nej", bold: true),
            Piece(x: 400, text: "Avstår", bold: true),
          ]
        ),
        (714, [Piece(x: 70, text: "Eva Ek"), Piece(x: 250, text: "S"), Piece(x: 303, text: "X")]),
      ]
    let found = try blocks([page]).filter { $0.hasPrefix("tableRow") }
    #expect(found.count == 2)
    #expect(found.last?.hasPrefix("tableRow: Eva Ek\tS\t") == true)
  }

  /// Items may have the word where others have the sign, and need not begin with 1.
  @Test func theWordForTheSignNumbersItems() throws {
    func item(_ number: Int, _ y: Double) -> [(y: Double, pieces: [Piece])] {
      [
        (y, [Piece(x: 70, text: "Paragraf \(number)")]),
        (y + 16, [Piece(x: 70, text: "Ny taxa", bold: true)]),
      ] + text(from: y + 40)
    }
    let head = [
      (40.0, [Piece(x: 70, text: "Protokoll")]), (60, [Piece(x: 70, text: "2021-03-04")]),
    ]
    let found = try blocks([head + item(55, 150) + item(56, 300) + item(57, 450)])
    #expect(
      found.filter { $0.hasPrefix("heading") }
        == [55, 56, 57].map {
          "heading: Paragraf \($0) Ny taxa"
        })
    // One alone may be what the text refers to.
    let one = try blocks([head + text(from: 100) + item(55, 200)])
    #expect(!one.contains { $0.hasPrefix("heading") })
  }

  /// A row of words and numbers that end at the same places, whose heads stand at the left of their columns.
  private func amounts(_ y: Double, _ cells: [String], areHeads: Bool = false) -> (
    y: Double, pieces: [Piece]
  ) {
    let ends: [Double] = [0, 300, 400, 500]
    return (
      y,
      cells.enumerated().map { column, text in
        let left = areHeads ? ends[column] - 60 : ends[column] - 6 * Double(text.count)
        return Piece(x: column == 0 ? 70 : left, text: text, bold: areHeads)
      }
    )
  }

  /// Numbers that are set to the right begin at different places.
  @Test func numbersSetToTheRightAreATable() throws {
    let page =
      text(from: 100) + [
        amounts(180, ["Område", "Budget", "Utfall", "Avvikelse"], areHeads: true),
        amounts(194, ["Förskola", "463,6", "395,9", "-61,3"]),
        amounts(208, ["Gata", "7,1", "1341,8", "0,2"]),
        amounts(222, ["Kultur", "81,1", "3,2", "105,0"]),
      ] + text(from: 250)
    let found = try blocks([page]).filter { $0.hasPrefix("tableRow") }
    #expect(
      found == [
        "tableRow: Område\tBudget\tUtfall\tAvvikelse",
        "tableRow: Förskola\t463,6\t395,9\t-61,3", "tableRow: Gata\t7,1\t1341,8\t0,2",
        "tableRow: Kultur\t81,1\t3,2\t105,0",
      ])
  }

  /// Two pages may end with numbers of the same form at the same place.
  @Test func aRowOfNumbersAtTheEndOfAPageIsNoFooter() throws {
    func page(_ word: String, _ number: Int) -> [(y: Double, pieces: [Piece])] {
      text(from: 100) + [
        amounts(740, ["Område", "Budget", "Utfall", "Avvikelse"], areHeads: true),
        amounts(754, [word, "463,6", "395,9", "61,3"]),
        (785, [Piece(x: 70, text: "Ängens kommun"), Piece(x: 480, text: "\(number) (3)")]),
      ]
    }
    let found = try blocks([page("Förskola", 1), page("Gata", 2), page("Kultur", 3)])
    #expect(found.filter { $0.hasPrefix("tableRow") && $0.contains("463,6") }.count == 3)
    #expect(found.filter { $0 == "pageFooter: Ängens kommun" }.count == 3)
  }

  /// Two votes of the same people, each on a page of its own, are no page header.
  @Test func theSameTableOnTwoPagesIsNoHeader() throws {
    func row(_ y: Double, _ cells: [(Double, String)]) -> (y: Double, pieces: [Piece]) {
      (y, cells.map { Piece(x: $0.0, text: $0.1) })
    }
    func page(_ number: Int, _ marks: [Double]) -> [(y: Double, pieces: [Piece])] {
      let names = ["Eva Ek", "Bo Al", "Ali Öst", "Siv Önn"]
      return [
        row(40, [(70, "Ängens kommun"), (400, "Protokoll"), (500, "\(number)(3)")]),
        row(80, [(70, "Omröstningslista § \(number + 10)")]),
        row(110, [(70, "Namn"), (250, "Parti"), (300, "Ja"), (350, "Nej"), (400, "Avstår")]),
      ]
        + zip(names, marks).enumerated().map { place, vote in
          row(124 + 14 * Double(place), [(70, vote.0), (250, "S"), (vote.1, "X")])
        }
    }
    let first =
      [row(40, [(70, "Ängens kommun"), (400, "Protokoll"), (500, "1(3)")])] + text(from: 100)
    let found = try blocks([first, page(2, [303, 303, 353, 303]), page(3, [303, 353, 353, 303])])
    #expect(found.filter { $0.hasPrefix("tableRow: Eva Ek") }.count == 2)
    #expect(found.filter { $0.contains("Omröstningslista") && !$0.hasPrefix("page") }.count == 2)
    #expect(found.filter { $0.hasPrefix("pageHeader: Ängens kommun") }.count == 3)
  }
}
