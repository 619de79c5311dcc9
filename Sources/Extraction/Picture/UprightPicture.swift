/// A page's picture, turned and straightened for reading, and how it lies on the page.
struct UprightPicture: ~Copyable {
  let picture: Picture
  let placement: Placement
  /// Degrees clockwise that the lines leaned by; nil if not measured.
  let skew: Double?
  /// Pixels an inch.
  let dpi: Int

  /// Turns a picture clockwise by quarter turns and straightens it where its lines lean by more
  /// than 0.2 degrees; less costs nothing to read and straightening blurs.
  init?(_ original: borrowing Picture, dpi: Double, quarters: Int) {
    var placement = Placement(
      width: Double(original.width), height: Double(original.height), scale: dpi / 72,
      quarters: quarters)
    self.dpi = Int(dpi.rounded())
    guard let turned = original.turned(quarters: quarters) else { return nil }
    let levelling = turned.levelling()
    skew = levelling.map { -$0 }
    if let levelling, abs(levelling) > 0.2, let straight = turned.straightened(degrees: levelling) {
      placement.levelling = levelling
      picture = straight
    } else {
      picture = turned
    }
    self.placement = placement
  }
}
