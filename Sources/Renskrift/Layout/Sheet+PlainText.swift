extension Sheet {
  /// The rows of a page of text: a row a line, parted where there are tabs or several spaces.
  ///
  /// Some programs lose the form feed between pages. Its trace: in a text where every second line
  /// is blank, a line has none before it and begins with a space, as the first line of a page does.
  static func sheets(
    ofText page: Page, _ running: RunningLines.OnPage, _ language: Language
  ) -> [Sheet] {
    var sheets: [Sheet] = [Sheet(page: page.number, height: nil, rows: [])]
    let starts = lostPageStarts(page).union(repeatedStarts(page))
      .union(startsBelowFooters(page, language.letterhead)).union(running.starts)
    for (number, line) in page.lines.enumerated() where !line.words.isEmpty {
      if starts.contains(number) { sheets.append(Sheet(page: page.number, height: nil, rows: [])) }
      let row = Row(
        fragments: fragments(of: line, page: page.number, line: number + 1),
        top: Double(number), bottom: Double(number), isRunning: running.lines.contains(number))
      sheets[sheets.count - 1].rows.append(row)
    }
    return sheets
  }

  private static func lostPageStarts(_ page: Page) -> Set<Int> {
    let filled = page.lines.indices.filter { !page.lines[$0].words.isEmpty }
    let afterBlank = filled.filter { $0 > 0 && page.lines[$0 - 1].words.isEmpty }
    let indented = filled.filter { page.lines[$0].text.hasPrefix(" ") }
    guard filled.count > 5, afterBlank.count * 10 > filled.count * 7,
      indented.count * 8 < filled.count
    else { return [] }
    return Set(indented.filter { $0 > 0 && !page.lines[$0 - 1].words.isEmpty })
  }

  /// Where the words would stand if all characters were six points wide; a tab goes on to the next
  /// eighth.
  private static func extents(of words: [Word], in bytes: [UInt8]) -> [ClosedRange<Double>] {
    var extents: [ClosedRange<Double>] = []
    var column = 0
    var offset = 0
    func advance(to end: Int) -> Int {
      while offset < end {
        // The bytes after the first one of a character take no room.
        if bytes[offset] & 0xC0 != 0x80 { column += bytes[offset] == 9 ? 8 - column % 8 : 1 }
        offset += 1
      }
      return column
    }
    for word in words {
      let start = advance(to: word.start)
      let end = advance(to: word.start + word.length)
      extents.append(Double(start * 6)...Double(end * 6))
    }
    return extents
  }

  /// Lines with which the two first lines of the page come again: the letterhead of the next page,
  /// where an earlier program left no trace of the page's end.
  private static func repeatedStarts(_ page: Page) -> Set<Int> {
    let filled = page.lines.indices.filter { !page.lines[$0].words.isEmpty }
    guard filled.count > 12 else { return [] }
    let first = folded(page.lines[filled[0]])
    let second = folded(page.lines[filled[1]])
    guard first.count >= 8, second.count >= 4 else { return [] }
    var starts: Set<Int> = []
    for (index, next) in zip(filled.dropFirst(5), filled.dropFirst(6))
    where isSimilar(first, page.lines[index]) && isSimilar(second, page.lines[next]) {
      starts.insert(index)
    }
    return starts
  }

  /// The lines below what only page footers say, if near them one of the first lines of the page comes again:
  /// a letterhead that was read in another order, or with specks.
  private static func startsBelowFooters(_ page: Page, _ letterhead: LetterheadWords) -> Set<Int> {
    let filled = page.lines.indices.filter { !page.lines[$0].words.isEmpty }
    guard filled.count > 12 else { return [] }
    let heads = filled.prefix(3).map { folded(page.lines[$0]) }.filter { $0.count >= 8 }
    var starts: Set<Int> = []
    for (index, place) in zip(filled, filled.indices).dropFirst(5)
    where place + 1 < filled.count && isFooter(page.lines[index], letterhead) {
      let below = filled[(place + 1)...].prefix(4).map { folded(page.lines[$0]) }
      if below.contains(where: { line in heads.contains { isSimilar($0, line) } }) {
        starts.insert(filled[place + 1])
      }
    }
    return starts
  }

  /// Whether a short line holds a phrase of page footers.
  private static func isFooter(_ line: Line, _ letterhead: LetterheadWords) -> Bool {
    guard line.words.count <= 12 else { return false }
    let words = line.words.indices.map { letterhead.corrected(LetterheadLine.bare(line.read($0))) }
    return words.indices.contains { index in
      letterhead.phrasesByStart[words[index]]?.contains { phrase in
        words[index...].starts(with: phrase)
          && !letterhead.labels.contains(phrase.joined(separator: " "))
      } == true
    }
  }

  /// The line in lower case without spaces, all digits alike.
  private static func folded(_ line: Line) -> [UInt8] {
    line.text.inLowerCase.utf8.filter { $0 > 0x20 }.map {
      (0x30...0x39).contains($0) ? 0x30 : $0
    }
  }

  /// Whether a line says nearly what another one does, folded.
  private static func isSimilar(_ a: [UInt8], _ line: Line) -> Bool {
    // Nearly all lines are too long or too short; small letters take hardly more bytes than capitals.
    let count = line.text.utf8.count { $0 > 0x20 }
    return abs(a.count - count) <= max(a.count, count) / 4 + 2 && isSimilar(a, folded(line))
  }

  private static func isSimilar(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let limit = max(a.count, b.count) / 4
    return abs(a.count - b.count) <= limit && editDistance(a, b, limit: limit) <= limit
  }

  private static func fragments(of line: Line, page: Int, line number: Int) -> [Fragment] {
    let bytes = Array(line.text.utf8)
    let extents = extents(of: line.words, in: bytes)
    var fragments: [Fragment] = []
    var first = 0
    for index in line.words.indices {
      if index + 1 < line.words.count {
        let gap = bytes[
          (line.words[index].start + line.words[index].length)..<line.words[index + 1].start]
        guard gap.count >= 3 || gap.contains(UInt8(ascii: "\t")) else { continue }
      }
      fragments.append(
        Fragment(
          span: Span(page: page, line: number, first: first + 1, last: index + 1),
          words: (first...index).map(line.read).map { MisreadUTF8.windows.decoded($0) ?? $0 },
          box: nil,
          extents: Array(extents[first...index]),
          confidences: line.words[first...index].map(\.confidence)))
      first = index + 1
    }
    return fragments
  }
}
