import Renskrift

/// Reads the stop after the number of an item or list by its shape in the picture.
///
/// A number that stands alone before its text is little to go by: both readers drop the stop of `2.`, or make
/// a comma, colon or semicolon of it. One spot of ink on the line behind the digits is a stop.
enum NumberMarks {
  /// The marks that a stop is read as.
  private static let marks = ".,:;"

  /// The reading with the stops of its numbers, and how many were read as something else.
  static func correct(_ reading: Reading, on picture: borrowing Picture) -> (Reading, Int) {
    var reading = reading
    var count = 0
    for index in reading.lines.indices {
      let words = reading.lines[index].words
      guard let first = words.first, let digits = digits(first.text),
        first.text.last != ".", isLabel(words),
        hasStop(first.box, before: words.dropFirst().first?.box.x0, on: picture)
      else { continue }
      reading.lines[index].words[0].alternatives.append(
        Alternative(text: first.text, reader: first.reader, confidence: first.confidence))
      reading.lines[index].words[0].text = digits + "."
      count += 1
    }
    return (reading, count)
  }

  /// The digits of a word of at most three, and a mark at most; nil if it is anything else.
  private static func digits(_ text: String) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard (1...3).contains(digits.utf8.count),
      rest.isEmpty || rest.utf8.count == 1 && rest.allSatisfy(marks.contains)
    else { return nil }
    return String(digits)
  }

  /// Whether the number stands alone, or before a title or a wide gap: sentences go on with small letters.
  private static func isLabel(_ words: [ReadWord]) -> Bool {
    guard words.count > 1 else { return true }
    return words[1].text.first?.isUppercase == true
      || words[1].box.x0 - words[0].box.x1 > 1.5 * words[0].box.height
  }

  /// Whether the ink shows digits and one round spot behind them, on their line.
  private static func hasStop(
    _ box: PixelBox, before next: Double?, on picture: borrowing Picture
  ) -> Bool {
    let end = min(box.x1 + 0.5 * box.height, next.map { $0 - 0.15 * box.height } ?? .infinity)
    let part = PixelBox(
      x0: box.x0 - 0.2 * box.height, y0: box.y0 - 0.2 * box.height, x1: max(end, box.x1),
      y1: box.y1 + 0.3 * box.height)
    return isStopLast(picture.spots(in: part))
  }

  /// Whether a stop is what stands last among spots of ink.
  static func isStopLast(_ spots: [Blob]) -> Bool {
    guard let height = spots.map(\.height).max(), height >= 8 else { return false }
    let digits = spots.filter { Double($0.height) >= 0.6 * Double(height) }
    let bottoms = digits.map(\.y1).sorted()
    guard let right = digits.map(\.x1).max() else { return false }
    let (tall, bottom) = (Double(height), Double(bottoms[bottoms.count / 2]))
    // A speck of a pixel or two is no mark, and none of a digit's own broken strokes stands so far right.
    let behind = spots.filter {
      $0.x0 >= right - 1 && Double(min($0.width, $0.height)) >= max(2, 0.08 * tall)
    }
    guard behind.count == 1, let mark = behind.first else { return false }
    return Double(max(mark.width, mark.height)) <= 0.35 * tall
      && (0.6...1.6).contains(Double(mark.width) / Double(mark.height))
      && mark.centreY >= bottom - 0.3 * tall && Double(mark.y1) <= bottom + 0.1 * tall
  }
}
