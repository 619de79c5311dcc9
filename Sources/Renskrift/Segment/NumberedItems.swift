/// Finds the headings of items that have a number and no section sign, as associations print them.
///
/// Each such line might as well be part of a list. What tells items is that their numbers go on from
/// 1 through the document, with text between them; in minutes also from another number, as some associations
/// count on from meeting to meeting.
enum NumberedItems {
  /// The first spans of the headings' lines.
  ///
  /// - Parameter isMinutes: whether the document calls itself minutes.
  static func spans(
    in lines: [PrintedLine], _ words: ItemWords, isMinutes: Bool
  ) -> Set<Span> {
    // A number and a title in a row by themselves stand beside their text; in other tables numbers count anything.
    let tables = Set(lines.compactMap { line in line.cell.flatMap { $0.row > 0 ? $0.table : nil } })
    let candidates = lines.enumerated().compactMap { index, line -> Candidate? in
      guard
        line.cell.map({ $0.column == 0 && !tables.contains($0.table) && isNumber(line) }) ?? true
      else { return nil }
      let own = parted(line.left)
      let lettered = letteredNumber(own)
      guard let (number, length) = lettered ?? label(own, words) else { return nil }
      var rest = own.dropFirst(length).drop { !$0.contains(where: \.isLetter) }
      // `5. a) För att leda …`: the item begins with a list of its own.
      if let first = rest.first, rest.count > 1, first.count == 2, first.hasSuffix(")") {
        rest = rest.dropFirst()
      }
      // `6. ”Elden” redovisades.`
      let first = rest.first?.first { !"”“\"»’'".contains($0) }
      // `1. ordförande öppnade mötet.`: some typists write so once or twice; `4 100-årsfesten` has no case.
      let isCounted = isMinutes && first?.isNumber == true && rest.first?.first?.isNumber == true
      let isLower = !rest.isEmpty && first?.isUppercase != true && !isCounted
      if isLower, !isMinutes || !own[0].hasSuffix(".") { return nil }
      let isTitle = rest.isEmpty || rest.count <= 12 && !line.text.hasSuffix(".")
      return Candidate(
        line: line, index: index, number: number, isLettered: lettered != nil,
        isBare: line.left[0].utf8.allSatisfy(\.isDigit), isTitle: isTitle && !isLower,
        isLower: isLower)
    }
    let found = spans(of: candidates, in: lines, words, isMinutes)
    guard isMinutes else { return found }
    if let restarted = restarted(candidates), restarted.count > found.count { return restarted }
    return found.isEmpty ? BareNumbers.spans(in: lines, words) : found
  }

  /// Whether a line is nothing but a number, as in the first column of a table of items.
  private static func isNumber(_ line: PrintedLine) -> Bool {
    guard line.left.count == 1, let number = Int(line.left[0].trimmed(of: ".)")) else {
      return false
    }
    return (1...999).contains(number) && line.left[0].utf8.count <= 4
  }

  /// The first spans of items whose numbers begin again, in text; below a blank line a list may begin.
  private static func restarted(_ candidates: [Candidate]) -> Set<Span>? {
    let items = candidates.filter { $0.line.box == nil && !$0.isLettered }
    return RestartedNumbers.places(items.map { ($0.number, $0.line.followsBlank) }).map { places in
      Set(places.compactMap { items[$0].line.spans.first })
    }
  }

  /// The first spans of the best series among the candidates.
  private static func spans(
    of candidates: [Candidate], in lines: [PrintedLine], _ words: ItemWords, _ isMinutes: Bool
  ) -> Set<Span> {
    let titles = run(of: candidates.filter(\.isTitle), words)
    let isParted = zip(titles, titles.dropFirst()).filter { $1.index - $0.index > 1 }.count
    let found = titles.count >= 3 && isParted * 2 >= titles.count - 1 ? titles : []
    // Some number sentences rather than titles, and some end a title with a full stop.
    let all = run(of: candidates, words)
    let areHashed = all.count >= 5 && all.allSatisfy { isHashed($0.line.left) }
    let isBetter =
      areHashed
      || all.count > found.count
        && (isHeaded(all, lines) || goesThrough(all, lines, words, isMinutes))
    var best = isBetter ? all : found
    if best.isEmpty, isMinutes {
      best = later(candidates.filter(\.isTitle), words)
      if best.isEmpty {
        let all = later(candidates, words, areParted: false)
        if goesThrough(all, lines, words, isMinutes) { best = all }
      }
    }
    return Set(best.compactMap { $0.line.spans.first })
  }

  /// A line that begins with a number.
  private struct Candidate {
    let line: PrintedLine
    let index: Int
    let number: Int
    /// Whether a letter stands behind the number (`2a.`), which was put in later.
    let isLettered: Bool
    /// Whether nothing stands beside the number: `2 Formalia`.
    let isBare: Bool
    /// Whether what follows is short and no sentence.
    let isTitle: Bool
    /// Whether what follows begins with a small letter.
    let isLower: Bool
  }

  /// The longest run of numbers that go on from 1.
  private static func run(of candidates: [Candidate], _ words: ItemWords) -> [Candidate] {
    var best: [Candidate] = []
    // Items begin early: later lists that begin with 1 are those of an item or an appendix.
    for start in candidates.indices.filter({ candidates[$0].number == 1 }).prefix(10) {
      var run = [candidates[start]]
      for place in candidates.indices.dropFirst(start + 1) {
        let candidate = candidates[place]
        let last = run[run.count - 1]
        let step = candidate.number - last.number
        if step == 0, candidate.isLettered, isAligned(candidate.line, candidates[start].line) {
          run.append(candidate)
          continue
        }
        // `3a.` behind `2.` stands for `3.`
        let isNext =
          step == 1 && candidate.line.left.prefix(2).contains { $0.inLowerCase.contains("a") }
        if candidate.isLettered, !isNext { continue }
        if goesOn(place, candidates, besides: last) { continue }
        // `• 14 Stolar` is no item where others have no bullet.
        if isBulleted(candidate.line) != isBulleted(last.line) { continue }
        // A number with a word for it is no line of a list: one before it may have been lost.
        if step == 1 || step == 2 && hasCounter(candidate.line, words)
          || run.count > 2 && isMistyped(step, place, candidates, after: last),
          isAligned(candidate.line, candidates[start].line)
            // Some typists begin to indent midway: no other number stands between the two, and none at the
            // old place goes on.
            || candidates[place - 1].index == last.index && isAlone(place, candidates, start)
        {
          run.append(candidate)
        }
      }
      if run.count > best.count, run.count(where: \.isLower) * 4 <= run.count { best = run }
    }
    return best
  }

  /// Whether a title has the number of the one right above it, or one too many, and the next number follows:
  /// typists count wrong now and then.
  private static func isMistyped(
    _ step: Int, _ place: Int, _ candidates: [Candidate], after last: Candidate
  ) -> Bool {
    let candidate = candidates[place]
    let rest = candidates[(place + 1)...]
    guard candidate.isTitle, candidate.line.box == nil, candidate.index - last.index > 1,
      rest.first?.number == candidate.number + 1
    else { return false }
    return step == 0 && candidates[place - 1].index == last.index
      || step == 2 && !rest.contains { $0.number == last.number + 1 }
  }

  /// Whether a number goes on a list inside the last item that is numbered in another way, and has come as far as
  /// the items have: `3. Val av justerare` below `2. Val av sekreterare`, in `2 Formalia`.
  private static func goesOn(
    _ place: Int, _ candidates: [Candidate], besides last: Candidate
  ) -> Bool {
    let (candidate, above) = (candidates[place], candidates[place - 1])
    return candidate.isBare != last.isBare && candidate.isBare == above.isBare
      && candidate.number == above.number + 1
  }

  private static func isBulleted(_ line: PrintedLine) -> Bool { line.left.first == "•" }

  /// The titles whose numbers go on from another number than 1, with text below nearly all of them or, where
  /// they are not parted, behind them.
  private static func later(
    _ titles: [Candidate], _ words: ItemWords, areParted: Bool = true
  ) -> [Candidate] {
    guard let first = titles.first, first.number > 1 else { return [] }
    var run = [first]
    for title in titles.dropFirst()
    where title.number == run[run.count - 1].number + 1 && isAligned(title.line, first.line) {
      run.append(title)
    }
    let isParted = zip(run, run.dropFirst()).count { $1.index - $0.index > 1 }
    // A word before each (`Paragraf 45`) leaves less doubt.
    let least = run.allSatisfy { hasCounter($0.line, words) } ? 3 : 5
    return run.count >= least && run.count * 3 >= titles.count * 2
      && (!areParted || isParted * 4 >= (run.count - 1) * 3)
      ? run : []
  }

  /// Whether none of the candidates below one that is indented has its number where the series began.
  private static func isAlone(_ place: Int, _ candidates: [Candidate], _ start: Int) -> Bool {
    !candidates[(place + 1)...].contains {
      $0.number == candidates[place].number && isAligned($0.line, candidates[start].line)
    }
  }

  /// Whether the lines are short, and below each stands a line that begins anew.
  private static func isHeaded(_ run: [Candidate], _ lines: [PrintedLine]) -> Bool {
    guard run.count >= 3 else { return false }
    let ends = run.dropFirst().map(\.index) + [lines.count]
    let headed = zip(run, ends).count { item, end in
      item.line.left.count <= 15 && item.index + 1 < end && !lines[item.index + 1].startsLower
    }
    return headed >= run.count - 1
  }

  /// Whether numbered lines make up most of the document, and most of them have text of their own.
  ///
  /// That is more than five words in which a sentence ends. What calls itself minutes may have items of a word
  /// or two.
  private static func goesThrough(
    _ run: [Candidate], _ lines: [PrintedLine], _ words: ItemWords, _ isMinutes: Bool
  ) -> Bool {
    guard run.count >= (isMinutes ? 3 : 5), let first = run.first, let last = run.last else {
      return false
    }
    // Signatures, and lists below them, are no part of it.
    let end =
      lines[last.index...].firstIndex { line in
        words.closings.contains { line.text.inLowerCase.hasPrefix($0) }
      } ?? lines.count
    // A table of people has many cells in few lines.
    let before = lines[..<first.index].count { $0.cell == nil }
    let through = end - first.index
    guard before <= 2 * through, (last.index - first.index + 1) * 2 >= through
    else { return false }
    // Few of them may be a list, unless the document is made of them.
    if run.count < 5, before > through || (last.index - first.index) * 2 < through {
      return false
    }
    let ends = run.dropFirst().map(\.index) + [lines.count]
    let told = zip(run, ends).count { item, end in
      let own = lines[item.index..<end]
      return own.contains(where: \.endsSentence) && own.reduce(0) { $0 + $1.left.count } > 5
    }
    return told * 2 >= run.count || isMinutes
  }

  /// Whether two lines begin at the same place; a list inside an item is indented.
  private static func isAligned(_ a: PrintedLine, _ b: PrintedLine) -> Bool {
    guard let x = a.box, let y = b.box else { return true }
    return abs(x.x0 - y.x0) < 12
  }
}
