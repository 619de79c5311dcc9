import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// Labels of items that are enlarged because their section sign may have been misread.
@Suite struct SignedLabelTests {
  private func word(_ text: String, at x: Double, _ confidence: Double = 0.8) -> ReadWord {
    ReadWord(
      text: text, box: PixelBox(x0: x, y0: 10, x1: x + 12 * Double(text.count), y1: 30),
      confidence: confidence, reader: "Latin")
  }

  private func reading(_ words: [(String, Double)]) -> Reading {
    Reading(lines: [ReadLine(words: words.map { word($0.0, at: $0.1) })])
  }

  @Test(arguments: ["85.", "s1:", "$ 12", "52", "32$", "4 8", "Si", "Su3", "81l."])
  func whatASignAndANumberAreReadAsIsLookedAt(_ text: String) {
    var x = 10.0
    let words = text.split(separator: " ").map { part in
      defer { x += 12 * Double(part.count) + 6 }
      return (String(part), x)
    }
    #expect(SignedLabel.find(in: reading(words)).count == 1)
    #expect(SignedLabel.find(in: reading(words + [("Val", x)])).count == 1)
    #expect(SignedLabel.find(in: reading(words + [("kronor", x)])).isEmpty)
  }

  @Test(arguments: ["§ 5", "14", "2021", "5", "Val", "8,50", "55-58", "5000"])
  func otherWordsAreNot(_ text: String) {
    #expect(SignedLabel.find(in: reading([(text, 10)])).isEmpty)
  }

  @Test func aPageOfNumbersIsATable() {
    let lines = (0..<41).map { _ in ReadLine(words: [word("85", at: 10)]) }
    #expect(SignedLabel.find(in: Reading(lines: lines)).isEmpty)
  }

  @Test func onlyASignThatWasSeenCounts() throws {
    let label = try #require(SignedLabel.find(in: reading([("85.", 10)])).first)
    #expect(label.words(from: [word("§5.", at: 10, 0.4)])?.text == "§5.")
    #expect(label.words(from: [word("§", at: 10), word("5.", at: 30)])?.text == "§ 5.")
    // With another number than before the reader must be sure.
    #expect(label.words(from: [word("§15.", at: 10, 0.4)]) == nil)
    #expect(label.words(from: [word("§15.", at: 10, 0.7)])?.text == "§15.")
    for other in ["85.", "§", "§§5", "§5x", "S5.", ""] {
      #expect(label.words(from: [word(other, at: 10)]) == nil)
    }
    #expect(label.words(from: []) == nil)
  }

  @Test func whatWasReadFirstStaysAsAnAlternative() throws {
    var page = reading([("$", 10), ("5", 30), ("Val", 60)])
    let label = try #require(SignedLabel.find(in: page).first)
    page.replace(label, with: [word("§5", at: 10)])
    #expect(page.lines[0].words.map(\.text) == ["§5", "Val"])
    #expect(page.lines[0].words[0].alternatives.map(\.text) == ["$", "5"])
  }

  /// The line below an underlined label closes the gap between the sign and the number.
  @Test func neitherAnUnderlineNorASpeckHidesTheSpace() throws {
    let pix = try #require(pixCreate(100, 40, 8))
    pixSetAll(pix)
    pixRasterop(pix, 10, 8, 10, 20, PIX_CLR, nil, 0, 0)
    pixRasterop(pix, 28, 8, 10, 20, PIX_CLR, nil, 0, 0)
    pixRasterop(pix, 10, 30, 28, 2, PIX_CLR, nil, 0, 0)
    // A speck before the sign is no part of the label.
    pixRasterop(pix, 2, 9, 2, 2, PIX_CLR, nil, 0, 0)
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    let label = ReadWord(
      text: "§1", box: PixelBox(x0: 1, y0: 8, x1: 38, y1: 33), confidence: 0.9, reader: "Latin")
    let found = SignGaps.correct(Reading(lines: [ReadLine(words: [label])]), on: picture)
    #expect(found.lines[0].words.map(\.text) == ["§", "1"])
  }
}
