/// A text file's characters, and what is to be said about how they were decoded.
struct DecodedText {
  let text: String
  let reasons: [String]

  /// Decodes UTF-8, UTF-16 with a byte order mark, or else Windows-1252; nil if it is not text.
  init?(_ content: [UInt8]) {
    if content.starts(with: [0xFF, 0xFE]) || content.starts(with: [0xFE, 0xFF]) {
      guard let text = Self.utf16(content) else { return nil }
      self.text = text
      reasons = ["The text is UTF-16 and was decoded from that."]
    } else if Self.isBinary(content) {
      return nil
    } else if let text = String(validating: content, as: UTF8.self) {
      self.text = text
      reasons = []
    } else {
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: content.lazy.map(Self.windows1252))
      text = String(scalars)
      let count = content.lazy.filter { $0 >= 0x80 }.count
      reasons = [
        "The text is not UTF-8 and was read as Windows-1252: \(count) bytes stand for other letters."
      ]
    }
  }

  /// Text has no NUL, and hardly any control characters but tab, line ends, form feed, escape.
  private static func isBinary(_ content: [UInt8]) -> Bool {
    var controls = 0
    for byte in content where byte < 0x20 || byte == 0x7F {
      if byte == 0 { return true }
      if !(0x08...0x0D).contains(byte) && byte != 0x1B && byte != 0x1A { controls += 1 }
    }
    return controls * 50 > content.count
  }

  private static func utf16(_ content: [UInt8]) -> String? {
    guard content.count.isMultiple(of: 2) else { return nil }
    let high = content[0] == 0xFE ? 0 : 1
    let units = stride(from: 0, to: content.count, by: 2).map {
      UInt16(content[$0 + high]) << 8 | UInt16(content[$0 + 1 - high])
    }
    guard !units.contains(0) else { return nil }
    return String(validating: units, as: UTF16.self)
  }

  /// The character of a byte in Windows-1252; the five bytes without one keep their number.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    let special: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
      0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    return Unicode.Scalar(special[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
  }
}
