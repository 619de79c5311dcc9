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
    if let name = certain.mostFrequent { return name }
    // A place below the name of an association is where it met.
    if let name = letterhead.municipalities.map(\.name).mostFrequent {
      // and a town without any body may be anything.
      return namedOrganisation == nil && printedBody != nil ? name : nil
    }
    return inProse ?? footer.municipalities.filter(\.isCertain).map(\.name).mostFrequent
  }

  /// A municipality named with the word for it before the first item.
  private var inProse: String? {
    for passage in front {
      for index in passage.lexemes.indices where passage.lexemes[index].isCapitalised {
        if let found = vocabulary.municipalities.match(passage.lexemes, at: index),
          let next = passage.lexemes[safe: index + found.count],
          vocabulary.words.municipalityNouns.contains(next.folded),
          // `Eva Ek (S) Lövsta kommun` comes from there.
          passage.isProse || !passage.lexemes[..<index].contains(where: { $0.isMark(")") })
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
    let isAssociation = organisation != nil
    let subjects = items.flatMap(\.decisions).compactMap { decision -> String? in
      let lexemes = Lexeme.all(in: decision.text).prefix(12)
      return lexemes.firstIndex { deciding.contains($0.folded) }.flatMap {
        names.subject(lexemes, before: $0, in: decision.text, takesAny: isAssociation)
      }
    }
    return subjects.mostFrequent
  }

  /// The association or company, where there is no municipality.
  var organisation: String? {
    guard municipality == nil else { return nil }
    return namedOrganisation ?? BodyName(vocabulary).organisation(in: footer.pieces)
  }

  /// The association or company that the letterhead names.
  private var namedOrganisation: String? {
    BodyName(vocabulary).organisation(in: letterhead.pieces)
  }

  /// The gathering of an association's members that a letterhead or title names.
  ///
  /// The name of the association itself need not be known as one.
  var assembly: String? { municipality == nil ? letterhead.assembly : nil }

  /// The board of an association whose meeting a letterhead or title names.
  var board: String? { municipality == nil ? letterhead.board : nil }

  /// The date of the meeting.
  var date: PrintedDate? {
    let words = vocabulary.words.dates
    for entry in table.entries(.date) + table.whenItMet {
      if let date = PrintedDate.first(in: Lexeme.all(in: entry.text)[...], words: words) {
        return date
      }
    }
    // `Datum: 14-04-27`
    let compact = table.entries(.date).lazy.compactMap { entry in
      PrintedDate.compact(in: Lexeme.all(in: entry.text)[...])
    }.first
    if let date = compact ?? dateOfNamedTitle { return date }
    if let date = letterhead.dates.map(\.date).mostFrequent { return date }
    let told = front.lazy.filter { $0.isProse || $0.isHeading }.compactMap {
      PrintedDate.first(in: $0.lexemes, words: words)
    }.first
    return told ?? footer.dates.map(\.date).mostFrequent ?? dateOfTitle
  }

  /// The date behind the word for minutes where others stand around it, each once: that of a page on the web
  /// over `Protokoll 2012-04-03`.
  private var dateOfNamedTitle: PrintedDate? {
    let dates = letterhead.dates.map(\.date)
    guard Set(dates).count == dates.count, dates.count > 1 else { return nil }
    let titles = letterhead.titles.filter { title in
      title.lexemes.first.map { vocabulary.words.kinds[$0.folded] == .minutes } == true
        || title.lexemes.first.map(namesMeeting) == true
    }
    // `Protokoll fört vid …` says of which meeting; `Årsmötesprotokoll 17 januari 2023` may say when it was shown.
    let telling = titles.filter { title in
      title.lexemes.dropFirst().first.map { $0.startsWord && $0.first.isLowercase } == true
    }
    return (telling + titles).lazy.compactMap {
      PrintedDate.first(in: $0.lexemes, words: vocabulary.words.dates)
    }.first
  }

  /// Whether a word names a meeting (`Årsmöte`).
  private func namesMeeting(_ lexeme: Lexeme) -> Bool {
    let bodies = vocabulary.words.bodies
    return bodies.assemblies[lexeme.folded] != nil || bodies.boardMeetings[lexeme.folded] != nil
  }

  /// The date that a title has in six digits, or a day beside it in the one year that a title names:
  /// `Protokoll årsmöte 2023` over `Tid: lördagen den 2 april`.
  private var dateOfTitle: PrintedDate? {
    let words = vocabulary.words.dates
    let titles = letterhead.titles + front.prefix(8).filter(\.isHeading)
    let texts = titles + front.prefix(8).filter(\.isProse)
    if let date = texts.lazy.compactMap({ PrintedDate.compact(in: $0.lexemes) }).first {
      return date
    }
    // `Juni 2017` alone over `Protokoll fört vid styrelsemöte den 1 juni`
    let months = front.prefix(8).filter { passage in
      passage.lexemes.count == 2
        && passage.lexemes.first.map { words.months[$0.folded] != nil } == true
    }
    let years = Set(
      (titles + months).flatMap(\.lexemes).compactMap { lexeme in
        lexeme.text.utf8.count == 4 ? lexeme.number : nil
      }.filter { (1900...2199).contains($0) })
    guard years.count == 1, let year = years.first else { return nil }
    let values = table.entries(.date, .placeAndTime, .time).map { Lexeme.all(in: $0.text)[...] }
    return (values + texts.map(\.lexemes)).lazy.compactMap {
      PrintedDate.first(in: $0, of: year, words: words)
    }.first
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
        // `28 januari 2025, 09.30–12.00` and `2025-01-28 17:15` need no word for the time.
        let isSpan = rest.indices.prefix(3).contains {
          PrintedTime.match(rest, at: $0, words: words).map {
            $0.times.count == 2 || rest.first?.text.contains(":") == true
          } == true
        }
        if isSpan || rest.contains(where: { words.clock.contains($0.folded) }) {
          return rest.printed(in: passage.text)
        }
      }
    }
    return nil
  }

  /// The place behind the date of a title, where the name of an association may stand as well:
  /// `Protokoll fört vid årsmöte 2023-04-03 kl 18 på Bystugan`.
  private var placeInTitle: String? {
    let words = vocabulary.words
    let bodies = BodyName(vocabulary)
    // `2023-04-03 på Bystugan` may be the second line of a title.
    let dated = front.prefix(6).filter {
      !$0.lexemes.isEmpty
        && PrintedDate.match($0.lexemes, at: $0.lexemes.startIndex, words: words.dates) != nil
    }
    for passage in letterhead.titles + dated {
      let lexemes = passage.lexemes
      for index in lexemes.indices {
        guard let found = PrintedDate.match(lexemes, at: index, words: words.dates) else {
          continue
        }
        let rest = lexemes[(index + found.count)...].drop { lexeme in
          lexeme.isMark(",") || lexeme.isMark(".") || words.dates.clock.contains(lexeme.folded)
            || PrintedTime(lexeme.text) != nil || lexeme.number != nil
        }
        guard let word = rest.first, words.bodies.locating.contains(word.folded) else { break }
        var place = rest.dropFirst().prefix { lexeme in
          lexeme.isMark(",") || lexeme.isCapitalised && !lexeme.isMark
            || lexeme.folded == words.bodies.place
        }
        // `Ängens IF:s kansli`
        if let owner = place.last, owner.folded.hasSuffix("s"),
          let thing = lexemes[safe: place.endIndex], !thing.isMark, thing.number == nil
        {
          place = lexemes[place.startIndex...place.endIndex]
        } else if let thing = lexemes[safe: place.endIndex], !thing.isMark, thing.number == nil,
          place.last?.isCapitalised == true, thing.text.count > 3,
          vocabulary.fields.match(lexemes, at: place.endIndex) == nil,
          !words.dates.fillers.contains(thing.folded),
          lexemes[safe: place.endIndex + 1]?.isMark ?? true
        {
          // `i Ängens församlingshem.`
          place = lexemes[place.startIndex...place.endIndex]
        }
        while let last = place.last,
          last.isMark || !last.isCapitalised && place.count < 2
            || last.folded == words.bodies.place
        {
          place = place.dropLast()
        }
        let name = place.printed(in: passage.text)
        guard place.first?.isCapitalised == true, place.count <= 8,
          !bodies.isOrganisation(name), !place.contains(where: bodies.isNoun)
        else { break }
        return name
      }
    }
    return nil
  }

  /// What follows the word for the time in a title: `Protokoll fört vid möte söndagen den 3 april kl 16.00`.
  private var clockInTitle: String? {
    for title in letterhead.titles {
      if let clock = title.lexemes.firstIndex(where: {
        vocabulary.words.dates.clock.contains($0.folded)
      }) {
        return title.lexemes[clock...].printed(in: title.text)
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
    // `Plats: Hamnkrogen kl. 12.00`
    for entry in table.entries(.place) where result.start == nil {
      let lexemes = Lexeme.all(in: entry.text)[...]
      if let clock = lexemes.firstIndex(where: {
        vocabulary.words.dates.clock.contains($0.folded)
      }) {
        result.addTimes(lexemes[clock...].printed(in: entry.text), vocabulary)
      }
    }
    for entry in table.entries(.place, .placeAndTime) where result.place == nil {
      result.addPlace(entry.text, vocabulary)
    }
    if result.place == nil, let place = placeInTitle { result.addPlace(place, vocabulary) }
    if result.start == nil, let text = whenInTitle ?? clockInTitle ?? letterhead.clocks.first {
      result.addTimes(text, vocabulary)
    }
    return result
  }
}
