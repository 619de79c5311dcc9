import Renskrift
import Testing

@testable import Extraction

/// Crosses that a reader took for two letters.
@Suite struct CrossesTests {
  @Test func aCrossInTheRoomOfOneLetterIsOne() {
    func text(_ read: String, width: Double) -> String {
      let word = ReadWord(
        text: read, box: PixelBox(x0: 10, y0: 10, x1: 10 + width, y1: 30), confidence: 0.7,
        reader: "swe")
      return Crosses.correct(Reading(lines: [ReadLine(words: [word])])).lines[0].words[0].text
    }
    #expect(text("Xx", width: 18) == "X")
    #expect(text("xX", width: 18) == "X")
    #expect(text("XX", width: 40) == "XX")
    #expect(text("Ex", width: 18) == "Ex")
  }
}
