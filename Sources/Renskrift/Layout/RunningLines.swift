/// The page headers and footers of text files whose form feeds were lost, and where the pages begin.
///
/// A page header has no place in such a text. What gives it away is that it comes again with the next
/// number, page after page; or again and again beside such a line, or at the beginning or the end of the
/// text as well.
struct RunningLines {
  private var pages: [Int: OnPage] = [:]

  /// Those of one page, by the index of the line.
  struct OnPage {
    /// The lines that are page headers or footers.
    var lines: Set<Int> = []
    /// The lines with which printed pages begin.
    var starts: Set<Int> = []
  }

  /// Those of the page with a number.
  func onPage(_ number: Int) -> OnPage { pages[number] ?? OnPage() }

  /// Fewer filled lines than this make no page.
  private static let shortest = 12

  /// A line with words: the number of its page, its index there, and how many are before and after it there.
  private struct Place {
    let page: Int
    let line: Int
    let before: Int
    let after: Int
  }

  /// Looks for them in pages of text.
  init(_ pages: [Page], _ language: Language) {
    let filled = pages.map { page in page.lines.filter { !$0.words.isEmpty } }
    let texts = filled.joined().map { line in
      line.words.count > 18 ? [] : line.words.indices.map(line.read)
    }
    guard texts.count > Self.shortest else { return }
    let listed = Self.listed(texts, language)
    let found = texts.indices.compactMap { index in
      RunningLine(
        texts[index], place: index, isAtEdge: index < 4 || index >= texts.count - 4, language)
    }
    var groups = Self.running(Self.groups(found), except: listed, last: texts.count - 1)
    guard !groups.isEmpty else { return }
    let wide = zip(texts.indices, filled.joined()).filter { $1.hasColumns }.map(\.0)
    groups += Self.neighbours(of: groups, texts, except: listed.union(wide), language)
    let places = pages.flatMap { page in
      let indices = page.lines.indices.filter { !page.lines[$0].words.isEmpty }
      return indices.enumerated().map {
        Place(page: page.number, line: $1, before: $0, after: indices.count - 1 - $0)
      }
    }
    for line in groups.joined() {
      let place = places[line.place]
      self.pages[place.page, default: OnPage()].lines.insert(place.line)
    }
    for start in Self.starts(groups, last: texts.count - 1) {
      let place = places[start]
      // Elsewhere a form feed is there already.
      guard place.before > 8, place.after > 2 else { continue }
      self.pages[place.page, default: OnPage()].starts.insert(place.line)
    }
  }

  /// The lines below a heading of addressees: the same may stand under each.
  private static func listed(_ texts: [[String]], _ language: Language) -> Set<Int> {
    Set(
      texts.indices.filter { index in
        (1...4).contains(texts[index].count)
          && language.sections.exactKind(of: texts[index].joined(separator: " ")) == .distribution
      }.flatMap { $0 + 1...$0 + 5 })
  }

  // MARK: What comes again

  /// Lines that say the same, in the order of the text.
  private static func groups(_ lines: [RunningLine]) -> [[RunningLine]] {
    var groups: [[RunningLine]] = []
    // The groups that have a word: most lines have none in common with any.
    var byWord: [String: [Int]] = [:]
    for line in lines {
      let keys = line.words.isEmpty ? [""] : line.words.sorted { $0.utf8.count > $1.utf8.count }
      let near = keys.prefix(3).flatMap { (byWord[$0] ?? []).suffix(8) }
      if let group = near.first(where: { groups[$0][0].isLike(line) }) {
        groups[group].append(line)
        for key in keys.prefix(4) where byWord[key]?.last != group {
          byWord[key, default: []].append(group)
        }
      } else {
        for key in keys { byWord[key, default: []].append(groups.count) }
        groups.append([line])
      }
    }
    return groups
  }

  /// The groups that are page headers or footers, and of them the lines that are.
  private static func running(
    _ groups: [[RunningLine]], except listed: Set<Int>, last: Int
  ) -> [[RunningLine]] {
    let numbered = groups.map { $0.count > 1 ? Self.numbered($0) : [] }
    let rest = zip(groups, numbered).filter { $0.count > 1 && $1.isEmpty }.map { group, _ in
      group.filter {
        ($0.isFooter || !listed.contains($0.place)) && (!$0.isSentence || $0.isFooter)
      }
    }
    let counted = CountedPages.lines(groups.joined().sorted { $0.place < $1.place })
    let sure = (numbered + [counted]).filter { !$0.isEmpty }
    var kept = sure
    // What stands beside such lines may be the neighbour of others.
    for _ in 0..<4 {
      let flagged = Set(kept.joined().map(\.place))
      kept = sure + rest.map { recurring($0, flagged, last: last) }.filter { !$0.isEmpty }
      if Set(kept.joined().map(\.place)) == flagged { break }
    }
    // `Blad 3`, which a reader put on a line of its own.
    let flagged = Set(kept.joined().map(\.place))
    let alone = groups.joined().filter { line in
      line.words.count <= 4 && !line.isSentence && line.number?.isCertain == true
        && !flagged.contains(line.place)
        && (-2...2).contains { flagged.contains(line.place + $0) }
    }
    return alone.isEmpty ? kept : kept + [alone]
  }

  /// Lines right beside page headers and footers that say the same on most pages, whatever it is:
  /// `Transaktion 0922 Signerat GT`.
  private static func neighbours(
    of groups: [[RunningLine]], _ texts: [[String]], except others: Set<Int>, _ language: Language
  ) -> [[RunningLine]] {
    let flagged = Set(groups.joined().map(\.place))
    let runs = flagged.count { !flagged.contains($0 - 1) && !flagged.contains($0 - 2) }
    let beside = Set(flagged.flatMap { [$0 - 2, $0 - 1, $0 + 1, $0 + 2] }).subtracting(flagged)
      .subtracting(others)
    let lines = beside.sorted().filter(texts.indices.contains).compactMap { place -> RunningLine? in
      let words = texts[place]
      guard let last = words.last, words.count <= 12, words.first?.first?.isLowercase == false,
        last.first?.isLowercase == false, last.last != ".",
        last.last != ":"
      else { return nil }
      return RunningLine(words, place: place, isAtEdge: true, language)
    }.filter { !$0.isBulleted && !$0.isSentence }
    return Self.groups(lines).filter { group in
      group.count > 1 && group.count * 10 >= runs * 6 && !group[0].words.isEmpty
        && group.dropFirst().allSatisfy { $0.hasSameNumbers(as: group[0]) }
    }
  }

  /// The lines of a group whose page numbers grow by one, and those without a number that could be read.
  private static func numbered(_ group: [RunningLine]) -> [RunningLine] {
    var chained: Set<Int> = []
    var pairs = 0
    var gaps: [Int] = []
    let withNumber = group.filter { $0.number != nil }
    for (a, b) in zip(withNumber, withNumber.dropFirst()) {
      guard let x = a.number, let y = b.number, b.place - a.place >= 8 else { continue }
      // Odd and even pages may have headers of their own.
      guard y.page - x.page == 1 || y.page - x.page == 2 && x.isCertain && y.isCertain,
        x.count == nil || y.count == nil || x.count == y.count
      else {
        continue
      }
      pairs += 1
      gaps.append(b.place - a.place)
      chained.formUnion([a.place, b.place])
    }
    guard pairs > 0, let first = withNumber.first(where: { chained.contains($0.place) }) else {
      return []
    }
    let isCounted = withNumber.count { $0.number?.count != nil && chained.contains($0.place) } >= 2
    let isCertain = withNumber.count { $0.number?.isCertain == true } * 2 > withNumber.count
    let isLetterhead = group.count { $0.isLetterhead || $0.isFooter } * 2 > group.count
    let isRegular = isRegular(gaps)
    let isProved =
      isCounted
      || isCertain && (pairs >= 2 || isLetterhead)
      || isLetterhead && first.words.count >= 2 && (pairs >= 2 || first.words.count >= 3)
      || first.words.isEmpty && pairs >= 2 && isRegular
    guard isProved else { return [] }
    return group.filter { line in
      chained.contains(line.place)
        || !first.words.isEmpty && !(-4...4).contains { chained.contains(line.place + $0) }
    }
  }

  /// The lines of a group without numbers that comes again as page headers and footers do.
  private static func recurring(_ group: [RunningLine], _ flagged: Set<Int>, last: Int)
    -> [RunningLine]
  {
    let places = Set(group.map(\.place))
    let apart = group.filter { line in
      let least = line.isFooter ? 5 : shortest
      return !(1..<least).contains {
        places.contains(line.place - $0) || places.contains(line.place + $0)
      }
    }
    guard apart.count > 1, let first = apart.first, !first.words.isEmpty,
      apart.dropFirst().allSatisfy({ $0.hasSameNumbers(as: first) })
    else { return [] }
    guard apart.count(where: \.isBulleted) * 2 < apart.count else { return [] }
    let isFooter = apart.count(where: \.isFooter) * 2 > apart.count
    let beside = apart.filter { line in
      (1...2).contains { flagged.contains(line.place - $0) || flagged.contains(line.place + $0) }
    }
    let isKnown = apart.count { $0.isLetterhead || $0.isFooter } * 2 > apart.count
    let isAtEdge = apart.contains { $0.place < 4 || $0.place > last - 4 }
    if isFooter && (isAtEdge || apart.count > 2 || apart.contains(where: \.isSigned)) {
      return apart
    }
    let gaps = zip(apart, apart.dropFirst()).map { $1.place - $0.place }
    if isKnown && isAtEdge && apart.count > 2 && isRegular(gaps) { return apart }
    // What stands beside others comes again on most pages with them, on the same side; the first page has
    // nothing above its header, and the last one nothing below its footer.
    let sides = Set(beside.map { flagged.contains($0.place - 1) || flagged.contains($0.place - 2) })
    let atEnd = apart.count { $0.place < 4 || $0.place > last - 4 }
    if sides.count == 1, beside.count > 0, atEnd > 0, beside.count + atEnd >= apart.count {
      return apart
    }
    return sides.count == 1 && beside.count >= 2 && beside.count * 2 > apart.count ? beside : []
  }

  /// Whether the distances are such as from page to page.
  private static func isRegular(_ gaps: [Int]) -> Bool {
    gaps.max().flatMap { most in gaps.min().map { $0 >= 20 && most * 10 <= $0 * 16 } } ?? false
  }

  // MARK: Where pages begin

  /// The lines with which pages begin: the first line of a page header, or what follows a page footer.
  private static func starts(_ groups: [[RunningLine]], last: Int) -> [Int] {
    var heads: Set<Int> = []
    for group in groups {
      let isFirst = group.contains { $0.place < 5 }
      let isLast = group.contains { $0.place > last - 5 }
      // The header of the first page is another one, or the last page is cut off.
      let number = group.lazy.compactMap(\.number).first?.page
      if isFirst || !isLast && number.map({ $0 > 1 }) ?? false {
        heads.formUnion(group.map(\.place))
      }
    }
    var starts: [Int] = []
    var run: [Int] = []
    for place in groups.joined().map(\.place).sorted() + [last + 10] {
      if let end = run.last, place - end > 2 {
        let start = run.first { heads.contains($0) } ?? end + 1
        if start > 0, start <= last { starts.append(start) }
        run = []
      }
      run.append(place)
    }
    return starts
  }
}

extension Line {
  /// Whether words stand a wide gap apart, as in the rows of a table.
  fileprivate var hasColumns: Bool {
    zip(words, words.dropFirst()).contains { $1.start - $0.start - $0.length >= 3 }
  }
}
