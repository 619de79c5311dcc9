import Renskrift

/// Looks for what stands over the letters of a word.
struct MarkLook {
  /// What stands over a letter.
  enum Mark { case dots, ring }

  /// Where the word stands.
  let box: PixelBox
  /// The columns of each letter, if each stands for itself.
  let parted: [Range<Int>]?
  let letters: [Character]

  private var height: Double { box.height }

  /// The mark over a letter that takes these columns; nil if there is none, or none that is plain.
  func mark(over columns: Range<Int>, isFirst: Bool, on picture: borrowing Picture) -> Mark? {
    // Two letters that touch are wider than a capital.
    guard Double(columns.count) <= 1.15 * height else { return nil }
    let spots = spots(over: columns, on: picture)
    let centre = Double(columns.lowerBound + columns.upperBound) / 2
    if spots.count == 2, Self.areDots(spots, height: height) {
      let middle = (spots[0].centreX + spots[1].centreX) / 2
      return abs(middle - centre) <= 0.2 * Double(columns.count) + 1 ? .dots : nil
    }
    if spots.count == 1 {
      let isCentred = abs(spots[0].centreX - centre) <= 0.15 * Double(columns.count) + 1
      return isCentred && isRing(spots[0]) ? .ring : nil
    }
    return spots.isEmpty && isFirst && touchingRing(columns, on: picture) ? .ring : nil
  }

  /// Whether a mark is seen where a letter should stand in a word whose letters touch.
  func isSeen(_ mark: Mark, overLetter index: Int, on picture: borrowing Picture) -> Bool {
    let widths = letters.map(Self.width)
    let unit = box.width / max(1, widths.reduce(0, +))
    let start = box.x0 + widths[..<index].reduce(0, +) * unit
    let columns = Int(start - 0.4 * unit)..<Int(start + (widths[index] + 0.4) * unit)
    let spots = spots(over: columns, on: picture)
    switch mark {
    case .dots: return spots.count == 2 && Self.areDots(spots, height: height)
    case .ring: return spots.count == 1 && isRing(spots[0])
    }
  }

  /// About how wide a letter is, by the usual one.
  private static func width(_ letter: Character) -> Double {
    switch letter {
    case "i", "j", "l", "I": 0.5
    case "f", "t", "r": 0.7
    case "m", "w", "M", "W": 1.5
    default: letter.isUppercase ? 1.25 : 1
    }
  }

  /// The spots that hang free over the letters in some columns.
  private func spots(over columns: Range<Int>, on picture: borrowing Picture) -> [Blob] {
    let top = max(0, box.y0 - 0.3 * height)
    let bottom = box.y0 + 0.45 * height
    let part = PixelBox(
      x0: Double(columns.lowerBound), y0: top, x1: Double(columns.upperBound), y1: bottom)
    // What goes on beyond is the letter itself, or one of the line above.
    return picture.spots(in: part).filter {
      Double($0.y1) < bottom.rounded(.down) && Double($0.y0) > top && min($0.width, $0.height) >= 2
        && Double(max($0.width, $0.height)) <= 0.42 * height
    }
  }

  /// Whether two spots are as large, at one height, and a little apart.
  private static func areDots(_ spots: [Blob], height: Double) -> Bool {
    let (a, b) = (spots[0], spots[1])
    let size = Double(max(a.width, a.height, b.width, b.height))
    return size <= 0.28 * height
      && Double(min(a.width, b.width)) >= 0.5 * Double(max(a.width, b.width))
      && Double(min(a.height, b.height)) >= 0.5 * Double(max(a.height, b.height))
      && abs(a.centreY - b.centreY) <= 0.06 * height + 0.5
      && (0.15...0.6).contains(abs(a.centreX - b.centreX) / height)
  }

  /// Whether a spot is round and larger than the dot of an i.
  private func isRing(_ spot: Blob) -> Bool {
    let (width, high) = (Double(spot.width), Double(spot.height))
    return min(width, high) >= max(4, 0.14 * height) && (0.72...1.39).contains(width / high)
  }

  /// Whether a capital ends above in a ring: below it the letter is narrower than the ring, and then widens.
  private func touchingRing(_ columns: Range<Int>, on picture: borrowing Picture) -> Bool {
    let rows = Int(box.y0)..<max(Int(box.y0) + 1, Int(box.y1.rounded(.up)))
    guard let top = rows.first(where: { y in columns.contains { picture.isInk($0, y) } }) else {
      return false
    }
    let whole = Double(rows.upperBound - top)
    var extents: [(left: Int, right: Int)] = []
    for y in top..<top + Int(0.6 * whole) {
      guard let left = columns.first(where: { picture.isInk($0, y) }),
        let right = columns.last(where: { picture.isInk($0, y) })
      else { return false }
      extents.append((left, right))
    }
    let widths = extents.map { $0.right - $0.left + 1 }
    let upper = widths.prefix(Int(0.25 * whole))
    guard let peak = upper.max(), peak >= 4, let place = upper.lastIndex(of: peak),
      let waist = widths[place...].prefix(Int(0.25 * whole)).min(),
      let end = widths[place...].firstIndex(of: waist)
    else { return false }
    let middle = Double(extents[0].left + extents[0].right + 1) / 2
    let centre = Double(columns.lowerBound + columns.upperBound) / 2
    return Double(waist) <= 0.75 * Double(peak) && (widths.last ?? 0) > peak
      && (0.12...0.36).contains(Double(end) / whole)
      && (0.65...1.5).contains(Double(peak) / Double(end))
      && abs(middle - centre) <= 0.12 * Double(columns.count) + 1
  }
}
