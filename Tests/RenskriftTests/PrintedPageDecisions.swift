import Renskrift
import Testing

/// Decisions in bold, titles in plain type, case numbers and grids on pages of a text layer.
extension PrintedPageTests {
  private static let heading = Piece(x: 70, text: "Beslut", bold: true)

  @Test func whatIsDecidedMayBeBold() throws {
    let page =
      text(from: 100) + [
        (170, [Self.heading]),
        (184, [Piece(x: 70, text: "Nämnden beslutar att godkänna rapporten och att", bold: true)]),
        (
          198,
          [
            Piece(
              x: 70, text: "lämna den till alla som har bett om den under den tid som har gått",
              bold: true)
          ]
        ), (212, [Piece(x: 70, text: "sedan dess.", bold: true)]),
      ]
    let found = try blocks([page])
    #expect(found.filter { $0.hasPrefix("subheading") } == ["subheading: Beslut"])
    #expect(found.contains { $0.hasPrefix("paragraph: Nämnden beslutar att godkänna") })
  }

  /// The end of the sentence may read as one of the usual headings.
  @Test func aSentenceInBoldMayEndAsAHeading() throws {
    let full = "Nämnden beslutar att notera den långa informationen som har lämnats nu i höst"
    let page =
      text(from: 100) + [
        (170, [Self.heading]), (184, [Piece(x: 70, text: full, bold: true)]),
        (198, [Piece(x: 70, text: "till protokollet.", bold: true)]),
        (230, [Piece(x: 70, text: "Till protokollet", bold: true)]),
      ] + text(from: 244)
    let found = try blocks([page])
    #expect(found.contains("paragraph: \(full) till protokollet."))
    #expect(found.contains("subheading: Till protokollet"))
  }

  @Test func addresseesThatEndTwoPagesAreNoFooter() throws {
    func page(_ first: String) -> [(y: Double, pieces: [Piece])] {
      text(from: 600, 6) + [
        (700, [Piece(x: 70, text: "Skickas till", bold: true)]),
        (714, [Piece(x: 70, text: first)]), (728, [Piece(x: 70, text: "Ekonomikontoret")]),
        (776, [Piece(x: 70, text: "Justerandes sign")]),
      ]
    }
    let found = try blocks([page("Akten"), page("Miljökontoret")])
    #expect(found.filter { $0 == "pageFooter: Justerandes sign" }.count == 2)
    #expect(!found.contains("pageFooter: Ekonomikontoret"))
  }

  @Test func aLeadInBelowTheHeadingIsNone() throws {
    let page =
      text(from: 100) + [
        (170, [Self.heading]), (184, [Piece(x: 70, text: "Nämnden beslutar", bold: true)]),
        (204, [Piece(x: 70, text: "1. att godkänna rapporten.", bold: true)]),
      ]
    let found = try blocks([page])
    #expect(found.suffix(3).first == "subheading: Beslut")
    #expect(found.contains("paragraph: Nämnden beslutar"))
  }

  /// Where no such heading stands above it, a line in bold is one.
  @Test func aLeadInAloneIsAHeading() throws {
    let page =
      text(from: 100) + [
        (184, [Piece(x: 70, text: "Nämnden beslutar", bold: true)]),
        (198, [Piece(x: 70, text: "att godkänna rapporten.")]),
      ]
    #expect(try blocks([page]).contains("subheading: Nämnden beslutar"))
  }

  /// In the type of typewriters nothing is bold.
  @Test func aFullTitleGoesOnBelowItself() throws {
    let full = "Försäljning av mark i Norrby verksamhetsområde till Åkarnas och"
    func page(_ title: String) -> [(y: Double, pieces: [Piece])] {
      [
        (100, [Piece(x: 70, text: "§ 12"), Piece(x: 150, text: title)]),
        (114, [Piece(x: 150, text: "Vagnarnas Bolag AB")]),
        (128, [Piece(x: 150, text: "Dnr KS 2021/12")]),
      ]
        + (0..<4).map { number in
          (
            160 + 14 * Double(number),
            [
              Piece(
                x: 150, text: "och kommunen ska enligt planen arbeta för att alla ska ta del av")
            ]
          )
        }
    }
    #expect(try blocks([page(full)]).first == "heading: § 12 \(full) Vagnarnas Bolag AB")
    #expect(try blocks([page("Ny taxa")]).first == "heading: § 12 Ny taxa")
  }

  @Test func aCaseNumberOverTheFirstHeadingOfAPageIsNoHeader() throws {
    func page(_ number: Int) -> [(y: Double, pieces: [Piece])] {
      [
        (30, [Piece(x: 70, text: "ÄNGENS KOMMUN")]),
        (86, [Piece(x: 70, text: "Dnr BUN 0\(number)30/2018")]),
        (100, [Piece(x: 70, text: "§ \(number)", bold: true)]),
        (114, [Piece(x: 70, text: "Ny taxa", bold: true)]),
      ] + text(from: 150)
    }
    let found = try blocks([page(2), page(3), page(4)])
    #expect(found.filter { $0.hasPrefix("caseNumber") }.count == 3)
    #expect(found.filter { $0.hasPrefix("pageHeader") }.count == 3)
  }

  @Test func twoPagesMayEndInTheSameWord() throws {
    let page =
      text(from: 600, 10) + [
        (740, [Piece(x: 70, text: "förfogande,")]), (776, [Piece(x: 70, text: "Justerandes sign")]),
      ]
    let found = try blocks([page, page])
    #expect(found.filter { $0 == "pageFooter: Justerandes sign" }.count == 2)
    #expect(!found.contains("pageFooter: förfogande,"))
  }

  /// A reader may take the mark for something else, or see none.
  @Test(arguments: ["•", "e"]) func aListMayStandBesideALabelInTheMargin(mark: String) throws {
    let line = "Nämnden antar taxan och tackar för ordet"
    let page: [(y: Double, pieces: [Piece])] = [
      (200, [Piece(x: 60, text: "Ärende"), Piece(x: 180, text: line)]),
      (214, [Piece(x: 180, text: "till alla.")]),
      (
        234,
        [Piece(x: 60, text: "Underlag"), Piece(x: 185, text: mark), Piece(x: 205, text: "Karta")]
      ), (254, [Piece(x: 60, text: "Beslut"), Piece(x: 180, text: line)]),
    ]
    let found = try blocks([page])
    #expect(found.contains("subheading: Underlag"))
    #expect(found.contains { $0.hasSuffix(": \(mark) Karta") })
  }

  @Test func headsMayStandOverCrossesInTheirMiddle() throws {
    let heads: [(y: Double, pieces: [Piece])] = [
      (
        200,
        [
          Piece(x: 70, text: "Ledamot", bold: true), Piece(x: 250, text: "Parti", bold: true),
          Piece(x: 310, text: "Närvarande", bold: true),
          Piece(x: 400, text: "Tjänstgörande ersättare", bold: true),
        ]
      )
    ]
    let people: [(String, String, String, String?)] = [
      ("Eva Ek", "S", "X", nil), ("Bo Al", "M", "X", nil), ("Ali Öst", "C", "X", nil),
      ("Per Ny", "V", "–", "Siv Önn (V)"),
    ]
    let page =
      text(from: 100) + heads
      + people.enumerated().map { number, person in
        (
          216 + 16 * Double(number),
          [
            Piece(x: 70, text: person.0), Piece(x: 263, text: person.1),
            Piece(x: 338, text: person.2),
          ] + (person.3.map { [Piece(x: 400, text: $0)] } ?? [])
        )
      }
    let found = try blocks([page]).filter { $0.hasPrefix("tableRow") }
    #expect(found.first == "tableRow: Ledamot\tParti\tNärvarande\tTjänstgörande ersättare")
    #expect(found.last == "tableRow: Per Ny\tV\t–\tSiv Önn (V)")
  }
}
