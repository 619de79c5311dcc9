import Renskrift

extension ShortColumn {
  /// Fewer codes below each other can be chance.
  private static let fewestCodes = 4
  /// How far from its neighbours in the row a word stands alone, and the edges of words of a column apart, in
  /// heights of a line.
  private static let leastGap = 1.2
  private static let tolerance = 0.8

  /// The columns of letters of parties and other codes that stand alone in the rows of a list without rules,
  /// of which some were read in doubt: a reader takes an `L` alone for `JE`.
  ///
  /// Tables are left out; their cells are known.
  static func codes(in reading: Reading, outside tables: [RuledCells]) -> [ShortColumn] {
    let ruled = tables.flatMap(\.cells).map(\.box)
    let words = reading.lines.filter { $0.nature == nil }.flatMap(\.words)
    let height = words.isEmpty ? 0 : words.map(\.box.height).sorted()[words.count / 2]
    var columns: [[RuledCells.Cell]] = []
    var lefts: [Double] = []
    for word in words.sorted(by: { $0.box.y0 < $1.box.y0 }) {
      guard word.text.unicodeScalars.count <= 4,
        !ruled.contains(where: { $0.covers(word.box) }),
        let cell = codeCell(word, among: words, height)
      else { continue }
      if let column = lefts.lastIndex(where: { abs($0 - word.box.x0) <= tolerance * height }) {
        columns[column].append(cell)
      } else {
        columns.append([cell])
        lefts.append(word.box.x0)
      }
    }
    return columns.compactMap { column in
      let count = column.count { Form($0.words.text) == .code }
      guard column.count >= fewestCodes, count * 3 >= column.count * 2 else { return nil }
      return ShortColumn(headless: column[...], lineHeight: height)
    }
  }

  /// The place of a word that stands alone in its row, behind others; nil if it does not.
  private static func codeCell(
    _ word: ReadWord, among words: [ReadWord], _ height: Double
  ) -> RuledCells.Cell? {
    let row = words.filter {
      $0.box != word.box
        && $0.box.overlapY(word.box) >= 0.5 * min($0.box.height, word.box.height)
    }
    guard let before = row.filter({ $0.box.x0 < word.box.x0 }).max(by: { $0.box.x1 < $1.box.x1 }),
      word.box.x0 - before.box.x1 > leastGap * height
    else { return nil }
    let next = row.lazy.map(\.box.x0).filter { $0 >= word.box.x0 }.min()
    if let next, next - word.box.x1 <= leastGap * height { return nil }
    // Dirt above or below makes the box of a doubtful word too high.
    let line = word.box.height > 1.5 * before.box.height ? before.box : word.box
    return RuledCells.Cell(
      box: PixelBox(
        x0: word.box.x0 - 0.5 * height, y0: max(0, line.y0 - 0.2 * height),
        x1: word.box.x1 + 0.7 * height, y1: line.y1 + 0.2 * height),
      words: [word], column: 0)
  }
}
