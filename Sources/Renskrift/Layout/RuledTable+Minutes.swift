/// Minutes that are laid out in a ruled table: number, title with the text below it, who is responsible.
extension RuledTable {
  /// Whether rows begin with a number and hold title and text in the same cell, one below the other: such
  /// minutes are laid out in a table, but a cell would make one line of a title and its text.
  var areMinutes: Bool {
    (0..<grid.rows).contains { row in
      let cells = cells(of: row)
      guard cells.count >= 2, let number = contents[cells[0]], isNumber(number),
        let text = contents[cells[1]]
      else { return false }
      let entries = CellEntries(text, in: grid.cells[cells[1]].box).entries
      return entries.count >= 2 && entries.contains(where: isSentence)
    }
  }

  /// The rows above the first item, if they are a table of their own, such as the list of who was present,
  /// whose ruling lines touch those of the items.
  var listAbove: RuledTable? {
    guard
      let first = (0..<grid.rows).first(where: { row in
        cells(of: row).first.flatMap { contents[$0] }.map(isNumber) == true
      })
    else { return nil }
    let end = first > 0 && areHeads(cells(of: first - 1)) ? first - 1 : first
    guard (0..<end).count(where: { cells(of: $0).count >= 2 }) >= 2 else { return nil }
    return only { grid.cells[$0].row < end }
  }

  /// The cells right of the text, if they hold no more than a few words each: who is to see to it.
  var notes: Set<Int>? {
    let texts = (0..<grid.rows).compactMap { row -> Int? in
      let cells = cells(of: row)
      guard cells.count >= 2, let number = contents[cells[0]], isNumber(number) else { return nil }
      return grid.cells[cells[1]].column
    }
    guard let text = texts.min() else { return nil }
    let notes = contents.keys.filter { grid.cells[$0].column > text }
    let isShort = notes.allSatisfy {
      (contents[$0] ?? []).joined().reduce(0) { $0 + $1.words.count } <= Self.longestNote
    }
    return isShort ? Set(notes) : nil
  }

  /// How many words a note has at most.
  private static let longestNote = 6

  /// Marks the notes of a sheet, and the heads of the columns as a table of one row.
  func mark(_ notes: Set<Int>, in sheet: inout Sheet, heads table: Int) {
    let heads = (0..<grid.rows).map(cells(of:)).first { !$0.isEmpty }
      .flatMap { areHeads($0) ? $0 : nil }
    for row in sheet.rows.indices {
      for index in sheet.rows[row].fragments.indices {
        guard let cell = Self.cell(of: sheet.rows[row].fragments[index], in: grid) else { continue }
        if heads?.contains(cell) == true {
          sheet.rows[row].fragments[index].take(
            Run.Cell(table: table, row: 0, column: grid.cells[cell].column))
        } else if notes.contains(cell) {
          sheet.rows[row].fragments[index].mark(
            .marginNote, "a note in a column of its own beside the text of an item")
        }
      }
    }
  }

  /// Whether cells hold a few words each, one of them a usual head of a column: `Nr`, `Ärende`, `Föredragande/
  /// ansvar`.
  private func areHeads(_ cells: [Int]) -> Bool {
    let texts = cells.map { cell in
      (contents[cell] ?? []).joined().map(\.text).joined(separator: " ").inLowerCase
    }
    return texts.count >= 2 && texts.contains(where: language.meeting.items.columns.contains)
      && texts.allSatisfy { $0.split(separator: " ").count <= 3 }
  }

  private func isSentence(_ lines: Content) -> Bool {
    guard let last = lines.last?.last?.words.last else { return false }
    return lines.count >= 2 || ".!?".contains(last.suffix(1)) && last.count > 2
  }

  /// Whether a cell holds nothing but the number or the letter of an item.
  func isNumber(_ content: Content) -> Bool {
    let words = content.joined().flatMap(\.words)
    guard words.count <= 2, let first = words.first else { return false }
    if let label = PrintedLabel(words) { return label.length == words.count }
    guard words.count == 1 else { return false }
    return first.utf8.count <= 4 && first.contains(where: \.isNumber)
      || ListMarker(words).map { $0.kind != .bullet } == true
  }
}
