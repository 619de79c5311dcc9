import Renskrift
import Testing

@testable import Extraction

@Suite struct PlacementTests {
  private let box = PixelBox(x0: 20, y0: 40, x1: 60, y1: 50)

  @Test func quarterTurnsAreUndone() {
    var placement = Placement(width: 200, height: 100, scale: 2)
    #expect(placement.box(box) == Box(10, 20, 30, 25))
    placement.quarters = 2
    #expect(placement.box(box) == Box(70, 25, 90, 30))
    // The picture was 200 × 100 and is 100 × 200 after a turn: its left edge was the lower one.
    placement.quarters = 1
    #expect(placement.box(box) == Box(20, 20, 25, 40))
    placement.quarters = 3
    #expect(placement.box(box) == Box(75, 10, 80, 30))
  }

  @Test func straighteningMovesABox() {
    let placement = Placement(width: 2000, height: 1000, scale: 1, levelling: 1)
    let middle = PixelBox(x0: 990, y0: 490, x1: 1010, y1: 510)
    #expect(placement.box(middle) == Box(990, 490, 1010, 510))
    let right = placement.box(PixelBox(x0: 1890, y0: 490, x1: 1910, y1: 510))
    // Turned back against the clock, what is on the right goes up: 900 × sin 1° = 15.7.
    #expect(abs(right.y0 - (490 - 15.7)) < 0.11)
    #expect(abs(right.width - 20) < 0.11)
  }

  @Test func resolutions() {
    func resolution(_ scan: Double?, _ width: Double = 595, _ height: Double = 842) -> Resolution {
      Resolution(wanted: 200, scan: scan, width: width, height: height)
    }
    #expect(resolution(nil).reading == 200)
    #expect(resolution(300).rendering == 300)
    #expect(resolution(300).reading == 200)
    #expect(resolution(600).rendering == 300)
    #expect(resolution(150).reading == 150)
    #expect(resolution(150).reasons.count == 1)
    #expect(resolution(10).reading == 200)
    let huge = resolution(nil, 14_400, 14_400)
    #expect(huge.reading < 32)
    #expect(huge.reasons.count == 1)
  }
}
