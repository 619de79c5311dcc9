/// Names that nothing parts, and the letters behind them.
extension NameScanner {
  /// The people of a run of names side by side: `Eva Ek Bo Al Siv Sand`.
  ///
  /// A common first name begins somebody else where two words stand before it, the last of them no first name,
  /// and a surname follows. `Anna Karin Ek` and `Eva Lind Berg` are one person each.
  func parted(_ lexemes: ArraySlice<Lexeme>, _ range: Range<Int>) -> [Range<Int>] {
    guard range.count >= 4 else { return [range] }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropFirst(2) where index - start >= 2 && index + 1 < range.upperBound {
      guard isFirstName(lexemes[index]), !isFirstName(lexemes[index - 1]),
        !lexemes[index - 1].isMark, !words.particles.contains(lexemes[index - 1].folded)
      else { continue }
      parts.append(start..<index)
      start = index
    }
    return parts + [start..<range.upperBound]
  }

  /// The names of a text, those side by side each for itself.
  func people(_ lexemes: ArraySlice<Lexeme>) -> [String] {
    names(lexemes).flatMap { found -> [String] in
      let own = Lexeme.all(in: found.name)[...]
      let scanner = NameScanner(text: found.name, words: words)
      return scanner.parted(own, own.indices).map { scanner.printed(own, $0) }
    }
  }

  /// Whether a word joins two names: `och`.
  func joins(_ lexeme: Lexeme) -> Bool { words.joining.contains(lexeme.folded) }

  /// Whether a word is a common first name, or two with a hyphen of which the first is one.
  func isFirstName(_ lexeme: Lexeme) -> Bool {
    guard lexeme.isCapitalised, !lexeme.isMark else { return false }
    if words.firstNames.contains(lexeme.folded) { return true }
    guard let hyphen = lexeme.folded.firstIndex(of: "-") else { return false }
    return words.firstNames.contains(String(lexeme.folded[..<hyphen]))
  }

  /// A name without its own initials behind it, under which the text speaks of that person: `Eva Ek EE`.
  func withoutInitials(_ lexemes: ArraySlice<Lexeme>, _ name: Range<Int>) -> Range<Int> {
    guard name.count > 2, let last = lexemes[name].last,
      areInitials(last.text, of: lexemes[name.dropLast()])
    else { return name }
    return name.lowerBound..<name.upperBound - 1
  }

  /// Whether capitals are the initials of a name, of each part of a name with a hyphen.
  func areInitials(_ letters: some StringProtocol, of name: some Sequence<Lexeme>) -> Bool {
    Self.stand(letters, for: name.filter { !$0.isMark && $0.isCapitalised }.map(\.text))
  }

  /// Whether capitals are the initials of a name, or that of its first word and the beginning of its last:
  /// `EE` and `EEK` for Eva Ek.
  static func stand(
    _ letters: some StringProtocol, for name: some BidirectionalCollection<Substring>
  ) -> Bool {
    guard areInitials(letters), let first = name.first?.first, let last = name.last else {
      return false
    }
    let initials = name.flatMap { $0.split(separator: "-").compactMap(\.first) }
    return String(initials).uppercased() == letters
      || name.count > 1
        && String(first).uppercased() + last.prefix(letters.count - 1).uppercased() == letters
  }

  /// Whether a text is nothing but a few capitals, which may stand for somebody.
  static func areInitials(_ text: some StringProtocol) -> Bool {
    (2...4).contains(text.count) && text.allSatisfy(\.isUppercase)
  }
}
