extension SignSeries {
  /// `§5 101-104` for `§§ 101–104`: two signs before a range, the second misread.
  func plural(_ words: [String], _ index: Int) -> (text: String, reason: String)? {
    let word = words[index]
    guard word.count == 2, index + 1 < words.count, Self.isRange(words[index + 1]) else {
      return nil
    }
    let afterLabel =
      index > 0 && language.meeting.items.signs.contains(LetterheadLine.bare(words[index - 1]))
    guard Self.plurals.contains(word) || afterLabel && Self.misreadPlurals.contains(word) else {
      return nil
    }
    return ("§§", "two section signs stand before a range of items")
  }

  private static let plurals: Set = ["§5", "§8", "§S", "§$", "5§", "8§", "S§", "$§", "$$"]
  private static let misreadPlurals: Set = ["88", "85", "58", "55", "SS", "S8", "8S", "$8", "8$"]

  private static func isRange(_ word: String) -> Bool {
    let parts = word.trimmed(of: ".,;:").split(
      omittingEmptySubsequences: false, whereSeparator: { "-–—".contains($0) })
    return parts.count == 2 && parts.allSatisfy { $0.isDigits && $0.utf8.count <= 4 }
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
