/// Names that are broken over two lines.
extension FrontTable {
  /// The lines of a passage with surnames that stand alone in theirs put behind the rest of the name: `Lund.`
  /// below `Eva Ek, Siv Ås`, which fills its line.
  func withWholeNames(_ lines: [String]) -> [String] {
    var whole: [String] = []
    for line in lines {
      if let last = whole.last, isSurname(line), endsInName(last) {
        whole[whole.count - 1] = last + " " + line
      } else if let last = whole.last, let (names, label) = parted(last, before: line) {
        whole[whole.count - 1] = names
        whole.append(label + " " + line)
      } else {
        whole.append(line)
      }
    }
    return whole
  }

  /// The end of a line that begins the label with which the next goes on, and what stands before it:
  /// `Bo Al. Anmält` + `förhinder: Siv Önn`.
  private func parted(_ line: String, before next: String) -> (names: String, label: String)? {
    guard next.first?.isLowercase == true, next.contains(":") else { return nil }
    let words = line.split(separator: " ")
    for count in 1...2 where count < words.count && words[words.count - count - 1].hasSuffix(".") {
      let label = words.suffix(count).joined(separator: " ")
      let lexemes = Lexeme.all(in: label + " " + next)[...]
      guard let found = vocabulary.fields.match(lexemes, at: 0), found.meaning.listsPeople,
        found.count > count, lexemes[safe: found.count]?.isMark(":") == true
      else { continue }
      return (words.dropLast(count).joined(separator: " "), label)
    }
    return nil
  }

  /// Whether a line is one word that may be a surname, and the last of a list.
  private func isSurname(_ line: String) -> Bool {
    let bare = line.trimmed(of: ".,")
    let words = vocabulary.words.attendance
    // One of several people may be listed with a first name alone.
    return line.hasSuffix(".") && bare.utf8.count > 2 && bare.first?.isUppercase == true
      && bare != bare.uppercased()
      && bare.allSatisfy { $0.isLetter || $0 == "-" } && label(bare) == nil
      && !words.firstNames.contains(bare.lowercased()) && !words.noNames.contains(bare.lowercased())
  }

  /// Whether a line lists people with commas between them and ends in a name.
  private func endsInName(_ line: String) -> Bool {
    guard line.contains(","), !line.contains("\t"), line.last?.isLetter == true,
      line.split(separator: " ").last?.first?.isUppercase == true
    else { return false }
    return beginsWithName(line) || label(line) != nil
  }
}
