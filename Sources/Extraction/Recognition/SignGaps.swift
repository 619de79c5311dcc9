import Renskrift

/// Finds the space beside a section sign that was read together with its number (`§40` for `§ 40`, `3§` for
/// `3 §`), also where the sign came out as a dollar sign, and that behind a dash (`–inköp` for `– inköp`).
///
/// Readers judge a space by the width that text around it has; bold headings are wider. In the picture
/// a space is at least a quarter of the height, and the digits of a number stand closer.
enum SignGaps {
  /// How high a letter or digit is at least, by the height of the word; specks and stops are lower.
  private static let letter = 0.4
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
          let gap = gap(
            picture.inked(
              in: word.box, atLeast: isDash(word.text.first) ? 0 : letter * word.box.height),
            height: word.box.height, isLast: !isMark(word.text.first))
        else {
          words.append(word)
          continue
        }
        let length = isMark(word.text.first) ? 1 : word.text.count - 1
        var (first, second) = (word, word)
        first.text = String(word.text.prefix(length))
        first.box.x1 = Double(gap.lowerBound)
        second.text = String(word.text.dropFirst(length))
        second.box.x0 = Double(gap.upperBound)
        // A dash as high as its word would be a ruling line.
        if isDash(first.text.first) { first.box = picture.inkBox(in: first.box) }
        // What else the whole was read as says nothing of the number.
        if length == 1 { second.alternatives = [] } else { first.alternatives = [] }
        words += [first, second]
      }
      reading.lines[index].words = words
    }
    return reading
  }

  private static func isSign(_ character: Character?) -> Bool {
    character == "§" || character == "$"
  }

  private static func isDash(_ character: Character?) -> Bool {
    character.map(SureHyphens.dashes.contains) ?? false
  }

  /// What stands before the space.
  private static func isMark(_ character: Character?) -> Bool {
    isSign(character) || isDash(character)
  }

  /// A dash and a word; a sign, digits, and at most a mark after them, or digits and a sign.
  private static func isCandidate(_ text: String) -> Bool {
    guard text.utf8.count >= 2 else { return false }
    if isSign(text.last) {
      return (2...5).contains(text.count)
        && text.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
    }
    if isDash(text.first) {
      return text.count >= 3 && text.dropFirst().prefix(2).allSatisfy(\.isLetter)
    }
    guard isSign(text.first) else { return false }
    let rest = text.dropFirst()
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    return (1...4).contains(digits.count)
      && rest.dropFirst(digits.count).allSatisfy { ".,:;".contains($0) }
  }

  /// The gap after the first piece of ink, or before the last, if it is a space.
  static func gap(_ pieces: [Range<Int>], height: Double, isLast: Bool = false) -> Range<Int>? {
    guard pieces.count >= 2 else { return nil }
    var gaps = zip(pieces, pieces.dropFirst()).map { $0.upperBound..<$1.lowerBound }
    if isLast { gaps.reverse() }
    let others = gaps.dropFirst().map(\.count).max() ?? 0
    guard Double(gaps[0].count) >= space * height,
      Double(gaps[0].count) >= 1.5 * Double(others)
    else { return nil }
    return gaps[0]
  }
}

extension Picture {
  /// The columns of a part of the picture that hold ink, from the left, neighbours together.
  ///
  /// A line below the words is no ink of theirs, and what is not as high as `height` is left out.
  borrowing func inked(in part: PixelBox, atLeast height: Double = 0) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    let columns = Int(part.x0)..<max(Int(part.x0), Int(part.x1.rounded(.up)))
    let all = Int(part.y0)..<max(Int(part.y0), Int(part.y1.rounded(.up)))
    let rows = all.lowerBound..<underline(below: all, columns)
    for x in columns {
      guard rows.contains(where: { isInk(x, $0) }) else { continue }
      if let last = pieces.last, last.upperBound == x {
        pieces[pieces.count - 1] = last.lowerBound..<(x + 1)
      } else {
        pieces.append(x..<(x + 1))
      }
    }
    guard height > 0 else { return pieces }
    return pieces.filter { piece in
      let inked = rows.filter { y in piece.contains { isInk($0, y) } }
      return Double((inked.last ?? 0) - (inked.first ?? 0)) + 1 >= height
    }
  }

  /// Where a thin line begins that runs below what stands in these rows; their end without one.
  private borrowing func underline(below rows: Range<Int>, _ columns: Range<Int>) -> Int {
    let counts = rows.map { y in columns.count { isInk($0, y) } }
    let bottom = counts.lastIndex { $0 > 0 } ?? 0
    // A speck beside the words makes them wider than their line.
    let line = counts.prefix(bottom + 1).reversed().prefix { $0 * 10 >= columns.count * 7 }.count
    return line > 0 && line * 5 <= rows.count
      ? rows.lowerBound + bottom + 1 - line : rows.upperBound
  }
}
