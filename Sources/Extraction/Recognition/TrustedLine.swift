import CLeptonica
import Renskrift

/// Says which lines of a first reading need no second reader.
///
/// A line is trusted if nothing in it is suspicious: every word is known or a name read with
/// confidence, and nothing is one of the digits and characters that a model without § % • writes in
/// their place.
struct LineTrust {
  let choice: WordChoice

  /// Words read with less are suspicious.
  private static let leastConfidence = 0.8
  /// A word that the dictionary does not know must be read with more than that.
  private static let leastOfUnknown = 0.9

  /// Whether the line can stay as it was read.
  func trusts(_ line: ReadLine) -> Bool {
    guard line.words.contains(where: { $0.text.unicodeScalars.count > 3 }) else { return false }
    return line.words.indices.allSatisfy { isSure(line.words[$0], isFirst: $0 == 0) }
  }

  private func isSure(_ word: ReadWord, isFirst: Bool) -> Bool {
    guard word.confidence >= Self.leastConfidence,
      word.text.unicodeScalars.allSatisfy(Self.isPlain)
    else { return false }
    if word.text == "-" { return true }
    if word.text.contains(where: \.isNumber) {
      return word.confidence >= Self.leastOfUnknown && !Self.mayHideSign(word.text)
    }
    let core = word.text.trimmedToLetters
    let outside = word.text.unicodeScalars.count - core.unicodeScalars.count
    guard !core.isEmpty, outside <= 2 else { return false }
    if core.unicodeScalars.count == 1 { return !isFirst && (core == "i" || core == "å") }
    if choice.knowsAll(core) { return true }
    // A name, read with confidence; no letter in it is one that the model has not.
    return core.first?.isUppercase == true && core.unicodeScalars.count > 2
      && word.confidence >= Self.leastOfUnknown
  }

  /// Whether digits may be a § or a % that the model cannot write: it writes 8, 5, 2 or S for the
  /// one, before a number, and 96 or 9 for the other, after one.
  static func mayHideSign(_ text: String) -> Bool {
    let body = text.unicodeScalars.drop { $0 == "(" }
    let end = body.lastIndex { !".,:;)".unicodeScalars.contains($0) }
    guard let end else { return true }
    let core = body[...end]
    guard core.allSatisfy({ ("0"..."9").contains($0) }) else {
      // Times, dates and fractions have their marks between digits; letters among digits are odd.
      return core.contains { $0.properties.isAlphabetic }
        && !core.allSatisfy { $0.properties.isAlphabetic }
    }
    guard let first = core.first, let last = core.last else { return true }
    if core.count == 1 { return first == "8" || first == "5" || first == "9" }
    return (first == "8" || first == "5" || first == "2") && core.count != 4
      || core.suffix(2).elementsEqual("96".unicodeScalars) || last == "9" && core.count == 2
  }

  /// Letters and the marks that stand beside words.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "/", "a"..."z", "A"..."Z", "å", "ä", "ö", "Å", "Ä", "Ö", ".", ",", ":", ";",
      "-", "(", ")", "!", "?":
      true
    default: false
    }
  }
}

extension Picture {
  /// A copy on which these parts are white.
  borrowing func without(_ parts: [PixelBox]) -> Picture? {
    guard let picture = copy() else { return nil }
    for part in parts {
      pixRasterop(
        picture.pix, Int32(part.x0), Int32(part.y0), Int32(part.width.rounded(.up)),
        Int32(part.height.rounded(.up)), PIX_SET, nil, 0, 0)
    }
    return picture
  }
}
