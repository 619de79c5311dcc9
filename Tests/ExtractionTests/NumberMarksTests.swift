import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// The stops of numbers that stand alone, by their shape.
@Suite struct NumberMarksTests {
  private let digit = Blob(x0: 10, y0: 10, x1: 22, y1: 30)

  private func mark(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> Blob {
    Blob(x0: x, y0: y, x1: x + width, y1: y + height)
  }

  @Test func oneRoundSpotOnTheLineIsAStop() {
    #expect(NumberMarks.isStopLast([digit, mark(26, 27, 3, 3)]))
    // Nothing, a comma, a colon, a dash, a bracket and a speck above the line are none.
    #expect(!NumberMarks.isStopLast([digit]))
    #expect(!NumberMarks.isStopLast([digit, mark(26, 27, 3, 7)]))
    #expect(!NumberMarks.isStopLast([digit, mark(26, 27, 3, 3), mark(26, 17, 3, 3)]))
    #expect(!NumberMarks.isStopLast([digit, mark(26, 19, 6, 2)]))
    #expect(!NumberMarks.isStopLast([digit, mark(26, 8, 5, 26)]))
    #expect(!NumberMarks.isStopLast([digit, mark(26, 10, 3, 3)]))
    #expect(!NumberMarks.isStopLast([]))
  }

  @Test func theNumberOfAnItemGetsItsStopAndOtherNumbersStay() throws {
    let pix = try #require(pixCreate(300, 40, 8))
    pixSetAll(pix)
    pixRasterop(pix, 10, 10, 12, 20, PIX_CLR, nil, 0, 0)
    pixRasterop(pix, 25, 27, 3, 3, PIX_CLR, nil, 0, 0)
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    func texts(_ number: String, _ title: String, at left: Double) -> [String] {
      let words = [(number, 10.0), (title, left)].map { text, left in
        ReadWord(
          text: text, box: PixelBox(x0: left, y0: 10, x1: left + 13, y1: 30), confidence: 0.7,
          reader: "swe")
      }
      return NumberMarks.correct(Reading(lines: [ReadLine(words: words)]), on: picture).0
        .lines[0].words.map(\.text)
    }
    #expect(texts("2", "Val", at: 60) == ["2.", "Val"])
    #expect(texts("2;", "Val", at: 60) == ["2.", "Val"])
    #expect(texts("2", "val", at: 90) == ["2.", "val"])
    // A sentence goes on; a case number, a letter.
    #expect(texts("2", "val", at: 34) == ["2", "val"])
    #expect(texts("2/3", "Val", at: 60) == ["2/3", "Val"])
    #expect(texts("a", "Val", at: 60) == ["a", "Val"])
  }
}
