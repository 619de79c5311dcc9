extension SignSeries {
  /// A label of an item that was read as something else, in a place where just this item is missing.
  struct Damaged {
    /// The row of the manuscript.
    let place: Int
    /// The words that change, by their index in the row.
    let words: [(index: Int, text: String)]
    let number: Int
    /// What says so beside the gap.
    let reason: String
    /// Whether no reader read the number.
    var isUnreadable = false
  }

  /// The labels that are missing between two others: `pi 63 Val` after § 62 and before § 64.
  ///
  /// Where the sign was read as something no sign is read as, or not at all, only the gap says so: one line
  /// between the two labels begins with the very number, as a heading does.
  func damaged(_ manuscript: Manuscript) -> [Damaged] {
    let rows = manuscript.labelRows
    let anchors = rows.enumerated().compactMap { place, line in
      (Self.anchor(line) ?? misreadLabel(line)).map { (place: place, number: $0) }
    }
    // What is put back has its sign before the number.
    guard anchors.contains(where: { rows[$0.place].words[0].first?.isNumber != true }) else {
      return []
    }
    let all = Set(anchors.map(\.number))
    var gaps = zip(anchors, anchors.dropFirst()).map { a, b in
      (places: a.place + 1..<b.place, numbers: a.number + 1..<max(a.number + 1, b.number))
    }
    if let declaredItems, let first = anchors.first, let last = anchors.last {
      if declaredItems.contains(first.number) {
        gaps.append((0..<first.place, declaredItems.lowerBound..<first.number))
      }
      if declaredItems.contains(last.number) {
        gaps.append(
          (last.place + 1..<rows.count, last.number + 1..<declaredItems.upperBound + 1))
      }
    }
    if declaredItems == nil, let first = anchors.first, first.number > 1 {
      // Nothing says that an item goes before the first one but what another reader saw.
      let number = first.number - 1
      let signed = (0..<first.place).filter { Self.isSigned(rows[$0].sources[0], number) }
      if signed.count == 1, let place = signed.first {
        gaps.append((place..<place + 1, number..<first.number))
      }
    }
    let beyond = declaredItems == nil ? self.beyond(anchors, rows) : []
    return beyond
      + gaps.flatMap { places, numbers -> [Damaged] in
        guard (1...4).contains(numbers.count), all.isDisjoint(with: numbers) else { return [] }
        var found = places.compactMap { place in
          label(rows[place], numbers).map {
            Damaged(
              place: place, words: $0.words, number: $0.number,
              reason: "§ \($0.number) is missing between the labels before and after")
          }
        }
        if found.isEmpty, numbers.count == 1, let number = numbers.first {
          let column = anchors.map { rows[$0.place] }
          found = places.compactMap { place in
            Self.unreadable(rows[place], column, manuscript.lexicon).map {
              Damaged(
                place: place, words: Self.replaced($0, number), number: number,
                reason:
                  "something unreadable stands where labels stand, with a title beside it, and § "
                  + "\(number) alone is missing here", isUnreadable: true)
            }
          }
        }
        // Two lines for one number are a list.
        return found.filter { one in found.count { $0.number == one.number } == 1 }
      }
  }

  /// The specks before labels: `- § 63 Val` where no other line near by begins so.
  func speckled(_ manuscript: Manuscript) -> [(id: WordID, mark: String)] {
    let rows = manuscript.rows
    return rows.indices.compactMap { place in
      let line = rows[place]
      guard line.isScanned, line.words.count > 2, line.words[0].isSpeck, Self.anchor(line) != nil
      else { return nil }
      let near = max(0, place - 4)...min(rows.count - 1, place + 4)
      let isList = near.contains { other in
        other != place && rows[other].words[0] == line.words[0]
          && rows[other].words.dropFirst().first?.hasPrefix("§") == true
      }
      return isList ? nil : (line.ids[0], line.words[0])
    }
  }

  /// The number of a label at the beginning of a line that heads an item; a speck may stand before it.
  private static func anchor(_ line: Manuscript.Line) -> Int? {
    let words = Array(line.words.drop(while: \.isSpeck))
    guard line.words.count - words.count <= 1, let label = PrintedLabel(words), label.hasSign,
      !label.isRange
    else { return nil }
    let next = words.dropFirst(label.length).first
    return next.map { $0.first?.isUppercase == true } ?? true ? Int(label.number) : nil
  }

  /// The label of a line with one of the numbers and a title: `N65 Val`, `pi 65 Val`, `565 val`, `65 Val`.
  func label(
    _ line: Manuscript.Line, _ numbers: Range<Int>
  ) -> (words: [(index: Int, text: String)], number: Int)? {
    let words = line.words
    guard words.count > 1, let last = words.last?.last,
      line.cell != nil || words.count <= 16 && !".,;:".contains(last)
    else { return nil }
    // In a row of a table the text follows the title.
    for index in 0...(line.cell == nil ? min(2, words.count - 2) : 0) {
      // What stands before the number is the sign, or the letters of the body.
      let before = words[..<index]
      guard
        before.allSatisfy({ word in
          prefixes.contains(word) || word.count <= 2 || word.count == 3 && word != word.uppercased()
        })
      else { return nil }
      guard let digits = Self.digits(words[index], line.sources[index], numbers),
        let number = Int(digits)
      else { continue }
      // A letter of the same shape in both cases may be a capital, if there is a mark for the sign.
      let title = words[index + 1]
      let hasMark = Self.isMarked(words[index], digits)
      guard hasMark || line.cell == nil else { continue }
      guard
        title.first?.isUppercase == true && title.count > 2
          || hasMark && title.count > 3 && title.first?.looksLikeItsCapital == true
      else { continue }
      let signs = before.indices.filter { !prefixes.contains(words[$0]) }
      // The full stop after a number stays.
      let printed = digits + (words[index].hasSuffix(".") ? "." : "")
      let space = self.space.atStart(afterPrefix: !before.isEmpty) ? " " : ""
      guard let sign = signs.first else { return ([(index, "§" + space + printed)], number) }
      let label = [(sign, "§")] + signs.dropFirst().map { ($0, "") }
      return (label + (words[index] == printed ? [] : [(index, printed)]), number)
    }
    return nil
  }

  /// Whether a word is nothing but the digits and a mark before them that the sign is read as.
  static func isMarked(_ word: String, _ digits: String) -> Bool {
    word.count == digits.count + 1 && "58SsGg$&£".contains(word.prefix(1))
  }

  /// The number of a line whose label is put right by the series.
  private func misreadLabel(_ line: Manuscript.Line) -> Int? {
    guard let misread = Self.misread(line.words, 0), line.cell?.column ?? 0 == 0,
      repair(line, 0, before: nil, after: nil)?.text.hasPrefix("§") == true
    else { return nil }
    return misread.number
  }

  /// The digits of one of the numbers that a word is, but for a sign before them, or that another reader
  /// took it for.
  private static func digits(_ word: String, _ source: Word, _ numbers: Range<Int>) -> String? {
    func match(_ text: String) -> String? {
      // `$11}` is 111: a bar is no digit.
      let text = String(text.trimmed(of: ".").map { "}{|lIi]".contains($0) ? "1" : $0 })
      return [text, String(text.dropFirst()), String(text.dropFirst().drop { $0 == "." })].first {
        digits in
        digits.isDigits && !digits.hasPrefix("0") && Int(digits).map(numbers.contains) == true
      }
    }
    if let digits = match(word) { return digits }
    guard (source.confidence ?? 1) < 0.6 else { return nil }
    return source.alternatives?.lazy.compactMap { match($0.text) }.first
  }

  /// Whether another reader saw a number with one of the marks before it that the sign is read as.
  private static func isSigned(_ source: Word, _ number: Int) -> Bool {
    source.alternatives?.contains { alternative in
      alternative.text.first.map { "§58S$&£".contains($0) } == true
        && alternative.text.dropFirst() == String(number)
    } == true
  }

  /// How many words stand where other rows have a label, if the reader was sure of none of them, and after
  /// a wide gap there is a title; nil if it is otherwise.
  private static func unreadable(
    _ line: Manuscript.Line, _ anchors: [Manuscript.Line], _ lexicon: any Lexicon
  ) -> Int? {
    guard line.cell == nil, (2...16).contains(line.words.count), let last = line.words.last?.last,
      !".,;:".contains(last), let start = line.sources[0].box?.x0
    else { return nil }
    // `Su` for `§ 11`: what begins like a misread sign needs no doubt.
    let isLikeSign =
      line.words[0].count <= 3 && line.words[0].first.map { "Ss$8&".contains($0) } == true
      && !lexicon.knows(line.words[0])
    let count = max(
      isLikeSign ? 1 : 0, line.sources.prefix { ($0.confidence ?? 1) < 0.5 }.count)
    guard (1...3).contains(count), count < line.words.count,
      let title = line.sources[count].box?.x0,
      line.words[count].first?.isUppercase == true, line.words[count].count > 2,
      zip(line.words, line.sources).prefix(count).allSatisfy({ word, source in
        word.count <= 6
          && (word.count < 3 || isLikeSign || source.confidence ?? 1 < 0.2 || !lexicon.knows(word))
      })
    else { return nil }
    // The page may lie askew: what counts is the distance from label to title, a column of its own.
    let fits = anchors.contains { anchor in
      guard let label = PrintedLabel(anchor.words), label.length < anchor.words.count,
        let from = anchor.sources[0].box, let to = anchor.sources[label.length].box,
        let end = anchor.sources[label.length - 1].box
      else { return false }
      return to.x0 - end.x1 > 1.4 * from.height && abs(from.x0 - start) < 24
        && abs((to.x0 - from.x0) - (title - start)) < 12
    }
    return fits ? count : nil
  }

  /// The first words of a row replaced by a label.
  private static func replaced(_ count: Int, _ number: Int) -> [(index: Int, text: String)] {
    [(0, "§ \(number)")] + (1..<max(1, count)).map { ($0, "") }
  }
}
