import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// Spaces between two words that readers lose.
@Suite struct WordGapsTests {
  @Test func theSpaceIsWiderThanTheGapsOfLetters() throws {
    let found = try #require(
      WordGaps.gap([0..<7, 9..<17, 24..<27, 29..<38], "tain", splits: [2], height: 22))
    #expect(found == (2, 17..<24))
    // Letters that touch on one side of the space.
    let touching = try #require(
      WordGaps.gap([0..<20, 22..<25, 32..<41, 43..<52], "Valav", splits: [3], height: 22))
    #expect(touching == (3, 25..<32))
    // The gap stands elsewhere; all gaps are alike; there is none.
    #expect(
      WordGaps.gap([0..<7, 14..<22, 24..<27, 29..<38], "tain", splits: [2], height: 22) == nil)
    #expect(
      WordGaps.gap([0..<7, 12..<20, 25..<28, 33..<42], "tain", splits: [2], height: 22) == nil)
    #expect(WordGaps.gap([0..<38], "tain", splits: [2], height: 22) == nil)
  }

  @Test func onlyWordsThatNobodyKnowsArePartedAndBothPartsAreKnown() throws {
    let pix = try #require(pixCreate(200, 40, 8))
    pixSetAll(pix)
    for (left, width) in [(10, 7), (19, 8), (34, 3), (39, 9)] {
      pixRasterop(pix, Int32(left), 10, Int32(width), 22, PIX_CLR, nil, 0, 0)
    }
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    func texts(_ text: String, _ known: Set<String>) -> [String] {
      let word = ReadWord(
        text: text, box: PixelBox(x0: 10, y0: 10, x1: 48, y1: 32), confidence: 0.9, reader: "swe")
      return WordGaps.correct(
        Reading(lines: [ReadLine(words: [word])]), on: picture, lexicon: WordList(known)
      ).lines[0].words.map(\.text)
    }
    #expect(texts("tain", ["ta", "in"]) == ["ta", "in"])
    #expect(texts("tain", ["ta", "in", "tain"]) == ["tain"])
    #expect(texts("tain", ["ta"]) == ["tain"])
    #expect(texts("TAIN", ["ta", "in", "TA", "IN"]) == ["TAIN"])
    #expect(texts("t1in", ["ta", "in"]) == ["t1in"])
    // A number and the title behind it.
    #expect(texts("14Om", ["Om"]) == ["14Om"], "too short a title")
    #expect(texts("4Val", ["Val"]) == ["4Val"], "the gap stands elsewhere")
  }

  @Test func aNumberIsPartedFromTheTitleBehindIt() throws {
    let pix = try #require(pixCreate(200, 40, 8))
    pixSetAll(pix)
    for (left, width) in [(10, 7), (24, 8), (34, 8), (44, 8), (54, 3)] {
      pixRasterop(pix, Int32(left), 10, Int32(width), 22, PIX_CLR, nil, 0, 0)
    }
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    func texts(_ text: String) -> [String] {
      let word = ReadWord(
        text: text, box: PixelBox(x0: 10, y0: 10, x1: 57, y1: 32), confidence: 0.9, reader: "swe")
      return WordGaps.correct(
        Reading(lines: [ReadLine(words: [word])]), on: picture, lexicon: WordList(["Budg", "budg"])
      ).lines[0].words.map(\.text)
    }
    #expect(texts("4Budg") == ["4", "Budg"])
    #expect(texts("4budg") == ["4budg"], "no title")
    #expect(texts("4Bxdg") == ["4Bxdg"], "no word")
  }
}
