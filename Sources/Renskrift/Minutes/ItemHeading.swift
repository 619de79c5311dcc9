/// A heading that opens an item.
struct ItemHeading: Sendable {
  /// Where its passage stands.
  var index: Int
  var label: ItemLabel
  /// What follows the label, without a case number; nil if nothing does.
  var title: String?
  /// A case number on the heading's line.
  let caseNumber: String?
  /// What stands in the same row of a table below the title or beside it.
  let textBelow: String?
  /// The passage after the heading that holds the title, where it stands in a block of its own.
  var titleIndex: Int?

  /// Reads the heading of an item; nil if the passage is none.
  init?(_ passage: Passage, at index: Int, _ vocabulary: Vocabulary) {
    let words = vocabulary.words.items
    guard let label = ItemLabel(passage.lexemes, of: passage.text, words: words),
      // `17.1` is one where it is set as a heading, `§ 17.1` in a table as well.
      !label.isPart || passage.role == .heading || label.hasSign && passage.role == .tableRow
    else { return nil }
    // `PROTOKOLL § 1–12` on the first page.
    if let prefix = label.prefix, vocabulary.words.kinds[prefix.lowercased()] != nil { return nil }
    switch passage.role {
    case .heading, .title: break
    case .subheading: guard label.hasSign else { return nil }
    // Items laid out as a table: number, title, who is responsible.
    case .tableRow:
      guard passage.cellStarts.count > 1, label.count <= passage.cellStarts[1] else { return nil }
    default: return nil
    }
    self.index = index
    self.label = label
    var rest = passage.lexemes.dropFirst(label.count)
    var below = ""
    if passage.role == .tableRow {
      let text = passage.text
      let cells = passage.cellStarts
      // `1. Mötet öppnas   Ordföranden hälsar …`: the title stands in the label's cell.
      let isInLabel = label.count < cells[1]
      let next = isInLabel ? cells[1] : cells.dropFirst(2).first
      if let next { rest = rest.prefix(upTo: passage.lexemes.startIndex + next) }
      let title = passage.titleWords(ofCell: 1).map(\.text).joined(separator: " ")
      if !isInLabel, let first = rest.first, let last = rest.last,
        text[first.text.startIndex...].hasPrefix(title)
      {
        let end = text.utf8.index(first.text.startIndex, offsetBy: title.utf8.count)
        below = String(text[end..<last.text.endIndex])
        rest = rest.prefix { $0.text.startIndex < end }
      }
      if let next, next < passage.lexemes.count {
        below += " " + passage.lexemes.dropFirst(next).printed(in: text)
      }
    }
    // A column for case numbers.
    let other = below.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
    let cell = PrintedCaseNumber(other, vocabulary.language).flatMap { $0.isAlone ? $0.text : nil }
    if cell != nil { below = "" }
    textBelow = below.contains(where: \.isLetter) ? below.trimmed(of: " \t") : nil
    if let start = CaseNumber.start(in: rest, vocabulary) {
      let number = rest[start...]
      let end = CaseNumber.end(of: number, vocabulary)
      caseNumber =
        CaseNumber.labelled(rest[start..<end], text: passage.text, vocabulary)
        ?? rest[start..<end].printed(in: passage.text)
      // `§ 45  Dnr 2021/123  Taxor`: the title may stand behind the number.
      rest = start == rest.startIndex ? rest[end...] : rest[..<start]
    } else {
      caseNumber = cell
    }
    // `Sn § 50   Au § 84`: the label of the same item in the minutes of another body.
    if let other = ItemLabel(rest, of: passage.text, words: words), other.hasSign,
      other.prefix != nil, rest.dropFirst(other.count).first?.isCapitalised ?? true
    {
      rest = rest.dropFirst(other.count)
    }
    // `Kassan: 50:-` ends in an amount.
    while let mark = rest.last, mark.isDash || [",", ":", ";"].contains(where: mark.isMark),
      !mark.isDash || rest.dropLast().last?.isMark(":") != true
    {
      rest = rest.dropLast()
    }
    title = rest.isEmpty ? nil : rest.printed(in: passage.text)
  }

  /// The heading of an item that has a name and no number.
  init(named passage: Passage, at index: Int, _ vocabulary: Vocabulary) {
    self.index = index
    label = .none
    title = vocabulary.words.items.withoutWebMark(passage.text)
    caseNumber = nil
    textBelow = nil
  }

  /// What stands under the heading and, in a table, beside it.
  func text(in passages: [Passage], until end: Int) -> [Passage] {
    let beside = textBelow.map { [Passage($0, of: passages[index])] } ?? []
    return beside + passages[(index + 1)..<max(index + 1, end)]
  }

  /// Whether the heading says that an item goes on (`§ 45 forts.`).
  func isContinuation(of other: ItemHeading, words: ItemWords) -> Bool {
    guard label.number == other.label.number, label.prefix == other.label.prefix,
      label.year == other.label.year
    else { return false }
    guard let title else { return false }
    // `§ 45 (forts.)`
    let first = title.lowercased().drop { !$0.isLetter }.prefix { $0.isLetter }
    return title == other.title || words.continuations.contains(String(first))
  }

  /// Whether a passage says at the head of a page that the item goes on (`§ 45 forts.`).
  func isSaidAgain(in passage: Passage, _ vocabulary: Vocabulary) -> Bool {
    guard passage.isHeading, passage.lexemes.count <= 10 + label.count,
      let again = ItemHeading(passage, at: index, vocabulary)
    else { return false }
    return again.isContinuation(of: self, words: vocabulary.words.items)
  }

  /// Whether the title ends as a line of a table of contents does: dots and a page number.
  var endsInPageNumber: Bool {
    guard let title else { return false }
    let words = title.split(separator: " ")
    guard let last = words.last, Int(last) != nil else { return false }
    return title.contains("....") || title.contains(". . .") || title.contains("…")
  }
}

extension Passage {
  /// The number of lexemes before each cell.
  var cellStarts: [Int] {
    var starts = [0]
    var index = lexemes.startIndex
    for position in text.utf8.indices where text.utf8[position] == 9 {
      while index < lexemes.endIndex, lexemes[index].text.startIndex < position { index += 1 }
      starts.append(index - lexemes.startIndex)
    }
    return starts
  }
}
