/// The label of an item at the beginning of a line: `§ 45`, `NGOS §2`, `45 §`, `§§ 46–48`, `1.`.
struct PrintedLabel: Hashable {
  /// How many words the label takes.
  let length: Int
  /// The letters before the section sign.
  let prefix: String?
  /// The digits of the (first) number.
  let number: String
  /// Whether a section sign is printed; otherwise the label is a number of a list.
  let hasSign: Bool
  /// Whether the title begins in the last word of the label (`§ 4.Ekonomi`).
  private(set) var isGlued = false
  /// Whether several items are covered (`§§ 46–48`).
  let isRange: Bool

  /// Whether the words begin with a label that has a section sign.
  static func begins(_ words: [String]) -> Bool { PrintedLabel(words)?.hasSign == true }

  /// Reads a label at the beginning of some words; nil if there is none.
  init?(_ words: [String]) {
    var index = 0
    var prefix: String?
    if let first = words.first, words.count > 1, words[1].beginsWithSign, Self.isPrefix(first) {
      prefix = first
      index = 1
    }
    guard index < words.count else { return nil }
    var first = words[index]
    // `Kf§9`: a reader lost the space.
    if prefix == nil, first.utf8.contains(0xA7), let sign = first.lastIndex(of: "§"),
      sign > first.startIndex,
      first.last != "§", Self.isPrefix(String(first[..<sign]))
    {
      prefix = String(first[..<sign])
      first = String(first[sign...])
    }
    if first.beginsWithSign {
      // A repair may have put the number and its sign into one word, with a space between them; a speck may stand
      // there too (`§:45`).
      var rest = String(first.drop { $0 == "§" || $0 == " " })
      if let speck = rest.utf8.first, ":.'".utf8.contains(speck),
        rest.dropFirst().first?.isNumber == true
      {
        rest.removeFirst()
      }
      index += 1
      if rest.isEmpty, index < words.count {
        rest = words[index]
        index += 1
      }
      guard let number = Self.number(rest) else {
        guard prefix == nil, let number = Self.gluedNumber(rest) else { return nil }
        self.init(length: index, prefix: nil, number: number, hasSign: true, isRange: false)
        isGlued = true
        return
      }
      // `45 a`: a letter of its own after the number.
      // (and `8 b).`)
      if index < words.count, words[index].trimmed(of: ".").trimmed(of: ")").count == 1,
        words[index].count <= 2 || words[index].contains(")"),
        let letter = words[index].first,
        letter.isLowercase, letter != "i", letter != "å", letter != "ö"
      {
        index += 1
      }
      let through = Self.through(words[index...], isPlural: first.hasPrefix("§§"))
      self.init(
        length: index + through, prefix: prefix, number: number, hasSign: true,
        isRange: first.hasPrefix("§§") || through > 0
          || rest.dropFirst(number.count).contains { "-–".contains($0) })
      return
    }
    // What follows begins with a number, as hardly any line does.
    guard first.beginsWithDigit else { return nil }
    // `45 §` as a heading: the sign after the number.
    // (in `1 § 12 i planen` the sign belongs to the number after it.)
    if words.count > index + 1, words[index + 1].trimmed(of: ".:") == "§", prefix == nil,
      let number = Self.number(first), number.count == first.count,
      words.count <= index + 2 || !Self.isSection(words[index + 2])
    {
      self.init(length: index + 2, prefix: nil, number: number, hasSign: true, isRange: false)
      return
    }
    // `45§`, or `45 §` that a repair put into one word.
    if first.hasSuffix("§"), let number = Self.number(first),
      first.dropLast().drop(while: \.isNumber).allSatisfy({ $0 == " " })
    {
      self.init(length: 1, prefix: nil, number: number, hasSign: true, isRange: false)
      return
    }
    guard let last = first.last, last == "." || last == ")" || last == "/", first.count <= 4,
      let number = Self.number(first), number.count == first.count - 1
    else { return nil }
    self.init(length: 1, prefix: nil, number: number, hasSign: false, isRange: false)
  }

  private init(length: Int, prefix: String?, number: String, hasSign: Bool, isRange: Bool) {
    self.length = length
    self.prefix = prefix
    self.number = number
    self.hasSign = hasSign
    self.isRange = isRange
  }

  /// Whether a word is the number of a section, and no case number (`2019-000612`).
  private static func isSection(_ word: String) -> Bool {
    word.first?.isNumber == true && (number(word).map { $0.count <= 3 } ?? true)
  }

  /// How many words the end of a range takes that is set apart: `– § 98`, `– 98`.
  private static func through(_ words: ArraySlice<String>, isPlural: Bool) -> Int {
    guard let dash = words.first, ["-", "–", "—"].contains(dash), words.count > 1 else { return 0 }
    let rest = words.dropFirst()
    let sign = rest.prefix { $0 == "§" }.count
    guard sign < 2, let last = rest.dropFirst(sign).first else { return 0 }
    let digits = String(last.drop { $0 == "§" })
    guard number(digits) == digits else { return 0 }
    // `§ 45 – 2 nya tjänster`: the title may begin with a number.
    let isSigned = sign == 1 || last.hasPrefix("§")
    return isSigned || isPlural || rest.count == 1 ? 2 + sign : 0
  }

  /// `NGOS`, `KS`, `Bun`, `KSau`: letters only, short, capitalised.
  private static func isPrefix(_ word: String) -> Bool {
    word.count <= 8 && word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "/" }
      && word.first?.isUppercase == true
      && (word.count <= 4 || word.filter(\.isUppercase).count >= 2)
  }

  /// The digits before the first word of a title, which a space ought to part: `4.Ekonomi`, `4Ekonomi`.
  private static func gluedNumber(_ text: String) -> String? {
    guard text.beginsWithDigit else { return nil }
    let digits = text.prefix { $0.isNumber && $0.isASCII }
    let marks = text.dropFirst(digits.count).prefix { ".:)´'".contains($0) }
    let title = text.dropFirst(digits.count + marks.count)
    // One small letter behind a capital may be misread figures.
    guard digits.count <= 3, title.count > (marks.isEmpty ? 2 : 1),
      title.first?.isUppercase == true,
      title.dropFirst().allSatisfy({ $0.isLowercase || $0 == "-" || ".,:".contains($0) })
    else { return nil }
    return String(digits)
  }

  /// The digits at the beginning, at most four; nil if there are none or a word follows them.
  private static func number(_ text: String) -> String? {
    guard text.beginsWithDigit else { return nil }
    let digits = text.prefix { $0.isNumber && $0.isASCII }
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    let rest = text.dropFirst(digits.count)
    let fits =
      rest.isEmpty || rest.allSatisfy { !$0.isLetter }
      || (rest.first?.isLetter == true && rest.dropFirst().allSatisfy { !$0.isLetter })
    return fits ? String(digits) : nil
  }
}

extension String {
  /// Whether the first character is a section sign.
  ///
  /// Asked of most words, and nearly all begin otherwise: one byte tells.
  var beginsWithSign: Bool { utf8.first == 0xC2 && hasPrefix("§") }

  /// Whether the first byte is a digit; a character that is no digit may begin with one.
  fileprivate var beginsWithDigit: Bool { utf8.first.map { (0x30...0x39).contains($0) } == true }

  /// The text without the given characters at its end.
  func trimmed(of characters: String) -> String {
    var text = self
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return text
  }
}
