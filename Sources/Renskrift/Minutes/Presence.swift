/// From when until when somebody was present: `§§ 45–50`, `från § 47`, `kl. 13.00–15.30`.
struct Presence: Sendable, Hashable {
  var from: Attendee.Moment?
  var to: Attendee.Moment?

  /// Adds what another part of the text says.
  mutating func add(_ other: Presence) {
    from = from ?? other.from
    to = other.to ?? to
  }

  /// The presence that a text in brackets tells; nil if it tells none.
  static func all(_ lexemes: ArraySlice<Lexeme>, _ vocabulary: Vocabulary) -> Presence? {
    let except = vocabulary.words.attendance.except
    guard !lexemes.contains(where: { except.contains($0.folded) }) else { return nil }
    var presence: Presence?
    var index = lexemes.startIndex
    while index < lexemes.endIndex {
      if let (found, count) = match(lexemes, at: index, vocabulary) {
        var sum = presence ?? Presence()
        sum.add(found)
        presence = sum
        index += count
      } else {
        index += 1
      }
    }
    return presence
  }

  /// The presence that begins at the index, and how many lexemes it takes.
  static func match(
    _ lexemes: ArraySlice<Lexeme>, at index: Int, _ vocabulary: Vocabulary
  ) -> (presence: Presence, count: Int)? {
    let from = vocabulary.from.match(lexemes, at: index)
    let to = vocabulary.to.match(lexemes, at: index)
    let except = vocabulary.words.attendance.except.contains(lexemes[index].folded)
    // `del av § 6`: the item alone is told.
    let partly = vocabulary.partly.match(lexemes, at: index)
    var start =
      index + max(from?.count ?? 0, to?.count ?? 0, partly?.count ?? 0, except ? 1 : 0)
    while start < lexemes.endIndex, lexemes[start].isMark(".") { start += 1 }
    guard start < lexemes.endIndex,
      let (range, count) = items(lexemes, at: start) ?? times(lexemes, at: start, vocabulary)
    else { return nil }
    let total = start + count - index
    // Somebody who left out an item was there before and after it, which these fields cannot say.
    if except { return (Presence(), total) }
    if from != nil { return (Presence(from: range.from), total) }
    if to != nil { return (Presence(to: range.from), total) }
    return (range, total)
  }

  /// `§ 45`, `§§ 45–50`, `§1-3a`.
  private static func items(
    _ lexemes: ArraySlice<Lexeme>, at start: Int
  ) -> (Presence, Int)? {
    var index = start
    while index < lexemes.endIndex, lexemes[index].isMark("§") { index += 1 }
    guard index > start, index < lexemes.endIndex else { return nil }
    let parts = lexemes[index].text.split(separator: "-").map { ItemNumber($0) }
    guard let first = parts.first, let from = first else { return nil }
    var to = parts.count > 1 ? parts[1] : nil
    index += 1
    if to == nil, index + 1 < lexemes.endIndex, lexemes[index].isDash,
      let last = ItemNumber(lexemes[index + 1].text)
    {
      to = last
      index += 2
    }
    let presence = Presence(
      from: Attendee.Moment(item: from.text), to: Attendee.Moment(item: (to ?? from).text))
    return (presence, index - start)
  }

  /// `kl. 13.00–15.30`, `13.15`.
  private static func times(
    _ lexemes: ArraySlice<Lexeme>, at start: Int, _ vocabulary: Vocabulary
  ) -> (Presence, Int)? {
    let words = vocabulary.words.dates
    var index = start
    if words.clock.contains(lexemes[index].folded) { index += 1 }
    if index < lexemes.endIndex, index > start, lexemes[index].isMark(".") { index += 1 }
    guard index < lexemes.endIndex,
      let (times, count) = PrintedTime.match(lexemes, at: index, words: words),
      let first = times.first
    else { return nil }
    index += count
    var last = times.count > 1 ? times[1] : nil
    if last == nil, index + 1 < lexemes.endIndex, lexemes[index].isDash,
      let (end, count) = PrintedTime.match(lexemes, at: index + 1, words: words)
    {
      last = end.first
      index += 1 + count
    }
    let presence = Presence(
      from: Attendee.Moment(time: first.text), to: last.map { Attendee.Moment(time: $0.text) })
    return (presence, index - start)
  }
}
