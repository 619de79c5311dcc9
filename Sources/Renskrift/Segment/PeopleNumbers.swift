/// Finds the lines of a list of people in which each has a number, as items have: `1. Eva Ek` below `Närvarande:`.
///
/// People may stand in two columns: `1. Eva Ek   4. Bo Al`.
enum PeopleNumbers {
  /// The first spans of the lines.
  static func spans(in lines: [PrintedLine], _ language: Language) -> Set<Span> {
    var found: Set<Span> = []
    for (index, line) in lines.enumerated() where line.cell == nil && !line.isEmpty {
      guard line.left.count == 1 || line.text.utf8.last == UInt8(ascii: ":"),
        case .opening = AttendanceLine(line, language)
      else { continue }
      let rows = lines[(index + 1)...].enumerated().prefix { offset, row in
        row.cell == nil && people(in: row.left, from: offset + 1, language)
      }
      if rows.count > 1 { found.formUnion(rows.compactMap { $0.element.spans.first }) }
    }
    return found
  }

  /// Whether words are somebody behind a number, or several people each behind one of their own.
  private static func people(in words: [String], from number: Int, _ language: Language) -> Bool {
    let starts = words.indices.filter { self.number(words[$0]) != nil }
    guard let first = starts.first, first == 0, self.number(words[0]) == number else {
      return false
    }
    let particles = language.meeting.attendance.particles
    return zip(starts, starts.dropFirst() + [words.count]).allSatisfy { start, end in
      let name = words[(start + 1)..<end].map { $0.trimmed(of: ",") }
      return name.count > 1 && AttendanceLine.isName(name[0])
        && (AttendanceLine.isName(name[1]) || particles.contains(name[1]))
    }
  }

  /// The number that a word is, with its mark.
  private static func number(_ word: String) -> Int? {
    guard let mark = word.last, ".)".contains(mark), word.utf8.count <= 4 else { return nil }
    return Int(word.dropLast())
  }
}
