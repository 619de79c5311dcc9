import CLeptonica
import Glibc

/// The distortion of a page photographed at an angle: its lines lean by different amounts, the
/// upper ones one way and the lower ones the other.
struct Keystone: Hashable, Sendable {
  /// Where a point of the corrected picture lies in the one that was corrected: the eight
  /// coefficients of a projective map.
  private let map: [Float]

  /// Makes a map of its coefficients; nil if they are not eight.
  init?(map: [Float]) {
    guard map.count == 8, map.allSatisfy(\.isFinite) else { return nil }
    self.map = map
  }

  /// Where a point of the corrected picture lies in the one that was corrected.
  func source(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    let c = map.map(Double.init)
    let depth = c[6] * x + c[7] * y + 1
    return ((c[0] * x + c[1] * y + c[2]) / depth, (c[3] * x + c[4] * y + c[5]) / depth)
  }
}

extension Picture {
  /// By how much the lines at the bottom lean more than those at the top at least, in degrees,
  /// for the page to be corrected.
  private static var leastSpread: Double { 0.5 }

  /// The picture with all its lines level, and how it was distorted; nil if that is not clearly
  /// better than the picture as it is.
  borrowing func withoutKeystone() -> (picture: UnsafeMutablePointer<Pix>, keystone: Keystone)? {
    var binary = pixThresholdToBinary(pix, 130)
    defer { pixDestroy(&binary) }
    var (slope, start): (Float, Float) = (0, 0)
    var angles = pixGetLocalSkewAngles(binary, 10, 0, 0, 4, 0, 0, &slope, &start, 0)
    defer { numaDestroy(&angles) }
    let spread = abs(Double(slope)) * Double(height)
    guard angles != nil, spread.isFinite, (Self.leastSpread...6).contains(spread) else {
      return nil
    }
    var (here, there): (UnsafeMutablePointer<Pta>?, UnsafeMutablePointer<Pta>?) = (nil, nil)
    defer {
      ptaDestroy(&here)
      ptaDestroy(&there)
    }
    guard pixGetLocalSkewTransform(binary, 10, 0, 0, 4, 0, 0, &here, &there) == 0 else {
      return nil
    }
    var coefficients: UnsafeMutablePointer<Float>?
    defer { free(coefficients) }
    guard getProjectiveXformCoeffs(there, here, &coefficients) == 0, let coefficients,
      let keystone = Keystone(map: Array(UnsafeBufferPointer(start: coefficients, count: 8))),
      let corrected = pixProjectiveGray(pix, coefficients, 255)
    else { return nil }
    var after = pixThresholdToBinary(corrected, 130)
    defer { pixDestroy(&after) }
    // Where the lines are level all over the page, they are told from the gaps more clearly.
    if Self.clearness(after) > 1.1 * Self.clearness(binary) { return (corrected, keystone) }
    var useless: UnsafeMutablePointer<Pix>? = corrected
    pixDestroy(&useless)
    return nil
  }

  /// How clearly the rows of lines and of gaps differ when the picture is level, over its height.
  private static func clearness(_ binary: UnsafeMutablePointer<Pix>?) -> Float {
    var sum: Float = 0
    return pixFindDifferentialSquareSum(binary, &sum) == 0 ? sum : 0
  }
}
