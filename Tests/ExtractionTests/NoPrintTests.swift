import Renskrift
import Testing

@testable import Extraction

/// Pages on which a reader of print sees words that are none.
@Suite struct NoPrintTests {
  private static func reading(_ confidences: [Double]) -> Reading {
    let words = confidences.enumerated().map { index, confidence in
      ReadWord(
        text: "ord\(index)",
        box: PixelBox(x0: Double(100 * index), y0: 0, x1: Double(100 * index + 80), y1: 20),
        confidence: confidence, reader: "swe")
    }
    return Reading(lines: [ReadLine(words: words)])
  }

  @Test func whatAReaderGuessedIsNoPrint() throws {
    let photograph = try #require(
      PageDraft.objection(to: Self.reading([0.1, 0.8, 0.3, 0.2]), isFaint: false))
    #expect(photograph.contains("confidence is 0.35") && photograph.contains("no print"))
    #expect(PageDraft.objection(to: Self.reading([0.4, 0.7, 0.6]), isFaint: false) == nil)
    #expect(PageDraft.objection(to: Reading(), isFaint: false) == nil, "nothing was read")
  }

  @Test func paleInkHasToBeReadSurely() throws {
    let pale = try #require(PageDraft.objection(to: Self.reading([0.5]), isFaint: true))
    #expect(pale.contains("shows through"))
    #expect(PageDraft.objection(to: Self.reading([0.7]), isFaint: true) == nil)
  }

  @Test func itStaysInTheDocumentAsNoise() throws {
    let line = Line(
      text: "scen ET",
      words: [
        Word(start: 0, length: 4, box: Box(10, 10, 40, 20), confidence: 0.2),
        Word(start: 5, length: 2, box: Box(50, 10, 70, 20), confidence: 0.1),
      ], nature: .noise)
    let page = Page(
      number: 1, width: 400, height: 300, origin: .ocr, status: .noText, lines: [line])
    var document = Document(
      source: Source(file: "a.png", sha256: "", mediaType: "image/png", pageCount: 1),
      tools: Tools(renskrift: "test"), pages: [page])
    for case let layout as LayoutStage in Pipeline.standard.stages {
      try layout.run(on: &document, lexicon: WordList([]))
    }
    let runs = try #require(document.layout).runs
    #expect(runs.map(\.role) == [.noise])
    #expect(runs.first?.span.last == 2)
  }
}
