import Renskrift

/// What the pictures on a page say about it.
struct PageImages: Sendable, Hashable {
  /// The share of the page that lies under pictures, 0…1.
  let share: Double
  /// The pictures whose place is believable.
  let graphics: [Graphic]
  /// The pictures that are large enough to be a scan, largest first.
  let large: [PlacedImage]

  /// Sums up the pictures of a page of this size, in points.
  init(_ images: [PlacedImage], width: Double, height: Double) {
    let page = Box(0, 0, width, height)
    let area = max(1, width * height)
    var covered = 0.0
    var graphics: [Graphic] = []
    for image in images {
      let inside = image.box.intersection(page)
      // Outside the page it was put there by a turned page's wrong coordinates.
      if let inside, inside.area >= 0.9 * image.box.area {
        covered += inside.area
        graphics.append(Graphic(kind: .image, box: inside))
      } else {
        covered += image.box.area
      }
    }
    share = min(1, covered / area)
    self.graphics = graphics
    let sorted = images.sorted { $0.box.area > $1.box.area }
    let tenth = sorted.filter { $0.box.area >= area / 10 }
    large = Array((tenth.isEmpty && share >= 0.5 ? Array(sorted.prefix(1)) : tenth).prefix(4))
  }

  /// The resolution of the sharpest large picture, in dpi, if each has as many pixels as `pixels`
  /// says; nil if no picture is large.
  func sharpest(_ pixels: (PlacedImage) -> Int?) -> Double? {
    guard share >= 0.3 else { return nil }
    return large.compactMap { image in
      guard image.box.area > 0, let pixels = pixels(image) else { return nil }
      return (Double(pixels) / image.box.area).squareRoot() * 72
    }.max()
  }
}
