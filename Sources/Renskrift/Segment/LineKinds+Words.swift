extension LineKinds {
  /// How many words the label of an item takes at the beginning of its heading; nil if there is none.
  func labelLength(of words: [String]) -> Int? {
    if let label = PrintedLabel(words), !label.isGlued { return label.length }
    return NumberedItems.label(words, language.meeting.items)?.length
  }

  /// Whether the titles of two items or more are followed by a colon and a sentence, each another one.
  func areNamed(_ lines: [PrintedLine]) -> Bool {
    var titles: Set<String> = []
    for line in lines where line.cell == nil && (isNumberedItem(line) || hasSign(line)) {
      let words = NumberedItems.parted(line.left)
      guard let length = labelLength(of: words), length < words.count,
        RunInSentence.isNamed(words[length...], language)
      else { continue }
      titles.insert(words[length].inLowerCase)
    }
    return titles.count >= 2
  }

  private func hasSign(_ line: PrintedLine) -> Bool { PrintedLabel(line.left)?.hasSign == true }

  /// Whether a bullet stands for the section sign of the item before one that has its own: `• 44 Mötet öppnas`
  /// over `§ 45 Ekonomi`, as pages of the web have the first of a list.
  func isBulleted(_ words: [String]) -> Bool {
    guard words.count > 2, words[0] == "•", words[1].utf8.count <= 3, let number = Int(words[1]),
      words[2].first?.isUppercase == true
    else { return false }
    return isItem(number + 1) && !isItem(number)
  }

  /// Whether a line begins with a word that opens clauses of a decision (`att`).
  func isClause(_ line: PrintedLine) -> Bool {
    guard let first = line.left.first else { return false }
    return language.meeting.proceedings.clauses.contains(LetterheadLine.bare(first))
  }

  /// Whether a block that began with a clause (`att …`) ends as one does that others follow: in a comma, a
  /// conjunction (`…, samt`) or the end of a sentence, after which no text goes on with `att`.
  func endsClause(_ opening: PrintedLine?, _ last: PrintedLine) -> Bool {
    guard let opening, isClause(opening), let end = last.left.last else { return false }
    return end.hasSuffix(",") || last.endsSentence
      || language.meeting.attendance.joining.contains(end.inLowerCase)
  }

  /// Whether a line ends in a verb of deciding and the next begins with `att`.
  func opensClauses(_ last: PrintedLine, _ line: PrintedLine) -> Bool {
    let words = language.meeting.proceedings
    guard let verb = last.left.last else { return false }
    return words.opensClauses(LetterheadLine.bare(verb)) && isClause(line)
  }

  /// Whether a line ends in a verb of deciding, with or without the word that opens clauses.
  func leadsIn(_ line: PrintedLine) -> Bool {
    let words = language.meeting.proceedings
    var last = line.left[...]
    if let word = last.last, words.clauses.contains(LetterheadLine.bare(word)) { last.removeLast() }
    return last.last.map { words.opensClauses(LetterheadLine.bare($0)) } == true
  }

  /// Whether a line goes on a sentence that is set as it is: `… notera informationen` + `till protokollet.` in bold.
  func goesOnBold(_ line: PrintedLine, after previous: PrintedLine?, isOpen: Bool) -> Bool {
    isOpen && previous?.isSet(as: line) == true
  }

  /// Whether a body decides in a line, so that it is no heading: with the first words of what it decides
  /// (`Nämnden beslutar att …`) or right below the heading of a decision (`Nämnden beslutar`).
  func decides(_ line: PrintedLine, below previous: PrintedLine?) -> Bool {
    let words = language.meeting.proceedings
    guard
      let verb = line.left.prefix(12).firstIndex(where: {
        let word = LetterheadLine.bare($0)
        return words.opensClauses(word)
      }), verb > 0
    else { return false }
    if let next = line.left.dropFirst(verb + 1).first {
      return words.clauses.contains(LetterheadLine.bare(next))
    }
    return previous.map { language.sections.kind(of: $0.text) == .decision } ?? false
  }

  /// Whether a line begins a paragraph by its words: with a heading and a colon (`Beslut: …`) or, where a
  /// reader recognised it, as the paragraph before did, with a body that decides.
  func beginsAnew(_ line: PrintedLine, after opening: PrintedLine?) -> Bool {
    let words = line.left
    if let colon = words.prefix(4).firstIndex(where: { $0.hasSuffix(":") }),
      colon + 1 < words.count,
      words[0].first?.isUppercase == true,
      language.sections.exactKind(of: words[...colon].joined(separator: " ")) != nil
    {
      return true
    }
    guard line.isRecognised, let opening, words.count > 2 else { return false }
    return words.prefix(2) == opening.left.prefix(2)
      && words.prefix(8).contains { language.meeting.proceedings.deciding.contains($0) }
  }

  /// Whether a case number follows the word (`Dnr`).
  func isCaseLabel(_ word: String?) -> Bool {
    guard let word else { return false }
    return language.meeting.items.caseLabels.contains(LetterheadLine.bare(word))
  }

  /// Whether a heading cannot end with the word: a preposition, a conjunction, a hyphen.
  func isOpenWord(_ word: String?) -> Bool {
    guard let word else { return false }
    return language.sections.openWords.contains(word.inLowerCase)
      // `35 000:-` is an amount.
      || "-–,".contains(word.last ?? " ") && !word.hasSuffix(":-")
  }

  /// Whether words are the label of an item and that of the same item in another body's minutes:
  /// `Sn § 50   Au § 84`.
  func isLabels(_ words: [String]) -> Bool {
    guard let own = PrintedLabel(words), own.hasSign else { return false }
    let rest = Array(words.dropFirst(own.length))
    guard let other = PrintedLabel(rest), other.hasSign, other.prefix != nil else { return false }
    return rest.count == other.length
  }

  /// Whether a line begins with a label for people, or is nothing but capitalised words with marks or
  /// conjunctions between them.
  func listsNames(_ line: PrintedLine) -> Bool {
    if case .opening = AttendanceLine(line, language) { return true }
    let joining = language.meeting.attendance.joining
    func parts(_ word: String) -> Bool {
      ",;".contains(word.last ?? " ") || word.utf8.contains(0x2F) || joining.contains(word)
    }
    return line.left.contains(where: parts)
      && line.left.allSatisfy {
        $0.first?.isUppercase == true || joining.contains($0) || !$0.contains(where: \.isLetter)
      }
  }

  /// The headings of items numbered in one step or, where that are more, in two.
  static func numbered(
    in lines: [PrintedLine], _ words: ItemWords, isMinutes: Bool
  ) -> Set<Span> {
    let plain = NumberedItems.spans(in: lines, words, isMinutes: isMinutes)
    // Reports and rules have such numbers, too.
    guard isMinutes else { return plain }
    let parted = PartedItems.spans(in: lines, words)
    return parted.count > plain.count ? parted.spans : plain
  }
}
