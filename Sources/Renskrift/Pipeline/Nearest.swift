extension Sequence<String> {
  /// The word that takes the fewest edits to become this one; nil if none is near.
  public func nearest(to word: String) -> String? {
    let scored = map {
      ($0, editDistance(Array(word.lowercased().utf8), Array($0.lowercased().utf8)))
    }
    guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= Swift.max(2, word.count / 2) else {
      return nil
    }
    return best.0
  }
}
