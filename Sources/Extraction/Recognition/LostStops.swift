import Renskrift

/// Puts back full stops that no reader saw, by their shape in the picture.
///
/// In typewriter faces a stop stands far behind its word, and on pages of one bit among specks: both readers
/// pass over some of them. What a stop looks like on the page is measured on those that were read.
enum LostStops {
  /// A spot of ink behind a word, in pixels.
  struct Mark: Hashable {
    let width: Double
    let height: Double
    /// How far it stands behind the word.
    let gap: Double
  }

  /// The fewest stops to measure by.
  private static let fewest = 5

  /// The reading with its lost stops, and how many there were.
  static func correct(_ reading: Reading, on picture: borrowing Picture) -> (Reading, Int) {
    var known: [Mark] = []
    var dotted = 0
    for line in reading.lines where line.nature == nil {
      for (index, word) in line.words.enumerated() where word.text.hasSuffix(".") {
        dotted += 1
        guard dotted <= 40 else { break }
        if let mark = mark(behind: index, of: line, on: picture, least: 2) { known.append(mark) }
      }
    }
    guard let usual = usual(known, of: min(dotted, 40)) else { return (reading, 0) }
    var reading = reading
    var count = 0
    for (place, line) in reading.lines.enumerated() where line.nature == nil {
      for index in line.words.indices where mayEnd(line.words, index) {
        let least = 0.5 * min(usual.width, usual.height)
        guard let mark = mark(behind: index, of: line, on: picture, least: least),
          isLike(mark, usual)
        else { continue }
        let word = line.words[index]
        reading.lines[place].words[index].alternatives.append(
          Alternative(text: word.text, reader: word.reader, confidence: word.confidence))
        reading.lines[place].words[index].text += "."
        count += 1
      }
    }
    return (reading, count)
  }

  /// The middle of the stops that were measured; nil if they are few, or few of those that were read.
  static func usual(_ known: [Mark], of dotted: Int) -> Mark? {
    guard known.count >= fewest, known.count * 2 >= dotted else { return nil }
    func middle(_ value: (Mark) -> Double) -> Double { known.map(value).sorted()[known.count / 2] }
    return Mark(width: middle(\.width), height: middle(\.height), gap: middle(\.gap))
  }

  /// Whether a mark is as large as the usual one and as near its word.
  static func isLike(_ mark: Mark, _ usual: Mark) -> Bool {
    (0.65...1.5).contains(mark.width / usual.width)
      && (0.65...1.5).contains(mark.height / usual.height)
      && mark.gap <= max(1.6 * usual.gap, usual.gap + 2)
  }

  /// Whether a sentence may end with the word: the line ends, or a capital or a number follows.
  private static func mayEnd(_ words: [ReadWord], _ index: Int) -> Bool {
    guard let last = words[index].text.last, last.isLetter || last.isNumber else { return false }
    guard let next = words.dropFirst(index + 1).first?.text.first else { return true }
    return next.isUppercase || next.isNumber
  }

  /// The stop behind the last letters of a word, as far as the next word reaches.
  private static func mark(
    behind index: Int, of line: ReadLine, on picture: borrowing Picture, least: Double
  ) -> Mark? {
    let box = line.words[index].box
    let height = line.words.map(\.box.height).max() ?? box.height
    let next = line.words.dropFirst(index + 1).first?.box.x0
    let part = PixelBox(
      x0: max(box.x0, box.x1 - 1.5 * height), y0: box.y0 - 0.1 * height,
      x1: min(box.x1 + 0.9 * height, next.map { $0 - 1 } ?? .infinity),
      y1: box.y1 + 0.1 * height)
    guard part.x1 > part.x0, let stop = NumberMarks.lastStop(picture.spots(in: part), least: least)
    else { return nil }
    return Mark(width: Double(stop.spot.width), height: Double(stop.spot.height), gap: stop.gap)
  }
}
