import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// Hyphens and en dashes told apart by their length.
@Suite struct DashTests {
  private static func reading(_ texts: String...) -> Reading {
    Reading(lines: [
      ReadLine(
        words: texts.enumerated().map { index, text in
          let left = Double(100 * index)
          return ReadWord(
            text: text, box: PixelBox(x0: left, y0: 0, x1: left + 90, y1: 20), confidence: 0.9,
            reader: "swe")
        })
    ])
  }

  private static func dash(_ word: Int, _ character: Int, _ length: Double) -> DashLengths.Dash {
    DashLengths.Dash(line: 0, word: word, character: character, length: length)
  }

  private static func texts(_ reading: Reading) -> [String] {
    reading.lines.flatMap { $0.words.map(\.text) }
  }

  @Test func aLongHyphenIsAnEnDashAndWhatWasReadIsKept() {
    let (reading, count) = DashLengths.correct(
      Self.reading("2010-2011", "e-post"), [Self.dash(0, 4, 0.75), Self.dash(1, 1, 0.36)])
    #expect(Self.texts(reading) == ["2010–2011", "e-post"])
    #expect(count == 1)
    #expect(reading.lines[0].words[0].alternatives.map(\.text) == ["2010-2011"])
    #expect(reading.lines[0].words[1].alternatives.isEmpty)
  }

  @Test func aShortLongDashIsAHyphenAndAnEmDashStays() {
    let (reading, _) = DashLengths.correct(
      Self.reading("—", "—", "—"),
      [Self.dash(0, 0, 0.35), Self.dash(1, 0, 0.7), Self.dash(2, 0, 1.4)])
    #expect(Self.texts(reading) == ["-", "–", "—"])
  }

  @Test func lengthSaysNothingWhereTheHyphensOfDatesAreLong() {
    let read = Self.reading("2010-12-09", "2010-2011")
    let long = [Self.dash(0, 4, 0.7), Self.dash(0, 7, 0.7), Self.dash(1, 4, 0.7)]
    #expect(DashLengths.correct(read, long).1 == 0)
    let short = [Self.dash(0, 4, 0.36), Self.dash(0, 7, 0.36), Self.dash(1, 4, 0.7)]
    #expect(DashLengths.correct(read, short).1 == 1)
  }

  @Test func aDashThatTouchesTheDigitsIsMeasuredInThePicture() throws {
    let pix = try #require(pixCreate(200, 40, 8))
    pixSetAll(pix)
    // Two bars as high as the line, and a dash from one to the other.
    for (left, top, width, height) in [(10, 10, 10, 20), (20, 21, 16, 3), (36, 10, 10, 20)] {
      for x in left..<left + width {
        for y in top..<top + height { pixSetPixel(pix, Int32(x), Int32(y), 0) }
      }
    }
    let picture = Picture(owning: pix)
    let box = PixelBox(x0: 8, y0: 10, x1: 50, y1: 30)
    #expect(picture?.dashes(in: box, thickness: 4, zone: 0.3...0.8) == [16])
    #expect(picture?.dashes(in: box, thickness: 2, zone: 0.3...0.8) == [])
    #expect(picture?.dashes(in: box, thickness: 4, zone: 0...0.4) == [])
  }
}
