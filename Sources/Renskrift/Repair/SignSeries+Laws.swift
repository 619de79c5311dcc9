extension SignSeries {
  /// `22 8 kommunallagen`, `5 kap. 22 8`: a law's wording.
  func law(_ words: [String], _ index: Int) -> String? {
    guard let first = words[index].utf8.first, Self.markBytes.contains(first), index > 0 else {
      return nil
    }
    let mark = words[index].trimmed(of: ".,;:")
    // `31 b §`: a letter may follow the number.
    let hasLetter = words[index - 1].count == 1 && words[index - 1].first?.isLowercase == true
    let number = index - (hasLetter ? 2 : 1)
    guard mark.utf8.count == 1, number >= 0,
      Self.number(words[number]) != nil || endsChapter(words[number])
    else { return nil }
    if mark == words[index], let law = lawName(words[(index + 1)...]) {
      return "the wording of a law: \"\(words[index - 1]) § \(law)\""
    }
    if number >= 1, language.repair.chapterWords.contains(words[number - 1].lowercased()) {
      return "the wording of a law: \"\(words[number - 1]) \(words[number]) §\""
    }
    return nil
  }

  /// `kap.19`: the space between chapter and section is lost.
  private func endsChapter(_ word: String) -> Bool {
    language.repair.chapterWords.contains { chapter in
      word.hasPrefix(chapter) && chapter.hasSuffix(".")
        && Self.number(String(word.dropFirst(chapter.count))) != nil
    }
  }

  /// The name of a law at the beginning of some words: `kommunallagen`, `plan- och bygglagen`.
  private func lawName(_ words: ArraySlice<String>) -> String? {
    // `22 § i stadgarna`: there the sign is not followed by the law itself.
    let isIn = words.first.map(language.repair.beforeLaws.contains) == true
    let words = Array(words.dropFirst(isIn ? 1 : 0).prefix(3))
    guard let first = words.first else { return nil }
    let hangs =
      words.count == 3 && first.hasSuffix("-")
      && language.repair.hanging.contains(words[1])
    let name = LetterheadLine.bare(hangs ? words[2] : first)
    guard language.repair.lawEndings.contains(where: { name.hasSuffix($0) }) else { return nil }
    return hangs ? words.joined(separator: " ") : first
  }

  /// `5 kap. 228 kommunallagen` for `22 §`, `14$ kommunallagen`: the sign in one word with the number.
  func joinedLaw(_ words: [String], _ index: Int) -> (text: String, reason: String)? {
    let word = words[index]
    guard let mark = word.utf8.last, Self.markBytes.contains(mark) || mark == UInt8(ascii: "3"),
      (2...4).contains(word.utf8.count),
      word.dropLast().isDigits, index + 1 < words.count,
      let law = lawName(words[(index + 1)...])
    else { return nil }
    let hasChapter =
      index >= 2 && language.repair.chapterWords.contains(words[index - 1].lowercased())
      && Self.number(words[index - 2]) != nil
    // A digit may belong to the number, but no chapter has a hundred sections.
    guard
      hasChapter
        ? !"53".utf8.contains(mark) || word.utf8.count == 3 : "$&".utf8.contains(mark)
    else { return nil }
    let isSpaced = space.others.spaced >= space.others.joined
    return (
      word.dropLast() + (isSpaced ? " §" : "§"),
      "the wording of a law: \"\(word.dropLast()) § \(law)\""
    )
  }

  /// `enligt S 23 i stadgarna`: the sign before the number.
  func lawBehind(
    _ words: [String], _ index: Int, _ misread: Misread
  ) -> (text: String, reason: String)? {
    guard index > 0, !language.repair.chapterWords.contains(words[index - 1].lowercased()),
      language.repair.referring.contains(words[index - 1].lowercased()),
      let law = lawName(words[(index + misread.length)...])
    else { return nil }
    return (text(misread), "the wording of a law: \"§ \(misread.number) … \(law)\"")
  }
}
