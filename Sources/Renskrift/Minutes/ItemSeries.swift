/// The headings of a document that open its items, in order.
///
/// Items are numbered with a section sign or, if there is none in the document, with `1.`, `2.`, …
/// Tables of contents list the same labels with nothing between them and are left out.
struct ItemSeries: Sendable {
  var headings: [ItemHeading] = []

  /// Finds the headings among the passages of a meeting.
  init(_ passages: [Passage], _ vocabulary: Vocabulary, isSummons: Bool) {
    let people = Passage.numberedPeople(passages, vocabulary)
    var found = passages.indices.compactMap {
      people.contains($0) ? nil : ItemHeading(passages[$0], at: $0, vocabulary)
    }
    var signed = found.filter(\.label.hasSign)
    let numbers = Set(signed.map(\.label.value))
    if !signed.isEmpty {
      // `• 44` over `§ 45`
      signed = found.filter { heading in
        let label = heading.label
        return label.hasSign
          || passages[heading.index].text.hasPrefix("•") && numbers.contains(label.value + 1)
            && !numbers.contains(label.value)
      }
    }
    if !signed.isEmpty { found = Self.withoutParts(signed) }
    // `§§ 9–16` over the items that it covers is what the first page says of them all.
    found = found.enumerated().filter { position, heading in
      guard heading.label.through != nil else { return true }
      return !found[(position + 1)...].contains {
        ($0.label.value...$0.label.last).overlaps(heading.label.value...heading.label.last)
      }
    }.map(\.element)
    if !isSummons { found = Self.withoutContents(found, passages) }
    if signed.isEmpty, found.contains(where: \.label.isPart) {
      found = Self.withoutEmptyGroups(found)
    } else if signed.isEmpty {
      let numbers = Self.ascending(found.filter { !$0.label.isLetter }, passages)
      let letters = Self.ascending(found.filter(\.label.isLetter), passages)
      found = numbers.count > 1 || letters.count < 3 ? numbers : letters
    }
    for heading in Self.withoutListMarkers(found) {
      let isContinued = headings.last.map {
        heading.isContinuation(of: $0, words: vocabulary.words.items)
      }
      if isContinued != true { headings.append(heading) }
    }
    joinTitles(passages, vocabulary)
    if headings.isEmpty, !isSummons { headings = Self.named(passages, vocabulary) }
  }

  /// The headings of items that have names and no numbers, as segmentation found them.
  private static func named(_ passages: [Passage], _ vocabulary: Vocabulary) -> [ItemHeading] {
    let words = vocabulary.words.items
    let headings = passages.indices.filter { passages[$0].role == .heading }
    guard headings.count(where: { words.isUsual(passages[$0].text) }) >= 3 else { return [] }
    return headings.map { ItemHeading(named: passages[$0], at: $0, vocabulary) }
  }

  /// The headings with a letter that begins a list inside the item taken off its number: of `10  a) Avgiften`
  /// over `b) Arvodet` no `10 b)` is an item.
  private static func withoutListMarkers(_ headings: [ItemHeading]) -> [ItemHeading] {
    headings.map { heading in
      guard heading.label.number.hasSuffix(" a"), heading.label.text.hasSuffix(" a)"),
        headings.count(where: { $0.label.value == heading.label.value }) == 1
      else { return heading }
      var whole = heading
      whole.label.number = String(heading.label.number.dropLast(2))
      whole.label.text = String(heading.label.text.dropLast(2)).trimmed(of: " ")
      return whole
    }
  }

  /// Without parts of items (`§ 17.1`), but those whose item has no heading of its own where they stand in its
  /// place: between `§ 9` and `§ 11` are `§ 10.1` and `§ 10.2`.
  private static func withoutParts(_ headings: [ItemHeading]) -> [ItemHeading] {
    let whole = Set(headings.filter { !$0.label.isPart }.map(\.label.value))
    return headings.enumerated().filter { position, heading in
      guard heading.label.isPart else { return true }
      let value = heading.label.value
      guard !whole.contains(value),
        let before = headings[..<position].last(where: { !$0.label.isPart })?.label,
        let after = headings[position...].first(where: { !$0.label.isPart })?.label
      else { return false }
      return before.last < value && value < after.value && before.prefix == heading.label.prefix
    }.map(\.element)
  }

  /// Drops the labels at the start that stand there without text and come again later.
  private static func withoutContents(
    _ headings: [ItemHeading], _ passages: [Passage]
  ) -> [ItemHeading] {
    guard let first = headings.first else { return [] }
    let labels = headings.map { Key($0.label) }
    var result = headings
    if let again = labels.dropFirst().firstIndex(of: Key(first.label)), again > 1,
      // All of the contents comes again.
      labels[again...].contains(labels[again - 1])
    {
      let contents = headings[..<again].dropLast()
      let isBare = contents.indices.allSatisfy { position in
        let next = headings[position + 1].index
        return passages[(headings[position].index + 1)..<next].allSatisfy {
          $0.role == .caseNumber || $0.text.utf8.allSatisfy { $0.isDigit || $0 == 0x2E }
        }
      }
      if isBare { result = Array(headings[again...]) }
    }
    let last = Dictionary(
      result.map { (Key($0.label), $0.index) }, uniquingKeysWith: { max($0, $1) })
    return result.enumerated().filter { position, heading in
      if last[Key(heading.label)] == heading.index { return true }
      if isOther(result, after: position) { return true }
      if heading.endsInPageNumber || passages[heading.index].endsInNumberCell { return false }
      if beginsAnew(result, after: position) { return false }
      guard heading.label.hasSign else { return true }
      // In a scan some lines of a table of contents are not told as such: a label with nothing but a page
      // number below, that comes again.
      let end = position + 1 < result.count ? result[position + 1].index : passages.endIndex
      return !passages[(heading.index + 1)..<end].allSatisfy {
        !$0.role.isText || $0.endsInNumberCell
          || $0.text.utf8.allSatisfy { $0.isDigit || $0 == 0x2E }
      }
    }.map(\.element)
  }

  /// Whether the next heading has the same label and another title: a number was given twice.
  private static func isOther(_ headings: [ItemHeading], after position: Int) -> Bool {
    guard position + 1 < headings.count,
      Key(headings[position].label) == Key(headings[position + 1].label)
    else { return false }
    let words = [headings[position], headings[position + 1]].map {
      $0.title?.lowercased().split(separator: " ").first
    }
    return words[0] != nil && words[1] != nil && words[0] != words[1]
  }

  /// Whether the series begins anew between a heading and the one with the same label and title: what was
  /// before is a table of contents, of which a reader lost other lines.
  private static func beginsAnew(_ headings: [ItemHeading], after position: Int) -> Bool {
    let heading = headings[position]
    let rest = headings[(position + 1)...]
    guard let title = heading.title,
      let again = rest.firstIndex(where: {
        Key($0.label) == Key(heading.label) && $0.title?.hasPrefix(title) == true
      })
    else { return false }
    return rest[..<again].contains {
      $0.label.prefix == heading.label.prefix && $0.label.value < heading.label.value
    }
  }

  /// Of items numbered in two steps those with one step only that stand right over their first part, or have
  /// none and stand where they belong; others are lines of an agenda.
  private static func withoutEmptyGroups(_ headings: [ItemHeading]) -> [ItemHeading] {
    let parted = Set(headings.filter(\.label.isPart).map(\.label.value))
    var result: [ItemHeading] = []
    for (position, heading) in headings.enumerated() {
      let value = heading.label.value
      let next = position + 1 < headings.count ? headings[position + 1].label : nil
      let isGroup = next.map { $0.isPart && $0.value == value } ?? false
      let isNext =
        !parted.contains(value) && result.last.map { $0.label.value + 1 == value } ?? false
      if heading.label.isPart || isGroup || isNext { result.append(heading) }
    }
    return result
  }

  /// The longest run of plain numbers that grows from one heading to the next by little.
  ///
  /// Numbered lines inside an item begin again at 1, or jump. Rows of a table count only where
  /// they are the very next number or what is missing are rows without one, and not all alone.
  private static func ascending(
    _ headings: [ItemHeading], _ passages: [Passage]
  ) -> [ItemHeading] {
    let isRow = headings.map { passages[$0.index].role == .tableRow }
    var best: [ItemHeading] = []
    for start in headings.indices {
      guard start == 0 || headings[start].label.value == 1 else { continue }
      var run = [headings[start]]
      for position in headings.indices.dropFirst(start + 1) {
        guard let last = run.last else { continue }
        let step = headings[position].label.value - last.label.last
        let isNear = step > 1 && step <= 3
        // `2a.` was put in behind `2.`
        let label = headings[position].label
        let isInserted =
          step == 0 && label.hasLetter && label.number != last.label.number
          || isTwice(headings, at: position, after: last, passages)
        if step == 1 || isInserted || isNear && !isRow[position]
          || isNear && rowsWithoutLabel(last.index, headings[position].index, passages) == step - 1
        {
          run.append(headings[position])
        }
      }
      if run.count > best.count { best = run }
      if best.count * 2 > headings.count - start { break }
    }
    // `1.`, `2.`, `1.`: the text of a page of the web counts each of its lists anew.
    let titles = headings.filter { passages[$0.index].role == .heading }
    if let places = RestartedNumbers.places(titles.map { ($0.label.value, true) }),
      places.count > best.count
    {
      return places.map { titles[$0] }
    }
    let isTable = best.allSatisfy { passages[$0.index].role == .tableRow }
    return isTable && best.count < 3 ? [] : best
  }

  /// Whether a heading has the number of the one above and another title, and the next number follows.
  private static func isTwice(
    _ headings: [ItemHeading], at position: Int, after last: ItemHeading, _ passages: [Passage]
  ) -> Bool {
    let value = last.label.value
    return headings[position].label.value == value && headings[position - 1].index == last.index
      && value > 2 && isOther(headings, after: position - 1)
      && position + 1 < headings.count && headings[position + 1].label.value == value + 1
      && [last, headings[position]].allSatisfy { passages[$0.index].role == .heading }
  }

  /// How many rows of a table between two of its rows have text but nothing in the first cell.
  private static func rowsWithoutLabel(
    _ first: Int, _ last: Int, _ passages: [Passage]
  ) -> Int? {
    let between = passages[(first + 1)..<last]
    guard between.allSatisfy({ !$0.role.isText || $0.role == .tableRow }) else { return nil }
    return between.count { $0.role == .tableRow && $0.cellStarts.dropFirst().first == 0 }
  }

  /// Warnings about numbers that are missing in the series or stand in it twice.
  func warnings(_ passages: [Passage], expectsGaps: Bool) -> [Warning] {
    var warnings: [Warning] = []
    var seen: Set<Key> = []
    if let first = headings.first, first.label.isNone {
      return [
        Warning(
          code: "itemNumber", page: passages[first.index].block.page,
          message: "The items have no numbers.")
      ]
    }
    for (position, heading) in headings.enumerated() {
      let page = passages[heading.index].block.page
      if heading.title == nil {
        warnings.append(
          Warning(code: "itemTitle", page: page, message: "\(heading.label.text) has no title."))
      }
      if !seen.insert(Key(heading.label)).inserted {
        warnings.append(
          Warning(
            code: "itemRepeated", page: page, message: "\(heading.label.text) stands here again."))
      } else if position > 0, !expectsGaps {
        let before = headings[position - 1].label
        if before.prefix == heading.label.prefix, heading.label.value > before.last + 1 {
          warnings.append(
            Warning(
              code: "itemGap", page: page,
              message: "After \(before.text) comes \(heading.label.text)."))
        }
      }
    }
    return warnings
  }

  /// What makes two labels the same.
  private struct Key: Hashable {
    let number: String
    let year: String?
    let prefix: String?

    init(_ label: ItemLabel) {
      number = label.number
      year = label.year
      prefix = label.prefix
    }
  }
}

extension Passage {
  /// Whether it is a row of a table that ends in a number alone, as those of a table of contents do.
  fileprivate var endsInNumberCell: Bool {
    guard role == .tableRow, let tab = text.utf8.lastIndex(of: 9) else { return false }
    let cell = text.utf8[text.utf8.index(after: tab)...]
    return !cell.isEmpty && cell.allSatisfy(\.isDigit)
  }
}
