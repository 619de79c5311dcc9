import Renskrift

/// A page's picture with what disturbs a reader taken away, where there was any.
struct CleanPicture: ~Copyable {
  let picture: Picture
  /// What was done to the picture and why, in sentences.
  let reasons: [String]

  /// Cleans a copy of a picture of `dpi` pixels an inch; nil if there is no memory for it.
  init?(_ original: borrowing Picture, dpi: Double) {
    var reasons: [String] = []
    guard var picture = original.copy() else { return nil }
    let bars = InversePrint.turn(picture, dpi: Int(dpi.rounded()))
    if bars > 0 {
      reasons.append(
        "White print on \(bars == 1 ? "a dark bar" : "\(bars) dark bars") was made black.")
    }
    if let paper = Paper(picture), paper.needsEvening, let even = picture.evened() {
      picture = even
      reasons.append(
        "The paper is between \(paper.darkest.percentOfWhite) and "
          + "\(paper.lightest.percentOfWhite) % of white and was evened out.")
    }
    if let pale = PaleInk(picture), let strong = pale.strengthened(picture) {
      picture = strong
      reasons.append(
        "The print is pale, \(pale.ink.percentOfWhite) % of white on paper of "
          + "\(pale.paper.percentOfWhite) %, and was made darker.")
    }
    if let calm = picture.withoutGrain() {
      picture = calm
      reasons.append("The paper is full of grain, which was smoothed away.")
    }
    let specks = SpeckEraser.clean(picture, dpi: Int(dpi.rounded()))
    if specks > 0 { reasons.append("\(specks) specks that belong to no letter were taken out.") }
    if picture.isHard, let soft = picture.softened() {
      picture = soft
      reasons.append("The picture is only black and white; its edges were softened.")
    }
    self.picture = picture
    self.reasons = reasons
  }
}

extension Int {
  /// A gray level, 0…255, in hundredths of white.
  fileprivate var percentOfWhite: Int { self * 100 / 255 }
}
