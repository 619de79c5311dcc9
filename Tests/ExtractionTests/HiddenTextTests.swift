import Renskrift
import Testing

@testable import Extraction

/// Scans with the invisible text of another OCR program.
@Suite struct HiddenTextTests {
  private static let lines = [
    "Kommunstyrelsens protokoll", "Enligt beslutet avslår nämnden ansökan",
    "Kostnaden är högre än året innan", "Åtgärderna på skolan ska bli klara",
    "Styrelsen beslutar att bevilja bidraget", "Förslaget tas upp vid nästa möte",
  ]

  private static func text(_ lines: some Collection<String>) -> String {
    zip(0..., lines).map { SmallPDF.text($1, x: 40, y: 250 - 40 * $0, size: 16) }.joined()
  }

  /// A scan of all lines under hidden text that has the first of them.
  private static func scan(hiddenLines: Int) throws -> [UInt8] {
    let print = try SmallPDF(pages: [text(lines)]).bytes.withUnsafeBytes { bytes in
      let file = try PDFFile(bytes, name: "", password: nil)
      guard let picture = file.page(1)?.picture(dpi: 150) else {
        throw ReadError(.unreadableImage, place: "")
      }
      return inline(picture)
    }
    let hidden = "3 Tr " + text(lines.prefix(hiddenLines))
    return SmallPDF(font: "GlyphLessFont", pages: [print + hidden]).bytes
  }

  /// Content that draws a picture over the whole page.
  private static func inline(_ picture: borrowing Picture) -> String {
    var pixels = ""
    for y in 0..<picture.height {
      for x in 0..<picture.width { pixels += picture.isInk(x, y) ? "00" : "FF" }
    }
    return "q 400 0 0 300 0 0 cm BI /W \(picture.width) /H \(picture.height) /CS /G /BPC 8 /F /AHx "
      + "ID \(pixels)> EI Q\n"
  }

  @Test func wholeTextIsUsed() async throws {
    let page = try #require(try await read(try Self.scan(hiddenLines: 6)).pages.first)
    #expect(page.origin == .textLayer)
    #expect(page.lines.count == 6)
  }

  @Test func textThatLeavesOutPrintIsReadAgain() async throws {
    let page = try #require(try await read(try Self.scan(hiddenLines: 4)).pages.first)
    #expect(page.origin == .ocr)
    #expect(page.text == Self.lines.joined(separator: "\n") + "\n")
    #expect(page.reasons.contains { $0.contains("letters where it has no words") })
  }

  @Test func fastTrustsWhatItsWordsSay() async throws {
    let page = try #require(
      try await read(try Self.scan(hiddenLines: 4), profile: .fast).pages.first)
    #expect(page.origin == .textLayer)
    #expect(page.lines.count == 4)
  }
}
