import Renskrift
import Testing

/// Labels and titles of items in a column beside the text.
extension PrintedPageTests {
  private func item(
    _ label: String, _ title: [String], from y: Double, sentence: String = "Kassan är god just nu."
  ) -> [(y: Double, pieces: [Piece])] {
    let first = [Piece(x: 70, text: label), Piece(x: 240, text: sentence)]
    let rest = title.enumerated().map { number, line in
      (
        y: y + 14 * Double(number + 1),
        pieces: [Piece(x: 70, text: line)]
          + (number == 0 ? [Piece(x: 240, text: "Den räcker till bryggan.")] : [])
      )
    }
    return [(y, first)] + rest
  }

  @Test func titlesBelowLabelsAreReadBeforeTheTextBesideThem() throws {
    let page =
      item("§ 1", ["Mötets öppnande"], from: 100)
      + item("§ 2", ["Ekonomi för", "bryggan"], from: 160)
      + item("§ 3", ["Övrigt"], from: 220) + [
        (280, [Piece(x: 70, text: "§ 4"), Piece(x: 240, text: "Mötet avslutas.")])
      ]
    let found = try blocks([page])
    #expect(
      found.filter { $0.hasPrefix("heading") } == [
        "heading: § 1 Mötets öppnande", "heading: § 2 Ekonomi för bryggan", "heading: § 3 Övrigt",
        "heading: § 4 Mötet avslutas.",
      ])
    #expect(
      found.count { $0 == "paragraph: Kassan är god just nu. Den räcker till bryggan." } == 3)
  }

  @Test func numbersAloneAreLabelsInMinutes() throws {
    let title = (
      y: 60.0, pieces: [Piece(x: 70, text: "Protokoll fört vid styrelsemöte 2023-04-03")]
    )
    let items = ["ÖPPNANDE AV MÖTET", "KASSARAPPORT", "ÖVRIGA FRÅGOR", "AVSLUTNING"].enumerated()
      .flatMap {
        item("\($0 + 1)", [$1], from: 120 + 60 * Double($0))
      }
    #expect(
      try blocks([[title] + items]).filter { $0.hasPrefix("heading") } == [
        "heading: 1 ÖPPNANDE AV MÖTET", "heading: 2 KASSARAPPORT", "heading: 3 ÖVRIGA FRÅGOR",
        "heading: 4 AVSLUTNING",
      ])
  }

  /// A case number beside a label stands over a heading of its own.
  @Test func aCaseNumberBesideALabelIsNoText() throws {
    let page = [12, 13].flatMap { number -> [(y: Double, pieces: [Piece])] in
      let y = 100 + 120 * Double(number - 12)
      return [
        (y, [Piece(x: 70, text: "Ks § \(number)"), Piece(x: 240, text: "Dnr KS/2018:\(number)")]),
        (y + 14, [Piece(x: 70, text: "Ny taxa")]), (y + 28, [Piece(x: 70, text: "Beslut")]),
      ] + text(from: y + 42, 2)
    }
    let found = try blocks([page])
    #expect(found.contains("subheading: Beslut"))
    #expect(found.prefix(2) == ["heading: Ks § 12 Ny taxa", "caseNumber: Dnr KS/2018:12"])
  }

  /// One label above a line at the same place may be the first of a list.
  @Test func aLabelAloneIsNoColumn() throws {
    let page = item("§ 1", ["Mötets öppnande"], from: 100) + text(from: 160)
    #expect(try !blocks([page]).contains("heading: § 1 Mötets öppnande"))
  }
}
