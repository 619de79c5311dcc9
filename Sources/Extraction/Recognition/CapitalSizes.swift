import Renskrift

/// Tells capitals from the small letters of the same shape by their size (`vägen` for `Vägen`, `Översyn` for
/// `översyn`).
///
/// Readers judge the size of a letter by the line, and in faces with low capitals they take V for v; behind the
/// mark of a list they expect a capital. In the picture a capital is higher than the small letters beside it.
enum CapitalSizes {
  /// The letters of the same shape in both cases that nothing stands above.
  private static let alike: Set<Character> = ["c", "o", "s", "v", "w", "x", "z"]
  /// Letters as high as those.
  private static let low: Set<Character> = [
    "a", "c", "e", "m", "n", "o", "r", "s", "u", "v", "w", "x", "z", "g", "p", "q", "y",
  ]
  /// How much higher a capital is: the lowest are by a quarter, and what is far higher is no letter of the word.
  private static let capital = 1.17...1.7

  /// How high a small letter is; what is lower is a piece of a broken one.
  private static let small = 0.9...1.08

  /// The reading with capitals where lines and sentences begin with a letter of their size, and small letters
  /// where the items of a list begin with one of theirs.
  static func correct(_ reading: Reading, on picture: borrowing Picture) -> Reading {
    var reading = reading
    for line in reading.lines.indices {
      let words = reading.lines[line].words
      for (index, word) in words.enumerated() {
        guard let first = word.text.first, isCandidate(word.text) else { continue }
        let before = index == 0 ? nil : words[index - 1].text
        guard first.isUppercase ? isMark(before) : before.map(endsSentence) ?? true,
          let ratio = ratio(word, on: picture),
          (first.isUppercase ? small : capital).contains(ratio)
        else { continue }
        let other = first.isUppercase ? first.lowercased() : first.uppercased()
        reading.lines[line].words[index].alternatives.append(
          Alternative(text: word.text, reader: word.reader, confidence: word.confidence))
        reading.lines[line].words[index].text = other + word.text.dropFirst()
      }
    }
    return reading
  }

  /// A word of letters, three at least, small ones but for the first, with a mark after them at most.
  private static func isCandidate(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    let core = 1 + text.dropFirst().prefix(while: \.isLowercase).count
    // What stands above an Ö is no part of its height.
    guard alike.contains(Character(first.lowercased())) || first == "Ö" else { return false }
    return core >= 3 && text.count <= core + 1
  }

  private static func isMark(_ text: String?) -> Bool {
    text?.count == 1 && text?.first.map { $0 == "•" || SureHyphens.dashes.contains($0) } == true
  }

  private static func endsSentence(_ text: String) -> Bool {
    guard text.count >= 3, let last = text.last else { return false }
    return ".!?".contains(last)
  }

  /// How many times as high as the low ones among the next letters the first is; each stands for itself.
  private static func ratio(_ word: ReadWord, on picture: borrowing Picture) -> Double? {
    let letters = Array(word.text.lowercased().prefix(while: \.isLowercase))
    let pieces = picture.inked(in: word.box)
    // A mark at the end is a piece more.
    guard pieces.count == letters.count || pieces.count == word.text.count else { return nil }
    let heights = zip(letters, pieces).enumerated().map { index, pair in
      low.contains(pair.0) || index == 0
        ? picture.height(of: pair.1, in: word.box, belowMarks: pair.0 == "ö") : nil
    }
    guard let first = heights[0] else { return nil }
    // Tails make letters longer below, not higher.
    let others = heights.dropFirst().compactMap { $0?.top }.sorted()
    guard !others.isEmpty else { return nil }
    let line = heights.compactMap { $0?.bottom }.min() ?? first.bottom
    let usual = Double(line - others[others.count / 2])
    return usual >= 6 ? Double(line - first.top) / usual : nil
  }
}

extension Picture {
  /// The first and the last row with ink in some columns of a box; nil if there is white between, as below a
  /// speck over a letter, but for a letter that has marks above it.
  fileprivate borrowing func height(
    of columns: Range<Int>, in box: PixelBox, belowMarks: Bool
  ) -> (top: Int, bottom: Int)? {
    let rows = Int(box.y0)..<max(Int(box.y0), Int(box.y1.rounded(.up)))
    guard let top = rows.first(where: { y in columns.contains { isInk($0, y) } }),
      let bottom = rows.last(where: { y in columns.contains { isInk($0, y) } })
    else { return nil }
    if belowMarks {
      let body = (top...bottom).reversed().prefix { y in columns.contains { isInk($0, y) } }
      return body.count < bottom - top + 1 ? (bottom + 1 - body.count, bottom) : nil
    }
    let isWhole = (top...bottom).allSatisfy { y in columns.contains { isInk($0, y) } }
    return isWhole ? (top, bottom) : nil
  }
}
