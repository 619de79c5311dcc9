import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// Spaces in amounts that readers lose.
@Suite struct NumberGapsTests {
  @Test func theSpaceBeforeTheLastThreeDigitsIsWiderThanTheGapsOfDigits() {
    #expect(NumberGaps.gap([0..<9, 15..<24, 26..<35, 37..<46], digits: 4, height: 16) == 9..<15)
    #expect(
      NumberGaps.gap([0..<9, 11..<20, 26..<35, 37..<46, 48..<57], digits: 5, height: 16) == 20..<26)
    // A year; and a 1, which stands further from its neighbours.
    #expect(NumberGaps.gap([0..<9, 11..<20, 22..<31, 33..<42], digits: 4, height: 16) == nil)
    #expect(NumberGaps.gap([0..<4, 8..<17, 19..<28, 30..<39], digits: 4, height: 16) == nil)
    // A typewriter sets all wide apart.
    #expect(NumberGaps.gap([0..<9, 15..<24, 30..<39, 45..<54], digits: 4, height: 16) == nil)
    // The gap stands elsewhere.
    #expect(NumberGaps.gap([0..<9, 11..<20, 26..<35, 37..<46], digits: 4, height: 16) == nil)
  }

  @Test func digitsThatTouchAreCountedByTheirWidth() {
    #expect(NumberGaps.gap([0..<9, 15..<35, 37..<46], digits: 4, height: 16) == 9..<15)
    #expect(NumberGaps.gap([2..<13, 22..<34, 36..<63], digits: 4, height: 20) == 13..<22)
    #expect(NumberGaps.gap([0..<26, 35..<76], digits: 5, height: 20) == 26..<35)
    // A year, also one with a narrow 1; the gap elsewhere; a number that is cut off.
    #expect(NumberGaps.gap([0..<12, 14..<55], digits: 4, height: 20) == nil)
    #expect(NumberGaps.gap([0..<7, 13..<54], digits: 4, height: 20) == nil)
    #expect(NumberGaps.gap([0..<26, 35..<62], digits: 4, height: 20) == nil)
    #expect(NumberGaps.gap([0..<55], digits: 4, height: 20) == nil)
    #expect(NumberGaps.gap([], digits: 4, height: 20) == nil)
  }

  /// In `31 900` the middle of a 1 that is set close to the 3 is no farther from the 9 than usual.
  @Test func aNarrowOneBeforeTheSpaceHidesItsWidth() {
    let close = [0..<14, 16..<23, 33..<47, 50..<64, 67..<81]
    #expect(NumberGaps.gap(close, digits: 5, height: 22) == 23..<33)
    // In most faces a 1 stands apart on both sides.
    let apart = [0..<14, 20..<26, 33..<47, 50..<64, 67..<81]
    #expect(NumberGaps.gap(apart, digits: 5, height: 22) == nil)
    // A year.
    #expect(NumberGaps.gap([0..<6, 14..<28, 31..<45, 48..<62], digits: 4, height: 22) == nil)
  }

  @Test func anAmountBecomesTwoWordsAndOtherWordsStay() throws {
    let pix = try #require(pixCreate(200, 40, 8))
    pixSetAll(pix)
    for left in [10, 26, 37, 48] {
      pixRasterop(pix, Int32(left), 10, 9, 16, PIX_CLR, nil, 0, 0)
    }
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    func texts(_ text: String, top: Double = 10) -> [String] {
      let word = ReadWord(
        text: text, box: PixelBox(x0: 10, y0: top, x1: 57, y1: 26), confidence: 0.9, reader: "swe")
      return NumberGaps.correct(Reading(lines: [ReadLine(words: [word])]), on: picture).lines[0]
        .words.map(\.text)
    }
    #expect(texts("2760") == ["2", "760"])
    // A ruling line above them is no part of the digits.
    pixRasterop(pix, 0, 0, 200, 2, PIX_CLR, nil, 0, 0)
    #expect(texts("2760", top: 0) == ["2", "760"])
    #expect(texts("2760.") == ["2", "760."])
    #expect(texts("0760") == ["0760"])
    #expect(texts("K760") == ["K760"])
    #expect(texts("2760-") == ["2760-"])
  }
}
