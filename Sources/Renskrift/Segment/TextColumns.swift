/// Tells a page in two columns by where its lines stand.
enum TextColumns {
  /// Where the second of two columns begins; nil if the page has one column.
  ///
  /// Both must have lines enough, none of the first may reach into the second but a heading or two, and both
  /// must be broad: labels in the margin are no column.
  static func gutter(of boxes: [Box]) -> Double? {
    guard boxes.count >= 16, let all = boxes.union else { return nil }
    let middle = all.x0 + 0.3 * all.width
    var starts: [Int: Int] = [:]
    for box in boxes where box.x0 > middle { starts[Int(box.x0.rounded()), default: 0] += 1 }
    // Of two equally frequent places the left one: the same document gives the same answer.
    guard let (place, count) = starts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
      count >= 8
    else { return nil }
    let start = Double(place)
    let second = boxes.filter { $0.x0 >= start - 2 }
    let first = boxes.filter { $0.x0 < start - 2 && $0.x1 < start }
    let crossing = boxes.count - second.count - first.count
    guard first.count >= 8, crossing * 8 <= boxes.count, isBroad(first, all), isBroad(second, all),
      let a = first.union, let b = second.union
    else { return nil }
    return min(a.y1, b.y1) - max(a.y0, b.y0) > 0.3 * all.height ? start : nil
  }

  private static func isBroad(_ boxes: [Box], _ all: Box) -> Bool {
    boxes.filter { $0.width > 0.3 * all.width }.count * 2 > boxes.count
  }
}
