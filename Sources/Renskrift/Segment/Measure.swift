/// How the text of a document is set: line pitch, margins, spacing, the usual font.
struct Measure {
  /// The usual distance from line to line on each page, in points.
  private var pitch: [Int: Double] = [:]
  /// Where the second column of a page in two columns begins, in points.
  private var gutters: [Int: Double] = [:]
  /// Where full lines of each column end, in points.
  private var right: [Column: Double] = [:]
  /// The pages on which most lines end at the same place.
  private var justified: Set<Int> = []
  /// Where lines of each column begin, in points.
  private var left: [Column: Double] = [:]
  /// The length of a full line of text input, in characters.
  private var fullLength = 0
  /// Whether every second line of text input is blank, so that blank lines part nothing.
  private let isDoubleSpaced: Bool
  /// Whether paragraphs begin with an indent.
  private(set) var indentsParagraphs = false
  /// Whether a sentence that ends in a full line is mostly inside a paragraph, as the gaps between these tell.
  private(set) var fullLinesGoOn = false
  /// The font of the running text.
  let font: Font?
  /// How large the type of full lines of a scan is, in points; nil where there are none.
  private let typeSize: Double?

  /// Measures the lines of running text.
  init(_ lines: [PrintedLine]) {
    let body = lines.filter { $0.cell == nil && !$0.isEmpty }
    var counts: [Int: Int] = [:]
    for line in body { counts[line.page, default: 0] += 1 }
    var running: [Double] = []
    for (page, lines) in Dictionary(grouping: body, by: \.page) {
      let boxes = lines.compactMap(\.box)
      let baselines = lines.compactMap(\.baseline)
      let distances = zip(baselines, baselines.dropFirst()).map { $1 - $0 }.filter { $0 > 4 }
      let inside = Self.pitch(Self.distancesBelowFullLines(lines))
      pitch[page] = inside ?? Self.pitch(distances)
      if let inside { running.append(inside) }
      gutters[page] = TextColumns.gutter(of: boxes)
      let gutter = gutters[page]
      for (column, boxes) in Dictionary(grouping: boxes, by: { Column(page, $0, gutter) }) {
        right[column] = boxes.map(\.x1).sorted().at(0.95)
        left[column] = boxes.map(\.x0).sorted().at(0.2)
      }
      let edge = boxes.map(\.x1).sorted().at(0.95) ?? 0
      let near = boxes.filter { edge - $0.x1 < 0.1 * (edge - $0.x0) }.count
      let flush = boxes.filter { abs($0.x1 - edge) < Self.flush }.count
      if flush >= 5, flush * 10 > near * 7 { justified.insert(page) }
    }
    // A page of a few lines, or of many short paragraphs, says little of their distance.
    // Names stand closer below the lines for signatures than lines of text below each other.
    let usual =
      running.min() ?? pitch.filter { counts[$0.key, default: 0] >= 12 }.values.min()
      ?? pitch.values.min()
    if let usual {
      for (page, own) in pitch where own > 1.2 * usual {
        let isExact = body.first?.font != nil
        if isExact || counts[page, default: 0] < 12 { pitch[page] = usual }
      }
    }
    // A page of a few short lines says little of the margin; the widest page does.
    let parted = Set(gutters.keys)
    let widest = right.filter { !parted.contains($0.key.page) }.values.max() ?? 0
    for column in right.keys where counts[column.page, default: 0] < 12 {
      right[column] = max(right[column] ?? 0, widest)
    }
    let plain = body.filter { $0.box == nil }
    fullLength = plain.map(\.length).sorted().at(0.97) ?? 0
    let blanks = plain.filter(\.followsBlank).count
    // No printed line is that long: each is a paragraph, and blank lines part them.
    let continued = zip(plain, plain.dropFirst()).count { !$0.endsSentence && $1.startsLower }
    let isWrapped = fullLength <= Self.longest || continued * 8 >= plain.count
    isDoubleSpaced = plain.count >= 4 && blanks * 10 >= plain.count * 6 && isWrapped
    font = Self.usualFont(body)
    typeSize = body.filter { $0.length >= 40 }.compactMap(\.typeSize).sorted().at(0.5)
    indentsParagraphs = countIndents(body)
    fullLinesGoOn = countFullLines(body)
  }

  /// Whether below full lines of running text in which a sentence ends the next line follows without a gap twice
  /// as often as with one, where the gaps part paragraphs.
  private func countFullLines(_ lines: [PrintedLine]) -> Bool {
    var (inside, ends, parted, close) = (0, 0, 0, 0)
    for (a, b) in zip(lines, lines.dropFirst())
    where a.page == b.page && a.box != nil && a.endsSentence && a.isSet(as: b) && !b.startsLower {
      let isGap = isGap(a, b)
      if hadRoom(a, for: b) {
        if isGap { parted += 1 } else { close += 1 }
      } else if a.length >= 40 {
        if isGap { ends += 1 } else { inside += 1 }
      }
    }
    return inside >= 4 && inside > 2 * ends && parted > 4 * close
  }

  /// Whether most lines after a short end of a sentence begin further to the right than they would.
  private func countIndents(_ lines: [PrintedLine]) -> Bool {
    let starts = zip(lines, lines.dropFirst()).filter { a, b in
      a.font != nil && a.page == b.page && a.endsSentence && hadRoom(a, for: b)
        && a.font == font && b.font == font && !isGap(a, b)
    }
    return starts.count >= 3 && starts.filter { isIndentedOnPage($1) }.count * 4 > starts.count * 3
  }

  /// One of the columns of a page.
  private struct Column: Hashable {
    let page: Int
    let isSecond: Bool

    init(_ page: Int, _ box: Box, _ gutter: Double?) {
      self.page = page
      isSecond = gutter.map { box.x0 > $0 - 2 } ?? false
    }
  }

  private func column(_ page: Int, _ box: Box) -> Column { Column(page, box, gutters[page]) }

  /// The smallest distance that is usual: gaps between paragraphs may be as frequent as lines.
  private static func pitch(_ distances: [Double]) -> Double? {
    let sorted = distances.sorted()
    var end = 0
    for (start, distance) in sorted.enumerated() {
      while end < sorted.count, sorted[end] <= distance * 1.04 + 0.3 { end += 1 }
      let count = end - start
      if count >= 2, count * 8 >= sorted.count { return sorted[start + count / 2] }
    }
    return sorted.at(0.4)
  }

  /// The distances from lines that fill the page and end no sentence to those below them that are set alike:
  /// those inside paragraphs, for the most part.
  private static func distancesBelowFullLines(_ lines: [PrintedLine]) -> [Double] {
    let boxes = lines.compactMap(\.box)
    guard let edge = boxes.map(\.x1).sorted().at(0.95), let left = boxes.map(\.x0).min() else {
      return []
    }
    return zip(lines, lines.dropFirst()).compactMap { line, next in
      // Lines of two columns that were taken for rows stand closer than their own type is high.
      guard let x = line.baseline, let y = next.baseline, let box = line.box,
        y - x > max(4, 0.9 * (line.font?.size ?? 0)),
        line.length >= 40, !line.endsSentence, edge - box.x1 < 0.12 * (edge - left),
        line.isSet(as: next)
      else { return nil }
      return y - x
    }
  }

  private static func usualFont(_ lines: [PrintedLine]) -> Font? {
    var letters: [Font: Int] = [:]
    for line in lines { if let font = line.font { letters[font, default: 0] += line.length } }
    // Of two equally frequent fonts the smaller: the same document gives the same answer.
    return letters.max { ($0.value, -$0.key.size) < ($1.value, -$1.key.size) }?.key
  }

  /// Whether the gap between two lines of a page is wider than from line to line.
  func isGap(_ a: PrintedLine, _ b: PrintedLine) -> Bool {
    guard let x = a.baseline, let y = b.baseline else { return b.followsBlank && !isDoubleSpaced }
    guard a.page == b.page, var pitch = pitch[a.page] else { return false }
    // The lines of a large title stand further apart.
    if let own = a.font?.size, let usual = font?.size, own > usual {
      pitch *= own / usual
    }
    var isLarge = false
    if let usual = typeSize, let x = a.typeSize, let y = b.typeSize, min(x, y) > 1.12 * usual {
      pitch *= min(x, y) / usual
      isLarge = true
    }
    // A text layer is exact, and so are baselines of a scan, but for lines of a few doubtful words: there
    // a small gap counts only where a sentence ends.
    let most = a.font != nil || a.endsSentence ? 1.08 : isLarge ? 1.15 : 1.3
    return y - x > most * pitch + 0.5
  }

  /// Whether the first word of `b` would still have fitted at the end of `a`.
  func hadRoom(_ a: PrintedLine, for b: PrintedLine) -> Bool {
    guard let word = b.words.first(where: { !$0.isEmpty }) else { return false }
    guard let box = a.box, let next = b.box, b.length > 0, let right = right[column(a.page, box)]
    else {
      return a.length + 1 + word.count <= fullLength
    }
    // A line breaks where the next word and a space reach beyond the margin.
    if let size = a.font?.size, let word = b.firstWidth {
      return box.x1 + 0.2 * size + word < right
    }
    // In a scan lines end a little to the left or right of where they did in print.
    let width = next.width / Double(max(1, b.text.count))
    let first = b.firstWidth ?? width * Double(word.count)
    return box.x1 + 0.5 * width + first < right - width
  }

  /// How many characters a printed line has at most.
  private static let longest = 140

  /// How far lines of justified text may end from each other, in points.
  private static let flush = 1.5

  /// Whether a line ends at the margin in justified text.
  func isFlush(_ line: PrintedLine) -> Bool {
    guard justified.contains(line.page), let box = line.box,
      let right = right[column(line.page, box)]
    else {
      return false
    }
    return abs(box.x1 - right) < Self.flush
  }

  /// Whether a line begins further to the right than most lines of its page.
  func isIndentedOnPage(_ line: PrintedLine) -> Bool {
    guard let box = line.box, let left = left[column(line.page, box)] else { return false }
    return box.x0 > left + 6
  }

  /// Whether a line is so much shorter than a full one that its end was meant.
  func isShort(_ line: PrintedLine) -> Bool {
    guard let box = line.box, let right = right[column(line.page, box)],
      let left = left[column(line.page, box)]
    else {
      return line.length * 4 < fullLength * 3
    }
    return right - box.x1 > 0.25 * (right - left)
  }

  /// Whether the line begins further to the right than another.
  func isIndented(_ b: PrintedLine, against a: PrintedLine) -> Bool {
    guard let x = a.box, let y = b.box else { return false }
    let (before, own) = (column(a.page, x), column(b.page, y))
    let step = before == own ? 0 : (left[own] ?? 0) - (left[before] ?? 0)
    return y.x0 - (a.page == b.page ? step : 0) > x.x0 + 6
  }

  /// Whether two lines are set about the same middle, inside the margins and with edges of their own.
  func isCentred(_ b: PrintedLine, below a: PrintedLine) -> Bool {
    guard let x = a.box, let y = b.box, let left = left[column(b.page, y)] else { return false }
    return abs(x.x0 + x.x1 - y.x0 - y.x1) < 4 && abs(x.x0 - y.x0) > 4 && min(x.x0, y.x0) > left + 12
  }

  /// Whether the type of a recognised line is larger than that of the running text.
  func isLarge(_ line: PrintedLine) -> Bool {
    guard let usual = typeSize, let own = line.typeSize else { return false }
    return own > 1.2 * usual
  }

  /// Whether the line stands out from the running text by its font, bold, italic or larger, or by its strokes.
  func standsOut(_ line: PrintedLine) -> Bool {
    guard let font, let own = line.font else { return line.isRecognised && line.isHeavy == true }
    return (own.bold && !font.bold) || (own.italic && !font.italic) || own.size > font.size + 1.4
  }
}

extension [Double] {
  fileprivate func at(_ share: Double) -> Double? {
    isEmpty ? nil : self[Int(Double(count - 1) * share)]
  }
}

extension [Int] {
  fileprivate func at(_ share: Double) -> Int? {
    isEmpty ? nil : self[Int(Double(count - 1) * share)]
  }
}
