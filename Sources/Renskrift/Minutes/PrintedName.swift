/// A person's name in a text, with the party in brackets after it.
struct PrintedName: Sendable, Hashable {
  var name: String
  var party: String?
}

/// Finds names in lexemes.
///
/// A name is capitalised words side by side, with particles (`af`, `von`) and initials between.
/// Titles and other words that begin no name are passed over.
struct NameScanner: Sendable {
  let text: String
  let words: AttendanceWords

  /// The lexemes of the name that begins at the index; nil if none does.
  func name(_ lexemes: ArraySlice<Lexeme>, at index: Int) -> Range<Int>? {
    guard beginsName(lexemes[index]) || isGivenName(lexemes, at: index), !isWay(lexemes, at: index)
    else { return nil }
    var end = index + 1
    while end < lexemes.endIndex, !isWay(lexemes, at: end) {
      let next = lexemes[end]
      if beginsName(next) || isGivenName(lexemes, at: end)
        || next.isCapitalised && words.particles.contains(next.folded)
        || isHyphenated(next)
        || next.text.count == 1 && next.first.isUppercase && !next.isMark
      {
        end += 1  // also a letter for a surname: `Bo I`
      } else if next.isCapitalised, next.text.hasSuffix("-"), end + 1 < lexemes.endIndex,
        beginsName(lexemes[end + 1])
      {
        end += 2  // `Eva Ek- Al`
      } else if next.isMark("."), lexemes[end - 1].text.count == 1, end + 1 < lexemes.endIndex,
        beginsName(lexemes[end + 1])
      {
        end += 2  // an initial
      } else if let nickname = nickname(lexemes, at: end) {
        end = nickname
      } else if words.particles.contains(next.folded) {
        var last = end + 1
        while last < lexemes.endIndex, !lexemes[last].isCapitalised,
          words.particles.contains(lexemes[last].folded)
        {
          last += 1
        }
        guard last < lexemes.endIndex, lexemes[last].isCapitalised, !isRole(lexemes[last]) else {
          break
        }
        end = last + 1
      } else {
        break
      }
    }
    // `Eva Ek F-A`: the class that she speaks for.
    if end - index > 2, isClass(lexemes[end - 1]) { end -= 1 }
    return index..<end
  }

  /// Whether a word is made of single letters with hyphens between them.
  private func isClass(_ lexeme: Lexeme) -> Bool {
    let parts = lexeme.text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { $0.count == 1 }
  }

  /// Whether words say how those attended whose names follow: `Via länk: Eva Ek`.
  private func isWay(_ lexemes: ArraySlice<Lexeme>, at index: Int) -> Bool {
    guard index + 2 < lexemes.endIndex, lexemes[index + 2].isMark(":") else { return false }
    return words.ways.contains(lexemes[index...(index + 1)].words)
  }

  /// Where the surname begins behind what somebody is called, in quotation marks: `Evert ”Ebbe” Ek`.
  private func nickname(_ lexemes: ArraySlice<Lexeme>, at index: Int) -> Int? {
    let isQuote = { (lexeme: Lexeme) in lexeme.isMark && "\"”“»«’'".contains(lexeme.first) }
    guard index + 3 < lexemes.endIndex, isQuote(lexemes[index]), isQuote(lexemes[index + 2]),
      lexemes[index + 1].isCapitalised, beginsName(lexemes[index + 3])
    else { return nil }
    return index + 3
  }

  /// The printed name of a range of lexemes.
  func printed(_ lexemes: ArraySlice<Lexeme>, _ range: Range<Int>) -> String {
    lexemes[range].printed(in: text)
  }

  /// What stands in the brackets that begin at the index, and how many lexemes they take.
  func brackets(
    _ lexemes: ArraySlice<Lexeme>, at index: Int
  ) -> (inside: ArraySlice<Lexeme>, count: Int)? {
    guard index < lexemes.endIndex, lexemes[index].isMark("(") || lexemes[index].isMark("["),
      let close = lexemes[index...].prefix(14).firstIndex(where: {
        $0.isMark(")") || $0.isMark("]")
      })
    else { return nil }
    return (lexemes[(index + 1)..<close], close + 1 - index)
  }

  /// The letters of a party in brackets; nil if they hold something else.
  func party(_ inside: ArraySlice<Lexeme>) -> String? {
    if words.partyNames.contains(inside.words) { return inside.printed(in: text) }
    guard inside.count == 1, let lexeme = inside.first else { return nil }
    // No party is called 1: a reader takes a small l for it.
    if lexeme.text == "1" { return words.parties.contains("L") ? "l" : nil }
    return isParty(lexeme) ? String(lexeme.text) : nil
  }

  /// The letters or the name of a party without brackets, and how many lexemes they take.
  func bareParty(_ lexemes: ArraySlice<Lexeme>, at index: Int) -> (name: String, count: Int)? {
    for count in [3, 2, 1] where index + count <= lexemes.endIndex {
      let range = lexemes[index..<index + count]
      let isLetters =
        count == 1
        && (words.parties.contains(String(lexemes[index].text)) || isSmall(lexemes, at: index))
      guard isLetters || words.partyNames.contains(range.words) else { continue }
      // `Bo S. Al`: an initial.
      let next = index + count < lexemes.endIndex ? lexemes[index + count] : nil
      if isLetters, next?.isMark(".") == true, next?.startsWord == false { return nil }
      return (range.printed(in: text), count)
    }
    return nil
  }

  /// Whether the letters of a party stand in lower case between commas: `Bo Al, s, ordförande`.
  ///
  /// `Bo Al, v ordförande` is no such.
  private func isSmall(_ lexemes: ArraySlice<Lexeme>, at index: Int) -> Bool {
    guard words.parties.contains(lexemes[index].text.uppercased()), index > lexemes.startIndex,
      lexemes[index - 1].isMark(",")
    else { return false }
    return index + 1 == lexemes.endIndex || lexemes[index + 1].isMark(",")
  }

  /// A name without the letters of a party at its end: `Bo Al S`.
  func withoutParty(_ lexemes: ArraySlice<Lexeme>, _ name: Range<Int>) -> Range<Int> {
    guard name.count > 2, bareParty(lexemes, at: name.upperBound - 1) != nil else { return name }
    return name.lowerBound..<name.upperBound - 1
  }

  /// The party of several people in brackets (`(båda S)`).
  func commonParty(_ inside: ArraySlice<Lexeme>) -> String? {
    guard inside.count == 2, let first = inside.first, let last = inside.last,
      !first.isCapitalised, !first.isMark, !isRole(first), isParty(last)
    else { return nil }
    return String(last.text)
  }

  /// Names in running text: two words or more, or one with a party.
  func names(_ lexemes: ArraySlice<Lexeme>) -> [PrintedName] {
    var found: [PrintedName] = []
    var index = lexemes.startIndex
    while index < lexemes.endIndex {
      guard let range = name(lexemes, at: index) else {
        index += 1
        continue
      }
      // `Eva Ek S`
      let bare = withoutParty(lexemes, range)
      index = range.upperBound
      var person = PrintedName(name: printed(lexemes, bare))
      if bare != range { person.party = bareParty(lexemes, at: bare.upperBound)?.name }
      if let brackets = brackets(lexemes, at: index) {
        person.party = party(brackets.inside)
        if let common = commonParty(brackets.inside) {
          person.party = common
          for earlier in found.indices where found[earlier].party == nil {
            found[earlier].party = common
          }
        }
        index += brackets.count
      } else if let party = partyBetweenCommas(lexemes, at: index) {
        person.party = party
        index += 2
      }
      if range.count > 1 || person.party != nil { found.append(person) }
    }
    return found
  }

  /// The letters of a party between commas behind a name: `Eva Ek, S, reserverar sig`.
  private func partyBetweenCommas(_ lexemes: ArraySlice<Lexeme>, at index: Int) -> String? {
    guard lexemes[safe: index]?.isMark(",") == true, let letters = lexemes[safe: index + 1],
      lexemes[safe: index + 2].map({ $0.isMark(",") || $0.isMark(".") }) ?? true,
      words.parties.contains(String(letters.text))
    else { return nil }
    return String(letters.text)
  }

  /// Whether a word belongs to the name of a role or post.
  func isRole(_ lexeme: Lexeme) -> Bool {
    guard !lexeme.isMark else { return false }
    return words.roleWords.contains(lexeme.folded)
      || words.roleEndings.contains { lexeme.folded.hasSuffix($0) }
  }

  private func beginsName(_ lexeme: Lexeme) -> Bool {
    !lexeme.isMark && lexeme.isCapitalised && !lexeme.text.hasSuffix("-")
      && !words.noNames.contains(lexeme.folded) && !words.sentenceWords.contains(lexeme.folded)
      && !isRole(lexeme) && !lexeme.text.utf8.contains(where: \.isDigit)
  }

  /// Whether a particle is joined to the name behind it: `al-Rashid`.
  private func isHyphenated(_ lexeme: Lexeme) -> Bool {
    guard let hyphen = lexeme.text.firstIndex(of: "-") else { return false }
    let name = lexeme.text[hyphen...].dropFirst()
    return name.count > 1 && name.first?.isUppercase == true
      && words.particles.contains(String(lexeme.text[..<hyphen]))
  }

  /// Whether a word that mostly says something else is a given name, as a surname follows: `Inga Ek`.
  private func isGivenName(_ lexemes: ArraySlice<Lexeme>, at index: Int) -> Bool {
    let lexeme = lexemes[index]
    guard words.givenNames.contains(lexeme.folded), lexeme.isCapitalised,
      lexeme.text.dropFirst().allSatisfy(\.isLowercase), let next = lexemes[safe: index + 1]
    else { return false }
    // `Inga, Eva och Bo`
    if next.isMark(","), let other = lexemes[safe: index + 2], beginsName(other),
      let end = lexemes[safe: index + 3]
    {
      return end.isMark(",") || joins(end)
    }
    return beginsName(next) && next.text.dropFirst().contains(where: \.isLowercase)
  }

  private func isParty(_ lexeme: Lexeme) -> Bool {
    !lexeme.isMark && lexeme.text.utf8.count <= 8
      && (lexeme.isCapitalised || words.parties.contains(lexeme.text.uppercased()))
      && lexeme.text.allSatisfy(\.isLetter)
      // `BorgA` has more than one capital; a surname hardly ever has.
      && (lexeme.text.count <= 4 || lexeme.text.filter(\.isUppercase).count > 1)
  }
}
