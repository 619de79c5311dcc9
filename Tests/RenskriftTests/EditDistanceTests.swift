import Testing

@testable import Renskrift

/// The distance of two texts is the same however it is counted.
@Suite struct EditDistanceTests {
  /// Random bytes of a few kinds, so that texts have some in common.
  private static func bytes(_ count: Int, seed: Int) -> [UInt8] {
    var state = UInt32(truncatingIfNeeded: seed &* 7919 + 1)
    return (0..<count).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return 0x61 + UInt8(state >> 30)
    }
  }

  @Test(arguments: [0, 1, 5, 63, 64, 65, 100, 127, 128, 129, 200])
  func bytesCountAsSymbolsDo(_ count: Int) {
    for extra in [0, 1, 7] {
      let a = Self.bytes(count, seed: count)
      let b = Self.bytes(count + extra, seed: count + 1000 + extra)
      let distance = Levenshtein.distance(a, b)
      #expect(editDistance(a, b) == distance)
      #expect(editDistance(b, a) == distance)
      #expect(editDistance(a, b, limit: distance) == distance)
      for limit in [0, distance / 2, distance - 1] where limit >= 0 && limit < distance {
        #expect(editDistance(a, b, limit: limit) > limit)
      }
    }
  }

  @Test func aTextIsNotFarFromOneWithAMistake() {
    #expect(editDistance(Array("Sida 3(12)".utf8), Array("Sidå 4(l2)".utf8)) == 4)
    #expect(editDistance(Array("protokoll".utf8), Array("protokol".utf8), limit: 1) == 1)
    #expect(editDistance([], Array("ab".utf8)) == 2)
  }
}
