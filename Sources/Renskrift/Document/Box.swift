/// A bounding box in points (1/72 inch) from the top left corner of the page as it is displayed.
///
/// Coordinates are kept to 0.1 point, so that a document reads the same after it was written.
public struct Box: Sendable, Hashable {
  /// The left edge, in points.
  public let x0: Double
  /// The upper edge, in points from the top.
  public let y0: Double
  /// The right edge, in points.
  public let x1: Double
  /// The lower edge, in points from the top.
  public let y1: Double

  /// Makes a box of two opposite corners, in any order; what is not a number becomes 0.
  public init(_ xa: Double, _ ya: Double, _ xb: Double, _ yb: Double) {
    x0 = min(xa.tenth, xb.tenth)
    y0 = min(ya.tenth, yb.tenth)
    x1 = max(xa.tenth, xb.tenth)
    y1 = max(ya.tenth, yb.tenth)
  }

  /// The width in points.
  public var width: Double { x1 - x0 }
  /// The height in points.
  public var height: Double { y1 - y0 }
  /// The middle between the left and the right edge.
  public var midX: Double { (x0 + x1) / 2 }
  /// The middle between the upper and the lower edge.
  public var midY: Double { (y0 + y1) / 2 }
  /// The area in square points.
  public var area: Double { width * height }

  /// The smallest box that holds both.
  public func union(_ other: Box) -> Box {
    Box(min(x0, other.x0), min(y0, other.y0), max(x1, other.x1), max(y1, other.y1))
  }

  /// The common part of two boxes, or nil if they do not touch.
  public func intersection(_ other: Box) -> Box? {
    let left = max(x0, other.x0)
    let right = min(x1, other.x1)
    let top = max(y0, other.y0)
    let bottom = min(y1, other.y1)
    return left <= right && top <= bottom ? Box(left, top, right, bottom) : nil
  }
}

extension Box: Codable {
  /// Reads `[x0, y0, x1, y1]`.
  public init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    self.init(
      try values.decode(Double.self), try values.decode(Double.self),
      try values.decode(Double.self), try values.decode(Double.self))
  }

  /// Writes `[x0, y0, x1, y1]`.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    for value in [x0, y0, x1, y1] { try values.encode(value) }
  }
}

extension Sequence where Element == Box {
  /// The smallest box that holds all of them, or nil if there are none.
  public var union: Box? {
    var iterator = makeIterator()
    guard var result = iterator.next() else { return nil }
    while let next = iterator.next() { result = result.union(next) }
    return result
  }
}

extension Double {
  /// This number to one decimal; 0 for what is not a finite number.
  public var tenth: Double { isFinite ? (self * 10).rounded() / 10 : 0 }
  /// This number to two decimals; 0 for what is not a finite number.
  public var hundredth: Double { isFinite ? (self * 100).rounded() / 100 : 0 }
}
