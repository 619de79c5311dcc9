/// The labels of the first page's table.
extension FrontTable {
  /// The label at the start of a text, and the text after it; nil if there is no label.
  ///
  /// Without a colon the rest must look like a value: a capital letter, a digit or a section sign.
  func label(_ text: String) -> (field: FrontField, rest: String)? {
    // Specks stand before labels of scans: `- Beslutande`.
    let lexemes = Lexeme.all(in: text)[...].drop { $0.isMark && !$0.isMark("§") && !$0.isMark("(") }
    guard let start = lexemes.first, start.isCapitalised,
      let match = vocabulary.fields.match(lexemes, at: lexemes.startIndex)
    else { return nil }
    var rest = lexemes.dropFirst(match.count)
    let hasColon = rest.first?.isMark(":") == true
    while let mark = rest.first, mark.isMark, !mark.isMark("§"), !mark.isMark("(") {
      rest = rest.dropFirst()
    }
    guard let first = rest.first else { return (match.meaning, "") }
    if case .people = match.meaning, let value = Self.afterQualifier(rest) {
      return (match.meaning, value.printed(in: text))
    }
    // `Närvarande ledamöter och ersättare`: two kinds of people in one list.
    if case .people = match.meaning, vocabulary.words.attendance.joining.contains(first.folded),
      let other = rest.dropFirst().first.flatMap({ _ in
        vocabulary.fields.match(rest, at: rest.startIndex + 1)
      }), case .people = other.meaning
    {
      var value = rest.dropFirst(1 + other.count)
      while let mark = value.first, mark.isMark(":") { value = value.dropFirst() }
      return (match.meaning, value.printed(in: text))
    }
    let looksLikeValue =
      first.isCapitalised || first.isMark("§") || first.text.utf8.first?.isDigit == true
    guard hasColon || looksLikeValue else { return nil }
    let value = rest.printed(in: text)
    // `Närvarande ledamöter`, `Närvarande Ledamöter Bo Al`: the more exact label counts.
    // Of `Datum Plats` the values stand together in the next line.
    if let inner = label(value), inner.rest.isEmpty {
      let whenAndWhere: Set<FrontField> = [.date, .time, .place, .placeAndTime]
      let areBoth = whenAndWhere.isSuperset(of: [match.meaning, inner.field])
      return (areBoth ? .placeAndTime : inner.field, "")
    }
    return (match.meaning, value)
  }

  /// What follows the colon behind words that say more of the people listed:
  /// `Närvarande styrelsen och skola:`, `Adjungerade (ständigt): Bo Al`.
  private static func afterQualifier(_ rest: ArraySlice<Lexeme>) -> ArraySlice<Lexeme>? {
    guard let colon = rest.prefix(8).firstIndex(where: { $0.isMark(":") }), colon > rest.startIndex,
      rest[..<colon].allSatisfy({ !$0.isCapitalised && !$0.isMark(".") && !$0.isMark("§") })
    else { return nil }
    return rest[(colon + 1)...]
  }

  /// The people whom the end of a heading names: `Styrelsen – ej närvarande`.
  func endingLabel(_ text: String) -> FrontField? {
    let lexemes = Lexeme.all(in: text)[...]
    guard lexemes.count <= 8, let dash = lexemes.lastIndex(where: \.isDash),
      dash > lexemes.startIndex, dash + 1 < lexemes.endIndex,
      let match = vocabulary.fields.match(lexemes, at: dash + 1),
      dash + 1 + match.count == lexemes.endIndex, case .people = match.meaning
    else { return nil }
    return match.meaning
  }

  /// A line with several labels for when and where, each with its value, in parts:
  /// `Datum 2024-01-03   Tid 18.30   Plats Bystugan`.
  func labelledParts(of text: String) -> [String] {
    let whenAndWhere: Set<FrontField> = [.date, .time, .place]
    guard text.utf8.count <= 200, let first = label(text), whenAndWhere.contains(first.field) else {
      return [text]
    }
    let lexemes = Lexeme.all(in: text)[...]
    var parts: [String] = []
    var start = lexemes.startIndex
    for index in lexemes.indices.dropFirst() where lexemes[index].isCapitalised {
      let rest = String(text[lexemes[index].text.startIndex...])
      guard lexemes[start..<index].count > 1, let (field, value) = label(rest), !value.isEmpty,
        whenAndWhere.contains(field), vocabulary.fields.match(lexemes, at: index) != nil
      else { continue }
      parts.append(lexemes[start..<index].printed(in: text))
      start = index
    }
    return parts + [lexemes[start...].printed(in: text)]
  }
}
