/// A date as minutes print it: `2021-06-07`, `7/6 2021`, `tisdagen den 7 juni 2021`.
struct PrintedDate: Sendable, Hashable {
  let year: Int
  let month: Int
  let day: Int

  /// Makes a date, if there is such a day.
  init?(year: Int, month: Int, day: Int) {
    guard (1850...2199).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= days[month - 1] else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// ISO 8601.
  var iso: String {
    let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  /// The date that begins at the index, and how many lexemes it takes.
  static func match(
    _ lexemes: ArraySlice<Lexeme>, at index: Int, words: DateWords
  ) -> (date: PrintedDate, count: Int)? {
    let lexeme = lexemes[index]
    guard !lexeme.isMark, lexeme.text.utf8.first?.isDigit == true else { return nil }
    let parts = lexeme.text.split(whereSeparator: { "-./:".contains($0) }).map { Int($0) }
    if parts.count >= 3 { return numeric(parts, lexeme).map { ($0, 1) } }
    if let found = dashed(lexemes, at: index) ?? spaced(lexemes, at: index) { return found }
    if parts.count == 2, let day = parts[0], let month = parts[1], lexeme.text.contains("/"),
      let (year, count) = year(lexemes, after: index + 1),
      let date = PrintedDate(year: year, month: month, day: day)
    {
      return (date, 1 + count)
    }
    return written(lexemes, at: index, words: words)
  }

  /// A date of six or eight digits (`230403`) that is the first of a text; elsewhere such digits may be an
  /// amount.
  static func compact(in lexemes: ArraySlice<Lexeme>) -> PrintedDate? {
    for index in lexemes.indices {
      let lexeme = lexemes[index]
      let next = lexemes[safe: index + 1]
      // `24-04-23`
      let short = lexeme.text.split(separator: "-", omittingEmptySubsequences: false)
      if short.count == 3, short.allSatisfy({ $0.utf8.count == 2 }),
        let number = Int(short.joined()), let date = PrintedDate(compact: number)
      {
        return date
      }
      let parts = [lexeme.number, next?.number, lexemes[safe: index + 2]?.number]
      if let number = parts[0], lexeme.text.utf8.count == 6 {
        if let date = PrintedDate(compact: number), next?.isMark("-") != true { return date }
      } else if let number = parts[0], lexeme.text.utf8.count == 8,
        let date = PrintedDate(
          year: number / 10_000, month: number / 100 % 100, day: number % 100)
      {
        return date
      } else if let year = parts[0], let month = parts[1], let day = parts[2],
        [lexeme, lexemes[index + 1], lexemes[index + 2]].allSatisfy({ $0.text.utf8.count == 2 }),
        let date = PrintedDate(compact: year * 10_000 + month * 100 + day)
      {
        return date
      }
    }
    return nil
  }

  /// Two digits of the year, two of the month and two of the day.
  private init?(compact number: Int) {
    self.init(
      year: Self.fullYear(number / 10_000), month: number / 100 % 100, day: number % 100)
  }

  /// The year of two digits.
  private static func fullYear(_ year: Int) -> Int { year < 50 ? 2000 + year : 1900 + year }

  /// The first day without a year (`söndagen den 20 mars`), in a year that is told elsewhere.
  static func first(
    in lexemes: ArraySlice<Lexeme>, of year: Int, words: DateWords
  ) -> PrintedDate? {
    for index in lexemes.indices {
      guard let day = lexemes[index].number ?? ordinal(lexemes[index]), day <= 31,
        let month = lexemes[safe: index + 1].flatMap({ words.months[$0.folded] }),
        lexemes[safe: index + 2]?.number.map({ $0 > 1000 }) != true
      else { continue }
      if let date = PrintedDate(year: year, month: month, day: day) { return date }
    }
    return nil
  }

  /// The number of `2:a`, `3:e`.
  private static func ordinal(_ lexeme: Lexeme) -> Int? {
    let parts = lexeme.text.split(separator: ":")
    return parts.count == 2 && parts[1].count == 1 ? Int(parts[0]) : nil
  }

  /// Whether the date at the index is that of a page rather than of what it tells: `Uppdaterad: 3 mars 2024`.
  static func isOfPage(_ lexemes: ArraySlice<Lexeme>, at index: Int, words: DateWords) -> Bool {
    lexemes[..<index].suffix(4).contains { words.published.contains($0.folded) }
  }

  /// The first date in the lexemes.
  static func first(in lexemes: ArraySlice<Lexeme>, words: DateWords) -> PrintedDate? {
    for index in lexemes.indices where !isOfPage(lexemes, at: index, words: words) {
      if let found = match(lexemes, at: index, words: words) { return found.date }
    }
    return nil
  }

  /// `2021-06-07`, `07.06.2021` or `7/6-21`.
  private static func numeric(_ parts: [Int?], _ lexeme: Lexeme) -> PrintedDate? {
    guard let first = parts[0], let month = parts[1], let last = parts[2] else { return nil }
    guard parts.count == 3 || lexeme.text.contains(":") else { return nil }
    if first > 31 { return PrintedDate(year: first, month: month, day: last) }
    let isShort = last < 100 && lexeme.text.hasSuffix("-\(last)") && lexeme.text.contains("/")
    return PrintedDate(year: isShort ? fullYear(last) : last, month: month, day: first)
  }

  /// `2021–06–07`, with dashes for hyphens or spaces around them.
  private static func dashed(
    _ lexemes: ArraySlice<Lexeme>, at index: Int
  ) -> (date: PrintedDate, count: Int)? {
    guard index + 4 < lexemes.endIndex, let year = lexemes[index].number, year > 1000,
      lexemes[index + 1].isDash, lexemes[index + 3].isDash,
      let month = lexemes[index + 2].number, let day = lexemes[index + 4].number,
      let date = PrintedDate(year: year, month: month, day: day)
    else { return nil }
    return (date, 5)
  }

  /// Whether a word is a day and a month without a year: `17/04`.
  static func isDayAndMonth(_ lexeme: Lexeme) -> Bool {
    let parts = lexeme.text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let day = parts[0], let month = parts[1] else { return false }
    return (1...31).contains(day) && (1...12).contains(month)
  }

  /// `2021 06 07`, with spaces for hyphens.
  private static func spaced(
    _ lexemes: ArraySlice<Lexeme>, at index: Int
  ) -> (date: PrintedDate, count: Int)? {
    guard index + 2 < lexemes.endIndex, let year = lexemes[index].number,
      (1900...2199).contains(year), lexemes[index + 1].text.utf8.count == 2,
      lexemes[index + 2].text.utf8.count == 2, let month = lexemes[index + 1].number,
      let day = lexemes[index + 2].number,
      let date = PrintedDate(year: year, month: month, day: day)
    else { return nil }
    return (date, 3)
  }

  /// `7 juni 2021`, `7:e juni, 2021`, `7–8 juni 2021` (the first day counts).
  private static func written(
    _ lexemes: ArraySlice<Lexeme>, at index: Int, words: DateWords
  ) -> (date: PrintedDate, count: Int)? {
    let days = lexemes[index].text.split(whereSeparator: { "-:".contains($0) })
    guard let first = days.first, let day = Int(first), day <= 31 else { return nil }
    var next = index + 1
    func skip(_ condition: (Lexeme) -> Bool) {
      if next < lexemes.endIndex, condition(lexemes[next]) { next += 1 }
    }
    skip { $0.isMark(".") }
    if next + 1 < lexemes.endIndex,
      lexemes[next].isDash || words.joining.contains(lexemes[next].folded)
    {
      // `lördagen den 7 och söndagen den 8 juni`
      let rest = lexemes[(next + 1)...].prefix(3)
      if let place = rest.firstIndex(where: { !words.fillers.contains($0.folded) }),
        let second = lexemes[place].number, second <= 31
      {
        next = place + 1
      }
    }
    guard next < lexemes.endIndex, let month = words.months[lexemes[next].folded] else {
      return nil
    }
    next += 1
    guard let (year, count) = year(lexemes, after: next),
      let date = PrintedDate(year: year, month: month, day: day)
    else { return nil }
    return (date, next + count - index)
  }

  /// The year at the index, after a full stop, comma, hyphen or nothing.
  private static func year(
    _ lexemes: ArraySlice<Lexeme>, after index: Int
  ) -> (year: Int, count: Int)? {
    var next = index
    // `21 febr. -08`
    if lexemes[safe: next]?.isMark(".") == true, lexemes[safe: next + 1]?.isDash == true {
      next += 1
    }
    if next < lexemes.endIndex,
      lexemes[next].isMark(".") || lexemes[next].isMark(",")
        || lexemes[next].isDash
    {
      next += 1
    }
    guard next < lexemes.endIndex, let year = lexemes[next].number else { return nil }
    // `21 februari -08`
    if next > index, lexemes[next - 1].isDash, !lexemes[next].startsWord,
      lexemes[next].text.utf8.count == 2, lexemes[safe: next + 1]?.isMark ?? true
    {
      return (fullYear(year), next + 1 - index)
    }
    return year > 1000 ? (year, next + 1 - index) : nil
  }
}

extension Lexeme {
  /// Whether this is a hyphen or dash that stands alone.
  var isDash: Bool { isMark && (first == "-" || first == "–" || first == "—" || first == "−") }
}
