/// Who met, when and where, read from the letterhead, the first page's table and the text.
struct MeetingHead: Sendable {
  let letterhead: Letterhead
  let table: FrontTable
  /// The passages before the first item.
  let front: [Passage]
  /// What the page footers say, for what nothing else does.
  let footer: Letterhead
  let vocabulary: Vocabulary

  /// The municipality, in its usual spelling.
  var municipality: String? {
    let certain = letterhead.municipalities.filter(\.isCertain).map(\.name)
    return certain.mostFrequent ?? letterhead.municipalities.map(\.name).mostFrequent ?? inProse
      ?? footer.municipalities.filter(\.isCertain).map(\.name).mostFrequent
  }

  /// A municipality named with the word for it before the first item.
  private var inProse: String? {
    for passage in front {
      for index in passage.lexemes.indices where passage.lexemes[index].isCapitalised {
        if let found = vocabulary.municipalities.match(passage.lexemes, at: index),
          let next = passage.lexemes[safe: index + found.count],
          vocabulary.words.municipalityNouns.contains(next.folded)
        {
          return found.meaning
        }
      }
    }
    return nil
  }

  /// The body that the letterhead names or, else, the text before the items.
  var printedBody: String? {
    let names = BodyName(vocabulary)
    if let name = names.most(in: letterhead.pieces) { return name }
    for passage in front where passage.isProse || passage.isHeading {
      if let name = names.inProse(passage.lexemes, of: passage.text) { return name }
    }
    return names.most(in: footer.pieces)
  }

  /// The body that decides in the items.
  func decidingBody(_ items: [Item]) -> String? {
    let names = BodyName(vocabulary)
    let deciding = vocabulary.words.proceedings.deciding
    let subjects = items.flatMap(\.decisions).compactMap { decision -> String? in
      let lexemes = Lexeme.all(in: decision.text).prefix(12)
      return lexemes.firstIndex { deciding.contains($0.folded) }.flatMap {
        names.subject(lexemes, before: $0, in: decision.text, takesAny: organisation != nil)
      }
    }
    return subjects.mostFrequent
  }

  /// The association or company, where there is no municipality.
  var organisation: String? {
    guard municipality == nil else { return nil }
    let names = BodyName(vocabulary)
    return names.organisation(in: letterhead.pieces) ?? names.organisation(in: footer.pieces)
  }

  /// The gathering of an association's members that a letterhead or title names.
  var assembly: String? { organisation == nil ? nil : letterhead.assembly }

  /// The board of an association whose meeting a letterhead or title names.
  var board: String? { organisation == nil ? nil : letterhead.board }

  /// The date of the meeting.
  var date: PrintedDate? {
    let words = vocabulary.words.dates
    for entry in table.entries(.date) + table.entries(.placeAndTime, .time) {
      if let date = PrintedDate.first(in: Lexeme.all(in: entry.text)[...], words: words) {
        return date
      }
    }
    if let date = letterhead.dates.map(\.date).mostFrequent { return date }
    let told = front.lazy.filter { $0.isProse || $0.isHeading }.compactMap {
      PrintedDate.first(in: $0.lexemes, words: words)
    }.first
    return told ?? footer.dates.map(\.date).mostFrequent
  }

  /// What follows the date in a title or sentence before the items:
  /// `Protokoll från sammanträde den 3 mars 2022 kl. 10.00–12.00`.
  private var whenInTitle: String? {
    let words = vocabulary.words.dates
    for passage in front where (passage.isHeading || passage.isProse) && passage.lexemes.count <= 40
    {
      for index in passage.lexemes.indices {
        guard let found = PrintedDate.match(passage.lexemes, at: index, words: words),
          found.date == date
        else { continue }
        let rest = passage.lexemes[(index + found.count)...]
        // `28 januari 2025, 09.30–12.00` needs no word for the time.
        let isSpan = rest.indices.prefix(3).contains {
          PrintedTime.match(rest, at: $0, words: words)?.times.count == 2
        }
        if isSpan || rest.contains(where: { words.clock.contains($0.folded) }) {
          return rest.printed(in: passage.text)
        }
      }
    }
    return nil
  }

  /// When the meeting began and ended, and where it was held.
  var placeAndTime: PlaceAndTime {
    var result = PlaceAndTime()
    for entry in table.entries(.time, .placeAndTime, .date) {
      result.addTimes(entry.text, vocabulary)
    }
    for entry in table.entries(.place, .placeAndTime) where result.place == nil {
      result.addPlace(entry.text, vocabulary)
    }
    if result.start == nil, let text = whenInTitle { result.addTimes(text, vocabulary) }
    return result
  }
}
