import Renskrift
import Testing

/// Case numbers, labels and votes as the forms of some municipalities print them on pages of a text layer.
extension PrintedPageTests {
  private func item(_ number: Int, _ filed: String, from y: Double) -> [(
    y: Double, pieces: [Piece]
  )] {
    [
      (y, [Piece(x: 70, text: "§ \(number)", bold: true), Piece(x: 120, text: filed, bold: true)]),
      (y + 16, [Piece(x: 70, text: "Ny taxa", bold: true)]),
    ] + text(from: y + 40, 2)
  }

  /// The names below lines to sign on stand closer than lines of text.
  @Test func signaturesSayNothingOfTheDistanceOfLines() throws {
    let signatures = (0..<8).flatMap { number -> [(y: Double, pieces: [Piece])] in
      let y = 100 + 60 * Double(number)
      return [
        (y, [Piece(x: 70, text: "Justerare")]), (y + 11, [Piece(x: 70, text: "Eva Ek \(number)")]),
      ]
    }
    let short = (0..<12).map { number in
      (y: 300 + 16 * Double(number), pieces: [Piece(x: 70, text: "Rad \(number).")])
    }
    let page = text(from: 100, 2) + text(from: 150, 2) + short
    let found = try blocks([signatures, page])
    #expect(found.count { $0.contains("ta del av den nya och kommunen") } == 2)
  }

  /// Labels that nobody could read beside text are no table's.
  @Test func textBesideUnreadLabelsIsNoTable() throws {
    let page = (0..<3).flatMap { number -> [(y: Double, pieces: [Piece])] in
      let y = 100 + 200 * Double(number)
      return [(y, [Piece(x: 50, text: "SIS"), Piece(x: 120, text: "Ny taxa")])]
        + text(from: y + 14, 10).map { (y: $0.y, pieces: [Piece(x: 120, text: $0.pieces[0].text)]) }
    }
    #expect(try !blocks([page]).contains { $0.hasPrefix("tableRow") })
    let table = (0..<4).flatMap { number -> [(y: Double, pieces: [Piece])] in
      let y = 100 + 30 * Double(number)
      return [
        (y, [Piece(x: 50, text: "Post \(number)"), Piece(x: 120, text: "Ny taxa")]),
        (y + 14, [Piece(x: 120, text: "och mer")]),
      ]
    }
    #expect(try blocks([table]).filter { $0.hasPrefix("tableRow") }.count >= 4)
  }

  /// The items that the minutes have, and the names over posts in another face, are no headings.
  @Test func aRangeBelowItsLabelAndPostsSideBySideAreNoHeadings() throws {
    let front: [(y: Double, pieces: [Piece])] = [
      (100, [Piece(x: 70, text: "Justerade paragrafer", bold: true)]),
      (114, [Piece(x: 70, text: "§§ 12–13")]),
      (180, [Piece(x: 70, text: "Eva Ek"), Piece(x: 270, text: "Bo Al")]),
      (
        196,
        [
          Piece(x: 70, text: "Sekreterare", bold: true),
          Piece(x: 270, text: "Ordförande", bold: true),
        ]
      ),
    ]
    let items = [12, 13].flatMap { number -> [(y: Double, pieces: [Piece])] in
      let y = 100 + 100 * Double(number - 12)
      return [(y, [Piece(x: 70, text: "§ \(number) Ny taxa", bold: true)])] + text(from: y + 20)
    }
    let found = try blocks([front, items])
    #expect(
      found.filter { $0.hasPrefix("heading") } == [
        "heading: § 12 Ny taxa", "heading: § 13 Ny taxa",
      ]
    )
    #expect(found.filter { $0.hasPrefix("signature") }.count == 2)
  }

  @Test(arguments: [
    ["1098/19", "0444/19"], ["KTN22-0013", "KTN22-0108"], ["2024-28", "2024-261"],
  ])
  func aNumberBesideSeveralLabelsFilesThem(numbers: [String]) throws {
    let found = try blocks([
      item(12, numbers[0], from: 200) + item(13, numbers[1], from: 300)
    ]).filter { !$0.hasPrefix("paragraph") }
    #expect(
      found == [
        "heading: § 12 Ny taxa", "caseNumber: \(numbers[0])", "heading: § 13 Ny taxa",
        "caseNumber: \(numbers[1])",
      ])
  }

  @Test(arguments: ["2012/0637-102", "KS-2021/1864.427", "FN 89-2021"])
  func aNumberBelowSeveralTitlesFilesThem(number: String) throws {
    let page = [12, 13].flatMap { label -> [(y: Double, pieces: [Piece])] in
      let y = Double(label) * 100 - 1000
      return [
        (y, [Piece(x: 70, text: "§ \(label) Ny taxa", bold: true)]),
        (y + 16, [Piece(x: 70, text: number)]),
      ] + text(from: y + 40, 2)
    }
    #expect(try blocks([page]).filter { $0 == "caseNumber: \(number)" }.count == 2)
  }

  @Test(arguments: ["2021-06-07", "2023-2024", "18.30", "4:1205", "Covid-19", "1245", "KS 2021"])
  func whatMayBeADateOrANameFilesNothing(text: String) throws {
    let found = try blocks([item(12, text, from: 200) + item(13, text, from: 300)])
    #expect(!found.contains { $0.hasPrefix("caseNumber") })
  }

  @Test func aFormOfOneItemOnlyIsNoCaseNumber() throws {
    let found = try blocks([item(12, "1098/19", from: 200) + text(from: 300)])
    #expect(!found.contains { $0.hasPrefix("caseNumber") })
  }

  @Test func besideOtherLabelsAWordIsTextEnough() throws {
    let line = "Nämnden antar taxan och tackar för ordet"
    let page: [(y: Double, pieces: [Piece])] = [
      (200, [Piece(x: 60, text: "Diarienr", bold: true), Piece(x: 180, text: "KS 2021/12")]),
      (220, [Piece(x: 60, text: "Beslut", bold: true), Piece(x: 180, text: line)]),
      (234, [Piece(x: 180, text: "till alla.")]),
      (254, [Piece(x: 60, text: "Skickas till", bold: true), Piece(x: 180, text: "Enheten")]),
      (274, [Piece(x: 60, text: "Beskrivning", bold: true), Piece(x: 180, text: line)]),
      (288, [Piece(x: 180, text: "till alla.")]),
    ]
    #expect(
      try blocks([page]) == [
        "caseNumber: Diarienr KS 2021/12", "subheading: Beslut", "paragraph: \(line) till alla.",
        "subheading: Skickas till", "paragraph: Enheten", "subheading: Beskrivning",
        "paragraph: \(line) till alla.",
      ])
  }

  @Test func aTableOfVotesMayBeginAtTheEndOfAPage() throws {
    let head = [
      (
        y: 700.0,
        pieces: [
          Piece(x: 60, text: "Ledamot", bold: true), Piece(x: 260, text: "Ja", bold: true),
          Piece(x: 320, text: "Nej", bold: true), Piece(x: 380, text: "Avstår", bold: true),
        ]
      )
    ]
    let votes: [(String, Double)] = [
      ("Eva Ek (S)", 260), ("Bo Al (M)", 320), ("Ali Öst (C)", 260), ("Siv Önn (V)", 380),
    ]
    let rest = votes.enumerated().map { number, vote in
      (
        y: 100 + 16 * Double(number),
        pieces: [Piece(x: 60, text: vote.0), Piece(x: vote.1 + 3, text: "X")]
      )
    }
    let found = try blocks([text(from: 300, 6) + head, rest])
    #expect(found.contains("tableRow: Ledamot\tJa\tNej\tAvstår"))
    #expect(found.filter { $0.hasPrefix("tableRow") }.count == 5)
  }

  @Test func theFramedHeadOfAnItemOnTopOfEachPageIsNoPageHeader() throws {
    let pages = (12...14).map { number in
      [
        (y: 40.0, pieces: [Piece(x: 70, text: "Granåsa kommun")]),
        (y: 100.0, pieces: [Piece(x: 66, text: "| § \(number) | Rutiner för klagomål")]),
      ] + text(from: 140, 6)
    }
    let found = try blocks(pages)
    #expect(found.filter { $0.hasPrefix("pageHeader") }.count == 3)
    #expect(!found.contains { $0.hasPrefix("pageHeader") && $0.contains("§") })
  }

  /// What a document is and of which day, in one piece, is a title; letterheads set the two apart.
  @Test func aTitleWithItsDateIsNoPageHeader() throws {
    let place = (y: 88.0, pieces: [Piece(x: 70, text: "Plats: Bystugan")])
    let titled = [
      (y: 60.0, pieces: [Piece(x: 70, text: "Ekbackens vägförening")]),
      (y: 74.0, pieces: [Piece(x: 70, text: "Årsmötesprotokoll 2021-05-20")]), place,
    ]
    #expect(try blocks([titled + text(from: 120)]).allSatisfy { !$0.hasPrefix("pageHeader") })
    let apart = [
      (
        y: 60.0,
        pieces: [Piece(x: 70, text: "Årsmötesprotokoll"), Piece(x: 400, text: "2021-05-20")]
      ), place,
    ]
    #expect(try blocks([apart + text(from: 120)]).contains { $0.hasPrefix("pageHeader") })
  }
}
