extension Sequence where Element: Hashable {
  /// The element that comes most often; of several, the first.
  var mostFrequent: Element? {
    var counts: [Element: Int] = [:]
    for element in self { counts[element, default: 0] += 1 }
    let most = counts.values.max()
    return first { counts[$0] == most }
  }

  /// The elements without those that came before.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
