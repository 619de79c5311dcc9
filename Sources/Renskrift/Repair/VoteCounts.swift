/// The counts of a vote that stand below each other, each beside its word.
struct VoteCounts {
  private let words: Set<String>
  /// The last word for a vote, whose count may stand in a cell of its own.
  private var label: (id: WordID, word: String)?
  /// Whether a count in digits stands above.
  private var isCounting = false

  init(_ language: ProceedingsWords) {
    words = language.yes.union(language.no).union(language.abstain)
  }

  /// A one that was read as a letter beside the word that says how somebody voted, below a count in digits.
  func count(
    _ word: String, after previous: String, in line: Manuscript.Line
  ) -> (String, reason: String)? {
    guard isCounting, "IlL|".contains(word), line.words.last == word else { return nil }
    let own = previous.trimmed(of: ":")
    guard let label = line.words.count == 2 && words.contains(own) ? own : labelBeside(line) else {
      return nil
    }
    return ("1", "beside \"\(label)\" stands how many votes")
  }

  /// Goes on below a line.
  mutating func pass(_ line: Manuscript.Line) {
    let first = line.words.first?.lowercased().trimmed(of: ":") ?? ""
    if words.contains(first), line.words.count <= 2 {
      label = (line.ids[0], first)
      if line.words.last?.isDigits == true { isCounting = true }
    } else if labelBeside(line) != nil {
      if line.words[0].isDigits { isCounting = true }
    } else {
      (label, isCounting) = (nil, false)
    }
  }

  /// The word for a vote in the same row as the one word of a cell.
  private func labelBeside(_ line: Manuscript.Line) -> String? {
    guard line.words.count == 1, let label,
      (label.id.page, label.id.line) == (line.ids[0].page, line.ids[0].line)
    else { return nil }
    return label.word
  }
}
