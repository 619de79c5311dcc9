import Renskrift

/// Finds the space before the last three digits of a number that was read as one (`2760` for `2 760`).
///
/// Readers judge a space by the width that text around it has; in a table of amounts, and before a
/// narrow digit, they lose it. In the picture it is much wider than what parts the other digits.
enum NumberGaps {
  /// The narrowest space, by the height of the digits: what parts a 1 from the next digit is less.
  private static let space = 0.3
  /// How much farther from each other the digits beside it are than others.
  private static let step = 1.22
  /// How much wider the gap is than others, where a 1 is set closer to the digit before it.
  private static let ratio = 2.2

  /// The reading with the numbers parted where they are printed apart.
  static func correct(_ reading: Reading, on picture: borrowing Picture) -> Reading {
    var reading = reading
    for index in reading.lines.indices {
      guard reading.lines[index].words.contains(where: { digits($0.text) != nil }) else { continue }
      var words: [ReadWord] = []
      for word in reading.lines[index].words {
        // A ruling line in its box makes the digits no higher.
        let box = digits(word.text) == nil ? word.box : picture.inkBox(in: word.box)
        guard let count = digits(word.text),
          let gap = gap(picture.inked(in: box), digits: count, height: box.height)
        else {
          words.append(word)
          continue
        }
        words += word.parted(after: count - 3, at: gap)
      }
      reading.lines[index].words = words
    }
    return reading
  }

  /// How many digits a word is made of, if it is four to six and at most a mark after them.
  private static func digits(_ text: String) -> Int? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }.count
    guard (4...6).contains(digits), text.utf8.first != 0x30 else { return nil }
    let rest = text.utf8.dropFirst(digits)
    return rest.isEmpty || rest.count == 1 && ".,:;".utf8.contains(rest.first ?? 0) ? digits : nil
  }

  /// The gap before the last three of so many digits, if it is a space.
  static func gap(_ pieces: [Range<Int>], digits: Int, height: Double) -> Range<Int>? {
    guard pieces.count >= digits else {
      return gapOfTouching(pieces, digits: digits, height: height)
    }
    guard pieces.count <= digits + 1 else { return nil }
    let gaps = zip(pieces, pieces.dropFirst()).prefix(digits - 1)
      .map { $0.upperBound..<$1.lowerBound }
    let gap = gaps[digits - 4]
    // Narrow as a 1 may be, the middles of digits are equally far from each other.
    let middles = pieces.prefix(digits).map { Double($0.lowerBound + $0.upperBound) / 2 }
    let steps = zip(middles, middles.dropFirst()).map { $1 - $0 }
    let others = steps.indices.filter { $0 != digits - 4 }.map { steps[$0] }.max() ?? 0
    guard Double(gap.count) >= space * height else { return nil }
    if steps[digits - 4] >= step * others { return gap }
    // Of four digits only the first is before the gap, and a 1 there stands apart in any face.
    let widest = gaps.indices.filter { $0 != digits - 4 }.map { gaps[$0].count }.max() ?? 0
    return digits >= 5 && Double(gap.count) >= ratio * Double(widest) ? gap : nil
  }

  /// The same where blur lets digits touch, so that only the widths on either side of the widest gap tell how many
  /// there are.
  private static func gapOfTouching(
    _ pieces: [Range<Int>], digits: Int, height: Double
  ) -> Range<Int>? {
    let gaps = zip(pieces, pieces.dropFirst()).map { $0.upperBound..<$1.lowerBound }
    guard let gap = gaps.max(by: { $0.count < $1.count }), let first = pieces.first,
      let last = pieces.last, Double(gap.count) >= space * height,
      gaps.allSatisfy({ $0 == gap || Double($0.count) <= 0.5 * Double(gap.count) })
    else { return nil }
    // A digit takes about three quarters of the room that is set for it.
    let pitch = Double(last.upperBound - gap.upperBound) / (2 + filled)
    let before = Double(gap.lowerBound - first.lowerBound) / pitch
    let excess = before - (Double(digits - 4) + filled)
    guard (0.4...1.1).contains(pitch / height), abs(excess) <= 0.35 else { return nil }
    // A 1 leaves more room beside it than others.
    let least = excess < -0.1 ? 1.1 * step : step
    return Double(gap.count) / pitch + filled >= least ? gap : nil
  }

  /// The share of its room that a digit fills.
  private static let filled = 0.75
}
