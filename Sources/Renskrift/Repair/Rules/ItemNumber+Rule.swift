extension Rule {
  /// Puts back the numbers of items that stand alone before their titles.
  static let itemNumber = Rule(
    id: "item-number",
    summary: "Puts back an item's number that was read as letters, where the items count on.",
    explanation: """
      A number alone in a narrow column is too little for a reader to go by: "1." comes out as "T:", "7." as \
      "La", "2." as "22". Where other titles in the same place of the page have numbers that count on, \
      and exactly the missing ones have their place before titles between them, those are put back. What was \
      read as another number stays, as print may count wrong, but for a digit read twice or once for twice. \
      Where nearly all of the numbers end in a stop, so do those that count on with them and lost it.
      """,
    language: nil,
    examples: [
      .repairs(
        "1. Mötet öppnas\nText.\n2. Val\nText.\nLa Ekonomi\nText.\n4. Skrivelser\nText.\n5. Övrigt",
        "1. Mötet öppnas\nText.\n2. Val\nText.\n3. Ekonomi\nText.\n4. Skrivelser\nText.\n5. Övrigt",
        scanned: true),
      .repairs(
        "T: Mötet öppnas\nText.\n22 Val\nText.\n3; Ekonomi\nText.\n4. Skrivelser\nText.\n5. Övrigt",
        "1. Mötet öppnas\nText.\n2. Val\nText.\n3. Ekonomi\nText.\n4. Skrivelser\nText.\n5. Övrigt",
        scanned: true),
      .repairs(
        "1. Mötet öppnas\nText.\n2 Val\nText.\n3. Ekonomi\nText.\n4. Skrivelser\nText.\n5. Övrigt",
        "1. Mötet öppnas\nText.\n2. Val\nText.\n3. Ekonomi\nText.\n4. Skrivelser\nText.\n5. Övrigt",
        scanned: true),
      .repairs(
        "1. Mötet öppnas\nText.\n2 Val\nText.\n3; Ekonomi\nText.\n4, Avtal\nText.\n5. Vägen\nText.\n6. Övrigt\nText.\n7. Slut",
        "1. Mötet öppnas\nText.\n2. Val\nText.\n3. Ekonomi\nText.\n4. Avtal\nText.\n5. Vägen\nText.\n6. Övrigt\nText.\n7. Slut",
        note: "what was read as another mark is one", scanned: true),
      .leaves(
        "1. Mötet öppnas\nText.\n2 Val\nText.\n3 Ekonomi\nText.\n4. Skrivelser\nText.\n5. Övrigt",
        note: "as many without a stop: it may be printed so", scanned: true),
      .repairs(
        "8. Ekonomi\nText.\n9. Skrivelser\nText.\n10. Nästa möte\nText.\n1. Övrigt",
        "8. Ekonomi\nText.\n9. Skrivelser\nText.\n10. Nästa möte\nText.\n11. Övrigt",
        scanned: true),
      .leaves(
        "1. Mötet öppnas\nText.\n2. Val\nText.\n7. Ekonomi\nText.\n4. Skrivelser\nText.\n5. Övrigt",
        note: "printed so, for all that is known", scanned: true),
      .leaves(
        "1. Mötet öppnas\nText.\nLa Ekonomi\nText.\nLe Avtal\nText.\n3. Skrivelser\nText.\n4. Övrigt",
        note: "two places for one number", scanned: true),
      .leaves(
        "Nr Ärende\nText.\n2. Val\nText.\n3. Ekonomi\nText.\n4. Skrivelser\nText.\n5. Övrigt",
        note: "the head of the column", scanned: true),
      .leaves(
        "La Ekonomi\nText.\n4. Skrivelser\nText.\nTi Val\nText.\n9. Övrigt",
        note: "nothing counts on", scanned: true),
    ]
  ) { manuscript in
    var findings = Findings()
    let column = NumberColumn(manuscript)
    for (id, number) in column.missing {
      findings.proposals.append(
        Proposal(
          [(id, "\(number).")], confidence: 0.9,
          reason: "the items count on, and \(number) alone is missing here"))
    }
    for (id, number) in column.withoutStop {
      findings.proposals.append(
        Proposal(
          [(id, "\(number).")], confidence: 0.9,
          reason: "the numbers of the other items end in a stop"))
    }
    return findings
  }
}

/// The numbers before titles that stand below each other, and what was read in their place.
fileprivate struct NumberColumn {
  /// The first word of a line with a title after it.
  struct Entry {
    let id: WordID
    let text: String
    let number: Int?
    /// Where it and the title begin, in points.
    let left: Double
    let top: Double
    let title: Double
  }

  private var entries: [Entry] = []
  /// The places of the entries whose numbers count on with others near by.
  private var sure: [Int] = []

  init(_ manuscript: Manuscript) {
    let cells = manuscript.text.filter { $0.cell != nil }
    // What stands a wide gap apart in one line is no line by itself.
    let rows = manuscript.rows
    let all =
      rows.indices.compactMap { Self.entry(rows[$0]) ?? Self.lone($0, in: rows) }
      + cells.indices.compactMap { Self.entry(cells, $0) }
    let heads = manuscript.language.meeting.items.columns
    entries = all.filter { !heads.contains($0.text.lowercased()) }.sorted {
      ($0.id.page, $0.top) < ($1.id.page, $1.top)
    }
    // Most documents end here: few have numbers that count on.
    let counting = entries.filter { entry in
      entry.number.map { number in entries.contains { $0.number == number + 1 } } == true
    }
    guard counting.count >= 2 else { return }
    let left = counting.map(\.left).sorted()[counting.count / 2]
    let title = counting.map(\.title).sorted()[counting.count / 2]
    entries = entries.filter { abs($0.left - left) < 8 && abs($0.title - title) < 14 }
    sure = entries.indices.filter { place in
      (max(0, place - 3)...min(entries.count - 1, place + 3)).contains { other in
        guard other != place, let a = entries[place].number, let b = entries[other].number else {
          return false
        }
        return b - a == other - place
      }
    }
  }

  /// The words that stand for a number, and the number.
  var missing: [(WordID, Int)] {
    guard sure.count >= 3, sure.count * 2 >= entries.count, let first = sure.first,
      let last = sure.last, let start = entries[first].number, let end = entries[last].number
    else { return [] }
    var found: [(WordID, Int)] = []
    for (a, b) in zip(sure, sure.dropFirst()) where b - a > 1 {
      guard let low = entries[a].number, let high = entries[b].number, high - low == b - a else {
        continue
      }
      found += (a + 1..<b).compactMap { fill($0, low + $0 - a) }
    }
    if start == first + 1 { found += (0..<first).compactMap { fill($0, $0 + 1) } }
    // After the last one only the digits say that it goes on.
    if last + 1 < entries.count, entries[last + 1].number != nil,
      let next = fill(last + 1, end + 1)
    {
      found.append(next)
    }
    return found
  }

  /// The words that are the right number, but lost the stop that the others have, and the number.
  var withoutStop: [(WordID, Int)] {
    let lost = sure.filter { !entries[$0].text.hasSuffix(".") }
    // A comma or a colon is what was read for a stop: it says that there is one.
    let bare = lost.count { entries[$0].text.isDigits }
    let stops = sure.count - lost.count
    guard sure.count >= 5 || sure.count == 4 && lost.count == 1, bare * 4 <= sure.count,
      stops * 2 > sure.count
    else { return [] }
    return lost.compactMap { place in entries[place].number.map { (entries[place].id, $0) } }
  }

  private func fill(_ place: Int, _ number: Int) -> (WordID, Int)? {
    let entry = entries[place]
    guard entry.number != number else { return nil }
    if entry.number != nil, Set(String(number)) != Set(entry.text.filter(\.isDigit)) { return nil }
    return (entry.id, number)
  }

  /// A line that begins with a number or a scrap, and goes on with a title.
  private static func entry(_ line: Manuscript.Line) -> Entry? {
    guard line.words.count >= 2 else { return nil }
    return Entry(line, title: line.words[1], line.sources[1])
  }

  /// A number or a scrap that is a line of its own to the reader, and the line beside it.
  private static func lone(_ index: Int, in rows: [Manuscript.Line]) -> Entry? {
    let line = rows[index]
    guard line.words.count == 1, line.words[0].count <= 3, let box = line.sources[0].box else {
      return nil
    }
    let near = max(0, index - reach)...min(rows.count - 1, index + reach)
    let title = near.filter { rows[$0].ids.first?.page == line.ids.first?.page }
      .compactMap { other -> (line: Int, box: Box)? in
        guard let beside = rows[other].sources.first?.box, beside.x0 > box.x1,
          min(beside.y1, box.y1) - max(beside.y0, box.y0) > 0.5 * box.height
        else { return nil }
        return (other, beside)
      }.min { $0.box.x0 < $1.box.x0 }
    guard let title else { return nil }
    return Entry(line, title: rows[title.line].words[0], rows[title.line].sources[0])
  }

  /// How many lines before or after its number a title may come in the text.
  private static let reach = 30

  /// A first cell with a number or a scrap, and the title in the cell beside it.
  private static func entry(_ cells: [Manuscript.Line], _ index: Int) -> Entry? {
    guard let cell = cells[index].cell, cell.column == 0, cells[index].words.count == 1,
      index + 1 < cells.count, let next = cells[index + 1].cell, next.table == cell.table,
      next.row == cell.row, let title = cells[index + 1].words.first,
      let source = cells[index + 1].sources.first
    else { return nil }
    return Entry(cells[index], title: title, source)
  }
}

extension NumberColumn.Entry {
  /// Nil if it is a word of a sentence, or was not recognised in a picture.
  fileprivate init?(_ line: Manuscript.Line, title: String, _ source: Word) {
    guard line.origin == .ocr, let word = line.words.first, word.count <= 3,
      let id = line.ids.first, let box = line.sources.first?.box,
      title.first?.isUppercase == true, title.count >= 3, let start = source.box
    else { return nil }
    let digits = word.prefix(while: \.isDigit)
    let isNumber =
      (1...2).contains(digits.count)
      && word.dropFirst(digits.count).allSatisfy { ".:;,".contains($0) }
    self.init(
      id: id, text: word, number: isNumber ? Int(digits) : nil, left: box.x0, top: box.y0,
      title: start.x0)
  }
}
