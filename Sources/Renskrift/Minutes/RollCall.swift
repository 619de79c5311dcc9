/// Who attended, where an item of its own lists it: `2. Närvarande`.
enum RollCall {
  /// The title of such an item and its text, as a label and what stands below it.
  static func passages(
    _ series: ItemSeries, _ passages: [Passage], _ vocabulary: Vocabulary
  ) -> [Passage] {
    let ends = series.headings.dropFirst().map(\.index) + [passages.endIndex]
    var found: [Passage] = []
    // Later items may be about those who attended something else.
    for (heading, end) in zip(series.headings, ends).prefix(5) {
      guard let title = heading.title,
        case .people(_, let present)? = vocabulary.words.fields[
          title.lowercased().trimmed(of: ".:")],
        // `3. Frånvarande` behind `2. Närvarande`
        present == found.isEmpty
      else { continue }
      let text = heading.text(in: passages, until: end).filter {
        $0.isProse || $0.role == .attendance || $0.role == .tableRow
      }
      found += [Passage(title, of: passages[heading.index])] + text
    }
    return found
  }

  /// The list of those who attended behind the items: its heading, or the heads of its columns, and what
  /// follows up to another heading such as stands there.
  ///
  /// - Parameter isInItem: whether no heading ends the last item, as where a reader lost it; only columns that
  ///   say who was there tell such a list from one of people elected.
  static func appendix(
    _ passages: ArraySlice<Passage>, isInItem: Bool, _ vocabulary: Vocabulary
  ) -> [Passage] {
    let heads = { (passage: Passage) in
      guard passage.role != .tableRow else {
        let cells = passage.text.split(separator: "\t", omittingEmptySubsequences: false)
        let columns = PeopleColumns(cells.map(String.init), vocabulary)
        return columns.map { !isInItem || $0.tellPresence } ?? false
      }
      return !isInItem && passage.isHeading && passage.lexemes.count <= 6
        && vocabulary.fields.match(passage.lexemes, at: passage.lexemes.startIndex)?
          .meaning.listsPeople == true
    }
    guard let start = passages.firstIndex(where: heads) else { return [] }
    let closings = vocabulary.words.items.closings
    return passages[start...].filter(\.role.isText).prefix { passage in
      heads(passage) || !passage.isHeading || !closings.contains(passage.lexemes.words)
    }
  }

  /// The lists of people inside the first items, where none stands before them:
  /// `Närvarande med rösträtt:` and below it who came.
  static func lists(
    _ series: ItemSeries, _ passages: [Passage], until closing: Int, _ vocabulary: Vocabulary
  ) -> [Passage] {
    let ends = series.headings.dropFirst().map(\.index) + [closing]
    let names = { (text: String) in
      NameScanner(text: text, words: vocabulary.words.attendance).names(Lexeme.all(in: text)[...])
    }
    var found: [Passage] = []
    for (heading, end) in zip(series.headings, ends).prefix(5) {
      var isListing = false
      for passage in heading.text(in: passages, until: end) where passage.role.isText {
        let lexemes = passage.lexemes
        let label = vocabulary.fields.match(lexemes, at: lexemes.startIndex)
        if let label, label.meaning.listsPeople,
          label.count == lexemes.count
            || lexemes[safe: lexemes.startIndex + label.count]?.isMark(":") == true
        {
          isListing = true
        } else if isListing {
          isListing =
            lexemes.prefix { !$0.isMark("(") }.count <= 8 && !passage.text.hasSuffix(".")
            && !names(passage.text).isEmpty
        }
        if isListing { found.append(passage) }
      }
    }
    return found
  }

  /// The list of people in the last item or below it, where none stands elsewhere: `Närvarolista:` and below it
  /// who came, or `Närvarande: Eva Ek, Bo Al`.
  static func atEnd(_ passages: ArraySlice<Passage>, _ vocabulary: Vocabulary) -> [Passage] {
    let text = passages.filter(\.role.isText)
    let words = vocabulary.words.attendance
    for (index, passage) in text.enumerated() {
      let lexemes = passage.lexemes
      guard !lexemes.isEmpty,
        let found = vocabulary.fields.match(lexemes, at: lexemes.startIndex),
        case .people(_, true) = found.meaning,
        // `Ledamöter:` may stand over those elected.
        case let label = lexemes.prefix(found.count),
        label.contains(where: { lexeme in
          words.presenceStems.contains { lexeme.folded.contains($0) }
        })
      else { continue }
      let rest = lexemes.dropFirst(found.count)
      guard rest.allSatisfy({ $0.isMark(":") }) else {
        let names = NameScanner(text: passage.text, words: words).names(rest)
        if rest.first?.isMark(":") == true, names.count >= 2 { return [passage] }
        continue
      }
      let people = text[(index + 1)...].prefix { passage in
        let names = NameScanner(text: passage.text, words: words)
        guard let first = passage.lexemes.indices.first, !passage.text.hasSuffix(".") else {
          return false
        }
        return (names.name(passage.lexemes, at: first)?.count ?? 0) > 1
      }
      let named = people.reduce(0) { count, passage in
        count + NameScanner(text: passage.text, words: words).names(passage.lexemes).count
      }
      if named >= 2 { return [passage] + people }
    }
    return []
  }
}
