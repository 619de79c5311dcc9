import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// Full stops that no reader saw.
@Suite struct LostStopsTests {
  private let stop = LostStops.Mark(width: 4, height: 4, gap: 7)

  @Test func whatAStopLooksLikeIsMeasuredOnThoseThatWereRead() {
    let marks = [stop, stop, stop, stop, LostStops.Mark(width: 5, height: 5, gap: 9)]
    #expect(LostStops.usual(marks, of: 6) == stop)
    #expect(LostStops.usual(Array(marks.prefix(4)), of: 4) == nil, "too few")
    #expect(LostStops.usual(marks, of: 20) == nil, "most stops of the page were not found")
  }

  @Test func aMarkIsAStopIfItIsLikeTheOthers() {
    #expect(LostStops.isLike(LostStops.Mark(width: 3, height: 4, gap: 9), stop))
    #expect(!LostStops.isLike(LostStops.Mark(width: 2, height: 2, gap: 7), stop), "a speck")
    #expect(!LostStops.isLike(LostStops.Mark(width: 8, height: 8, gap: 7), stop), "a bullet")
    #expect(!LostStops.isLike(LostStops.Mark(width: 4, height: 4, gap: 16), stop), "too far off")
  }

  @Test func theStopStandsBehindTheLastLetterOnItsLine() {
    let letter = Blob(x0: 0, y0: 10, x1: 12, y1: 30)
    let mark = Blob(x0: 19, y0: 26, x1: 23, y1: 30)
    #expect(NumberMarks.lastStop([letter, mark])?.gap == 7)
    let speck = Blob(x0: 26, y0: 28, x1: 28, y1: 30)
    #expect(NumberMarks.lastStop([letter, mark, speck], least: 2) == nil)
    #expect(NumberMarks.lastStop([letter, mark, speck], least: 2.5)?.spot == mark)
  }
}

extension LostStopsTests {
  /// Six lines of a block for a word and a spot behind it, of which one was read without its stop.
  @Test func aLineThatEndsInAMarkLikeTheOthersGetsItsStop() throws {
    let pix = try #require(pixCreate(300, 320, 8))
    pixSetAll(pix)
    let texts = ["ett.", "två.", "tre.", "fyra.", "fem.", "sex", "sju"]
    for index in texts.indices {
      let y = Int32(10 + 40 * index)
      pixRasterop(pix, 10, y, 12, 20, PIX_CLR, nil, 0, 0)
      // Behind the last word there is only a speck.
      let size: Int32 = index < 6 ? 4 : 2
      pixRasterop(pix, 28, y + 20 - size, size, size, PIX_CLR, nil, 0, 0)
    }
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    let lines = texts.enumerated().map { index, text in
      let y = Double(10 + 40 * index)
      return ReadLine(words: [
        ReadWord(
          text: text, box: PixelBox(x0: 10, y0: y, x1: 22, y1: y + 20), confidence: 0.9,
          reader: "swe")
      ])
    }
    let (read, count) = LostStops.correct(Reading(lines: lines), on: picture)
    #expect(count == 1)
    #expect(
      read.lines.map { $0.words[0].text } == [
        "ett.", "två.", "tre.", "fyra.", "fem.", "sex.", "sju",
      ])
    #expect(read.lines[5].words[0].alternatives.map(\.text) == ["sex"])
  }
}
