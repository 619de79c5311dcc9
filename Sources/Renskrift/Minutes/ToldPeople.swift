/// Who attended, where sentences tell it rather than a list.
///
/// `Närvarande styrelseledamöter var Eva Ek och Bo Al.` is read as if it had a colon for its verb.
enum ToldPeople {
  /// The passages with a colon where such a sentence has a verb, parted before each.
  static func labelled(_ passages: [Passage], _ vocabulary: Vocabulary) -> [Passage] {
    passages.flatMap { labelled($0, vocabulary) ?? [$0] }
  }

  /// The passages of the first items that tell who attended, with those below that list it.
  static func inItems(
    _ series: ItemSeries, _ passages: [Passage], until closing: Int, _ vocabulary: Vocabulary
  ) -> [Passage] {
    let ends = series.headings.dropFirst().map(\.index) + [closing]
    var found: [Passage] = []
    for (heading, end) in zip(series.headings, ends).prefix(3) where heading.index < end {
      var (isListing, isOpen) = (false, false)
      // `§ 2 Närvarande var Eva Ek och Bo Al.`
      if let title = heading.title.map({ Passage($0, of: passages[heading.index]) }),
        let told = labelled(title, vocabulary) ?? listed(title, vocabulary)
      {
        found += told
        isListing = true
      }
      for passage in [passages[heading.index]] + heading.text(in: passages, until: end) {
        if let listed = listedInside(passage, vocabulary) {
          found.append(listed)
          isOpen =
            passage.isHeading && listed.text.hasSuffix(passage.text.suffix(20))
            && !passage.text.hasSuffix(".")
        } else if isOpen, passage.isProse {
          // The list fills the line of the label and goes on below it.
          found.append(passage)
          isOpen = false
        } else if passage.isHeading || passage.role == .tableRow,
          passage.id == passages[heading.index].id
        {
          continue
        } else if let told = labelled(passage, vocabulary) {
          found += told
          isListing = true
        } else if isListing, passage.role == .listItem {
          found.append(passage)
        } else {
          isListing = false
        }
      }
    }
    return found
  }

  /// What lists people behind a sentence of a passage.
  ///
  /// `Eva Ek öppnade mötet. Deltagare: Eva Ek, Bo Al.`
  private static func listedInside(_ passage: Passage, _ vocabulary: Vocabulary) -> Passage? {
    guard passage.isProse || passage.isHeading else { return nil }
    let lexemes = passage.lexemes
    for index in lexemes.indices.dropFirst()
    where lexemes[index].isCapitalised && lexemes[index - 1].isMark(".") {
      guard let label = vocabulary.fields.match(lexemes, at: index),
        case .people(_, true) = label.meaning,
        lexemes[safe: index + label.count]?.isMark(":") == true
      else { continue }
      let sentences = lexemes[index...].sentences
      guard let sentence = sentences.first else { continue }
      let names = NameScanner(text: passage.text, words: vocabulary.words.attendance)
      guard names.names(sentence.dropFirst(label.count)).count > 1 else { continue }
      // `Deltagare: Eva Ek, Bo Al. Frånvarande: Siv Önn.`
      let others = sentences.dropFirst().prefix { sentence in
        vocabulary.fields.match(sentence, at: sentence.startIndex).map {
          $0.meaning.listsPeople
            && sentence[safe: sentence.startIndex + $0.count]?.isMark(":") == true
        } == true
      }
      let end = others.last?.endIndex ?? sentence.endIndex
      return Passage(lexemes[index..<end].printed(in: passage.text), of: passage)
    }
    return nil
  }

  /// A passage that lists those who came behind a label: `Närvarande: Eva Ek, Bo Al`.
  private static func listed(_ passage: Passage, _ vocabulary: Vocabulary) -> [Passage]? {
    let lexemes = passage.lexemes
    guard let first = lexemes.indices.first,
      let label = vocabulary.fields.match(lexemes, at: first),
      case .people(_, true) = label.meaning,
      lexemes[safe: first + label.count]?.isMark(":") == true
        || vocabulary.words.attendance.copulas.contains(lexemes[first + label.count - 1].folded)
    else { return nil }
    let names = NameScanner(text: passage.text, words: vocabulary.words.attendance)
    return names.names(lexemes.dropFirst(label.count)).count > 1 ? [passage] : nil
  }

  /// A passage parted before each sentence that tells who attended; nil if none does.
  private static func labelled(_ passage: Passage, _ vocabulary: Vocabulary) -> [Passage]? {
    guard passage.isProse else { return nil }
    var parts: [(label: String, start: Int, names: Int)] = []
    for sentence in passage.lexemes.sentences {
      guard let (label, names) = parted(sentence, of: passage.text, vocabulary) else { continue }
      parts.append((label + ":", sentence.startIndex, names))
    }
    guard !parts.isEmpty else { return nil }
    // `Närvarande var Eva Ek. Frånvarande var Bo Al.`: the first has a label that needs no colon.
    let before = passage.lexemes[..<parts[0].start]
    let isLabelled =
      before.first.flatMap { _ in vocabulary.fields.match(before, at: before.startIndex) }?
      .meaning.listsPeople == true
    let first = isLabelled ? [Passage(before.printed(in: passage.text), of: passage)] : []
    let ends = parts.dropFirst().map(\.start) + [passage.lexemes.endIndex]
    return first
      + zip(parts, ends).map { part, end in
        let names = passage.lexemes[part.names..<max(part.names, end)].printed(in: passage.text)
        return Passage(names.isEmpty ? part.label : part.label + " " + names, of: passage)
      }
  }

  /// The label before the verb of a sentence, with a capital, and where the names begin.
  private static func parted(
    _ sentence: ArraySlice<Lexeme>, of text: String, _ vocabulary: Vocabulary
  ) -> (label: String, names: Int)? {
    let words = vocabulary.words.attendance
    guard let verb = sentence.prefix(9).firstIndex(where: { words.copulas.contains($0.folded) }),
      sentence[..<verb].dropFirst().allSatisfy({ !$0.isMark && !$0.isCapitalised })
    else { return nil }
    // The label that ends last, and of these the longest.
    var best: Range<Int>?
    for start in sentence.startIndex..<verb {
      guard let found = vocabulary.fields.match(sentence, at: start), found.meaning.listsPeople,
        case let end = start + found.count
      else { continue }
      // `Närvarande var` is a label by itself.
      if end > verb, start == sentence.startIndex { return nil }
      if end <= verb, end > best?.upperBound ?? 0 { best = start..<end }
    }
    guard let best, verb - best.upperBound <= 2 else { return nil }
    let rest = sentence[(verb + 1)...].drop { $0.isMark(":") }
    let names = NameScanner(text: text, words: words)
    let isNamed = rest.indices.prefix(3).contains {
      (names.name(rest, at: $0)?.count ?? 0) > 1
    }
    guard rest.isEmpty || isNamed else { return nil }
    let label = sentence[best.lowerBound..<verb].printed(in: text)
    return (label.prefix(1).uppercased() + label.dropFirst(), rest.startIndex)
  }
}
