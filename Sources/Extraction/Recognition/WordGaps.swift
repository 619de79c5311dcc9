import Renskrift

/// Finds the space between two short words that were read as one (`Valav` for `Val av`), or between a number and
/// the title behind it (`4Ekonomi`).
///
/// Readers judge a space by what they expect as well as by its width, and in narrow type they lose it. In the
/// picture it is much wider than what parts the letters of the two words.
enum WordGaps {
  /// The narrowest space, by the height of the word.
  private static let space = 0.2
  /// How much wider than any other gap of the word it is.
  private static let ratio = 1.6

  /// The reading with the words parted that nobody knows as one and that are printed apart.
  static func correct(
    _ reading: Reading, on picture: borrowing Picture, lexicon: any Lexicon
  ) -> Reading {
    var reading = reading
    for index in reading.lines.indices {
      var words: [ReadWord] = []
      for word in reading.lines[index].words {
        let splits = splits(word.text, lexicon: lexicon)
        guard !splits.isEmpty,
          let (length, gap) = gap(
            picture.inked(in: word.box), word.text, splits: splits, height: word.box.height)
        else {
          words.append(word)
          continue
        }
        words += word.parted(after: length, at: gap)
      }
      reading.lines[index].words = words
    }
    return reading
  }

  /// The lengths of the first word with which both are known; none if the word is known as it is.
  private static func splits(_ text: String, lexicon: any Lexicon) -> [Int] {
    let core = text.trimmedToLetters
    let count = core.count
    let digits = text.prefix { $0.isASCII && $0.isNumber }.count
    if (1...3).contains(digits), count >= 4, text.dropFirst(digits).hasPrefix(core),
      core.first?.isUppercase == true, core.dropFirst().allSatisfy(\.isLowercase),
      text.count <= digits + count + 1, lexicon.knows(core)
    {
      return [digits]
    }
    // What stands before a word is a mark of its own, and its ink would be counted as a letter.
    guard (4...24).contains(count), text.hasPrefix(core), core.allSatisfy(\.isLetter),
      core.dropFirst().allSatisfy(\.isLowercase), text.count <= count + 1, !lexicon.knows(core)
    else { return [] }
    return (2...count - 2).filter {
      lexicon.knows(String(core.prefix($0))) && lexicon.knows(String(core.dropFirst($0)))
    }
  }

  /// The one space of the word, and how many letters stand before it.
  static func gap(
    _ pieces: [Range<Int>], _ text: String, splits: [Int], height: Double
  ) -> (Int, Range<Int>)? {
    let gaps = zip(pieces, pieces.dropFirst()).map { $0.upperBound..<$1.lowerBound }
    guard let widest = gaps.indices.max(by: { gaps[$0].count < gaps[$1].count }),
      Double(gaps[widest].count) >= space * height
    else { return nil }
    let others = gaps.indices.filter { $0 != widest }.map { gaps[$0].count }.max() ?? 0
    guard Double(gaps[widest].count) >= ratio * Double(others) else { return nil }
    let (before, after) = (widest + 1, pieces.count - widest - 1)
    // Letters may touch or stand over each other, on one side of the space but hardly on both.
    let fitting = splits.filter {
      let rest = text.count - $0
      return before == $0 && after <= rest || after == rest && before <= $0
    }
    // Of several the one for which the letters on both sides are about as wide.
    let start = pieces.first?.lowerBound ?? 0
    let share =
      Double(gaps[widest].lowerBound - start)
      / Double(max(1, (pieces.last?.upperBound ?? 0) - start - gaps[widest].count))
    return fitting.min {
      abs(Double($0) / Double(text.count) - share) < abs(Double($1) / Double(text.count) - share)
    }.map { ($0, gaps[widest]) }
  }
}

extension ReadWord {
  /// The two words of which so many characters stand before a gap; the word as it was read is the
  /// alternative of the first.
  func parted(after length: Int, at gap: Range<Int>) -> [ReadWord] {
    var (first, second) = (self, self)
    first.text = String(text.prefix(length))
    first.box.x1 = Double(gap.lowerBound)
    first.alternatives = [Alternative(text: text, reader: reader, confidence: confidence)]
    second.text = String(text.dropFirst(length))
    second.box.x0 = Double(gap.upperBound)
    second.alternatives = []
    return [first, second]
  }
}
