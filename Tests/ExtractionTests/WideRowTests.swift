import Testing

@testable import Extraction

/// Short words far apart in one row, read again side by side.
@Suite struct WideRowTests {
  private func word(_ text: String, _ x0: Double, _ x1: Double, _ confidence: Double) -> ReadWord {
    ReadWord(
      text: text, box: PixelBox(x0: x0, y0: 100, x1: x1, y1: 120), confidence: confidence,
      reader: "swe")
  }

  private func reading(_ words: [ReadWord]) -> Reading { Reading(lines: [ReadLine(words: words)]) }

  private var sum: [ReadWord] { [word("Summa", 10, 90, 0.96), word("8", 300, 310, 0.97)] }

  @Test func aDigitInDoubtFarFromItsRowIsReadAgain() throws {
    let rows = WideRow.find(in: reading(sum + [word("$", 500, 510, 0.5)]))
    let row = try #require(rows.first)
    #expect(rows.count == 1)
    #expect(row.pieces.map(\.text) == ["Summa", "8", "$"])
    let seen = [(cell: 1, words: [word("8", 300, 310, 0.9)]), (2, [word("1", 500, 510, 0.8)])]
    #expect(row.better([seen])?.text == "1")
    #expect(row.better([[seen[1]]]) == nil, "the word beside it was not seen")
    let unsure = [seen[0], (cell: 2, words: [word("1", 500, 510, 0.55)])]
    #expect(row.better([unsure])?.text == nil, "the reader was not sure")
    let letters = [seen[0], (cell: 2, words: [word("sa", 500, 510, 0.9)])]
    #expect(row.better([letters]) == nil, "no count, party or cross")
    #expect(row.better([unsure, seen])?.text == "1", "the surer of two readers counts")
  }

  /// Pieces that a reader made of one digit are one.
  @Test func whatStandsCloseTogetherIsOnePiece() throws {
    let row = try #require(
      WideRow.find(in: reading(sum + [word(".", 500, 502, 0.3), word("5", 505, 510, 0.3)])).first)
    #expect(row.pieces.map(\.count) == [1, 1, 2])
  }

  @Test(arguments: [(100.0, 0.5), (500, 0.9)]) func wordsOfTheTextAndSureOnesStay(
    x: Double, confidence: Double
  ) {
    #expect(WideRow.find(in: reading(sum + [word("4", x, x + 10, confidence)])).isEmpty)
  }

  @Test func aCrossALabelAndAScribbleWithoutARowStay() {
    let label = [word("J.", 10, 20, 0.5), word("Kommande", 80, 150, 0.9)]
    #expect(WideRow.find(in: reading(label)).isEmpty)
    #expect(WideRow.find(in: reading(sum + [word("X", 500, 510, 0.5)])).isEmpty)
    #expect(WideRow.find(in: reading([word("$", 500, 510, 0.5)])).isEmpty)
  }
}
