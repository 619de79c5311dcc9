import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// Where two pages on one sheet part.
@Suite struct GutterTests {
  private static let left = [
    "Kommunstyrelsen beslutar", "att bevilja bidraget till", "skolan och att justera",
  ]
  private static let right = [
    "Nämnden beslutar även att", "avslå ansökan om medel", "för den nya badplatsen",
  ]

  /// A sheet with lines of text from 40 and from `x` on, in points.
  private static func sheet(_ x: Int, width: Int = 640, height: Int = 300) -> SmallPDF {
    SmallPDF(
      width: width, height: height,
      pages: [
        zip(0..., zip(left, right)).map { row, texts in
          SmallPDF.text(texts.0, x: 40, y: 240 - 40 * row, size: 16)
            + SmallPDF.text(texts.1, x: x, y: 240 - 40 * row, size: 16)
        }.joined()
      ])
  }

  private static func gutter(of file: SmallPDF) throws -> Double? {
    try file.bytes.withUnsafeBytes { bytes in
      let file = try PDFFile(bytes, name: "", password: nil)
      guard let picture = file.page(1)?.picture(dpi: 72) else {
        throw ReadError(.unreadableImage, place: "")
      }
      return picture.gutter()
    }
  }

  @Test func theEmptyStripNearTheMiddleIsFound() throws {
    let gutter = try #require(try Self.gutter(of: Self.sheet(400)))
    #expect((270...370).contains(gutter))
    #expect(try Self.gutter(of: Self.sheet(240)) == nil, "text goes on over the middle")
    #expect(try Self.gutter(of: Self.sheet(400, height: 560)) == nil, "a page that stands")
  }

  @Test func thePagesAreReadOneAfterTheOther() async throws {
    let page = try #require(
      try await read(Self.sheet(400).bytes, ocr: .always).pages.first)
    #expect(page.text == (Self.left + Self.right + [""]).joined(separator: "\n"))
    let box = try #require(page.lines.last?.words.first?.box)
    #expect((395...410).contains(box.x0))
  }
}
