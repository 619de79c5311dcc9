/// The numbers of the document's items, and what they say about a misread section sign.
struct SignSeries {
  /// The numbers that stand after a section sign.
  var numbers: Set<Int> = []
  /// The letters that stand before a section sign at the beginning of a line.
  var prefixes: Set<String> = []
  /// Numbers that stand in a label at the beginning of a line.
  var labels: Set<Int> = []
  /// Whether a label with its sign heads a line: references at the beginning of one go on sentences.
  private(set) var hasLabels = false
  /// Numbers that a line begins with after a sign that may be misread.
  private var candidates: Set<Int> = []
  /// Numbers that begin lines one after the other, each with an 8 before it.
  var sequence: Set<Int> = []
  /// Numbers that begin lines one after the other, each with a misread sign after it.
  var followed: Set<Int> = []
  /// Numbers that begin lines one after the other, each with an 8 for a sign as its last digit.
  var behind: Set<Int> = []
  /// Numbers that stand, each with a misread sign after it, where just they are missing.
  var between: Set<Int> = []
  /// Whether the document prints a space before a sign that follows its number.
  var isSpacedBehind = false
  /// Whether nearly all labels that were read have that space.
  var areSpacedBehind = false
  /// The items that the first page says there are.
  private(set) var declaredItems: ClosedRange<Int>?
  /// Whether the document prints a space after the sign.
  private(set) var space = SignSpace()
  /// Whether the reader had no section sign.
  let lacksSigns: Bool
  let language: Language

  /// Collects the section signs of a document.
  init(_ manuscript: Manuscript) {
    language = manuscript.language
    lacksSigns = manuscript.lacksSigns
    var marked: Set<Int> = []
    // `s2`: no word is written so.
    var small: Set<Int> = []
    var dollars: [Int] = []
    var begun: [Label] = []
    var inCells: [Int] = []
    var previous = ""
    for (place, line) in manuscript.text.enumerated() {
      for (index, word) in line.words.enumerated() where word.hasPrefix("§") {
        addSign(line.words, index)
        if index == 1, line.words[0].allSatisfy(\.isLetter) { prefixes.insert(line.words[0]) }
      }
      if let range = declared(line.words, after: previous) {
        numbers.formUnion(range)
        declaredItems = declaredItems ?? range
      }
      previous = line.words.last ?? ""
      // Of the cells of a table only the first of a row counts, a label alone or before a title.
      if let cell = line.cell {
        if cell.column == 0, let misread = Self.misread(line.words, 0),
          "S$&£s".contains(misread.mark), headingFollows(line.words, 0, misread)
        {
          inCells.append(misread.number)
        }
        continue
      }
      if let label = Label(line.words, place: place) { begun.append(label) }
      guard let misread = Self.misread(line.words, 0), headingFollows(line.words, 0, misread) else {
        continue
      }
      candidates.insert(misread.number)
      if misread.isDollar { dollars.append(misread.number) }
      // The space before a single digit is lost too often to say anything.
      if misread.number > 9 { space.misread.add(misread.length == 2) }
      if misread.length == 2, line.words.count > 1 { marked.insert(misread.number) }
      if misread.length == 1, misread.mark == "s" { small.insert(misread.number) }
    }
    if numbers.isEmpty { findSequence(begun) }
    if let declaredItems {
      let lettered = begun.filter { $0.prefix != nil && declaredItems.contains($0.number) }
      if lettered.count > 1 { prefixes.formUnion(lettered.compactMap(\.prefix)) }
    }
    if numbers.isEmpty {
      marked.formUnion(small)
      let row = marked.filter { n in
        marked.isSuperset(of: [n + 1, n + 2]) || marked.isSuperset(of: [n - 1, n + 1])
          || marked.isSuperset(of: [n - 2, n - 1])
      }
      sequence.formUnion(row.union(counted(marked)))
      numbers.formUnion(sequence)
    }
    if numbers.isEmpty, let first = dollars.first, let last = dollars.last, dollars.count > 1,
      zip(dollars, dollars.dropFirst()).allSatisfy({ (1...3).contains($1 - $0) }),
      last - first <= 2 * dollars.count
    {
      // No price begins a line and is followed by a capital; these go on counting.
      numbers.formUnion(dollars)
      sequence.formUnion(dollars)
    }
    findPrefixed(manuscript)
    if labels.isEmpty, !dollars.isEmpty { findFiled(manuscript) }
    if !hasLabels, sequence.isEmpty {
      // `S 61`, `S 62` … in the first column: nothing else counts on so.
      let longest = Self.longestCount(in: inCells)
      if longest.count >= 4 { sequence = longest }
      numbers.formUnion(sequence)
    }
    // References in the text say nothing of how labels were read.
    if !hasLabels, declaredItems == nil, sequence.isEmpty {
      sequence = counted(small)
      numbers.formUnion(sequence)
      findSequence(begun)
      findStep(manuscript)
    }
    if !hasLabels, sequence.isEmpty { findJoinedBehind(manuscript) }
    findTrailing(manuscript)
  }

  /// The numbers of which four and more go on counting, one left out at most between two, and at least two of
  /// them marked: `81`, `8 2`, `8 3`, `84`.
  private func counted(_ marked: Set<Int>) -> Set<Int> {
    var counted: Set<Int> = []
    for number in marked {
      var (first, last) = (number, number)
      while let near = [first - 1, first - 2].first(where: candidates.contains) { first = near }
      while let near = [last + 1, last + 2].first(where: candidates.contains) { last = near }
      let run = candidates.intersection(first...last)
      guard run.count >= 4, run.intersection(marked).count >= 2 else { continue }
      counted.formUnion(run)
    }
    return counted
  }

  /// Takes a section sign and its number into the series.
  private mutating func addSign(_ words: [String], _ index: Int) {
    let rest = words[index].drop { $0 == "§" }
    let next = index + 1 < words.count ? words[index + 1] : ""
    if let number = Self.number(rest.isEmpty ? next : String(rest)) {
      numbers.insert(number)
      let isSpaced = rest.isEmpty || rest.first == " "
      if index == 0 || index == 1 && words[0].allSatisfy(\.isUppercase) {
        space.labels.add(isSpaced)
      } else {
        space.others.add(isSpaced)
      }
      if index == 0 {
        labels.insert(number)
        let title = words.dropFirst(rest.isEmpty ? 2 : 1).first
        hasLabels = hasLabels || title == nil || title?.first?.isUppercase == true
      }
    } else if index == 1, rest.isEmpty, let number = Self.number(words[0]) {
      // `45 §` at the beginning of a line.
      numbers.insert(number)
    }
  }

  /// The word with its section sign, and why; nil if the word is right as it is.
  ///
  /// - Parameters:
  ///   - following: the first word of the next line.
  ///   - previous: the last word of the line before.
  func repair(
    _ line: Manuscript.Line, _ index: Int, before following: String?, after previous: String?
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
    if let repair = joinedLaw(words, index) ?? plural(words, index, after: previous) {
      return repair
    }
    if let repair = trailing(words, index) ?? joinedBehind(words, index)
      ?? joinedTitle(words, index)
    {
      return repair
    }
    if index == 0, let repair = spaced(line) ?? head(line) { return repair }
    if let repair = misreadDigits(line, index) { return repair }
    if ["1", "l", "|"].contains(words[index]), index + 2 < words.count,
      Self.signed(words, index + 1) != nil
    {
      return ("I", "before a section sign and its number stands a preposition, no number")
    }
    // `MBN 8 § 34`: the sign was read twice.
    if ["8", "5", "$", "S", "&"].contains(words[index]), index == 1, words.count > 2,
      prefixes.contains(words[0]), words[2].hasPrefix("§")
    {
      return ("", "the section sign stands after it and was read twice")
    }
    guard let misread = Self.misread(words, index), !followsSign(words, index) else { return nil }
    let afterPrefix = index > 0 && prefixes.contains(words[index - 1])
    // A number in a later column of a table, or beside another number, is no label.
    let goesOn = line.ids[0].word > 1 && previous?.hasDigit == true
    let isLabelPlace = (line.cell?.column ?? 0) == 0 && !goesOn || misread.isDollar
    let atStart = isLabelPlace && (index == 0 || afterPrefix)
    let number = misread.number
    let inSeries = numbers.contains(number - 1) || numbers.contains(number + 1)
    // Two headings in a row may be misread: the neighbour then is a candidate beside a sure number.
    let nearSeries =
      (candidates.contains(number - 1) && numbers.contains(number - 2))
      || (candidates.contains(number + 1) && numbers.contains(number + 2))
    if atStart, sequence.contains(number) {
      return (
        text(misread, afterPrefix: afterPrefix),
        "items are numbered on from here, each number with an 8 or a dollar sign before it"
      )
    }
    // `8 8`: which of them is the sign, only a neighbour with its sign before it tells.
    let isEither = misread.length == 2 && !misread.isDollar && words[index + 1] == words[index]
    let isBefore = [number - 1, number + 1].contains {
      labels.contains($0) || candidates.contains($0)
    }
    if atStart, inSeries || nearSeries || (afterPrefix && misread.isDollar), !isEither || isBefore,
      !labels.contains(number) || misread.isDollar,
      misread.isDollar || headingFollows(words, index, misread)
    {
      return (
        text(misread, afterPrefix: afterPrefix),
        "§ \(number) belongs to the series of the document's items, and a label stands here"
      )
    }
    if index > 0, !misread.isFive, standsInRow(words, index, misread) {
      return (text(misread), "§ \(number) stands in a row of section signs")
    }
    return reference(words, index, misread, before: following)
  }

  /// Whether the word right before is a sign: then an 8 belongs to the number (`§ 87`).
  private func followsSign(_ words: [String], _ index: Int) -> Bool {
    index > 0 && words[index - 1].hasPrefix("§") && !words[index - 1].hasDigit
  }

  /// Whether the number stands in a row with the one before or after it, and the row goes on or ends.
  ///
  /// So it is in `Se §44, 845 och §46`; after `§ 45, 86 kronor` something is counted.
  private func standsInRow(_ words: [String], _ index: Int, _ misread: Misread) -> Bool {
    let end = index + misread.length
    let around = [max(0, index - 3)..<index, end..<min(words.count, end + 3)]
    let signed = around.flatMap { $0.compactMap { Self.signed(words, $0) } }
    let isAfter = signed.contains(misread.number - 1)
    let isBefore = signed.contains(misread.number + 1)
    guard isAfter && isBefore || (isAfter || isBefore) && misread.number > 9 else { return false }
    guard end < words.count, words[end - 1].last?.isNumber == true else { return true }
    return words[end].hasPrefix("§")
      || language.repair.conjunctions.contains(words[end].lowercased())
  }

  /// The number whose sign is a word or begins it.
  private static func signed(_ words: [String], _ index: Int) -> Int? {
    guard words[index].hasPrefix("§") else { return nil }
    let rest = words[index].drop { $0 == "§" }
    guard rest.isEmpty else { return number(String(rest)) }
    return index + 1 < words.count ? number(words[index + 1]) : nil
  }

  /// The number with its sign as the document writes it.
  func text(_ misread: Misread, afterPrefix: Bool? = nil) -> String {
    guard misread.length == 1 else { return "§" }
    let isSpaced = afterPrefix.map { space.atStart(afterPrefix: $0) } ?? space.inText
    return (isSpaced ? "§ " : "§") + misread.digits
  }

  /// A heading begins with a capital; a quantity goes on with a lower-case word, a sum with digits.
  private func headingFollows(_ words: [String], _ index: Int, _ misread: Misread) -> Bool {
    let next = index + misread.length
    guard next < words.count, let first = words[next].first else { return true }
    return !first.isLowercase && !first.isNumber
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
