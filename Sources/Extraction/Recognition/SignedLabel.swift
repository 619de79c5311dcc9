import Renskrift

/// The place of an item's label whose section sign both readers may have taken for a digit or a letter: `85.`
/// for `§ 5.`, `s1:`, `32$`.
///
/// A line of three characters is little to go by. Of labels that were set for a trial, the reader that can write
/// the sign saw it in every second, enlarged in three of four, and never where a digit or a letter stood.
struct SignedLabel {
  let line: Int
  /// The words of the label, the first ones of the line.
  let count: Int
  /// The label with white around it.
  let box: PixelBox
  /// What was read there.
  private let text: String

  /// More of them on one page are a table of numbers.
  private static let most = 40
  /// White space above and below, and beside the label, by its height.
  private static let margin = 0.3
  /// How sure the reader must be of a label with another number than was read before.
  private static let sure = 0.6
  /// How sure it must be that there is a sign before the number.
  private static let leastSure = 0.3

  /// The labels of a reading that may lack their sign.
  static func find(in reading: Reading) -> [SignedLabel] {
    let found = reading.lines.indices.compactMap { line in
      reading.lines[line].nature == nil
        ? SignedLabel(reading.lines[line].words, line: line) : nil
    }
    return found.count > most ? [] : found
  }

  private init?(_ words: [ReadWord], line: Int) {
    guard let first = words.first,
      let count = [1, 2].first(where: { count in
        words.count >= count && Self.mayBeLabel(words.prefix(count).map(\.text).joined())
          && Self.isAlone(words, count)
      })
    else { return nil }
    self.line = line
    self.count = count
    text = words.prefix(count).map(\.text).joined()
    let box = words.prefix(count).dropFirst().reduce(first.box) { $0.union($1.box) }
    let margin = Self.margin * box.height
    let gap = words.count > count ? (words[count].box.x0 - box.x1) / 2 : margin
    self.box = PixelBox(
      x0: max(0, box.x0 - margin), y0: max(0, box.y0 - margin),
      x1: box.x1 + max(0, min(margin, gap)),
      y1: box.y1 + margin)
  }

  /// Whether nothing, a title or a wide gap follows; a sum or a sentence goes on otherwise.
  private static func isAlone(_ words: [ReadWord], _ count: Int) -> Bool {
    guard words.count > count else { return true }
    return words[count].text.first?.isUppercase == true
      || words[count].box.x0 - words[count - 1].box.x1 > 1.2 * words[0].box.height
  }

  /// Whether a text is what a reader makes of a sign and a number of at most three digits, in either order.
  private static func mayBeLabel(_ text: String) -> Bool {
    let core = core(text)
    guard let first = core.first, let last = core.last else { return false }
    return SignMark.all.contains(first) && isNumber(core.dropFirst())
      || SignMark.all.contains(last) && isNumber(core.dropLast())
  }

  /// Whether a text is a number but for letters that look like a one or two.
  private static func isNumber(_ text: Substring) -> Bool {
    (1...3).contains(text.count) && text.first != "0"
      && text.allSatisfy { $0.isASCII && $0.isNumber || "Iil|u".contains($0) }
  }

  /// A text without the marks behind it.
  private static func core(_ text: String) -> Substring {
    text.lastIndex { !".,:;)".contains($0) }.map { text[...$0] } ?? ""
  }

  /// The digits of a label with its sign, `§5.` or `5§`; nil for anything else.
  private static func number(_ text: String) -> Substring? {
    let core = core(text)
    guard core.count(where: { $0 == "§" }) == 1 else { return nil }
    let digits = core.first == "§" ? core.dropFirst() : core.dropLast()
    let isNumber = (1...3).contains(digits.count) && digits.allSatisfy { $0.isASCII && $0.isNumber }
    return isNumber && digits.first != "0" ? digits : nil
  }

  /// The words of the label as it was read by itself; nil if no sign was seen there.
  func words(from read: [ReadWord]) -> [ReadWord]? {
    guard let number = Self.number(read.map(\.text).joined()), read.confidence >= Self.leastSure
    else { return nil }
    let core = Self.core(text)
    let isSame = core.dropFirst() == number || core.dropLast() == number
    return isSame || read.confidence >= Self.sure ? read : nil
  }
}

extension Reading {
  /// Puts the words of a label in the place of what was read there, which stays as an alternative.
  mutating func replace(_ label: SignedLabel, with words: [ReadWord]) {
    var words = words
    let old = lines[label.line].words.prefix(label.count)
    words[0].alternatives =
      old.map { Alternative(text: $0.text, reader: $0.reader, confidence: $0.confidence) }
      + old.flatMap(\.alternatives)
    lines[label.line].words.replaceSubrange(..<label.count, with: words)
  }
}
