extension SignSeries {
  /// `§5 101-104` for `§§ 101–104`: two signs before a range, the second misread.
  ///
  /// - Parameter previous: the last word of the line before, which is the label in a table.
  func plural(
    _ words: [String], _ index: Int, after previous: String?
  ) -> (text: String, reason: String)? {
    let word = words[index]
    // Two signs are two characters of a byte or two, with a third between them where they touch; a range may
    // follow `$$` in the same word.
    guard word.utf8.count <= 5 || word.utf8.first == UInt8(ascii: "$") else { return nil }
    let reason = "two section signs stand before a range of items"
    if word.hasPrefix("$$"), Self.range(String(word.dropFirst(2))) != nil {
      return ("§§" + word.dropFirst(2), reason)
    }
    guard Self.plurals.contains(word) || Self.misreadPlurals.contains(word),
      index + 1 < words.count, let range = Self.range(words[index + 1])
    else { return nil }
    let label = index > 0 ? words[index - 1] : previous ?? ""
    let afterLabel = language.meeting.items.signs.contains(LetterheadLine.bare(label))
    // Who came or went at which item: `kl. 14–15, 88 46–47`.
    let isDeclared =
      declaredItems.map { $0.contains(range.lowerBound) && $0.contains(range.upperBound) }
      ?? (label.hasSuffix(",") && numbers.isSuperset(of: [range.lowerBound, range.upperBound]))
    guard Self.plurals.contains(word) || afterLabel || isDeclared else { return nil }
    return ("§§", reason)
  }

  private static let plurals: Set = [
    "§5", "§8", "§S", "§$", "5§", "8§", "S§", "$§", "$$", "§8§", "§5§",
  ]
  private static let misreadPlurals: Set = [
    "88", "85", "58", "55", "SS", "S8", "8S", "$8", "8$", "5$", "$5", "S$", "$S", "&&", "S5", "5S",
    "ss",
  ]

  /// The numbers of a range: `101-104`; nil if it is none, or counts down.
  private static func range(_ word: String) -> ClosedRange<Int>? {
    let parts = word.trimmed(of: ".,;:").split(
      omittingEmptySubsequences: false, whereSeparator: { "-–—".contains($0) })
    guard parts.count == 2, parts.allSatisfy({ $0.isDigits && $0.utf8.count <= 4 }),
      let first = Int(parts[0]), let last = Int(parts[1]), first <= last
    else { return nil }
    return first...last
  }

  /// The items that the first page says the minutes have: `Paragrafer 88 44-48`.
  ///
  /// - Parameter previous: the last word of the line before, which is the label in a table.
  func declared(_ words: [String], after previous: String) -> ClosedRange<Int>? {
    // Nearly all lines are told by their first words.
    guard
      let index = words.prefix(4).firstIndex(where: { word in
        word.utf8.contains { $0 == 0x2D || $0 == 0xE2 } && word.hasDigit
      })
    else { return nil }
    let word = String(words[index].drop(while: Self.isMark))
    // `8863-69`: both signs were read as digits.
    let isMisread = Self.misreadPlurals.contains(String(word.prefix(2)))
    guard
      let range = Self.range(word) ?? (isMisread ? Self.range(String(word.dropFirst(2))) : nil),
      range.count <= 60
    else { return nil }
    let before = words[..<index].last { $0.utf8.count > 2 && !$0.hasPrefix("§") } ?? previous
    return language.meeting.items.signs.contains(LetterheadLine.bare(before)) ? range : nil
  }

  private static func isMark(_ character: Character) -> Bool { "§$".contains(character) }

  /// `92 5 Anmälan av delegationsbeslut` for `92 §`: the sign after the number.
  ///
  /// A document that prints signs before numbers has none after them, and an 8 may be the sign itself.
  func trailing(_ words: [String], _ index: Int) -> (text: String, reason: String)? {
    guard index == 1, let number = Self.trailing(words) else { return nil }
    let (after, before) = (numbers.contains(number - 1), numbers.contains(number + 1))
    // Only this one is missing between two others, or a dollar sign stands beside one.
    let isMissing =
      !numbers.contains(number) && (after && before || words[1] == "$" && (after || before))
    guard
      followed.contains(number)
        || !hasLabels && (words[0] != "8" || words[1] == "$")
          && (isMissing || numbers.contains(number) && (after || before))
    else { return nil }
    return ("§", "items are numbered on, each number with a sign after it")
  }

  /// The number before a misread sign and a heading.
  private static func trailing(_ words: [String]) -> Int? {
    guard words.count > 1, words[0].isDigits, words[0].utf8.count <= 4,
      ["8", "5", "$", "&", "S", "£"].contains(words[1])
    else { return nil }
    // `37 $` alone is a label in a column of its own; `37 8` may be two numbers.
    let isLabel = words.count > 2 ? words[2].first?.isUppercase == true : words[1] == "$"
    return isLabel ? Int(words[0]) : nil
  }

  /// Finds three lines and more that go on counting and have the same place for a sign.
  ///
  /// Digits alone say nothing: `1 5 Stolar`, `2 8 Bord` is a list with quantities.
  mutating func findTrailing(_ manuscript: Manuscript) {
    let found = manuscript.text.compactMap { line -> (number: Int, mark: String)? in
      guard line.cell?.column ?? 0 == 0, let number = Self.trailing(line.words) else { return nil }
      return (number, line.words[1])
    }
    for (index, line) in found.enumerated() {
      let near = found[max(0, index - 2)..<min(found.count, index + 3)]
      let row = near.filter { abs($0.number - line.number) <= 2 }
      if Set(row.map(\.number)).count >= 3, row.contains(where: { !$0.mark.isDigits }) {
        followed.insert(line.number)
      }
    }
  }

  /// Finds the items of a reader that makes 845, 846, 847 of § 45, § 46, § 47.
  ///
  /// Items are seldom numbered so
  /// high, and then an 8 would stand before that; three in a row with text between them, or two after
  /// the letters of a body, are no chance.
  mutating func findSequence(_ labels: [Label]) {
    for (index, label) in labels.enumerated() {
      let needed = label.prefix == nil ? 3 : 2
      guard label.length >= (label.prefix == nil ? 3 : 4) else { continue }
      var run = [label]
      for next in labels[(index + 1)...] where run.count < needed {
        guard let last = run.last, next.prefix == label.prefix, next.number == last.number + 1,
          next.place > last.place + 1
        else { continue }
        run.append(next)
      }
      if run.count == needed { sequence.formUnion(run.map(\.number)) }
    }
    for label in labels where sequence.contains(label.number - 1) { sequence.insert(label.number) }
    numbers.formUnion(sequence)
    prefixes.formUnion(labels.filter { sequence.contains($0.number) }.compactMap(\.prefix))
  }

  /// `845 Ekonomi`, `KFN 8158 Revidering`: what an item begins with where the sign was read as 8.
  struct Label {
    /// The number after the 8.
    let number: Int
    /// How many digits were read.
    let length: Int
    /// The letters of a body before it.
    let prefix: String?
    /// The number of the line in the text.
    let place: Int

    init?(_ words: [String], place: Int) {
      guard let first = words.first else { return nil }
      let isPrefix =
        words.count > 1 && (2...6).contains(first.count) && first.allSatisfy(\.isUppercase)
      let index = isPrefix ? 1 : 0
      let word = words[index]
      guard word.utf8.first == UInt8(ascii: "8"), word.isDigits, (3...5).contains(word.utf8.count),
        !word.dropFirst().hasPrefix("0"), let number = Int(word.dropFirst()),
        index + 1 == words.count || words[index + 1].first?.isUppercase == true
      else { return nil }
      self.number = number
      length = word.utf8.count
      prefix = isPrefix ? first : nil
      self.place = place
    }
  }
}
