/// A page's picture, turned, straightened and without rules, and how it lies on the page.
struct UprightPicture: ~Copyable {
  /// The picture, without its ruling lines.
  let picture: Picture
  /// The ruling lines that were taken out, in pixels.
  let rules: [ReadGraphic]
  /// How many rows of dots were taken out.
  let dottedRules: Int
  let placement: Placement
  /// Degrees clockwise that the lines leaned by; nil if not measured.
  let skew: Double?
  /// Pixels an inch.
  let dpi: Int
  /// Where two pages that lie side by side part, in pixels from the left; nil for one page.
  let gutter: Double?
  /// How its ink is told from its paper.
  var threshold = Recogniser.Threshold.global

  private init(_ picture: consuming Picture, placement: Placement, skew: Double?, dpi: Int) {
    rules = RulingLines.erase(from: picture, dpi: dpi)
    dottedRules = DottedRules.erase(from: picture, dpi: dpi)
    gutter = picture.gutter()
    self.picture = picture
    self.placement = placement
    self.skew = skew
    self.dpi = dpi
  }

  /// The same with pale ink made darker; nil if there is no memory for it.
  borrowing func darkened() -> UprightPicture? {
    guard let dark = picture.darkened() else { return nil }
    return UprightPicture(dark, of: self)
  }

  private init(_ picture: consuming Picture, of other: borrowing UprightPicture) {
    rules = other.rules
    dottedRules = other.dottedRules
    gutter = other.gutter
    self.picture = picture
    placement = other.placement
    skew = other.skew
    dpi = other.dpi
    threshold = other.threshold
  }

  /// Makes a copy of a picture, turned clockwise by quarter turns and straightened where its
  /// lines lean by more than 0.2 degrees; less costs nothing to read and straightening blurs.
  ///
  /// Nil if there is no memory for it.
  static func of(
    _ original: borrowing Picture, dpi: Double, quarters: Int
  ) -> UprightPicture? {
    var placement = Placement(
      width: Double(original.width), height: Double(original.height), scale: dpi / 72,
      quarters: quarters)
    guard let turned = original.turned(quarters: quarters) else { return nil }
    let pixels = Int(dpi.rounded())
    let levelling = turned.levelling()
    var level = turned
    if let levelling, abs(levelling) > 0.2, let straight = level.straightened(degrees: levelling) {
      placement.levelling = levelling
      level = straight
    }
    if let (corrected, keystone) = level.withoutKeystone(), let picture = Picture(owning: corrected)
    {
      placement.keystone = keystone
      level = picture
    }
    return UprightPicture(
      level, placement: placement, skew: levelling.map { -$0 }, dpi: pixels)
  }
}
