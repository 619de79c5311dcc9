/// The words of labels of items and case numbers.
public struct ItemWords: Sendable {
  /// Words that stand for the section sign, in lower case (`paragraf`).
  public let signs: Set<String>
  /// Words before the number of an item that has no section sign, in lower case (`punkt`).
  public let counters: Set<String>
  /// Short words before a section sign that are no part of a label, in lower case (`se`).
  public let noPrefixes: Set<String>
  /// Words before a case number, in lower case, without full stops.
  public let caseLabels: [String]
  /// Words that say that an item goes on, in lower case (`forts`).
  public let continuations: Set<String>
  /// How titles begin that ask something and may have a verb, in lower case (`fråga om`).
  public let questions: Set<String>
  /// Headings of a table of contents, in lower case.
  public let contents: Set<String>
  /// Heads of the columns of a table of items, in lower case (`ärende`, `ansvarig`).
  public let columns: Set<String>
  /// Headings after the last item, in lower case.
  public let closings: Set<String>
  /// The words over the name of whoever kept the minutes, in lower case (`vid protokollet`).
  public let signings: [String]
  /// Phrases with which a meeting begins or ends, in lower case.
  public let openings: [String]
  /// Names that items of many meetings have, in lower case, besides those of `openings` (`ekonomi`).
  let usual: Set<String>
  /// What pages of the web put behind their headings (`[edit]`).
  let webMarks: [String]
  /// What an item may be, in lower case, before a colon and what it is about: `Motion: Trygga skolvägar`.
  public let headed: Set<String>
}

extension ItemWords {
  /// A line without what pages of the web put behind headings.
  func withoutWebMark(_ text: String) -> String {
    guard text.hasSuffix("]"), let mark = webMarks.first(where: text.hasSuffix) else { return text }
    return String(text.dropLast(mark.count)).trimmed(of: " ")
  }

  /// Whether a line says nothing but the name of an item that many meetings have.
  func isUsual(_ text: String) -> Bool {
    guard text.utf8.count < 80 else { return false }
    let name = withoutWebMark(text).lowercased().trimmed(of: ".: ")
    return usual.contains(name) || openings.contains(name)
  }

  /// The number that a reader saw no space before: the `9` of `Ärende9`.
  func counted(in word: some StringProtocol) -> Substring? {
    guard let last = word.last, last.isNumber || ".:)".contains(last),
      let digit = word.firstIndex(where: \.isNumber), digit > word.startIndex,
      word.first?.isUppercase == true, counters.contains(word[..<digit].lowercased())
    else { return nil }
    let number = word[digit...].prefix { $0.isASCII && $0.isNumber }
    return word[number.endIndex...].count <= 1 ? Substring(number) : nil
  }
}

extension ItemWords {
  /// Whether a word is that for the case number of three letters, one of them misread: `Dar` for `Dnr`.
  func isMisreadLabel(_ word: some StringProtocol) -> Bool {
    guard word.utf8.count == 3, word.first?.isUppercase == true else { return false }
    let folded = word.lowercased()
    return caseLabels.contains { label in
      label.utf8.count == 3 && zip(label, folded).count(where: { $0 != $1 }) == 1
    }
  }
}
