extension SignSeries {
  /// `§5 101-104` for `§§ 101–104`: two signs before a range, the second misread.
  ///
  /// - Parameter previous: the last word of the line before, which is the label in a table.
  func plural(
    _ words: [String], _ index: Int, after previous: String?
  ) -> (text: String, reason: String)? {
    guard let read = Plural(words[index]) else { return nil }
    let isApart = read.rest.isEmpty
    guard !isApart || index + 1 < words.count,
      let range = Self.range(isApart ? words[index + 1] : read.rest)
    else { return nil }
    let label = index > 0 ? words[index - 1] : previous ?? ""
    let afterLabel = language.meeting.items.signs.contains(LetterheadLine.bare(label))
    // Who came or went at which item: `kl. 14–15, 88 46–47`.
    let isDeclared =
      declaredItems.map { $0.contains(range.lowerBound) && $0.contains(range.upperBound) }
      ?? (label.hasSuffix(",") && numbers.isSuperset(of: [range.lowerBound, range.upperBound]))
    guard read.isSure || afterLabel || isDeclared else { return nil }
    return ("§§" + read.rest, "two section signs stand before a range of items")
  }

  /// Two marks that section signs are read as, and a third between them where they touch: `$$`, `§8§`, `88`.
  private struct Plural {
    /// What follows them in the word.
    let rest: String
    /// Whether nothing else is read so: a sign is among them, or both are dollars.
    let isSure: Bool

    init?(_ word: String) {
      guard let first = word.first, Self.marks.contains(first), !word.hasPrefix("§§"),
        SignSeries.range(word) == nil
      else { return nil }
      let isTouching = word.hasPrefix("§8§") || word.hasPrefix("§5§")
      let signs = word.prefix(isTouching ? 3 : 2)
      guard signs.count > 1, signs.allSatisfy(Self.marks.contains) else { return nil }
      rest = String(word.dropFirst(signs.count))
      // `§546-48`: the digit may belong to the number.
      guard rest.isEmpty || first != "§" || signs.last?.isNumber == false else { return nil }
      isSure = signs.contains("§") || signs == "$$"
    }

    private static let marks = Set("§$85S&£s")
  }

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
    // `8863-69`: both signs were read as digits.
    let word = words[index]
    guard
      let range = Plural(word).flatMap({ Self.range($0.rest) })
        ?? Self.range(String(word.drop(while: Self.isMark))),
      range.count <= 60
    else { return nil }
    let before = words[..<index].last { $0.utf8.count > 2 && !$0.hasPrefix("§") } ?? previous
    return language.meeting.items.signs.contains(LetterheadLine.bare(before)) ? range : nil
  }

  private static func isMark(_ character: Character) -> Bool { "§$".contains(character) }
}
