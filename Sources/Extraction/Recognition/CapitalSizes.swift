import Renskrift

/// Finds the capitals among the letters that differ from their small ones in size alone (`vägen` for `Vägen`).
///
/// Readers judge the size of a letter by the line, and in faces with low capitals they take V for v. In the picture
/// a capital is higher than the small letters beside it.
enum CapitalSizes {
  /// The letters of the same shape in both cases that nothing stands above.
  private static let alike: Set<Character> = ["c", "o", "s", "v", "w", "x", "z"]
  /// Letters as high as those.
  private static let low: Set<Character> = [
    "a", "c", "e", "m", "n", "o", "r", "s", "u", "v", "w", "x", "z", "g", "p", "q", "y",
  ]
  /// How much higher a capital is at least; the lowest are by a quarter.
  private static let ratio = 1.17
  /// How much higher at most: what is more is no letter of the word.
  private static let most = 1.7

  /// The reading with capitals where lines and sentences begin with a letter of their size.
  static func correct(_ reading: Reading, on picture: borrowing Picture) -> Reading {
    var reading = reading
    for line in reading.lines.indices {
      let words = reading.lines[line].words
      for index in words.indices
      where isCandidate(words[index].text) && (index == 0 || endsSentence(words[index - 1].text)) {
        let word = words[index]
        guard isCapital(word, on: picture) else { continue }
        reading.lines[line].words[index].alternatives.append(
          Alternative(text: word.text, reader: word.reader, confidence: word.confidence))
        reading.lines[line].words[index].text =
          word.text.prefix(1).uppercased() + word.text.dropFirst()
      }
    }
    return reading
  }

  /// A word of small letters, three at least, with a mark after them at most.
  private static func isCandidate(_ text: String) -> Bool {
    guard let first = text.first, alike.contains(first) else { return false }
    let core = text.prefix(while: \.isLowercase)
    return core.count >= 3 && text.count <= core.count + 1
  }

  private static func endsSentence(_ text: String) -> Bool {
    guard text.count >= 3, let last = text.last else { return false }
    return ".!?".contains(last)
  }

  /// Whether the first letter is higher than the low ones among the next, each of which stands for itself.
  private static func isCapital(_ word: ReadWord, on picture: borrowing Picture) -> Bool {
    let letters = Array(word.text.prefix(while: \.isLowercase))
    let pieces = picture.inked(in: word.box)
    // A mark at the end is a piece more.
    guard pieces.count == letters.count || pieces.count == word.text.count else { return false }
    let heights = zip(letters, pieces).map { letter, piece in
      low.contains(letter) ? picture.height(of: piece, in: word.box) : nil
    }
    guard let first = heights[0] else { return false }
    // Tails make letters longer below, not higher.
    let others = heights.dropFirst().compactMap { $0?.top }.sorted()
    guard !others.isEmpty else { return false }
    let line = heights.compactMap { $0?.bottom }.min() ?? first.bottom
    let small = Double(line - others[others.count / 2])
    let height = Double(line - first.top)
    return small >= 6 && (ratio...most).contains(height / small)
  }
}

extension Picture {
  /// The first and the last row with ink in some columns of a box; nil if there is white between, as below a
  /// speck over a letter.
  fileprivate borrowing func height(
    of columns: Range<Int>, in box: PixelBox
  ) -> (top: Int, bottom: Int)? {
    let rows = Int(box.y0)..<max(Int(box.y0), Int(box.y1.rounded(.up)))
    guard let top = rows.first(where: { y in columns.contains { isInk($0, y) } }),
      let bottom = rows.last(where: { y in columns.contains { isInk($0, y) } })
    else { return nil }
    let isWhole = (top...bottom).allSatisfy { y in columns.contains { isInk($0, y) } }
    return isWhole ? (top, bottom) : nil
  }
}
