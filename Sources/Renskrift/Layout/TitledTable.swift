/// A table of items whose first column holds number and title, and whose second one the text:
/// `3. Hyreskontrakt för     Styrelsen har fått …`.
struct TitledTable {
  /// The row after the last one.
  let end: Int
  private let start: Int
  /// Where the text begins.
  private let text: Double

  /// Finds the table that begins in a row; nil if none does.
  init?(from start: Int, _ sheet: Sheet) {
    guard let first = sheet.rows[start].titled else { return nil }
    var end = start + 1
    var numbers = [first.number]
    // Lines of text that go on beside or below a title: a case number beside a heading has none.
    var wrapped = 0
    while end < sheet.rows.count {
      let row = sheet.rows[end]
      guard !row.isFurniture, !row.isFar(below: sheet.rows[end - 1]) else { break }
      if let own = row.titled, abs(own.left - first.left) < 4, abs(own.text - first.text) < 6 {
        guard own.number == (numbers.last ?? 0) + 1 else { break }
        numbers.append(own.number)
      } else {
        let fits = row.fragments.allSatisfy { fragment in
          abs(fragment.left - first.text) < 6
            || fragment.left > first.left - 4 && fragment.left < first.left + 30
              && fragment.right < first.text
        }
        guard fits, PrintedLabel(row.words)?.hasSign != true else { break }
        if let last = row.fragments.last, abs(last.left - first.text) < 6 { wrapped += 1 }
      }
      end += 1
    }
    guard numbers.count >= 3, wrapped >= numbers.count else { return nil }
    self.start = start
    self.end = end
    text = first.text
  }

  /// Gives the fragments their cells.
  func mark(_ sheet: inout Sheet, _ table: Int) {
    var row = -1
    for number in start..<end {
      if sheet.rows[number].titled.map({ abs($0.text - text) < 6 }) == true { row += 1 }
      for index in sheet.rows[number].fragments.indices {
        let column = sheet.rows[number].fragments[index].left > text - 6 ? 1 : 0
        sheet.rows[number].fragments[index].take(
          Run.Cell(table: table, row: row, column: column))
      }
    }
  }
}

extension Row {
  /// The number before a title in the first of two fragments, and where either begins.
  fileprivate var titled: (number: Int, left: Double, text: Double)? {
    guard fragments.count == 2, fragments[0].role != .marginNote, !isFurniture,
      let label = PrintedLabel(fragments[0].words), !label.isRange,
      let number = Int(label.number), fragments[0].words.count > label.length,
      fragments[0].words[label.length].first?.isUppercase == true
    else { return nil }
    return (number, fragments[0].left, fragments[1].left)
  }
}
