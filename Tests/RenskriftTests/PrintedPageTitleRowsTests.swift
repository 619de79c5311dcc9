import Renskrift
import Testing

/// Numbers, titles and text of items in three columns without rules.
extension PrintedPageTests {
  private typealias Printed = (y: Double, pieces: [Piece])

  private func item(
    _ number: Int, _ titles: [String], _ text: [String], from y: Double
  ) -> [Printed] {
    (0..<max(titles.count, text.count)).map { row in
      var pieces: [Piece] = []
      if row == 0 { pieces.append(Piece(x: 60, text: "§ \(number)")) }
      if row < titles.count { pieces.append(Piece(x: 90, text: titles[row])) }
      if row < text.count { pieces.append(Piece(x: 240, text: text[row])) }
      return (y + 14 * Double(row), pieces)
    }
  }

  private var page: [Printed] {
    [(60, [Piece(x: 60, text: "Protokoll fört vid styrelsemöte 2023-04-03")])]
      + item(
        1, ["Mötets öppnande"], ["Eva Ek öppnade mötet och hälsade", "alla välkomna."], from: 100)
      + item(
        2, ["Val av justerare och", "rösträknare"],
        ["Bo Al valdes att justera protokollet", "jämte ordföranden.", "Siv Önn räknar rösterna."],
        from: 140)
      + [(196, [Piece(x: 240, text: "Beslut")])]
      + [(210, [Piece(x: 240, text: "att välja Bo Al och Siv Önn")])]
      + item(3, ["Ekonomi"], ["Kassören redogjorde för läget. Det", "finns 4 000 kr."], from: 262)
      + [(304, [Piece(x: 240, text: "- avgiften för hamnen är betald")])]
      + [(318, [Piece(x: 240, text: "- räkningen för el har kommit")])]
      + item(4, ["Avslutning"], ["Eva Ek avslutade mötet."], from: 358)
  }

  @Test func titlesBesideTextInAColumnAreHeadings() throws {
    let found = try blocks([page])
    let items = found.filter { $0.hasPrefix("tableRow") || $0.hasPrefix("heading") }
    #expect(
      items.map { $0.drop { $0 != " " }.replacing("\t", with: " ") } == [
        " § 1 Mötets öppnande", " § 2 Val av justerare och rösträknare", " § 3 Ekonomi",
        " § 4 Avslutning",
      ])
    #expect(found.contains { $0.contains("öppnade mötet och hälsade alla välkomna.") })
  }

  /// What is bought, and what it costs: no text goes on below.
  @Test func threeColumnsOfWordsAreATable() throws {
    let rows = ["Färg", "Penslar", "Spik", "Virke"].enumerated().map { number, word in
      (
        y: 100 + 14 * Double(number),
        pieces: [
          Piece(x: 60, text: "\(number + 1)."), Piece(x: 90, text: word),
          Piece(x: 240, text: "\(number * 20 + 40) kr"),
        ]
      )
    }
    let found = try blocks([text(from: 40, 3) + rows])
    #expect(!found.contains { $0.hasPrefix("heading") })
    #expect(found.filter { $0.hasPrefix("tableRow") }.allSatisfy { $0.contains(" kr") })
  }
}
