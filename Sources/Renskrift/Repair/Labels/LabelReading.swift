/// One way to read the beginning of a line as the label of an item: `845 Val` as § 45.
///
/// A line may have several: `8 8 Val` is § 8 or 8 §. Which of them was printed, or none, the series of all lines
/// tells (``LabelChain``).
struct LabelReading {
  /// Which of the two stands first.
  enum Order { case sign, number }

  /// The row of the manuscript.
  let place: Int
  let order: Order
  let number: Int
  /// The last number of a range, the number itself otherwise.
  let last: Int
  /// The words that it takes, by their index in the row.
  let words: Range<Int>
  /// The number with the mark after it as it was printed, `45.` with its stop.
  let digits: String
  /// What the sign was read as; nil if it was not read.
  let mark: Character?
  /// The number that stands there if no sign was misread, as 845 for § 45; nil if none does.
  var plain: Int?
  /// What speaks for it, as a logarithm of odds; nil if the sign was read.
  var weight: Double?
  /// The first word of the title, where it was read as one word with the label.
  var title: String?

  /// Whether a sign was read there.
  var isSure: Bool { weight == nil }
  /// Whether the sign and the number are words of their own.
  var isApart: Bool { words.count > 1 }
  /// Whether nothing that a sign is read as stands there.
  var isBare: Bool { mark == nil && !isSure }
}

extension LabelReading {
  /// The label of a line in which the sign was read; a speck may stand before it.
  init?(sure line: Manuscript.Line, place: Int) {
    let words = Array(line.words.drop(while: \.isSpeck))
    let specks = line.words.count - words.count
    guard specks <= 1, let label = PrintedLabel(words), label.hasSign,
      let number = Int(label.number)
    else { return nil }
    // A reference at the beginning of a line goes on a sentence.
    let next = words.dropFirst(label.length).first
    guard label.isGlued || next.map({ $0.first?.isUppercase == true }) ?? true else { return nil }
    // `§ 1i` may be 11.
    guard !words[..<label.length].contains(where: Self.hasMisreadDigit) else { return nil }
    let numbers = words[..<label.length].joined(separator: " ")
      .split { !$0.isNumber || !$0.isASCII }.compactMap { Int($0) }
    self.init(
      place: place, order: words[0].first?.isNumber == true ? .number : .sign, number: number,
      last: label.isRange ? max(number, numbers.last ?? number) : number,
      words: specks..<specks + label.length, digits: label.number, mark: "§")
  }

  /// Whether letters that look like digits stand behind digits.
  private static func hasMisreadDigit(_ word: String) -> Bool {
    guard let digit = word.firstIndex(where: \.isDigit) else { return false }
    return word[digit...].contains { LabelEvidence.digits[$0] != nil }
  }
}
