extension Sequence<String> {
  /// The word that takes the fewest edits to become this one; nil if none is near.
  public func nearest(to word: String) -> String? {
    let scored = map { ($0, editDistance(word.lowercased(), $0.lowercased())) }
    guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= Swift.max(2, word.count / 2) else {
      return nil
    }
    return best.0
  }
}

/// How many characters have to be inserted, deleted or replaced (Levenshtein 1966).
func editDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a)
  let b = Array(b)
  var previous = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var current = [i + 1]
    for (j, y) in b.enumerated() {
      current.append(min(previous[j] + (x == y ? 0 : 1), previous[j + 1] + 1, current[j] + 1))
    }
    previous = current
  }
  return previous[b.count]
}
