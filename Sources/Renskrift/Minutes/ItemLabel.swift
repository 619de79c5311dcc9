/// The label of an item at the start of a heading: `NGOS §2`, `§§ 46–48`, `45 §`, `§ 12/2021`, `1.`.
struct ItemLabel: Sendable, Hashable {
  /// As printed.
  var text: String
  /// Digits and at most a letter, or digits in two steps.
  var number: String
  var through: String?
  var year: String?
  var prefix: String?
  /// Whether a section sign is part of it.
  var hasSign: Bool
  /// Whether a word for an item is part of it (`Punkt 1`).
  private(set) var hasCounter = false
  /// Whether it is numbered in two steps (`17.1`).
  var isPart: Bool
  /// Whether a capital letter stands for the number (`A.`).
  var isLetter: Bool { number.utf8.first?.isDigit == false }
  /// Whether there is none.
  var isNone: Bool { number.isEmpty }
  /// How many lexemes it takes, with marks between it and the title.
  var count: Int

  /// Whether a letter stands behind the number (`45 a`).
  var hasLetter: Bool { number.last?.isLetter == true && !isLetter }

  /// The number without its letter.
  var value: Int {
    if isLetter { return Int(number.utf8.first ?? 0) - 0x40 }
    return Int(number.prefix(while: \.isNumber)) ?? 0
  }
  /// The last number it covers.
  var last: Int { through.flatMap { Int($0.prefix(while: \.isNumber)) } ?? value }

  /// Reads the label at the start of a text.
  init?(_ lexemes: ArraySlice<Lexeme>, of text: String, words: ItemWords) {
    var index = lexemes.startIndex
    func peek(_ offset: Int = 0) -> Lexeme? {
      index + offset < lexemes.endIndex ? lexemes[index + offset] : nil
    }
    func isSign(_ lexeme: Lexeme?) -> Bool {
      guard let lexeme else { return false }
      return lexeme.isMark("§") || words.signs.contains(lexeme.folded)
    }

    // `• 1 Mötet öppnas`
    if peek()?.isMark("•") == true { index += 1 }
    let beginning = index
    // `(1) Mötet öppnas`
    if peek()?.isMark("(") == true, peek(1)?.startsWord == false, peek(2)?.isMark(")") == true {
      index += 1
    }
    // `#1 Mötet öppnas`
    if peek()?.isMark("#") == true, peek(1)?.startsWord == false { index += 1 }
    // The word or the letters before the number.
    let start = index
    // `Ärende9`: a reader lost the space.
    let joined = peek().flatMap { words.counted(in: $0.text) }
    let parted = peek().map { $0.isCapitalised && words.counters.contains($0.folded) } ?? false
    let counter = parted || joined != nil
    if parted {
      index += 1
      // `Pkt. 1`
      if let stop = peek(), stop.isMark("."), !stop.startsWord { index += 1 }
    }
    let behindCounter = index
    while let lexeme = peek(), !isSign(lexeme), index - start < 3, lexeme.isPrefix { index += 1 }
    let prefix =
      isSign(peek()) && index > start && !counter ? lexemes[start..<index].printed(in: text) : nil
    if prefix == nil { index = behindCounter }
    let signBefore = isSign(peek())
    while isSign(peek()) { index += 1 }
    // `Par. 1`
    if signBefore, let stop = peek(), stop.isMark("."), !stop.startsWord { index += 1 }

    if !counter, let letter = Self.letter(lexemes, of: text) {
      self = letter
      return
    }
    guard let first = peek(), var numbers = ItemNumber(joined ?? first.text) else { return nil }
    index += 1
    if let letter = peek(), letter.isNumberLetter, letter.startsWord, numbers.letter == nil,
      // `§ 8 b) Revision`
      // and `4 a. Budget`
      peek(1).map({
        $0.isCapitalised || ($0.isMark(")") || $0.isMark(".")) && !$0.startsWord
      }) ?? true
    {
      numbers.letter = letter.folded
      index += 1
    }
    // `§ 46 – § 48` has a sign before either number.
    let again = peek(1)?.isMark("§") == true ? 1 : 0
    if let dash = peek(), dash.isDash, let last = peek(1 + again), let end = ItemNumber(last.text),
      end.value > numbers.value, end.year == nil
    {
      numbers.through = end.text
      index += 2 + again
    }
    let signAfter =
      !signBefore && isSign(peek()) && peek()?.isMark == true
      && peek(1)?.text.utf8.first?.isDigit != true
    if signAfter { index += 1 }
    hasSign = signBefore || signAfter
    // (`1/ Mötet öppnas`, `1, Mötet öppnas`: a slash or a comma does for a full stop)
    let mark = peek().flatMap {
      $0.isMark && !$0.startsWord && ".):/,".contains($0.first) ? $0 : nil
    }
    if mark != nil { index += 1 }
    // `§ 8 b). Revision`
    if mark?.isMark(")") == true, let stop = peek(), stop.isMark("."), !stop.startsWord {
      index += 1
    }
    // Without a sign only small numbers count, and not those of a date or an amount.
    // `4 100-årsjubileet`
    // `1 – Mötet öppnas`
    let next = peek().flatMap { $0.isDash && $0.startsWord ? peek(1) : $0 }
    let isTitled = next.map { $0.isCapitalised || $0.isCounted } == true
    let isMarked = mark != nil || counter || isTitled
    guard hasSign || isMarked && numbers.isPlain else { return nil }
    let keepsMark = mark.map { $0.first != ":" } ?? false
    let end = lexemes[keepsMark || mark == nil ? index - 1 : index - 2].text.endIndex
    self.text = String(text[lexemes[beginning].text.startIndex..<end])
    while let lexeme = peek(), lexeme.isDash || lexeme.isMark(":") || "|´".contains(lexeme.first) {
      index += 1
    }
    number = numbers.text
    through = numbers.through
    year = numbers.year
    isPart = numbers.isPart
    hasCounter = counter
    self.prefix = prefix
    count = index - lexemes.startIndex
  }

  /// A capital letter with a full stop (`A. Mötet öppnas`).
  private static func letter(_ lexemes: ArraySlice<Lexeme>, of text: String) -> ItemLabel? {
    let start = lexemes.startIndex
    guard lexemes.count > 2, let byte = lexemes[start].text.utf8.first,
      lexemes[start].text.utf8.count == 1, (0x41...0x5A).contains(byte),
      lexemes[start + 1].isMark("."), !lexemes[start + 1].startsWord,
      lexemes[start + 2].startsWord, lexemes[start + 2].isCapitalised
    else { return nil }
    return ItemLabel(
      text: lexemes[start...(start + 1)].printed(in: text), number: String(lexemes[start].text),
      hasSign: false, isPart: false, count: 2)
  }

  /// No label: where items have names alone.
  static let none = ItemLabel(text: "", number: "", hasSign: false, isPart: false, count: 0)

  private init(text: String, number: String, hasSign: Bool, isPart: Bool, count: Int) {
    self.text = text
    self.number = number
    self.hasSign = hasSign
    self.isPart = isPart
    self.count = count
  }
}

extension Lexeme {
  /// Whether it is a word that begins with a number and a hyphen: `100-årsjubileet`.
  fileprivate var isCounted: Bool {
    guard let hyphen = text.firstIndex(of: "-"), startsWord else { return false }
    return text[..<hyphen].allSatisfy(\.isNumber) && hyphen > text.startIndex
      && text[hyphen...].count(where: \.isLetter) > 2
  }

  /// Letters such as stand before a section sign.
  fileprivate var isPrefix: Bool {
    !isMark && isCapitalised && (text.count <= 4 || text == text.uppercased())
      && text.allSatisfy { $0.isLetter || $0 == "/" || $0 == "-" }
  }
  /// The letter of a number such as `45 a`.
  fileprivate var isNumberLetter: Bool { !isMark && ["a", "b", "c", "d", "e", "f"].contains(text) }
}
