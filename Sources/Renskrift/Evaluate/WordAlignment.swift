/// Which words of two texts belong together: the longest common order of words.
///
/// Words that occur once in both texts are the anchors (Cohen's patience diff); between two anchors
/// the shortest way from one text to the other decides (Myers 1986).
struct WordAlignment {
  /// For each word of the text the place of its equal in the truth; nil if there is none.
  let places: [Int?]

  /// Aligns the words of a text with those of the truth.
  init(_ text: [String], truth: [String]) {
    var places = [Int?](repeating: nil, count: text.count)
    var start = (text: 0, truth: 0)
    for anchor in Self.anchors(text, truth) + [(text.count, truth.count)] {
      let read = start.text..<anchor.0
      let wanted = start.truth..<anchor.1
      if !read.isEmpty, !wanted.isEmpty {
        for (a, b) in Self.pairs(text[read], truth[wanted]) { places[a] = b }
      }
      if anchor.0 < text.count { places[anchor.0] = anchor.1 }
      start = (anchor.0 + 1, anchor.1 + 1)
    }
    self.places = places
  }

  /// The words that occur once in both, in the longest order that both have.
  private static func anchors(_ text: [String], _ truth: [String]) -> [(Int, Int)] {
    var place: [String: Int] = [:]
    for (index, word) in truth.enumerated() { place[word] = place[word] == nil ? index : -1 }
    var once: [String: Int] = [:]
    for word in text { once[word, default: 0] += 1 }
    let pairs = text.enumerated().compactMap { index, word -> (Int, Int)? in
      guard once[word] == 1, let other = place[word], other >= 0 else { return nil }
      return (index, other)
    }
    // The longest increasing order of the places in the truth, by patience sorting.
    var piles: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, piles.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[piles[middle]].1 < pairs[index].1 { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? piles[low - 1] : nil
      if low < piles.count { piles[low] = index } else { piles.append(index) }
    }
    var chain: [(Int, Int)] = []
    var last = piles.last
    while let index = last {
      chain.append(pairs[index])
      last = before[index]
    }
    return chain.reversed()
  }

  private static func pairs(
    _ text: ArraySlice<String>, _ truth: ArraySlice<String>
  ) -> [(Int, Int)] {
    let difference = Array(truth).difference(from: Array(text))
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(text.startIndex + offset)
      case .insert(let offset, _, _): inserted.insert(truth.startIndex + offset)
      }
    }
    return Array(
      zip(
        text.indices.filter { !removed.contains($0) },
        truth.indices.filter { !inserted.contains($0) }))
  }
}
