/// Finds tables by alignment: rows whose second column begins at the same place.
///
/// The table of the first page is the usual one: labels at the left, values at the right, and rows
/// that go on with a value alone, or with the second line of a label.
struct AlignedTable {
  /// Gives the fragments of tables their cells, counting tables from `table`.
  ///
  /// - Parameters:
  ///   - text: where text stands side by side that is no table.
  ///   - minutes: where ruling lines show that the rows are items and their text.
  ///   - above: the columns of a table at the end of the sheet before, which may go on.
  static func mark(
    _ sheet: inout Sheet, outside text: [NewspaperColumns], _ minutes: [Box], table: inout Int,
    above: inout [Double], _ language: Language
  ) {
    let isItem = { (row: Row) in
      row.fragments.contains { $0.cell != nil || $0.label != nil && $0.role == .body }
        || minutes.contains {
          $0.y0 <= (row.top + row.bottom) / 2 && (row.top + row.bottom) / 2 <= $0.y1
        }
    }
    let first = sheet.rows.firstIndex { !$0.isFurniture }
    let last = sheet.rows.lastIndex { !$0.isFurniture }
    let goesOn = above
    above = []
    var row = 0
    while row < sheet.rows.count {
      if let zone = text.first(where: { $0.rows.contains(row) }) {
        row = zone.rows.upperBound
        continue
      }
      if isItem(sheet.rows[row]) {
        row += 1
        continue
      }
      let next = text.first { $0.rows.lowerBound > row }?.rows.lowerBound ?? sheet.rows.count
      let limit = sheet.rows[row..<next].firstIndex(where: isItem) ?? next
      if let items = NumberedTable(from: row, sheet, language), items.end <= limit {
        items.mark(&sheet, table)
        table += 1
        row = items.end
        continue
      }
      if let item = TitleRows(from: row, sheet), item.end <= limit {
        item.mark(&sheet, table)
        table += 1
        row = item.end
        continue
      }
      if let items = TitledTable(from: row, sheet, above: row == first ? goesOn : []),
        items.end <= limit
      {
        items.mark(&sheet, table)
        if let last, items.end == last + 1 { above = items.columns }
        table += 1
        row = items.end
        continue
      }
      guard
        let end = end(from: row, upTo: limit, sheet, row == first ? goesOn : [], language)
      else {
        row += 1
        continue
      }
      if row > 0, sheet.rows[row - 1].isHead(of: sheet.rows[row], language) { row -= 1 }
      let numbers = NumberColumns(sheet.rows[row..<end])
      let columns = columns(sheet.rows[row..<end], numbers, row == first ? goesOn : [])
      let heads =
        sheet.rows[row].namesColumns(language) ? sheet.rows[row].columns(columns) : nil
      if let last, end == last + 1 { above = columns }
      for number in row..<end {
        for index in sheet.rows[number].fragments.indices {
          let fragment = sheet.rows[number].fragments[index]
          let x = numbers.left(of: fragment)
          let nearest = heads.flatMap { fragment.nearest(of: $0, from: x) }
          sheet.rows[number].fragments[index].take(
            Run.Cell(
              table: table, row: number - row,
              column: nearest ?? columns.lastIndex { $0 <= x + 5 } ?? 0))
        }
      }
      table += 1
      row = end
    }
  }

  /// Where the table that begins in a row ends; nil if none begins there.
  private static func end(
    from start: Int, upTo limit: Int, _ sheet: Sheet, _ above: [Double], _ language: Language
  ) -> Int? {
    guard let (left, right) = sheet.rows[start].table, !sheet.rows[start].isClause(language) else {
      return nil
    }
    var known = sheet.rows[start].fragments.map(\.left)
    var ends = sheet.rows[start].numberEnds
    // In a recognised list whose first row says what it is, speckle and remains of ruling lines before a word
    // may widen boxes and move one cell of a row.
    let mayMove = sheet.rows[start].headsPeople(language)
    let slack = mayMove ? 8.0 : 6
    let goesOn = sheet.rows[start].fragments.enumerated().allSatisfy { place, fragment in
      above.contains { abs($0 - fragment.left) < slack }
        // Shorter numbers set to the right begin later.
        || place > 0 && fragment.isNumber
          && above.contains { ($0...$0 + 80).contains(fragment.left) }
    }
    if goesOn { known += above }
    var end = start + 1
    var pairs = 1
    var labels = sheet.rows[start].hasLabel(language) ? 1 : 0
    // The end of what is certain: the second line of a label must be followed by more of the table.
    var certain = end
    while end < limit {
      let row = sheet.rows[end]
      guard !row.isFurniture, !row.isFar(below: sheet.rows[end - 1]), !row.isClause(language),
        !row.isItemHeading
      else { break }
      let strays = row.fragments.count { fragment in
        !known.contains { abs($0 - fragment.left) < slack }
          && !(fragment.isNumber && ends.contains { abs($0 - fragment.right) < 3 })
      }
      let fits = strays == 0
      let isMoved = mayMove && strays == 1 && row.fragments.count >= 3
      if row.isSum(language), abs(row.fragments[0].left - left) < slack {
        certain = end + 1
      } else if let columns = row.table,
        abs(columns.left - left) < slack
          && (abs(columns.right - right) < slack || row.isMarked || isMoved)
          || fits && (abs(columns.left - left) < slack || row.isClose(below: sheet.rows[end - 1]))
      {
        if !isMoved { known += row.fragments.dropFirst().map(\.left) }
        ends += row.numberEnds
        pairs += 1
        if row.hasLabel(language) { labels += 1 }
        certain = end + 1
      } else if row.fragments.count == 1,
        abs(row.fragments[0].left - right) < slack
          || fits && row.fragments[0].left > right && row.isClose(below: sheet.rows[end - 1])
      {
        certain = end + 1
      } else if row.fragments.count == 1, abs(row.fragments[0].left - left) < 3,
        row.fragments[0].right < right - 2, row.isClose(below: sheet.rows[end - 1]),
        row.words.count <= 4 || row.fragments[0].namesMember
      {
        if labels > 0 { certain = max(certain, end == certain ? end + 1 : certain) }
      } else {
        break
      }
      // Of people side by side one list may be longer than the other.
      if row.fragments.count == 1, row.fragments[0].namesMember,
        sheet.rows[end - 1].fragments[0].namesMember
      {
        certain = max(certain, end == certain ? end + 1 : certain)
      }
      end += 1
    }
    let rows = certain - start
    // The labels of items beside their text, of which a reader took the signs for letters: in a table more
    // rows than every eighth have a label.
    if labels == 0, !goesOn, rows > 8 * pairs { return nil }
    // `Ordförande   Justerare   Sekreterare` alone in their row: the names stand further below.
    if rows == 1, sheet.rows[start].hasPosts(language) { return nil }
    let hasHead = start > 0 && sheet.rows[start - 1].isHead(of: sheet.rows[start], language)
    guard
      pairs >= 3 || pairs == 2 && (rows >= 4 || hasHead) || labels == pairs || goesOn
        || hasHead && sheet.rows[start].hasNumbers || sheet.rows[start].headsVotes(language)
    else { return nil }
    return certain
  }

  /// Where the columns begin.
  private static func columns(
    _ rows: ArraySlice<Row>, _ numbers: NumberColumns, _ above: [Double]
  ) -> [Double] {
    var columns: [Double] = []
    let lefts = rows.flatMap(\.fragments).map(numbers.left)
    // A wide space inside a cell of one row, as between first and last name in the type of typewriters.
    let inside = rows.flatMap { row in
      zip(row.fragments, row.fragments.dropFirst()).filter { before, next in
        next.left - before.right < 1.5 * (row.bottom - row.top)
          && lefts.count { abs($0 - next.left) < 12 } == 1
      }.map(\.1.left)
    }
    for x in (lefts.filter { !inside.contains($0) } + above).sorted()
    where columns.last.map({ x - $0 > 12 }) ?? true {
      columns.append(x)
    }
    return columns
  }
}

extension Row {
  /// Where the first two columns begin, if the row has more than one and is no numbered line.
  fileprivate var table: (left: Double, right: Double)? {
    guard !isFurniture, fragments[0].role != .marginNote, fragments.count >= 2,
      fragments[1].role != .marginNote
    else { return nil }
    // `1.   Mötet öppnas`, `§ 5    Dnr …`: a number and its text, not two cells.
    if PrintedLabel(words) != nil || fragments[0].isMarker { return nil }
    // `1    Mötet öppnas`, `1.1   Val`: so are items without a mark behind their number.
    // (a note beside it is no cell).
    if fragments.count(where: { $0.role != .marginNote }) == 2, fragments[0].isItemNumber,
      fragments[1].words[0].first?.isUppercase == true
    {
      return nil
    }
    return (fragments[0].left, fragments[1].left)
  }

  /// Whether a member has a mark in one of the columns of votes: `Eva Ek (S)      X`.
  fileprivate var isMarked: Bool {
    fragments.count >= 2 && fragments[0].namesMember
      && fragments.dropFirst().allSatisfy { $0.words.count == 1 && $0.words[0].count <= 2 }
  }

  /// Whether the row begins with the word that opens a clause of a decision and stands apart from it:
  /// `att   godkänna …`.
  fileprivate func isClause(_ language: Language) -> Bool {
    fragments.count == 2 && fragments[0].words.count == 1
      && language.meeting.proceedings.clauses.contains(fragments[0].words[0].inLowerCase)
  }

  /// Whether the row is the heading of an item (`§ 45 Ekonomi`), which ends every table.
  fileprivate var isItemHeading: Bool {
    guard fragments.count == 1, let label = PrintedLabel(words), label.hasSign, !label.isRange
    else {
      return false
    }
    return words.dropFirst(label.length).first?.first?.isUppercase == true
  }

  /// Whether the first cell is a label of the first page's table (`Plats och tid`).
  fileprivate func hasLabel(_ language: Language) -> Bool {
    language.meeting.fields[fragments[0].text.inLowerCase.trimmed(of: ":")] != nil
  }

  /// Whether the row holds nothing but posts of those who sign.
  fileprivate func hasPosts(_ language: Language) -> Bool {
    fragments.allSatisfy { language.meeting.fields[$0.text.inLowerCase]?.isPost == true }
  }

  /// Whether the gap to the row before is too wide for one table: in text input, two lines.
  func isFar(below other: Row) -> Bool {
    let height = bottom - top
    return height == 0 ? top - other.bottom > 3 : top - other.bottom >= 3 * max(8, height)
  }

  /// Whether the row stands right below another one, as the second line of a cell does.
  ///
  /// What was recognised reaches from the lowest letter to the highest, a text layer from line to line.
  func isClose(below other: Row) -> Bool {
    let height = bottom - top
    let isRecognised = fragments.contains { $0.confidences.contains { $0 != nil } }
    return height == 0
      ? top - other.bottom < 2 : top - other.bottom < (isRecognised ? 1 : 0.8) * height
  }
}
