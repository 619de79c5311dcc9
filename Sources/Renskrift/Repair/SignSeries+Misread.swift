/// What may be a misread section sign.
extension SignSeries {
  /// A word that may be a misread section sign, with what it would be.
  struct Misread {
    let number: Int
    /// The number as printed; what follows the sign.
    let digits: String
    let isDollar: Bool
    /// Whether it is a 5 or a small letter, which stand for a sign at the beginning of a line only.
    var isFive: Bool { mark == "5" || mark == "s" || mark == "g" }
    /// What the sign was read as.
    let mark: Character
    /// How many words the label takes.
    let length: Int
  }

  /// The bytes with which a misread sign begins.
  static let markBytes = Set(SignMark.all.compactMap { String($0).utf8.first })

  /// The misread sign that begins at a word, if it may be one.
  static func misread(_ words: [String], _ index: Int) -> Misread? {
    var word = words[index]
    // Nearly all words begin otherwise.
    guard let start = word.utf8.first, markBytes.contains(start) || start == 0x2E || start == 0x3A
    else { return nil }
    // `.$75`, `£$75`: a speck before the sign, or the sign read twice.
    if let first = word.utf8.first, ".:".utf8.contains(first) || word.hasPrefix("£") {
      let rest = word.dropFirst()
      if rest.utf8.first == UInt8(ascii: "$"), rest.count > 1 { word = String(rest) }
    }
    // `S$ 2`: read twice.
    if word == "S$" || word == "$S" { word = "$" }
    guard let byte = word.utf8.first, markBytes.contains(byte), let first = word.first,
      SignMark.all.contains(first),
      !"sgG".contains(first) || word == "s" || String(word.dropFirst()).trimmed(of: ".:)").isDigits
    else { return nil }
    let rest = String(word.drop { $0 == first && first == "$" })
    if first == "$", let number = number(rest), !rest.isEmpty {
      return Misread(number: number, digits: rest, isDollar: true, mark: first, length: 1)
    }
    if word.count == 1 || word.allSatisfy({ $0 == "$" }) {
      guard index + 1 < words.count, let number = number(words[index + 1]) else { return nil }
      return Misread(number: number, digits: "", isDollar: first == "$", mark: first, length: 2)
    }
    let digits = String(word.dropFirst())
    guard first != "$", let number = number(digits), digits.first != "0" else { return nil }
    return Misread(number: number, digits: digits, isDollar: false, mark: first, length: 1)
  }
}
