/// A table of items whose first column holds number and title, and whose second one the text:
/// `3. Hyreskontrakt för     Styrelsen har fått …`.
struct TitledTable {
  /// The row after the last one.
  let end: Int
  private let start: Int
  /// Where the titles begin.
  private let left: Double
  /// Where the text begins.
  private let text: Double

  /// Finds the table that begins in a row; nil if none does.
  ///
  /// - Parameter above: the columns of a table at the end of the sheet before, if the row is the first of its
  ///   sheet. A table that goes on may have one item left, and begin with the rest of a text.
  init?(from start: Int, _ sheet: Sheet, above: [Double]) {
    let own = sheet.rows[start].titled.map { ($0.left, $0.text) }
    let goesOn =
      above.count == 2 && own.map { abs($0.0 - above[0]) < 4 && abs($0.1 - above[1]) < 6 } ?? true
    guard let (left, text) = own ?? (goesOn ? (above[0], above[1]) : nil) else { return nil }
    var end = start
    var numbers: [Int] = []
    // Lines of text that go on beside or below a title: a case number beside a heading has none.
    var wrapped = 0
    while end < sheet.rows.count {
      let row = sheet.rows[end]
      guard !row.isFurniture, end == start || !row.isFar(below: sheet.rows[end - 1]) else { break }
      if let own = row.titled, abs(own.left - left) < 4, abs(own.text - text) < 6 {
        guard numbers.last.map({ own.number == $0 + 1 }) ?? true else { break }
        numbers.append(own.number)
      } else {
        let fits = row.fragments.allSatisfy { fragment in
          abs(fragment.left - text) < 6
            || fragment.left > left - 4 && fragment.left < left + 30 && fragment.right < text
        }
        // The second line of a title stands close below; what stands apart is the text after the table.
        let isTitle = row.fragments.allSatisfy { $0.right < text }
        guard fits, PrintedLabel(row.words)?.hasSign != true,
          !isTitle || end == start || row.isClose(below: sheet.rows[end - 1])
        else { break }
        if let last = row.fragments.last, abs(last.left - text) < 6 { wrapped += 1 }
      }
      end += 1
    }
    guard
      numbers.count >= 3 && wrapped >= numbers.count || goesOn && !numbers.isEmpty && wrapped > 0
    else { return nil }
    self.start = start
    self.end = end
    self.left = left
    self.text = text
  }

  /// Where the columns begin.
  var columns: [Double] { [left, text] }

  /// Gives the fragments their cells.
  func mark(_ sheet: inout Sheet, _ table: Int) {
    var row = -1
    for number in start..<end {
      let begins = sheet.rows[number].titled.map { abs($0.text - text) < 6 } == true
      if begins || row < 0 { row += 1 }
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
    // Specks and remains of rules stand between the columns as well.
    let cells = fragments.filter { fragment in
      fragment.words.contains { word in word.contains { $0.isLetter || $0.isNumber } }
    }
    guard cells.count == 2, cells[0].role != .marginNote, !isFurniture,
      let label = PrintedLabel(cells[0].words), !label.isRange,
      let number = Int(label.number), cells[0].words.count > label.length,
      cells[0].words[label.length].first?.isUppercase == true
    else { return nil }
    return (number, cells[0].left, cells[1].left)
  }
}
