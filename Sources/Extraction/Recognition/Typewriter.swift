import Renskrift

/// Tells type of which all letters are as wide as each other, as typewriters and Courier set it.
enum Typewriter {
  /// Words with fewer letters say little: the white at their ends counts for much.
  private static let fewest = 6
  /// How many words must tell.
  private static let least = 8
  /// How far, by their middle, the widths of a letter may lie apart; proportional faces have twice as much.
  private static let spread = 0.06

  /// Whether most of the text is set so; false if there is too little to say.
  static func set(_ reading: Reading) -> Bool {
    let widths = reading.lines.lazy.flatMap(\.words).compactMap { word -> Double? in
      let count = word.text.count
      guard count >= fewest, word.box.height > 0, word.confidence > 0.5 else { return nil }
      // From the first letter's ink to the last one's there is one white less than there are letters.
      return word.box.width / (Double(count) - 0.3)
    }.sorted()
    guard widths.count >= least else { return false }
    let middle = widths[widths.count / 2]
    let (low, high) = (widths[widths.count / 4], widths[widths.count * 3 / 4])
    return middle > 0 && (high - low) / middle < spread
  }
}
