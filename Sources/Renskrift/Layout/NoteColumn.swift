/// Finds a column of short notes to the right of running text, such as who is to see to it.
///
/// Associations keep their minutes so. The text goes on below and beside a note, so that read from the
/// left to the right the notes part its sentences.
struct NoteColumn {
  /// Where the notes begin, in points.
  private let left: Double
  /// The rows with a note.
  private let rows: [Int]
  /// How much of the width of what is printed the notes take at most.
  private static let share = 0.35

  /// Marks the notes of a sheet; columns of a table with numbered rows stay cells.
  static func mark(_ sheet: inout Sheet, _ language: Language) {
    guard sheet.height != nil, let column = NoteColumn(sheet, language) else { return }
    for row in column.rows { sheet.rows[row].part(at: column.left) }
  }

  private init?(_ sheet: Sheet, _ language: Language) {
    let free = Self.rowsOutsideTables(sheet, language)
    let edges = free.flatMap { sheet.rows[$0].extents }
    guard let least = edges.map(\.lowerBound).min(), let most = edges.map(\.upperBound).max() else {
      return nil
    }
    let starts = free.flatMap { row in sheet.rows[row].starts.map { (row: row, x: $0) } }
      .filter { most - $0.x < Self.share * (most - least) }
      .sorted { $0.x < $1.x }
    // Most pages end here: nowhere do two rows have a gap that ends at the same place.
    let aligned = starts.indices.dropFirst().filter { starts[$0].x - starts[$0 - 1].x < 3 }
    guard !aligned.isEmpty else { return nil }
    let rows = Set(free)
    var found: [NoteColumn] = []
    var tried: (row: Int, x: Double)?
    for start in aligned.map({ starts[$0] }) {
      if let tried, start.x - tried.x < 1, abs(start.row - tried.row) < 8 { continue }
      tried = start
      if let column = NoteColumn(at: start.x, through: start.row, sheet, rows)
        ?? NoteColumn(at: start.x, through: start.row, sheet, rows, besideItems: true)
      {
        found.append(column)
      }
    }
    guard let best = found.max(by: { $0.rows.count < $1.rows.count }) else { return nil }
    self = best
  }

  /// The column that begins at a place, as far up and down as no word crosses its edge.
  ///
  /// - Parameter besideItems: whether it ends as well at a line of text that happens to have a gap there;
  ///   all notes then stand beside the titles of numbered items.
  private init?(
    at x: Double, through seed: Int, _ sheet: Sheet, _ free: Set<Int>, besideItems: Bool = false
  ) {
    let isFree = { (row: Int) in
      free.contains(row)
        && !sheet.rows[row].extents.contains { $0.lowerBound < x - 3 && $0.upperBound > x - 1 }
        && (!besideItems || sheet.rows[row].words(from: x).isEmpty
          || Self.isNote(sheet.rows[row], x))
    }
    guard isFree(seed) else { return nil }
    let start = sheet.rows[..<seed].indices.last { !isFree($0) }.map { $0 + 1 } ?? 0
    let end = sheet.rows[seed...].indices.first { !isFree($0) } ?? sheet.rows.count
    let zone = start..<end
    // A heading of the column stands above it beside the headings of the others.
    let opens = { (row: Int) in
      sheet.rows[row].words(leftOf: x).count >= 4 || sheet.rows[row].fragments[0].isLabel
    }
    guard
      let first = zone.first(where: { sheet.rows[$0].words(from: x).isEmpty == false && opens($0) })
    else { return nil }
    let rows = (first..<end).filter { !sheet.rows[$0].words(from: x).isEmpty }
    guard rows.count >= 2, rows.count * 3 <= (end - first) * 2,
      !besideItems || Self.areItems(rows.map { sheet.rows[$0].fragments[0] }),
      rows.allSatisfy({ Self.isNote(sheet.rows[$0], x) }),
      // A gap in a text set askew or justified is followed by any word of its sentence.
      rows.allSatisfy({ rows.contains($0 - 1) || sheet.rows[$0].words(from: x)[0].word.isCapital }),
      case let open = rows.count(where: { Self.runsOn($0, sheet, x, end) }),
      open >= 2 || open == 1 && rows.count >= 4
    else { return nil }
    (left, self.rows) = (x, rows)
  }

  /// Whether what stands to the right is a few words that begin at the edge, and no number and no member
  /// with a party: lists of people go over columns, and posts over lines.
  private static func isNote(_ row: Row, _ x: Double) -> Bool {
    let words = row.words(from: x)
    guard let first = words.first, abs(first.start - x) < 3 else { return false }
    return words.count <= 5 && first.word.contains(where: \.isLetter)
      && !words.contains { $0.word.hasPrefix("(") }
  }

  /// Whether the labels are those of items; numbers without a mark are if they count on.
  private static func areItems(_ labels: [Fragment]) -> Bool {
    if labels.allSatisfy(\.isMarker) { return true }
    let numbers = labels.map(\.labelNumber)
    return labels.count >= 3
      && zip(numbers, numbers.dropFirst()).allSatisfy { a, b in
        a.flatMap { a in b.map { a < $0 && $0 - a <= 4 } } == true
      }
  }

  /// Whether the text beside a note is a sentence that goes on in the next row, or the title of a numbered
  /// item with its text below.
  private static func runsOn(_ row: Int, _ sheet: Sheet, _ x: Double, _ end: Int) -> Bool {
    let text = sheet.rows[row].words(leftOf: x)
    if row + 1 < end, sheet.rows[row].fragments.count == 3, sheet.rows[row].fragments[0].isLabel,
      sheet.rows[row + 1].fragments.count == 1,
      abs(sheet.rows[row + 1].fragments[0].left - sheet.rows[row].fragments[1].left) < 3
    {
      return true
    }
    guard text.count >= 4, row + 1 < end, let last = text.last?.word,
      !".:!?".contains(last.suffix(1)),
      let next = sheet.rows[row + 1].words(leftOf: x).first?.word
    else { return false }
    return next.first?.isLowercase == true
  }

  private static func rowsOutsideTables(_ sheet: Sheet, _ language: Language) -> [Int] {
    var rows: [Int] = []
    var row = 0
    while row < sheet.rows.count {
      if let table = NumberedTable(from: row, sheet, language) {
        row = table.end
      } else {
        if !sheet.rows[row].isFurniture { rows.append(row) }
        row += 1
      }
    }
    return rows
  }
}

extension Row {
  fileprivate var extents: [ClosedRange<Double>] { fragments.flatMap(\.extents) }

  /// Where words begin that stand apart from the word before them.
  fileprivate var starts: [Double] {
    let extents = extents
    return zip(extents, extents.dropFirst()).compactMap { before, next in
      next.lowerBound - before.upperBound > 0.7 * (bottom - top) ? next.lowerBound : nil
    }
  }

  fileprivate func words(leftOf x: Double) -> [(word: String, start: Double)] {
    placed.filter { $0.start < x - 3 }
  }

  fileprivate func words(from x: Double) -> [(word: String, start: Double)] {
    placed.filter { $0.start >= x - 3 }
  }

  private var placed: [(word: String, start: Double)] {
    fragments.flatMap { zip($0.words, $0.extents).map { ($0, $1.lowerBound) } }
  }

  /// Parts the row where a note begins, and marks what stands right of it.
  fileprivate mutating func part(at x: Double) {
    fragments = fragments.flatMap { fragment -> [Fragment] in
      guard let cut = fragment.extents.firstIndex(where: { $0.lowerBound >= x - 3 }) else {
        return [fragment]
      }
      var (text, note) = fragment.parted(at: cut)
      note.mark(.marginNote, "a note beside the text, which goes on below it")
      return cut == 0 ? [note] : [text, note]
    }
  }
}

extension Fragment {
  /// Whether it is the mark, the number or the label of an item and nothing else: `a)`, `3`, `§ 3`.
  fileprivate var isLabel: Bool { isMarker || labelNumber != nil }

  /// The number, if it is the number or the label of an item and nothing else.
  fileprivate var labelNumber: Int? {
    if let label = PrintedLabel(words), label.length == words.count { return Int(label.number) }
    return words.count == 1 && words[0].utf8.count <= 3 ? Int(words[0]) : nil
  }
}

extension String {
  fileprivate var isCapital: Bool { first(where: \.isLetter)?.isUppercase == true }
}
