/// Words of two readings that stand in the same place on the page.
struct WordGroup: Hashable {
  /// Places of the first reading's words: line and word, in reading order.
  var first: [WordPlace] = []
  /// Places of the second reading's words, in reading order.
  var second: [WordPlace] = []
}

/// The place of a word in a reading, counted from 0.
struct WordPlace: Hashable, Comparable {
  let line: Int
  let word: Int

  static func < (a: WordPlace, b: WordPlace) -> Bool { (a.line, a.word) < (b.line, b.word) }
}

extension WordGroup {
  /// Groups the words of two readings by their boxes, one to one, one to many, or alone.
  ///
  /// Two words belong together if they share half of the narrower one's width and half of the
  /// flatter one's height, so that a word is never grouped with its neighbours.
  static func groups(_ first: Reading, _ second: Reading) -> [WordGroup] {
    let a = places(first)
    let b = places(second).sorted { $0.box.y0 < $1.box.y0 }
    var parent = Array(0..<(a.count + b.count))
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    let tallest = b.map(\.box.height).max() ?? 0
    for (index, word) in a.enumerated() {
      let from = b.partitioningIndex { $0.box.y0 >= word.box.y0 - tallest }
      for other in from..<b.count where b[other].box.y0 <= word.box.y1 {
        if coincide(word.box, b[other].box) {
          parent[root(a.count + other)] = root(index)
        }
      }
    }
    var order: [Int] = []
    var groups: [Int: WordGroup] = [:]
    for index in 0..<(a.count + b.count) {
      let key = root(index)
      if groups[key] == nil { order.append(key) }
      if index < a.count {
        groups[key, default: WordGroup()].first.append(a[index].place)
      } else {
        groups[key, default: WordGroup()].second.append(b[index - a.count].place)
      }
    }
    return order.compactMap { key in
      guard var group = groups[key] else { return nil }
      group.first.sort()
      group.second.sort()
      return group
    }
  }

  private static func coincide(_ a: PixelBox, _ b: PixelBox) -> Bool {
    a.overlapX(b) >= 0.5 * min(a.width, b.width) && a.overlapY(b) >= 0.5 * min(a.height, b.height)
  }

  private static func places(_ reading: Reading) -> [(place: WordPlace, box: PixelBox)] {
    reading.lines.enumerated().flatMap { line, content in
      content.words.enumerated().map { (WordPlace(line: line, word: $0), $1.box) }
    }
  }
}

extension Array {
  /// The first index whose element is true for `predicate`, in an array that is false before it.
  func partitioningIndex(_ predicate: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
