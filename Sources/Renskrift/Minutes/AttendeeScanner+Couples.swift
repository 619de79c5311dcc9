extension AttendeeScanner {
  /// Gives those who are named by their first name beside somebody of the same surname that name:
  /// `Eva & Bo Al`.
  static func withSurnames(_ found: [Draft], _ words: AttendanceWords) -> [Draft] {
    guard found.contains(where: { $0.wordCount > 1 }) else { return found }
    let names = NameScanner(text: "", words: words)
    var result = found
    for (position, next) in found.enumerated().dropFirst() {
      let person = found[position - 1]
      let parts = next.name.split(separator: " ")
      guard person.isJoined, person.wordCount == 1, person.party == nil, person.role == nil,
        parts.count == 2, let first = Lexeme.all(in: person.name).first, names.isFirstName(first),
        let other = Lexeme.all(in: next.name).first, names.isFirstName(other)
      else { continue }
      result[position - 1].name += " " + parts[1]
      result[position - 1].wordCount = 2
    }
    return result
  }
}
