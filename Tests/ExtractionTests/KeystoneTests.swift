import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// Pages photographed at an angle.
@Suite struct KeystoneTests {
  private struct NoMemory: Error {}

  /// A page of 1000 × 1400 pixels with 30 lines of words; the first line leans by `top` pixels
  /// over its width, the last by `bottom`.
  private static func page(top: Double, bottom: Double) throws -> Picture {
    let pix = try #require(pixCreate(1000, 1400, 8))
    pixSetAll(pix)
    for line in 0..<30 {
      let lean = top + (bottom - top) * Double(line) / 29
      for x in 100..<900 where x % 50 < 40 {
        let y = Double(100 + 40 * line) + lean * Double(x - 100) / 800
        for row in Int(y)..<Int(y) + 14 { pixSetPixel(pix, Int32(x), Int32(row), 0) }
      }
    }
    guard let picture = Picture(owning: pix) else { throw NoMemory() }
    return picture
  }

  @Test func linesThatLeanDifferentlyAreMadeParallel() throws {
    let page = try Self.page(top: -16, bottom: 16)
    guard let result = page.withoutKeystone(), let corrected = Picture(owning: result.picture)
    else { throw NoMemory() }
    var edges: [Int: Int32] = [:]
    // The last line's lower edge is as high on the right as on the left.
    for x in [160, 860] {
      edges[x] = (1100..<1400).last { y in
        var value: UInt32 = 255
        return pixGetPixel(corrected.pix, Int32(x), y, &value) == 0 && value < 128
      }
    }
    let left = try #require(edges[160])
    let right = try #require(edges[860])
    #expect(abs(left - right) <= 4, "\(left) and \(right)")
  }

  @Test func levelLinesAreLeftAlone() throws {
    let page = try Self.page(top: 0, bottom: 0)
    let result = page.withoutKeystone()
    #expect(result == nil)
  }

  @Test func boxesAreMappedBackToThePage() throws {
    // Moved right by 10 and down by 20.
    let keystone = try #require(Keystone(map: [1, 0, 10, 0, 1, 20, 0, 0]))
    var placement = Placement(width: 1000, height: 1400, scale: 1)
    placement.keystone = keystone
    let box = placement.box(PixelBox(x0: 100, y0: 100, x1: 200, y1: 120))
    #expect([box.x0, box.y0, box.x1, box.y1] == [110, 120, 210, 140])
    #expect(Keystone(map: [1, 2]) == nil)
  }
}
