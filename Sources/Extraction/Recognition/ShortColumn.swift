import Renskrift

/// A column whose cells hold something short: the numbers of items, the letters of parties, the crosses of a
/// vote.
///
/// Tesseract drops what stands alone in a narrow cell, or takes it for the letters that it has seen most.
struct ShortColumn {
  /// The cells from the top, without the head of the column.
  let cells: [RuledCells.Cell]
  /// What the cells hold; nil if nothing was read in any.
  private let form: Form?
  /// The stop or bracket that most cells end with; nil if most have none.
  private let mark: Character?
  /// What the cells may hold if nothing was read in any.
  private let possible: [Form]

  /// What a short cell holds.
  enum Form: CaseIterable {
    case number, letter, code, cross

    /// Nil for what is neither the number or letter of an item nor a few capitals nor a cross.
    init?(_ text: String) {
      if ["x", "xx", "×"].contains(text.lowercased()) {
        self = .cross
        return
      }
      var core = text.unicodeScalars[...]
      if core.first == "§" { core = core.dropFirst().drop { $0 == " " } }
      if let last = core.last, ".)".unicodeScalars.contains(last) { core = core.dropLast() }
      if (1...3).contains(core.count), core.allSatisfy({ ("0"..."9").contains($0) }) {
        self = .number
      } else if core.count == 1, core.count < text.unicodeScalars.count,
        core.allSatisfy(\.properties.isAlphabetic)
      {
        self = .letter
      } else if (1...3).contains(text.unicodeScalars.count),
        text.unicodeScalars.allSatisfy(\.properties.isUppercase)
      {
        self = .code
      } else {
        return nil
      }
    }

    /// Whether words have the form; a cross alone in its cell is mostly read as two.
    func fits(_ words: [ReadWord]) -> Bool {
      Form(words.text) == self && (self != .cross || words.text.unicodeScalars.count == 1)
    }
  }

  /// Whether the cells may hold crosses, or do.
  var mayHoldCrosses: Bool { form == nil || form == .cross }

  /// Words read with less are in doubt.
  private static let sure = 0.8
  /// How sure a reader must be of a cell that has the form of those above and below.
  private static let leastConfidence = 0.6
  /// How many cells are put side by side; no page has more rows of text.
  private static let mostCells = 80
  /// How wide, in heights of a line, a column can be of which nothing was read.
  private static let widest = 20.0
  /// A wider one of those holds crosses or nothing: other letters are what readers make of signatures.
  private static let wide = 6.0

  /// The short columns of which a cell is empty, in doubt or unlike the others.
  static func find(in tables: [RuledCells]) -> [ShortColumn] {
    tables.flatMap { table in
      (0..<table.columns).compactMap { column in
        ShortColumn(
          table.cells.filter { $0.column == column },
          lineHeight: table.cells.lazy.flatMap(\.words).map(\.box.height).max() ?? 0)
      }
    }
  }

  /// Nil if most cells hold something long, or if all were read well.
  private init?(_ all: [RuledCells.Cell], lineHeight: Double) {
    var cells = all[...]
    // The head of the column is a word, and is not looked at again.
    if let head = cells.first, Form(head.words.text) == nil, !head.words.isEmpty {
      cells = cells.dropFirst()
    }
    self.init(headless: cells, lineHeight: lineHeight)
  }

  /// Nil if most cells hold something long, or if all were read well.
  ///
  /// If they `canLackMarks`, numbers without a stop are no good reading: readers lose one that stands alone.
  init?(
    headless cells: ArraySlice<RuledCells.Cell>, lineHeight: Double, canLackMarks: Bool = false
  ) {
    let forms = cells.compactMap { Form($0.words.text) }
    let counts = Form.allCases.map { form in (form, forms.count { $0 == form }) }
    let filled = cells.count { !$0.words.isEmpty }
    let isWide = cells.contains { $0.box.width >= Self.wide * lineHeight }
    possible = isWide ? [.cross] : Form.allCases
    if let (form, count) = counts.max(by: { $0.1 < $1.1 }), count >= 2, count * 2 >= filled {
      self.form = form
      let mark = Self.mark(of: cells.filter { form.fits($0.words) }.map(\.words.text))
      self.mark = mark
      guard
        canLackMarks && mark == nil && form == .number
          || cells.contains(where: {
            $0.words.confidence < Self.sure || !form.fits($0.words) || !$0.words.end(with: mark)
          })
      else { return nil }
    } else {
      (form, mark) = (nil, nil)
      guard filled == forms.count, cells.count >= 3,
        cells.allSatisfy({ $0.box.width < Self.widest * lineHeight })
      else { return nil }
    }
    self.cells = Array(cells.prefix(Self.mostCells))
  }

  /// For each cell the words of the form of the column that a reader is most sure of, where they should stand
  /// instead of what was read there; `readings` are what was read in cells, by their index.
  func better(_ readings: [(cell: Int, words: [ReadWord])]) -> [(cell: Int, words: [ReadWord])] {
    guard let form = form ?? commonForm(of: readings) else { return [] }
    let sure = readings.filter {
      form.fits($0.words) && $0.words.confidence >= Self.leastConfidence
    }
    let mark = mark ?? Self.mark(of: sure)
    var best: [Int: [ReadWord]] = [:]
    for (cell, words) in sure where isBetter(words, than: best[cell] ?? [], mark) {
      best[cell] = words
    }
    return best.sorted { $0.key < $1.key }.compactMap { cell, new in
      let old = cells[cell].words
      let isOdd = !form.fits(old) || !old.end(with: mark) && new.end(with: mark)
      guard isOdd || old.confidence < Self.sure && new.confidence > old.confidence + 0.1 else {
        return nil
      }
      return (cell, completed(new, by: old))
    }
  }

  /// Whether a reading of a cell is to be preferred: of two with the mark of the column, or without, the surer.
  private func isBetter(
    _ new: [ReadWord], than old: [ReadWord], _ mark: Character?
  ) -> Bool {
    guard !old.isEmpty, new.end(with: mark) != old.end(with: mark) else {
      return new.confidence > old.confidence
    }
    return new.end(with: mark)
  }

  /// The stop or bracket that most of the texts end with.
  private static func mark(of texts: [String]) -> Character? {
    [".", ")"].first { mark in
      let count = texts.count { $0.last == mark }
      return count >= 3 && count * 3 >= texts.count * 2
    }
  }

  /// The stop or bracket with which most of the cells were read by a reader.
  private static func mark(of readings: [(cell: Int, words: [ReadWord])]) -> Character? {
    mark(
      of: Dictionary(grouping: readings, by: \.cell).values.compactMap { readings in
        let texts = readings.map(\.words.text)
        return texts.first { $0.last?.isNumber == false } ?? texts.first
      })
  }

  /// The form that most of the cells have, in a column of which nothing was known.
  private func commonForm(of readings: [(cell: Int, words: [ReadWord])]) -> Form? {
    let sure = readings.filter { $0.words.confidence >= Self.leastConfidence }
    let counts = possible.map { form in
      (form, Set(sure.filter { form.fits($0.words) }.map(\.cell)).count)
    }
    guard let (form, count) = counts.max(by: { $0.1 < $1.1 }), count >= 2,
      count * 2 >= Set(readings.map(\.cell)).count
    else { return nil }
    return form
  }

  /// The words, with the full stop that was read in the cell before and is lost now.
  private func completed(_ new: [ReadWord], by old: [ReadWord]) -> [ReadWord] {
    var words = new
    if let last = words.indices.last, old.text == new.text + "." { words[last].text += "." }
    return words
  }
}

extension [ReadWord] {
  /// Whether the words end with a mark; any do if there is none.
  fileprivate func end(with mark: Character?) -> Bool {
    mark == nil || text.last == mark
  }
}
