/// The numbers of the document's items, and what they say about a misread section sign.
struct SignSeries {
  /// The numbers that stand after a section sign.
  private var numbers: Set<Int> = []
  /// The letters that stand before a section sign at the beginning of a line.
  private var prefixes: Set<String> = []
  /// Numbers that stand in a label at the beginning of a line.
  private var labels: Set<Int> = []
  /// Numbers that a line begins with after a sign that may be misread.
  private var candidates: Set<Int> = []
  private let language: Language

  /// Collects the section signs of a document.
  init(_ manuscript: Manuscript) {
    language = manuscript.language
    for line in manuscript.text {
      for (index, word) in line.words.enumerated() where word.hasPrefix("§") {
        let rest = word.drop { $0 == "§" }
        let next = index + 1 < line.words.count ? line.words[index + 1] : ""
        if let number = Self.number(rest.isEmpty ? next : String(rest)) {
          numbers.insert(number)
          if index == 0 { labels.insert(number) }
        }
        if index == 1, line.words[0].allSatisfy(\.isLetter) { prefixes.insert(line.words[0]) }
      }
      if let misread = Self.misread(line.words, 0) { candidates.insert(misread.number) }
    }
  }

  /// The word with its section sign, and why; nil if the word is right as it is.
  func repair(_ line: Manuscript.Line, _ index: Int) -> (text: String, reason: String)? {
    let words = line.words
    if let reason = law(words, index) { return ("§" + Self.tail(words[index]), reason) }
    guard let misread = Self.misread(words, index) else { return nil }
    let afterPrefix = index > 0 && prefixes.contains(words[index - 1])
    let atStart = index == 0 || afterPrefix
    let number = misread.number
    let inSeries = numbers.contains(number - 1) || numbers.contains(number + 1)
    // Two headings in a row may be misread: the neighbour then is a candidate beside a sure number.
    let nearSeries =
      (candidates.contains(number - 1) && numbers.contains(number - 2))
      || (candidates.contains(number + 1) && numbers.contains(number + 2))
    if atStart, inSeries || nearSeries || (afterPrefix && misread.isDollar),
      !labels.contains(number) || misread.isDollar,
      misread.isDollar || headingFollows(words, index, misread)
    {
      return (
        misread.text,
        "§ \(number) belongs to the series of the document's items, and a label stands here"
      )
    }
    let neighbours = [index - 2, index - 1, index + 1, index + 2].filter(words.indices.contains)
    if neighbours.contains(where: { words[$0].hasPrefix("§") }),
      numbers.contains(number - 1)
        || numbers.contains(number + 1), index > 0
    {
      return (misread.text, "§ \(number) stands in a row of section signs")
    }
    return nil
  }

  /// A heading begins with a capital; a quantity goes on with a lower-case word.
  private func headingFollows(_ words: [String], _ index: Int, _ misread: Misread) -> Bool {
    let next = index + misread.length
    guard next < words.count else { return true }
    return words[next].first?.isLowercase != true
  }

  /// `22 8 kommunallagen`, `5 kap. 22 8`: a law's wording.
  private func law(_ words: [String], _ index: Int) -> String? {
    guard let first = words[index].utf8.first, Self.marks.contains(first), index > 0 else {
      return nil
    }
    let mark = words[index].trimmed(of: ".,;:")
    guard mark.utf8.count == 1, Self.number(words[index - 1]) != nil else { return nil }
    if index + 1 < words.count, mark == words[index] {
      let next = LetterheadLine.bare(words[index + 1])
      if language.repair.lawEndings.contains(where: { next.hasSuffix($0) }) {
        return "the wording of a law: \"\(words[index - 1]) § \(words[index + 1])\""
      }
    }
    if index >= 2, language.repair.chapterWords.contains(words[index - 2].lowercased()) {
      return "the wording of a law: \"\(words[index - 2]) \(words[index - 1]) §\""
    }
    return nil
  }

  /// What a section sign inside the text of a law is read as.
  private static let marks = Set("8$S&".utf8)

  /// A word that may be a misread section sign, with what it would be.
  private struct Misread {
    let number: Int
    let text: String
    let isDollar: Bool
    /// How many words the label takes.
    let length: Int
  }

  private static func misread(_ words: [String], _ index: Int) -> Misread? {
    let word = words[index]
    guard let byte = word.utf8.first, "$8S".utf8.contains(byte), let first = word.first else {
      return nil
    }
    let rest = String(word.drop { $0 == first && first == "$" })
    if first == "$", let number = number(rest), !rest.isEmpty {
      return Misread(number: number, text: "§" + rest, isDollar: true, length: 1)
    }
    if word.count == 1 || word.allSatisfy({ $0 == "$" }) {
      guard index + 1 < words.count, let number = number(words[index + 1]) else { return nil }
      return Misread(number: number, text: "§", isDollar: first == "$", length: 2)
    }
    let digits = String(word.dropFirst())
    guard first != "$", let number = number(digits), digits.first != "0" else { return nil }
    return Misread(number: number, text: "§" + digits, isDollar: false, length: 1)
  }

  /// The number at the beginning of a text that is a number with punctuation at most.
  private static func number(_ text: String) -> Int? {
    let digits = text.prefix { $0.isNumber && $0.isASCII }
    guard !digits.isEmpty, digits.count <= 4,
      text.dropFirst(digits.count).allSatisfy({ ".,;:)".contains($0) })
    else { return nil }
    return Int(digits)
  }

  private static func tail(_ word: String) -> String {
    String(word.drop { !".,;:".contains($0) })
  }
}
