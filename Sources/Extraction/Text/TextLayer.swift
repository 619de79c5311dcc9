import Renskrift

/// The text layer of a page: its lines of words, and what tells good ones from bad ones.
struct TextLayer {
  private(set) var lines: [Line] = []
  /// How many characters there are, white space left out.
  private(set) var characters = 0
  /// How many of them stand for nothing: U+FFFD, private use, control characters.
  private(set) var broken = 0
  /// Whether a font is one that OCR programs write invisible text in.
  let hasOCRFont: Bool

  /// Parts the text into lines and words.
  init(_ positioned: PositionedText) {
    // A page has many ranges and few fonts.
    hasOCRFont = Set(positioned.fonts.map(\.name)).contains {
      $0.contains("GlyphLess") || $0.contains("HiddenHorzOCR")
    }
    var words = WordCutter(positioned.places, fonts: positioned.fonts)
    var bytes: [UInt8] = []
    var index = 0
    for scalar in positioned.text.unicodeScalars {
      if scalar == "\n" {
        lines.append(words.endLine(bytes))
        bytes.removeAll(keepingCapacity: true)
      } else {
        if !scalar.isWhiteSpace {
          characters += 1
          if Self.isBroken(scalar) { broken += 1 }
        }
        words.add(scalar, index: index, offset: bytes.count)
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      index += 1
    }
    if !bytes.isEmpty { lines.append(words.endLine(bytes)) }
  }

  /// The share of characters that stand for nothing, 0…1.
  var brokenShare: Double { characters == 0 ? 0 : Double(broken) / Double(characters) }

  /// The words, as they were read.
  var words: [String] { lines.flatMap { line in line.words.indices.map(line.read) } }

  /// The share of letters that are vowels, 0…1; nil if there are fewer than forty letters.
  ///
  /// It is the same in all the languages that minutes quote, and gives away a font that says
  /// `3URWRNROO` for `Protokoll`.
  var vowelShare: Double? {
    var (vowels, letters) = (0, 0)
    for byte in lines.lazy.flatMap(\.text.utf8) {
      switch byte | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: (vowels, letters) = (vowels + 1, letters + 1)
      case 0x61...0x7A: letters += 1
      // The first byte of å, ä, ö, é: vowels nearly all.
      case 0xE3 where byte == 0xC3: (vowels, letters) = (vowels + 1, letters + 1)
      default: break
      }
    }
    return letters < 40 ? nil : Double(vowels) / Double(letters)
  }

  private static func isBroken(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xFFFD, 0xE000...0xF8FF, 0xF0000...: true
    default: false
    }
  }
}
