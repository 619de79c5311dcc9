import Renskrift

/// At which resolution a page of a PDF is rendered, and at which it is read, in dpi.
struct Resolution: Hashable {
  let rendering: Double
  let reading: Double
  let reasons: [String]

  /// The most pixels a rendered page may have.
  static let pixelLimit = 40e6

  /// Chooses for a page of this size in points; `scan` is the resolution of its scan, if it is
  /// one.
  ///
  /// A scan with more than what is wanted is rendered finer and scaled down, which is faster and
  /// sharper than letting cairo do it. One with less is read as it is: blown up it reads worse.
  init(wanted: Double, scan: Double?, width: Double, height: Double) {
    var reading = wanted
    var rendering = wanted
    var reasons: [String] = []
    if let scan, scan >= 72 {
      if scan < wanted * 0.97 {
        reading = scan.rounded()
        rendering = reading
        reasons.append(
          "The scan has \(Int(reading)) dpi and was read at that; it is not blown up.")
      } else if scan > wanted * 1.03 {
        rendering = min(scan.rounded(), max(wanted, 300))
      }
    }
    let square = width * height / (72 * 72)
    let long = max(width, height) / 72
    let most = min((Self.pixelLimit / square).squareRoot(), 30_000 / long)
    if rendering > most {
      if reading > most {
        reasons.append(
          "The page is \(Int(width)) × \(Int(height)) points large and was read at "
            + "\(most.tenth) dpi only.")
      }
      rendering = most
      reading = min(reading, most)
    }
    self.rendering = rendering
    self.reading = reading
    self.reasons = reasons
  }
}
