/// People whose list has lost its label: a reader took the column of labels for another one, or for nothing.
///
/// What is left is a list with the party of each in brackets that begins with who took the chair, as the list of
/// those who decided does.
struct UnheadedPeople: Sendable {
  private let vocabulary: Vocabulary
  /// The first lines of such lists.
  private var starts: Set<String> = []

  private static let needed = 4

  /// Looks at all lines of a front page.
  init(_ lines: [String], _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    let people = lines.map(isPerson)
    for (index, line) in lines.enumerated() where people[index] && isChair(line) {
      let run = people[index...].prefix(Self.needed + 2).count { $0 }
      if run >= Self.needed { starts.insert(line) }
    }
  }

  /// Whether such a list begins with the line.
  func begin(with line: String) -> Bool { starts.contains(line) }

  /// Whether the line is somebody with a party in brackets, and what is said about them.
  func isPerson(_ line: String) -> Bool {
    guard line.utf8.contains(UInt8(ascii: "(")), line.utf8.count < 120 else { return false }
    let lexemes = Lexeme.all(in: line)[...]
    let names = NameScanner(text: line, words: vocabulary.words.attendance)
    guard !lexemes.isEmpty, let name = names.name(lexemes, at: 0), name.count > 1 else {
      return false
    }
    return names.brackets(lexemes, at: name.upperBound).flatMap { names.party($0.inside) } != nil
  }

  /// Whether the line says that somebody took the chair, and not in somebody's place.
  private func isChair(_ line: String) -> Bool {
    guard let comma = line.firstIndex(of: ",") else { return false }
    let role = LetterheadLine.bare(line[line.index(after: comma)...])
    return vocabulary.words.attendance.chair.contains(role)
  }
}

extension FrontTable {
  /// Whether people stand in a line under no label, or under one that people do not belong to.
  func beginsUnheaded(_ line: String) -> Bool {
    guard !inPeople else { return false }
    if hasUnheaded {
      // `Plats och tid` over the substitutes: the labels came between the people.
      return isOpen && entries.last?.field.isPlaceOrTime == true && unheaded.isPerson(line)
    }
    return unheaded.begin(with: line) && !entries.contains { $0.field.listsPeople }
  }
}
