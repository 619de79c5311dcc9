/// A word and the punctuation around it: `(nämnden),` is `(`, `nämnden` and `),`.
struct WordParts {
  /// What stands before the first letter or digit.
  let head: String
  /// From the first letter or digit to the last.
  let core: String
  /// What stands after the last letter or digit.
  let tail: String

  init(_ word: String) {
    if let plain = word.plainCore {
      core = String(plain)
      (head, tail) = (String(word[..<plain.startIndex]), String(word[plain.endIndex...]))
      return
    }
    guard let first = word.firstIndex(where: { $0.isLetter || $0.isNumber }),
      let last = word.lastIndex(where: { $0.isLetter || $0.isNumber })
    else {
      (head, core, tail) = (word, "", "")
      return
    }
    head = String(word[..<first])
    core = String(word[first...last])
    tail = String(word[word.index(after: last)...])
  }

  /// The word with another core.
  func with(_ core: String) -> String { head + core + tail }

  /// How the core is written.
  var writing: Writing {
    if core.isPlainLower { return .lower }
    if core.isPlainLetters, core.dropFirst().isPlainLower { return .capital }
    let letters = core.filter(\.isLetter)
    if letters.allSatisfy(\.isLowercase) { return .lower }
    if letters.dropFirst().allSatisfy(\.isLowercase) { return .capital }
    return letters.allSatisfy(\.isUppercase) ? .upper : .mixed
  }

  enum Writing: Hashable {
    case lower, capital, upper, mixed

    /// A word in lower case, written that way.
    func apply(to word: String) -> String {
      switch self {
      case .lower, .mixed: word
      case .capital: word.prefix(1).uppercased() + word.dropFirst()
      case .upper: word.uppercased()
      }
    }
  }
}

extension Character {
  /// Whether it is one of 0 to 9; other scripts' digits and `²` are not.
  var isDigit: Bool { isASCII && isNumber }
}

extension StringProtocol {
  /// Whether there are only digits 0 to 9, and at least one.
  var isDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// Whether it is four digits that begin with 19 or 20.
  var isYear: Bool { utf8.count == 4 && isDigits && (hasPrefix("19") || hasPrefix("20")) }

  /// Whether it holds a digit 0 to 9.
  var hasDigit: Bool { utf8.contains { (0x30...0x39).contains($0) } }
}

extension Character {
  /// Whether it is a small letter of the same shape as its capital, so that only the size tells them apart.
  var looksLikeItsCapital: Bool { "cosuvwxzö".contains(self) }
}
