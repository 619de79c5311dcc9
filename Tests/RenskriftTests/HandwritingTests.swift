import Renskrift
import Testing

/// What was read on the strokes of a pen stays in the document and out of the text.
@Suite struct HandwritingTests {
  private static func line(
    _ text: String, y: Double, _ confidence: Double, nature: Line.Nature? = nil
  ) -> Line {
    let plain = Line(text: text, ending: "\n")
    let words = plain.words.enumerated().map { index, word in
      Word(
        start: word.start, length: word.length,
        box: Box(70 + 60 * Double(index), y, 120 + 60 * Double(index), y + 10),
        confidence: confidence, reader: "swe")
    }
    return Line(text: text, words: words, nature: nature)
  }

  private static func page(rotation: Int? = nil) -> Page {
    Page(
      number: 1, width: 595, height: 842, origin: .ocr, rotation: rotation, status: .ok,
      lines: [
        line("Vid protokollet tackade ordföranden", y: 200, 0.96),
        line("Anna Ekholm", y: 240, 0.96),
        line("Amr Lm", y: 238, 0.3, nature: .handwriting),
      ], graphics: [Graphic(kind: .handwriting, box: Box(60, 220, 200, 260))])
  }

  private static func converted(_ page: Page) throws -> Document {
    var document = Document(
      source: Source(
        file: "test.pdf", sha256: String(repeating: "0", count: 64),
        mediaType: "application/pdf", pageCount: 1),
      tools: Tools(renskrift: "test"), pages: [page])
    for case let stage as any PureStage in Pipeline.standard.stages {
      try stage.run(on: &document, lexicon: WordList(["protokollet", "tackade"]))
    }
    return document
  }

  @Test(arguments: [nil, 180]) func itIsABlockOfItsOwn(rotation: Int?) throws {
    let blocks = try #require(try Self.converted(Self.page(rotation: rotation)).blocks)
    #expect(blocks.filter { $0.role == .handwriting }.map(\.text) == ["Amr Lm"])
    #expect(blocks.filter { $0.role != .handwriting }.allSatisfy { !$0.text.contains("Amr") })
    #expect(blocks.contains { $0.role != .handwriting && $0.text.contains("Ekholm") })
  }

  @Test func everyWordStandsInOneBlock() throws {
    let document = try Self.converted(Self.page())
    let words = (document.blocks ?? []).flatMap(\.spans).flatMap(\.words)
    #expect(Set(words).count == words.count)
    #expect(Set(words) == Set(document.wordIDs))
  }

  @Test func itSaysNothingAboutTheQualityOfThePrint() {
    #expect(Self.page().quality?.low == 0.96)
  }
}
