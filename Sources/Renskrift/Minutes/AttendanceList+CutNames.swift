/// Names that the end of a line cuts in a list without commas, or behind what somebody is.
extension AttendanceList {
  /// Whether a line ends amid a name that the next goes on with: `…, ekonom Eva` + `Ek, …`,
  /// `Bo Al Siv Önn Eva` + `Ek Ali Öst`, `Eva Lind` + `Ek (S)`.
  static func isCut(
    _ line: ArraySlice<Lexeme>, before next: ArraySlice<Lexeme>, _ vocabulary: Vocabulary
  ) -> Bool {
    let names = NameScanner(text: "", words: vocabulary.words.attendance)
    guard let first = next.first, !names.isFirstName(first),
      let rest = names.name(next, at: next.startIndex)
    else { return false }
    let start = line.lastIndex { $0.isMark || !$0.isCapitalised || names.isRole($0) }
    let run = line[(start.map { $0 + 1 } ?? line.startIndex)...]
    guard let last = run.last, names.name(run, at: run.startIndex) == run.indices else {
      return false
    }
    // A surname alone with a party ends the name of somebody without one.
    if run.count == 2, rest.count == 1,
      names.brackets(next, at: rest.upperBound).flatMap({ names.party($0.inside) }) != nil
    {
      return true
    }
    guard names.isFirstName(last) else { return false }
    // A first name alone behind a role.
    if run.count == 1 { return start.map { names.isRole(line[$0]) } ?? false }
    // A first name behind a whole name.
    return run.count > 2 && !names.isFirstName(run[run.endIndex - 2])
  }
}
