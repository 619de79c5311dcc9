import Renskrift

extension Lexicon {
  /// The share of words with at least three letters that the dictionary knows, weighted by
  /// letters; nil if there are fewer than `atLeast` of them.
  func knownShare(_ words: some Sequence<String>, atLeast: Int) -> Double? {
    var (known, all, count) = (0, 0, 0)
    for word in words {
      let core = word.trimmedToLetters
      let length = core.unicodeScalars.count
      guard length >= 3 else { continue }
      count += 1
      all += length
      if knows(core) { known += length }
    }
    return count < atLeast ? nil : Double(known) / Double(all)
  }
}

extension String {
  /// The word without punctuation, signs and digits at its ends.
  var trimmedToLetters: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { $0.properties.isAlphabetic }),
      let last = scalars.lastIndex(where: { $0.properties.isAlphabetic })
    else { return "" }
    return String(scalars[first...last])
  }
}
