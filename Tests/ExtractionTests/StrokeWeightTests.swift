import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// Bold words told by their strokes.
@Suite struct StrokeWeightTests {
  @Test func shortWordsAreAsTheirNeighbours() {
    // `§ 5 Val av kassör`, all bold; and `Beslut Nämnden`, where the dash between them is open.
    #expect(StrokeWeight.marks([nil, nil, 1.5, nil, 1.45]) == [true, true, true, true, true])
    #expect(StrokeWeight.marks([1.5, nil, 1.0]) == [true, false, false])
    #expect(StrokeWeight.marks([1.0, 0.96, nil]) == [false, false, false])
    #expect(StrokeWeight.marks([1.18]) == [nil])
    #expect(StrokeWeight.marks([nil, nil]) == [nil, nil])
  }

  /// A page of words of ten strokes each, of which some are as thick as told.
  private func marks(bold: Set<Int>, of count: Int, _ thick: Int) throws
    -> [Bool?]
  {
    let pix = try #require(pixCreate(1000, Int32(40 * count + 40), 8))
    pixSetAll(pix)
    var lines: [ReadLine] = []
    for index in 0..<count {
      let (top, width) = (Int32(20 + 40 * index), Int32(bold.contains(index) ? thick : 5))
      for stroke in 0..<10 {
        pixRasterop(pix, Int32(20 + 14 * stroke), top, width, 20, PIX_CLR, nil, 0, 0)
      }
      let box = PixelBox(x0: 18, y0: Double(top), x1: 170, y1: Double(top) + 20)
      lines.append(
        ReadLine(words: [ReadWord(text: "mötet", box: box, confidence: 0.9, reader: "swe")]))
    }
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    return StrokeWeight.measure(Reading(lines: lines), on: picture).lines.map(\.words[0].isHeavy)
  }

  @Test func wordsWithThickerStrokesThanTheOthersAreHeavy() throws {
    let found = try marks(bold: [3, 20], of: 30, 7)
    #expect(found.indices.filter { found[$0] == true } == [3, 20])
    #expect(found.count { $0 == false } == 28)
  }

  @Test func aPageWithFewWordsOrOfNoOneThicknessSaysNothing() throws {
    #expect(try marks(bold: [3], of: 20, 7).allSatisfy { $0 == nil })
    // Many words a little thicker: dirt, or a copy of a copy.
    let fifth = Set((0..<30).filter { $0.isMultiple(of: 5) })
    #expect(try marks(bold: fifth, of: 30, 6).allSatisfy { $0 == nil })
  }
}
