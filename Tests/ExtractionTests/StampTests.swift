import Renskrift
import Testing

/// Pages with coloured print, stamps and signatures, read as a whole.
@Suite struct StampTests {
  private static let lines = [
    "Kommunstyrelsens beslut", "Förvaltningen redovisar ärendet", "Kostnaden är högre år 2021",
    "Åtgärderna på Östra skolan", "Protokollet justeras i dag",
  ]

  private static let print = lines.enumerated().map {
    SmallPDF.text($1, x: 40, y: 250 - 40 * $0, size: 16)
  }.joined()

  /// Ink below the print on the page, as black print stays black under a stamp.
  private static func page(_ ink: String, _ print: String = print) async throws -> Page {
    let file = SmallPDF(pages: [ink + "0 0 0 rg 0 0 0 RG\n" + print])
    return try #require(try await read(file.bytes, ocr: .always).pages.first)
  }

  private static func text(_ page: Page) -> [String] {
    page.lines.filter { $0.nature == nil }.map(\.text)
  }

  @Test(arguments: ["0.9 0.3 0.35", "0.5 0.35 0.8", "0.35 0.5 0.95"])
  func theTextBelowAStampIsReadAndTheStampIsKeptApart(colour: String) async throws {
    let page = try await Self.page(
      """
      \(colour) RG \(colour) rg 2.5 w 80 110 m 300 130 l 285 215 l 65 195 l s
      \(SmallPDF.text("2021-03-14", x: 90, y: 150, size: 30))
      """)
    #expect(Self.text(page) == Self.lines)
    #expect(page.graphics.map(\.kind).contains(.stamp))
    let stamp = page.lines.filter { $0.nature == .stamp }.map(\.text).joined(separator: " ")
    #expect(stamp.contains("2021-03-14"), "\(stamp)")
    #expect(page.reasons.contains { $0.contains("in coloured ink in one place was taken off") })
  }

  @Test func aSignatureOverANameIsTakenOff() async throws {
    let page = try await Self.page(
      "0.25 0.35 0.75 RG 1.5 w 40 90 m 60 160 80 60 110 130 c 140 160 110 70 170 120 c S\n")
    #expect(Self.text(page) == Self.lines)
    #expect(page.graphics.map(\.kind).contains(.handwriting))
  }

  @Test func aSignatureByItselfIsTakenOff() async throws {
    let page = try await Self.page(
      "0.25 0.35 0.75 RG 1.5 w 240 50 m 260 100 280 20 300 90 c 330 110 310 30 370 70 c S\n")
    #expect(Self.text(page) == Self.lines)
    #expect(page.graphics.map(\.kind).contains(.handwriting))
  }

  @Test func whatIsReadOnABlackSignatureIsKeptApart() async throws {
    let page = try await Self.page(
      """
      0 0 0 RG 1.2 w 250 30 m 255 100 265 100 270 30 c S 275 40 m 270 95 290 95 285 40 c
      300 45 l 305 80 320 80 315 45 c 345 100 l S

      """)
    #expect(Self.text(page) == Self.lines)
  }

  @Test func printInColourStaysText() async throws {
    let heading = SmallPDF.text("Ekonomi och budget", x: 40, y: 250, size: 24)
    let rest = Self.lines.dropFirst().enumerated().map {
      SmallPDF.text($1, x: 40, y: 210 - 40 * $0, size: 16)
    }.joined()
    let page = try await Self.page("0.1 0.3 0.7 rg\n" + heading, rest)
    #expect(Self.text(page) == ["Ekonomi och budget"] + Self.lines.dropFirst())
    #expect(page.graphics.allSatisfy { $0.kind != .stamp && $0.kind != .handwriting })
    let blue = try await Self.page("", "0.2 0.3 0.7 rg\n" + Self.print)
    #expect(Self.text(blue) == Self.lines)
  }

  @Test func aWordInColourWithNoPrintBelowStaysTextThoughAPenRunsOverItsLine() async throws {
    // The label in colour lies inside the box of the signature, which crosses black print.
    let page = try await Self.page(
      """
      0.25 0.35 0.75 RG 0.7 0.1 0.2 rg 1.5 w
      30 40 m 60 160 80 20 110 130 c 140 160 110 70 330 40 c S
      \(SmallPDF.text("Underskrift", x: 190, y: 110, size: 18))
      """)
    #expect(Self.text(page).contains { $0.contains("Underskrift") })
    for line in Self.lines { #expect(Self.text(page).contains { $0.contains(line) }, "\(line)") }
  }
}
