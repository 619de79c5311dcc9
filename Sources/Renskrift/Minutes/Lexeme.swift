/// A word or a punctuation mark of a block's text.
///
/// A word keeps hyphens, full stops, colons and slashes inside it, so that `2021-06-07`, `1:e` and
/// `12/2021` are one; `§`, brackets, commas and dashes stand alone.
struct Lexeme: Sendable {
  /// The characters.
  let text: Substring
  /// The characters in lower case.
  let folded: String
  /// Whether this is a punctuation mark.
  let isMark: Bool
  /// Whether a space or nothing stands before it.
  let startsWord: Bool

  /// The first character, which every lexeme has.
  var first: Character { text.first ?? " " }
  /// Whether it begins with a capital letter.
  var isCapitalised: Bool { first.isUppercase }
  /// The value of a word of digits alone.
  var number: Int? { text.utf8.count <= 9 && text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil }

  /// Whether this is the mark.
  func isMark(_ mark: Character) -> Bool { isMark && first == mark }
}

extension Lexeme {
  /// The lexemes of a text, from left to right.
  static func all(in text: String) -> [Lexeme] {
    var result: [Lexeme] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var spaced = true
    while start < scalars.endIndex {
      let scalar = scalars[start]
      if scalar.isSpace {
        spaced = true
        start = scalars.index(after: start)
        continue
      }
      var end = scalars.index(after: start)
      let isWord = scalar.isWordPart
      if isWord { end = endOfWord(from: end, in: scalars) }
      if result.last?.isMark("§") == true { end = endOfNumber(text[start..<end]) ?? end }
      let piece = text[start..<end]
      result.append(
        Lexeme(
          text: piece, folded: isWord ? piece.inLowerCase : String(piece), isMark: !isWord,
          startsWord: spaced))
      spaced = false
      start = end
    }
    return result
  }

  /// Where the number of an item ends whose title a space ought to part from it: `§7Ekonomi`; nil if a word is
  /// no such.
  private static func endOfNumber(_ word: Substring) -> String.Index? {
    guard word.utf8.first?.isDigit == true else { return nil }
    let title = word.drop(while: \.isNumber)
    guard title.count > 2, title.first?.isUppercase == true,
      title.dropFirst().prefix(2).allSatisfy(\.isLowercase)
    else { return nil }
    return title.startIndex
  }

  /// Where the word ends of which everything before the index is part.
  private static func endOfWord(
    from start: String.Index, in scalars: String.UnicodeScalarView
  ) -> String.Index {
    var end = start
    while end < scalars.endIndex {
      let next = scalars.index(after: end)
      if scalars[end].isWordPart {
        end = next
      } else if next < scalars.endIndex, scalars[next].isWordPart,
        scalars[end].joins(scalars[scalars.index(before: end)], scalars[next])
      {
        end = scalars.index(after: next)
      } else if scalars[end] == "-", next == scalars.endIndex || scalars[next].isSpace {
        return next  // `Vård-` of `Vård- och omsorgsnämnden`
      } else {
        return end
      }
    }
    return end
  }
}

extension Unicode.Scalar {
  /// Whether words are parted by it.
  var isSpace: Bool { value <= 0x20 || value == 0xA0 || value == 0x2009 || value == 0x202F }
  /// A letter or digit, or a mark that belongs to the letter before it.
  fileprivate var isWordPart: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xC0, 0xD7, 0xF7: false
    case 0xC0..<0x370: true
    case 0x2000..<0x2C00, 0xFFFD: false
    default: properties.isAlphabetic || properties.numericType != nil
    }
  }
  /// Whether it belongs to a word between two letters or digits.
  ///
  /// A full stop does in `12.30` and `t.o.m`, but not in `1.Val` and `slut.Därefter`; a colon does in `1:e`
  /// and `18:30`, but not in `1:Val` and `Frånvaro:Eva`.
  fileprivate func joins(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    switch self {
    case ":": !((before.isDigit || before.isSmall) && after.isCapital)
    case "-", "/", "'", "\u{2019}": true
    case ".": before.isDigit == after.isDigit && (before.isDigit || !after.isCapital)
    default: false
    }
  }
  private var isDigit: Bool { value >= 0x30 && value <= 0x39 }
  private var isSmall: Bool {
    value >= 0x61 && value <= 0x7A || value >= 0xDF && value <= 0xFF
  }
  private var isCapital: Bool {
    value >= 0x41 && value <= 0x5A || value >= 0xC0 && value <= 0xDE
  }
}

extension UInt8 {
  /// Whether this is an ASCII digit.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}

extension Sequence where Element == Lexeme {
  /// The words in lower case, joined by a space; marks are left out.
  var words: String { filter { !$0.isMark }.map(\.folded).joined(separator: " ") }
}

extension RandomAccessCollection where Element == Lexeme, Index == Int {
  /// The printed characters from the first to the last lexeme of the text that all are from.
  func printed(in text: String) -> String {
    guard let first, let last else { return "" }
    return String(text[first.text.startIndex..<last.text.endIndex])
  }
}
