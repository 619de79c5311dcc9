import Renskrift

/// Finds the space after a section sign that was read together with its number (`§40` for `§ 40`).
///
/// Readers judge a space by the width that text around it has; bold headings are wider. In the picture
/// a space is at least a quarter of the height, and the digits of a number stand closer.
enum SignGaps {
  /// The narrowest space, by the height of the word: the gap between a sign and a digit that are
  /// printed together is half of it.
  private static let space = 0.24

  /// The reading with section signs and numbers as words of their own where they are printed apart.
  static func correct(_ reading: Reading, on picture: borrowing Picture) -> Reading {
    var reading = reading
    for index in reading.lines.indices {
      guard reading.lines[index].words.contains(where: { isCandidate($0.text) }) else { continue }
      var words: [ReadWord] = []
      for word in reading.lines[index].words {
        guard isCandidate(word.text),
          let gap = gap(picture.inked(in: word.box), height: word.box.height)
        else {
          words.append(word)
          continue
        }
        var (sign, number) = (word, word)
        sign.text = "§"
        sign.box.x1 = Double(gap.lowerBound)
        number.text = String(word.text.dropFirst())
        number.box.x0 = Double(gap.upperBound)
        number.alternatives = []
        words += [sign, number]
      }
      reading.lines[index].words = words
    }
    return reading
  }

  /// A sign, digits, and at most a mark after them.
  private static func isCandidate(_ text: String) -> Bool {
    guard text.utf8.count >= 3, text.first == "§" else { return false }
    let rest = text.dropFirst()
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    return (1...4).contains(digits.count)
      && rest.dropFirst(digits.count).allSatisfy { ".,:;".contains($0) }
  }

  /// The gap after the first piece of ink, if it is a space.
  static func gap(_ pieces: [Range<Int>], height: Double) -> Range<Int>? {
    guard pieces.count >= 2 else { return nil }
    let gaps = zip(pieces, pieces.dropFirst()).map { $0.upperBound..<$1.lowerBound }
    let others = gaps.dropFirst().map(\.count).max() ?? 0
    guard Double(gaps[0].count) >= space * height,
      Double(gaps[0].count) >= 1.5 * Double(others)
    else { return nil }
    return gaps[0]
  }
}

extension Picture {
  /// The columns of a part of the picture that hold ink, from the left, neighbours together.
  borrowing func inked(in part: PixelBox) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    let rows = Int(part.y0)..<max(Int(part.y0), Int(part.y1.rounded(.up)))
    for x in Int(part.x0)..<max(Int(part.x0), Int(part.x1.rounded(.up))) {
      guard rows.contains(where: { isInk(x, $0) }) else { continue }
      if let last = pieces.last, last.upperBound == x {
        pieces[pieces.count - 1] = last.lowerBound..<(x + 1)
      } else {
        pieces.append(x..<(x + 1))
      }
    }
    return pieces
  }
}
