import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// White print on dark bars.
@Suite struct InversePrintTests {
  /// A page with a bar of this gray and white or black print on it, and a line below.
  private static func page(bar: Double, print: Int, text: String = "Omröstning i nämnden")
    -> SmallPDF
  {
    SmallPDF(pages: [
      "\(bar) g 20 225 360 34 re f \(print) g " + SmallPDF.text(text, x: 40, y: 236, size: 18)
        + "0 g " + SmallPDF.text("Nämnden beslutar enligt förslaget", x: 40, y: 180, size: 18)
    ])
  }

  private static func read(_ file: SmallPDF) async throws -> Page {
    let document = try await ExtractionTests.read(file.bytes, ocr: .always)
    return try #require(document.pages.first)
  }

  @Test(arguments: [0.1, 0.3, 0.5]) func whitePrintIsRead(bar: Double) async throws {
    let page = try await Self.read(Self.page(bar: bar, print: 1))
    #expect(page.text == "Omröstning i nämnden\nNämnden beslutar enligt förslaget\n")
    #expect(page.reasons.contains("White print on a dark bar was made black."))
  }

  @Test func blackPrintAndEmptyBarsAreLeftAlone() async throws {
    for page in [
      try await Self.read(Self.page(bar: 0.6, print: 0)),
      try await Self.read(Self.page(bar: 0.2, print: 1, text: "")),
    ] {
      #expect(!page.reasons.contains { $0.contains("dark bar") })
      #expect(page.text.hasSuffix("Nämnden beslutar enligt förslaget\n"))
    }
  }
}
