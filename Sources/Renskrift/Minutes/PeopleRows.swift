/// Rows of people as most lists have them, of rows in other orders: `S | Eva Ek` becomes `Eva Ek (S)`,
/// `Ek, Eva, ordförande` becomes `Eva Ek, ordförande`, and of `x Eva Ek` and `- Bo Al` the first came.
///
/// One row might be anything; three of a kind are a list.
struct PeopleRows: Sendable {
  private let vocabulary: Vocabulary
  private var hasMarks = false
  private var putsPartyFirst = false
  private var putsSurnameFirst = false
  private var endsInMarks = false
  /// The rows that begin with the number of somebody, and the heads of their columns.
  private var numbered: Set<String> = []

  private static let needed = 3

  /// Looks at all rows of a list.
  init(_ printed: [String], _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    numbered = Self.numbered(printed, vocabulary)
    let rows = printed.map { [numbered] in numbered.contains($0) ? Self.withoutNumber($0) : $0 }
    let cells = rows.map(Self.cells)
    hasMarks = cells.joined().count { mark(of: $0)?.isHere == true } >= Self.needed
    endsInMarks = rows.count { parted($0) != nil } >= Self.needed
    let parties = cells.compactMap { partyFirst($0)?.party }
    putsPartyFirst = parties.count >= Self.needed && Set(parties).count > 1
    putsSurnameFirst =
      cells.joined().count { cell in
        turned((hasMarks ? mark(of: cell)?.rest : nil) ?? cell) != nil
      } >= Self.needed
  }

  /// A row in the usual order.
  func ordered(_ printed: String) -> String {
    let own = numbered.contains(printed) ? Self.withoutNumber(printed) : printed
    let row = parted(byDashes: parted(bySlashes: own))
    guard hasMarks || endsInMarks || putsPartyFirst || putsSurnameFirst else { return row }
    var cells = (endsInMarks ? parted(row) : nil) ?? Self.cells(row)
    if hasMarks { cells = marked(cells) }
    if putsPartyFirst, let found = partyFirst(cells) { cells = found.cells }
    if putsSurnameFirst { cells = cells.map { turned($0) ?? $0 } }
    return cells.joined(separator: "\t")
  }

  private static func cells(_ row: String) -> [String] {
    row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  // MARK: Numbers

  private static func numbered(_ rows: [String], _ vocabulary: Vocabulary) -> Set<String> {
    let lists = NumberedPeople(rows, vocabulary.words.attendance).lists
    let heads = lists.compactMap { list -> String? in
      guard list.lowerBound > 0, case let head = rows[list.lowerBound - 1] else { return nil }
      return PeopleColumns(cells(withoutNumber(head)), vocabulary) == nil ? nil : head
    }
    return Set(lists.joined().map { rows[$0] } + heads)
  }

  private static func withoutNumber(_ row: String) -> String {
    row.firstIndex(of: "\t").map { String(row[row.index(after: $0)...]) } ?? row
  }

  // MARK: Slashes

  /// People whom slashes part with commas between them: `Eva Ek/Bo Al`.
  private func parted(bySlashes row: String) -> String {
    guard row.contains("/") else { return row }
    let start = row.lastIndex(of: ":").map { row.index(after: $0) } ?? row.startIndex
    let parts = row[start...].split(separator: "/").map { $0.trimmingPrefix(" ") }
    guard parts.count > 1, parts.allSatisfy({ isName(String($0)) }) else { return row }
    return row[..<start] + (start == row.startIndex ? "" : " ") + parts.joined(separator: ", ")
  }

  // MARK: Dashes

  /// People whom dashes part, of which one lacks the space before it: `Eva Ek – Bo Al- Siv Önn`.
  private func parted(byDashes row: String) -> String {
    guard row.contains("- "), row.contains(" – ") || row.contains(" - ") else { return row }
    let words = row.split(separator: " ", omittingEmptySubsequences: false)
    let dashes = words.count { $0 == "–" || $0 == "-" }
    guard dashes > 1 else { return row }
    return words.enumerated().map { position, word in
      let next = position + 1 < words.count ? words[position + 1].first : nil
      guard word.hasSuffix("-"), word.count > 2, position > 0, next?.isUppercase == true,
        words[position - 1].first?.isUppercase == true
      else { return String(word) }
      return word.dropLast() + " –"
    }.joined(separator: " ")
  }

  // MARK: Marks

  /// The mark before a name, and the name: `x Eva Ek`, `- Bo Al`.
  private func mark(of cell: String) -> (isHere: Bool, rest: String)? {
    guard let space = cell.firstIndex(of: " "),
      cell.first?.isUppercase == false || cell.hasPrefix("X ")
    else { return nil }
    let mark = cell[..<space].lowercased()
    let isHere = vocabulary.words.attendance.here.contains(mark) && mark.count == 1
    guard isHere || mark == "-" || mark == "–" else { return nil }
    let rest = String(cell[cell.index(after: space)...])
    let lexemes = Lexeme.all(in: rest)[...]
    let names = NameScanner(text: rest, words: vocabulary.words.attendance)
    guard !lexemes.isEmpty, let name = names.name(lexemes, at: 0),
      name.count > 1 || turned(rest) != nil
    else { return nil }
    return (isHere, rest)
  }

  /// A name and the mark behind it, which nothing parts: `Eva Ek Ja`, `Bo Al Nej`.
  private func parted(_ row: String) -> [String]? {
    // `Eva Ek X, sekreterare`
    if let comma = row.firstIndex(of: ","), let cells = parted(String(row[..<comma])) {
      let isHere = vocabulary.words.attendance.here.contains(cells[1].lowercased())
      return isHere ? [cells[0] + row[comma...]] : cells
    }
    guard !row.contains("\t"), let space = row.lastIndex(of: " ") else { return nil }
    let words = vocabulary.words.attendance
    let mark = row[row.index(after: space)...].lowercased()
    let name = String(row[..<space])
    let lexemes = Lexeme.all(in: name)[...]
    guard words.here.contains(mark) || words.away.contains(mark), !lexemes.isEmpty,
      NameScanner(text: name, words: words).name(lexemes, at: 0).map({ range in
        range.count > 1 && range.count == lexemes.count
      }) == true
    else { return nil }
    return [name, String(row[row.index(after: space)...])]
  }

  /// Cells without their marks; somebody beside one marked, who has no mark, is a substitute who did not come.
  private func marked(_ cells: [String]) -> [String] {
    let marks = cells.map(mark)
    guard let first = marks.firstIndex(where: { $0 != nil }) else { return cells }
    let away = vocabulary.words.attendance.away.max { ($0.count, $0) < ($1.count, $1) } ?? ""
    return zip(cells, marks).enumerated().compactMap { position, pair in
      let (cell, mark) = pair
      guard let mark else { return position > first && isName(cell) ? nil : cell }
      return mark.isHere ? mark.rest : "\(mark.rest), \(away)"
    }
  }

  private func isName(_ cell: String) -> Bool {
    let lexemes = Lexeme.all(in: cell)[...]
    let names = NameScanner(text: cell, words: vocabulary.words.attendance)
    return !lexemes.isEmpty && (names.name(lexemes, at: 0)?.count ?? 0) > 1
  }

  // MARK: Parties

  /// A row in which the letters of the party stand before the name, in a cell of their own or in front of it.
  private func partyFirst(_ cells: [String]) -> (party: String, cells: [String])? {
    for position in cells.indices {
      // Letters behind a name are that person's.
      guard cells[..<position].allSatisfy({ !isName($0) }) else { return nil }
      var cells = cells
      if position + 1 < cells.count, FrontTable.isParty(cells[position]),
        isName(cells[position + 1]),
        !cells[position + 1].contains("(")
      {
        let party = cells.remove(at: position)
        cells[position] = FrontTable.withParty(cells[position], party)
        // The label stands in the cell before.
        if position == 0 { cells.insert("", at: 0) }
        return (party, cells)
      }
      let words = cells[position].split(separator: " ", maxSplits: 1)
      if words.count == 2, !cells[position].contains("("),
        isPartyBefore(words[0]), isName(String(words[1]))
      {
        cells[position] = FrontTable.withParty(String(words[1]), String(words[0]))
        return (String(words[0]), cells)
      }
    }
    return nil
  }

  /// Whether a word before a name is the letters of a party; in a list that has such, those of a local one too.
  private func isPartyBefore(_ word: Substring) -> Bool {
    vocabulary.words.attendance.parties.contains(String(word))
      || putsPartyFirst && (2...4).contains(word.count) && word.allSatisfy(\.isUppercase)
  }

  // MARK: Surnames

  /// `Ek, Eva, ordförande` as `Eva Ek, ordförande`; nil if the text is in another order.
  private func turned(_ cell: String) -> String? {
    let lexemes = Lexeme.all(in: cell)[...]
    let names = NameScanner(text: cell, words: vocabulary.words.attendance)
    guard lexemes.count >= 3, lexemes[1].isMark(","),
      let surname = names.name(lexemes, at: 0), surname.count == 1,
      let given = names.name(lexemes, at: 2), given.count <= 2,
      names.bareParty(lexemes, at: 2) == nil
    else { return nil }
    let rest = lexemes[given.upperBound...]
    // `Eva, Bo, Per`: first names.
    if let mark = rest.first {
      guard
        mark.isMark("(") || mark.isMark("§") || names.isRole(mark)
          || mark.isMark(",") && saysMore(rest.dropFirst(), names)
      else { return nil }
    }
    let end = rest.first.map { cell[$0.text.startIndex...] } ?? ""
    let space = rest.first?.isMark(",") == true || end.isEmpty ? "" : " "
    return "\(names.printed(lexemes, given)) \(names.printed(lexemes, surname))\(space)\(end)"
  }

  /// Whether what follows a comma is no other name.
  private func saysMore(_ rest: ArraySlice<Lexeme>, _ names: NameScanner) -> Bool {
    guard let first = rest.first else { return true }
    return !first.isCapitalised || names.isRole(first)
      || names.bareParty(rest, at: rest.startIndex) != nil
  }
}
