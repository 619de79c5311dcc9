import Glibc
import Renskrift

/// How the picture that was read lies on the page as it is displayed.
struct Placement: Hashable, Sendable {
  /// The size of the page's picture in pixels before it was turned.
  var width: Double
  /// The height of the page's picture in pixels before it was turned.
  var height: Double
  /// Pixels a point.
  var scale: Double
  /// Quarter turns clockwise, 0…3, that were made first.
  var quarters = 0
  /// Degrees clockwise by which the turned picture was straightened about its centre.
  var levelling = 0.0
  /// The distortion that was taken out of the straightened picture, if any.
  var keystone: Keystone?

  /// The size of the turned picture.
  private var turned: (width: Double, height: Double) {
    quarters.isMultiple(of: 2) ? (width, height) : (height, width)
  }

  /// The place on the page, in points, of a box in the picture that was read.
  ///
  /// Straightening moves a box and leaves its size as it is: the corners of a turned box would
  /// make words overlap the lines above and below.
  func box(_ pixels: PixelBox) -> Box {
    let half = (width: (pixels.x1 - pixels.x0) / 2, height: (pixels.y1 - pixels.y0) / 2)
    var centre = (x: (pixels.x0 + pixels.x1) / 2, y: (pixels.y0 + pixels.y1) / 2)
    if let keystone { centre = keystone.source(centre.x, centre.y) }
    if levelling != 0 {
      let middle = (x: turned.width / 2, y: turned.height / 2)
      let angle = -levelling * .pi / 180
      let (sine, cosine) = (sin(angle), cos(angle))
      let (dx, dy) = (centre.x - middle.x, centre.y - middle.y)
      centre = (middle.x + dx * cosine - dy * sine, middle.y + dx * sine + dy * cosine)
    }
    let a = unturned(centre.x - half.width, centre.y - half.height)
    let b = unturned(centre.x + half.width, centre.y + half.height)
    return Box(a.x / scale, a.y / scale, b.x / scale, b.y / scale)
  }

  private func unturned(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    switch quarters {
    case 1: (y, height - x)
    case 2: (width - x, height - y)
    case 3: (width - y, x)
    default: (x, y)
    }
  }
}

/// A box in pixels of the picture that was read, from its top left corner.
struct PixelBox: Hashable, Sendable {
  var x0: Double
  var y0: Double
  var x1: Double
  var y1: Double

  var width: Double { x1 - x0 }
  var height: Double { y1 - y0 }

  /// The smallest box that holds both.
  func union(_ other: PixelBox) -> PixelBox {
    PixelBox(
      x0: min(x0, other.x0), y0: min(y0, other.y0), x1: max(x1, other.x1), y1: max(y1, other.y1))
  }

  /// Moves the box to the right and down.
  mutating func move(by x: Double, _ y: Double) {
    self = PixelBox(x0: x0 + x, y0: y0 + y, x1: x1 + x, y1: y1 + y)
  }

  /// Makes all measures larger by this factor.
  mutating func scale(by factor: Double) {
    self = PixelBox(x0: x0 * factor, y0: y0 * factor, x1: x1 * factor, y1: y1 * factor)
  }

  /// Whether the larger part of the other one lies inside.
  func covers(_ other: PixelBox) -> Bool {
    overlapX(other) > 0.6 * other.width && overlapY(other) > 0.6 * other.height
  }

  /// How long the common part of the two is from left to right; negative is the gap between.
  func overlapX(_ other: PixelBox) -> Double { min(x1, other.x1) - max(x0, other.x0) }
  /// How long the common part of the two is from top to bottom; negative is the gap between.
  func overlapY(_ other: PixelBox) -> Double { min(y1, other.y1) - max(y0, other.y0) }
}
