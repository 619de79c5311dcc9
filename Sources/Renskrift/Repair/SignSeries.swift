/// The numbers of the document's items, and what they say about a misread section sign.
struct SignSeries {
  /// The numbers that stand after a section sign.
  var numbers: Set<Int> = []
  /// The letters that stand before a section sign at the beginning of a line.
  var prefixes: Set<String> = []
  /// Numbers that stand in a label at the beginning of a line.
  private var labels: Set<Int> = []
  /// Numbers that a line begins with after a sign that may be misread.
  private var candidates: Set<Int> = []
  /// Numbers that begin lines one after the other, each with an 8 before it.
  var sequence: Set<Int> = []
  /// How often the document prints a space after the sign, and how often none.
  private var spacedCount = 0
  private var joinedCount = 0
  let language: Language

  /// Collects the section signs of a document.
  init(_ manuscript: Manuscript) {
    language = manuscript.language
    var marked: Set<Int> = []
    var begun: [Label] = []
    for (place, line) in manuscript.text.enumerated() {
      for (index, word) in line.words.enumerated() where word.hasPrefix("§") {
        let rest = word.drop { $0 == "§" }
        let next = index + 1 < line.words.count ? line.words[index + 1] : ""
        if let number = Self.number(rest.isEmpty ? next : String(rest)) {
          numbers.insert(number)
          if rest.isEmpty || rest.first == " " { spacedCount += 1 } else { joinedCount += 1 }
          if index == 0 { labels.insert(number) }
        }
        if index == 1, line.words[0].allSatisfy(\.isLetter) { prefixes.insert(line.words[0]) }
      }
      if let misread = Self.misread(line.words, 0) { candidates.insert(misread.number) }
      if let label = Label(line.words, place: place) { begun.append(label) }
      if line.words.count > 1, let misread = Self.misread(line.words, 0), misread.length == 2 {
        marked.insert(misread.number)
      }
    }
    if numbers.isEmpty {
      findSequence(begun)
      let row = marked.filter { n in
        marked.isSuperset(of: [n + 1, n + 2]) || marked.isSuperset(of: [n - 1, n + 1])
          || marked.isSuperset(of: [n - 2, n - 1])
      }
      sequence.formUnion(row)
      numbers.formUnion(row)
    }
  }

  /// The word with its section sign, and why; nil if the word is right as it is.
  ///
  /// - Parameter following: the first word of the next line.
  func repair(
    _ line: Manuscript.Line, _ index: Int, before following: String?
  ) -> (text: String, reason: String)? {
    let words = line.words
    if index + 1 == words.count, let following, words[index].utf8.count <= 3,
      words[index].utf8.last == UInt8(ascii: "8") || words[index].utf8.count == 1
    {
      // A law is often named at the beginning of the next line.
      let all = words + [following]
      if let reason = law(all, index) { return ("§" + Self.tail(words[index]), reason) }
      if let repair = joinedLaw(all, index) { return repair }
    }
    if let reason = law(words, index) { return ("§" + Self.tail(words[index]), reason) }
    if let repair = joinedLaw(words, index) ?? plural(words, index) { return repair }
    guard let misread = Self.misread(words, index) else { return nil }
    let afterPrefix = index > 0 && prefixes.contains(words[index - 1])
    let atStart = index == 0 || afterPrefix
    let number = misread.number
    let inSeries = numbers.contains(number - 1) || numbers.contains(number + 1)
    // Two headings in a row may be misread: the neighbour then is a candidate beside a sure number.
    let nearSeries =
      (candidates.contains(number - 1) && numbers.contains(number - 2))
      || (candidates.contains(number + 1) && numbers.contains(number + 2))
    if atStart, sequence.contains(number), !misread.isDollar {
      return (
        text(misread, afterPrefix: afterPrefix),
        "items are numbered on from here, each number with an 8 for the sign"
      )
    }
    if atStart, inSeries || nearSeries || (afterPrefix && misread.isDollar),
      !labels.contains(number) || misread.isDollar,
      misread.isDollar || headingFollows(words, index, misread)
    {
      return (
        text(misread, afterPrefix: afterPrefix),
        "§ \(number) belongs to the series of the document's items, and a label stands here"
      )
    }
    let neighbours = [index - 2, index - 1, index + 1, index + 2].filter(words.indices.contains)
    if neighbours.contains(where: { words[$0].hasPrefix("§") }),
      numbers.contains(number - 1)
        || numbers.contains(number + 1), index > 0
    {
      return (text(misread), "§ \(number) stands in a row of section signs")
    }
    return reference(words, index, misread)
  }

  /// `protokoll 2021-06-07, 8 162`, `enligt $ 12`: where only a reference can stand.
  private func reference(
    _ words: [String], _ index: Int, _ misread: Misread
  ) -> (text: String, reason: String)? {
    guard index > 0 else { return nil }
    let end = index + misread.length
    let last = words[end - 1]
    let isClosed = end == words.count || last.last.map { ".,;:)".contains($0) } == true
    let goesOn = end < words.count && words[end].first?.isLowercase == true
    let before = words[index - 1]
    if before.hasSuffix(","), PrintedDay.isDay(before.trimmed(of: ",")),
      isClosed || misread.isDollar && !goesOn
    {
      return (text(misread), "after the date of minutes stands the number of an item")
    }
    let refers = language.repair.referring.contains(before.lowercased())
    if refers, misread.isDollar, misread.length == 2 {
      return (text(misread), "\"\(before)\" goes before the number of an item or section")
    }
    return nil
  }

  /// The number with its sign as the document writes it.
  private func text(_ misread: Misread, afterPrefix: Bool = false) -> String {
    // After the letters of a body the sign usually joins the number.
    let space = afterPrefix ? spacedCount > joinedCount : spacedCount >= joinedCount
    return misread.length == 2 ? "§" : (space ? "§ " : "§") + misread.digits
  }

  /// A heading begins with a capital; a quantity goes on with a lower-case word.
  private func headingFollows(_ words: [String], _ index: Int, _ misread: Misread) -> Bool {
    let next = index + misread.length
    guard next < words.count else { return true }
    return words[next].first?.isLowercase != true
  }

  /// A word that may be a misread section sign, with what it would be.
  private struct Misread {
    let number: Int
    /// The number as printed; what follows the sign.
    let digits: String
    let isDollar: Bool
    /// How many words the label takes.
    let length: Int
  }

  private static func misread(_ words: [String], _ index: Int) -> Misread? {
    let word = words[index]
    guard let first = word.first,
      first == "$" || first == "8" || first == "S" || "&£".contains(first)
    else { return nil }
    let rest = String(word.drop { $0 == first && first == "$" })
    if first == "$", let number = number(rest), !rest.isEmpty {
      return Misread(number: number, digits: rest, isDollar: true, length: 1)
    }
    if word.count == 1 || word.allSatisfy({ $0 == "$" }) {
      guard index + 1 < words.count, let number = number(words[index + 1]) else { return nil }
      return Misread(number: number, digits: "", isDollar: first == "$", length: 2)
    }
    let digits = String(word.dropFirst())
    guard first != "$", let number = number(digits), digits.first != "0" else { return nil }
    return Misread(number: number, digits: digits, isDollar: false, length: 1)
  }

  /// The number at the beginning of a text that is a number with punctuation at most.
  static func number(_ text: String) -> Int? {
    let text = text.drop { $0 == " " }
    let digits = text.prefix { $0.isNumber && $0.isASCII }
    guard !digits.isEmpty, digits.count <= 4,
      text.dropFirst(digits.count).allSatisfy({ ".,;:)".contains($0) })
    else { return nil }
    return Int(digits)
  }

  static func tail(_ word: String) -> String {
    String(word.drop { !".,;:".contains($0) })
  }
}
