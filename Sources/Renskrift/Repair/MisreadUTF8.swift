/// UTF-8 that a program took for a one-byte encoding: `Ã¤` for `ä`.
struct MisreadUTF8 {
  /// What it was taken for.
  let page: CodePage

  /// What UTF-8 is taken for, the usual first.
  static let all = [CodePage.windows, .macintosh, .dos850, .dos437].map(MisreadUTF8.init)
  /// As programs for Windows take it.
  static let windows = MisreadUTF8(page: .windows)

  /// The word, however often it was misread; nil if it was not, or makes no text.
  ///
  /// Letters beyond Latin-1 do not count: `”Ö` and `NÅ”` make some too, and are printed.
  func decoded(_ word: String) -> String? {
    guard let text = whole(word), text.unicodeScalars.allSatisfy(Self.isUsual) else { return nil }
    return text
  }

  private func whole(_ word: String) -> String? {
    guard word.utf8.contains(where: { $0 >= 0x80 }), var text = once(word) else { return nil }
    while let again = once(text) { text = again }
    text = String(text.map { $0 == "\u{A0}" ? " " : $0 }).trimmed(of: " ")
    text = String(text.drop { $0 == " " })
    return !text.isEmpty && Self.isText(text) ? text : nil
  }

  /// The word of a text of which others were misread, though a character of it was lost: a no-break space
  /// parts words, and of a quotation mark the last byte has no character.
  func restored(_ word: String) -> String? {
    guard word.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    if word.hasSuffix("Â") || word.hasSuffix("Ã"),
      let text = decoded(word + "\u{A0}") ?? space(word)
    {
      return text
    }
    guard page.name == CodePage.windows.name else { return nil }
    guard word.contains("â€") else { return whole(word) }
    var text = ""
    var rest = word[...]
    while let range = rest.firstRange(of: "â€") {
      text += rest[..<range.upperBound]
      rest = rest[range.upperBound...]
      let next = rest.unicodeScalars.first
      if let byte = next.flatMap(page.byte), (0x80..<0xC0).contains(byte) { continue }
      text += "\u{9D}"
      if next == "\u{FFFD}" || next == "?" { rest = rest.dropFirst() }
    }
    return decoded(text + rest)
  }

  /// The no-break space that `Â` alone stands for.
  private func space(_ word: String) -> String? { word == "Â" ? "" : nil }

  /// Whether it is a character of Latin-1 or a usual sign.
  private static func isUsual(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0xFF, 0x2010...0x2044, 0x20AC, 0x2122, 0x2212, 0x2260...0x2265: true
    default: false
    }
  }

  private func once(_ word: String) -> String? {
    var bytes: [UInt8] = []
    for scalar in word.unicodeScalars {
      guard let byte = page.byte(scalar) else { return nil }
      bytes.append(byte)
    }
    guard bytes.contains(where: { $0 >= 0x80 }),
      let text = String(validating: bytes, as: UTF8.self), !text.utf8.elementsEqual(word.utf8)
    else { return nil }
    return text
  }

  /// Whether there are only characters that are printed; a no-break space may stand inside.
  private static func isText(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0 == " "
        || !$0.properties.isWhitespace && $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)
          && $0.properties.generalCategory != .privateUse
    }
  }
}
