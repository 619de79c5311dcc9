/// Composed characters of the Latin alphabets: NFC for what stands in minutes.
///
/// Swift takes `å` and `a` + ring for the same character, so a look-up gives the composed one.
enum Composition {
  private static let characters: [Character: Character] = {
    let ranges: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x1E00...0x1EFF]
    let composed = ranges.joined().compactMap(Unicode.Scalar.init).map(Character.init)
    return Dictionary(composed.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// The text with composed characters.
  static func composed(_ text: String) -> String {
    // Composed text has no combining marks; most text is ASCII.
    guard text.unicodeScalars.contains(where: isDecomposed) else { return text }
    var result = ""
    for character in text {
      if character.unicodeScalars.contains(where: isDecomposed) {
        result.append(characters[character] ?? character)
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// Whether a scalar is a combining mark, or one of the two letters that NFC replaces.
  static func isDecomposed(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value) || scalar.value == 0x212A || scalar.value == 0x212B
  }
}
