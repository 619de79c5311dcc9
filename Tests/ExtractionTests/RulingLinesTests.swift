import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// Which dark runs are ruling lines.
@Suite struct RulingLinesTests {
  /// A white page with black boxes on it.
  private static func page(_ boxes: [(x: Int32, y: Int32, width: Int32, height: Int32)]) throws
    -> Picture
  {
    let pix = try #require(pixCreate(800, 800, 8))
    pixSetAll(pix)
    for box in boxes {
      pixRasterop(pix, box.x, box.y, box.width, box.height, PIX_CLR, nil, 0, 0)
    }
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    return picture
  }

  private static func gray(_ picture: borrowing Picture, _ x: Int, _ y: Int) -> UInt32 {
    picture.gray(x, y)
  }

  private static func erase(_ picture: borrowing Picture) -> [Graphic.Kind] {
    RulingLines.erase(from: picture, dpi: 200).map(\.kind)
  }

  private static let rule = (x: Int32(100), y: Int32(300), width: Int32(500), height: Int32(4))
  private static let column = (x: Int32(100), y: Int32(100), width: Int32(4), height: Int32(600))
  /// Strokes of letters that stand on the row of the rule.
  private static let strokes = (0..<20).map {
    (x: Int32(100 + 25 * $0), y: Int32(276), width: Int32(10), height: Int32(24))
  }

  @Test func rulesAreTakenOutAndKept() throws {
    let picture = try Self.page([Self.rule, Self.column])
    #expect(Self.erase(picture) == [.horizontalRule, .verticalRule])
    #expect(Self.gray(picture, 400, 302) == 255)
    #expect(Self.gray(picture, 102, 600) == 255)
  }

  @Test func lettersThatTouchInHeavyPrintAreNoRule() throws {
    let picture = try Self.page([Self.rule] + Self.strokes)
    #expect(Self.erase(picture) == [])
    #expect(Self.gray(picture, 400, 302) == 0)
  }

  @Test func aStrokeThatRunsThroughARuleIsKept() throws {
    let tail = (x: Int32(300), y: Int32(280), width: Int32(6), height: Int32(40))
    let picture = try Self.page([Self.rule, tail])
    #expect(Self.erase(picture) == [.horizontalRule])
    #expect((280..<320).allSatisfy { Self.gray(picture, 303, $0) == 0 })
    #expect(Self.gray(picture, 320, 302) == 255)
  }

  @Test func aRuleUnderLettersIsOne() throws {
    let picture = try Self.page(
      [Self.rule] + Self.strokes.map { ($0.x, $0.y - 3, $0.width, $0.height) })
    #expect(Self.erase(picture) == [.horizontalRule])
    #expect(Self.gray(picture, 400, 302) == 255)
    #expect(Self.gray(picture, Int(Self.strokes[2].x) + 4, 280) == 0)
  }

  @Test func strokesAboveEachOtherInCloseRowsAreNoRule() throws {
    // Rows of a table 37 pixels high: the first letters of all begin with an upright stroke.
    let rules = (0..<8).map {
      (x: Int32(100), y: Int32(100 + 37 * $0), width: Int32(500), height: Int32(2))
    }
    let stems = (0..<7).map {
      (x: Int32(110), y: Int32(108 + 37 * $0), width: Int32(3), height: Int32(23))
    }
    let picture = try Self.page(rules + stems)
    #expect(Self.erase(picture).allSatisfy { $0 == .horizontalRule })
    #expect((108..<131).allSatisfy { Self.gray(picture, 111, $0) == 0 })
  }

  @Test func aRuleWithAFewGapsIsOne() throws {
    let pieces = (0..<12).map {
      (x: Int32(100), y: Int32(100 + 45 * $0), width: Int32(3), height: Int32(41))
    }
    #expect(Self.erase(try Self.page([Self.rule] + pieces)) == [.horizontalRule, .verticalRule])
  }

  /// Grain fills the gaps between letters above each other: what it makes of them is as thick as a letter.
  @Test func lettersAboveEachOtherOnGrainyPaperAreNoRule() throws {
    let rules = (0..<6).map {
      (x: Int32(100), y: Int32(100 + 30 * $0), width: Int32(500), height: Int32(2))
    }
    let picture = try Self.page(rules)
    for y in Int32(102)..<250 where (y - 100) % 30 >= 2 {
      // Letters 20 high, and grain darker than paper above and below them.
      let isLetter = (6..<26).contains((y - 100) % 30)
      for x in Int32(110)..<126 { pixSetPixel(picture.pix, x, y, isLetter ? 60 : 190) }
    }
    #expect(Self.erase(picture).allSatisfy { $0 == .horizontalRule })
    #expect((106..<126).allSatisfy { Self.gray(picture, 118, $0) == 60 })
  }
}
