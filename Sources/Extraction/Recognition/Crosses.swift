import Renskrift

/// A cross that a reader took for two letters though there is room for one: `Xx` for `X`.
enum Crosses {
  /// How many times as wide as high a cross is at most; two letters are wider.
  private static let widest = 1.3

  /// The reading with such crosses as they were printed.
  static func correct(_ reading: Reading) -> Reading {
    var reading = reading
    for line in reading.lines.indices {
      for index in reading.lines[line].words.indices {
        let word = reading.lines[line].words[index]
        guard word.text.utf8.count == 2, word.text.allSatisfy({ "Xx".contains($0) }),
          word.box.width < widest * word.box.height
        else { continue }
        reading.lines[line].words[index].text = "X"
        reading.lines[line].words[index].alternatives.append(
          Alternative(text: word.text, reader: word.reader, confidence: word.confidence))
      }
    }
    return reading
  }
}
