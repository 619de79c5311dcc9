/// The number in a label: `45`, `45a`, `46-48`, `12/2021`, `12/21`, `17.1`.
struct ItemNumber {
  var value: Int
  var letter: String?
  var through: String?
  var year: String?
  /// The second of two steps.
  var part: String?
  var isPart: Bool { part != nil }

  var text: String {
    let number = part.map { "\(value).\($0)" } ?? "\(value)"
    return letter.map { "\(number) \($0)" } ?? number
  }
  var isPlain: Bool { value < 200 && year == nil && through == nil }

  init?(_ text: Substring) {
    let digits = text.prefix(while: { $0.isASCII && $0.isNumber })
    guard (1...4).contains(digits.count), let value = Int(digits) else { return nil }
    self.value = value
    var rest = text.dropFirst(digits.count)
    if let first = rest.first, first.isLetter {
      letter = first.lowercased()
      rest = rest.dropFirst()
    }
    guard let separator = rest.first else { return }
    let tail = rest.dropFirst()
    switch separator {
    // `8- Verksamhetsberättelse`
    case "-" where tail.isEmpty && letter == nil: break
    case "/" where tail.utf8.count == 4 && Int(tail) != nil: year = String(tail)
    case "/" where tail.utf8.count == 2:
      guard tail.utf8.allSatisfy(\.isDigit), let short = Int(tail) else { return nil }
      // `§ 12/98` and `§ 12/24`: no minutes in print are older than the one or younger than the other.
      year = String(short < 60 ? 2000 + short : 1900 + short)
    case "-" where (Int(tail.prefix(while: \.isNumber)) ?? 0) > value && tail.utf8.count <= 4:
      through = String(tail)
    case "." where (1...2).contains(tail.utf8.count) && tail.utf8.allSatisfy(\.isDigit):
      part = String(tail)
    default: return nil
    }
  }
}
