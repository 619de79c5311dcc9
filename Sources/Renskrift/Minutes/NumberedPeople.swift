/// Rows of people that begin with a number of their own in a cell: `1 | Eva Ek | kassör`.
///
/// The number says nothing of the person, and no item begins with it. One row might be anything; three that
/// count up are a list.
struct NumberedPeople {
  /// The lists; rows that go on with a cell of the row above belong to them.
  private(set) var lists: [Range<Int>] = []

  private static let needed = 3

  /// Finds the lists among rows of cells with a tab between them.
  init(_ rows: [String], _ words: AttendanceWords) {
    let cells = rows.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    var start = 0
    while start < cells.count {
      guard let first = Self.number(cells[start]) else {
        start += 1
        continue
      }
      var (last, end, people, count) = (first, start + 1, 0, 1)
      if Self.isName(cells[start][1], words) { people += 1 }
      while end < cells.count {
        if Self.number(cells[end]) == last + 1 {
          last += 1
          count += 1
          if Self.isName(cells[end][1], words) { people += 1 }
        } else if cells[end].count < 2 || !cells[end][0].isEmpty {
          break
        }
        end += 1
      }
      // Of some the name goes on in the next line of its cell.
      if count >= Self.needed, people * 3 >= count * 2 {
        lists.append(start..<end)
      }
      start = end
    }
  }

  /// The number alone in the first of several cells.
  private static func number(_ cells: [String]) -> Int? {
    guard cells.count > 1 else { return nil }
    let digits = cells[0].trimmed(of: " .)")
    return digits.utf8.count <= 3 && digits.utf8.allSatisfy(\.isDigit) ? Int(digits) : nil
  }

  /// Whether a cell begins with a name of several words.
  private static func isName(_ cell: String, _ words: AttendanceWords) -> Bool {
    let lexemes = Lexeme.all(in: cell)[...]
    let name = lexemes.isEmpty ? nil : NameScanner(text: cell, words: words).name(lexemes, at: 0)
    return (name?.count ?? 0) > 1
  }
}

extension Passage {
  /// The rows of tables that are numbered people, below a label for them or the heads of their columns.
  static func numberedPeople(_ passages: [Passage], _ vocabulary: Vocabulary) -> Set<Int> {
    let rows = passages.map { $0.role == .tableRow ? $0.text : "" }
    let listed = NumberedPeople(rows, vocabulary.words.attendance).lists.filter { list in
      passages[..<list.lowerBound].suffix(2).contains { passage in
        if passage.role == .attendance { return true }
        if case .people? = vocabulary.words.fields[LetterheadLine.bare(passage.text)] {
          return true
        }
        let cells = passage.text.split(separator: "\t", omittingEmptySubsequences: false)
        return PeopleColumns(cells.dropFirst().map(String.init), vocabulary) != nil
      }
    }
    return Set(listed.joined())
  }
}
