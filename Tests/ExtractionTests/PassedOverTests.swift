import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// Lines that a reader passes over.
@Suite struct PassedOverTests {
  private static let lines = [
    "Kommunstyrelsens protokoll", "Enligt beslutet avslår nämnden ansökan",
    "Kostnaden är högre än året innan", "Åtgärderna på skolan ska bli klara",
    "Styrelsen beslutar att bevilja bidraget", "Förslaget tas upp vid nästa möte",
    "Kommunstyrelsens protokoll", "Enligt beslutet avslår nämnden ansökan",
    "Kostnaden är högre än året innan", "Åtgärderna på skolan ska bli klara",
    "Styrelsen beslutar att bevilja bidraget", "Förslaget tas upp vid nästa möte",
  ]

  /// Tightly set lines at 150 dpi, as they are or as a scanner out of focus sees them.
  private static func picture(blurred: Bool) throws -> Picture {
    let text = zip(0..., lines).map { SmallPDF.text($1, x: 40, y: 280 - 12 * $0, size: 11) }
      .joined()
    let pix = try SmallPDF(pages: [text]).bytes.withUnsafeBytes { bytes in
      let file = try PDFFile(bytes, name: "", password: nil)
      guard let picture = file.page(1)?.picture(dpi: 150) else {
        throw ReadError(.unreadableImage, place: "")
      }
      var kernel = makeGaussianKernel(4, 4, 1.5, 1)
      defer { kernelDestroy(&kernel) }
      return blurred ? pixConvolve(picture.pix, kernel, 8, 1) : pixClone(picture.pix)
    }
    pixSetResolution(pix, 150, 150)
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    return picture
  }

  @Test func linesThatBlurGluedTogetherAreReadAgain() async throws {
    let page = try #require(
      try await read(try encoded(try Self.picture(blurred: true), Int32(IFF_PNG))).pages.first)
    #expect(page.lines.count == Self.lines.count)
    #expect(page.lines.prefix(3).map(\.text) == Array(Self.lines.prefix(3)))
    #expect(page.reasons.contains { $0.contains("passed over") && $0.contains("Sauvola") })
  }

  @Test func aSharpPageIsReadOnce() async throws {
    let page = try #require(
      try await read(try encoded(try Self.picture(blurred: false), Int32(IFF_PNG))).pages.first)
    #expect(page.text == Self.lines.joined(separator: "\n") + "\n")
    #expect(!page.reasons.contains { $0.contains("passed over") })
  }

  @Test func lettersInRowsWithoutWordsAreCounted() throws {
    let picture = try Self.picture(blurred: false)
    let nothing = UnreadLetters(Reading()).letters(on: picture, dpi: 150)
    #expect(nothing > 250, "all of it")
    let left = UnreadLetters(Reading(lines: (0..<10).map(Self.covered))).letters(
      on: picture, dpi: 150)
    #expect((40...70).contains(left), "the last two lines")
  }

  /// Two words that cover a line of the picture.
  private static func covered(row: Int) -> ReadLine {
    let scale = 150.0 / 72
    let top = Double(11 + 12 * row) * scale
    let words = [(40.0, 120.0), (120.0, 300.0)].map { left, right in
      let box = PixelBox(x0: left * scale, y0: top, x1: right * scale, y1: top + 12 * scale)
      return ReadWord(text: "ord", box: box, confidence: 0.9, reader: "swe")
    }
    return ReadLine(words: words)
  }
}
