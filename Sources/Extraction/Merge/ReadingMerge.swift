import Renskrift

/// Merges a second reading into a first one, word by word; the first one gives the lines.
struct ReadingMerge {
  let choice: WordChoice
  /// The name of the second reader.
  let secondName: String

  /// Words of a second reading that the first has nothing for, with their line there.
  private typealias Extra = (place: WordPlace, word: ReadWord)

  /// Merges two readings of the same picture.
  ///
  /// The second reader did not see the lines that were `hidden` from it.
  func callAsFunction(
    _ first: Reading, _ second: Reading, hidden: Set<ReadLine> = []
  ) -> Reading {
    var replaced: [WordPlace: [ReadWord]] = [:]
    var home: [WordPlace: Int] = [:]
    var extras: [Extra] = []
    for group in withNumbers(WordGroup.groups(first, second), first, second) {
      let a = group.first.map { first.lines[$0.line].words[$0.word] }
      let b = group.second.map { second.lines[$0.line].words[$0.word] }
      guard let lead = group.first.first else {
        for place in group.second {
          let word = second.lines[place.line].words[place.word]
          if isPlausible(word) { extras.append((place, word)) }
        }
        continue
      }
      for place in group.second { home[place] = lead.line }
      guard !b.isEmpty else {
        if hidden.contains(first.lines[lead.line]) { continue }
        replaced[lead] = [lonely(a[0])]
        continue
      }
      // Words of several lines grouped together are a reading gone wrong; the first one leads.
      let isOneLine = Set(group.first.map(\.line)).count == 1
      let words =
        mixed(a, b).map { [$0] }
        ?? (isOneLine && choice.takesSecond(a, b)
          ? kept(b, over: a, reader: a[0].reader) : kept(a, over: b, reader: secondName))
      if words.count == group.first.count {
        for (place, word) in zip(group.first, words) { replaced[place] = [word] }
      } else {
        for place in group.first { replaced[place] = [] }
        replaced[lead] = words
      }
    }
    var lines = first.lines.enumerated().map { line, content in
      ReadLine(
        words: content.words.enumerated().flatMap {
          replaced[WordPlace(line: line, word: $0)] ?? [$1]
        })
    }
    insert(extras, home: home, into: &lines)
    return Reading(lines: lines.filter { !$0.words.isEmpty }, graphics: first.graphics)
  }

  /// The groups, with a number that stood alone put to its unit where the first reader took both
  /// for one word, `Oh`, and put its box around the unit only.
  private func withNumbers(
    _ groups: [WordGroup], _ first: Reading, _ second: Reading
  ) -> [WordGroup] {
    let lone = Set(groups.filter(\.first.isEmpty).flatMap(\.second))
    var taken: Set<WordPlace> = []
    var groups = groups
    for index in groups.indices where groups[index].first.count == 1 {
      guard let place = groups[index].first.first, let unit = groups[index].second.first,
        groups[index].second.count == 1
      else { continue }
      let number = WordPlace(line: unit.line, word: unit.word - 1)
      guard lone.contains(number) else { continue }
      let apart = [number, unit].map { second.lines[$0.line].words[$0.word].text }
      guard
        WordChoice.isNumberAndUnit(
          first.lines[place.line].words[place.word].text, apart.joined(separator: " "))
      else { continue }
      groups[index].second.insert(number, at: 0)
      taken.insert(number)
    }
    return groups.filter { !$0.first.isEmpty || !taken.isSuperset(of: $0.second) }
  }

  /// The winning words, with the losing ones as an alternative: word by word if they are as
  /// many, else all of them at the first word.
  private func kept(_ winners: [ReadWord], over losers: [ReadWord], reader: String) -> [ReadWord] {
    var words = winners
    if winners.count == losers.count {
      for index in words.indices where !words[index].text.sameCharacters(losers[index].text) {
        words[index].alternatives.append(alternative([losers[index]], reader))
      }
    } else if !words.isEmpty {
      words[0].alternatives.append(alternative(losers, reader))
    }
    return words
  }

  /// One word made of two that nobody knows; both stay as alternatives.
  private func mixed(_ a: [ReadWord], _ b: [ReadWord]) -> ReadWord? {
    guard a.count == 1, b.count == 1, !choice.knowsAll(a[0].text), !choice.knowsAll(b[0].text),
      let text = WordChoice.sectionSigns(a[0], b[0])
        ?? MixedWord(lexicon: choice.lexicon)(a[0].text, b[0].text)
    else { return nil }
    var word = a[0]
    word.text = text
    word.confidence = min(a[0].confidence, b[0].confidence)
    word.alternatives += [alternative(a, a[0].reader), alternative(b, secondName)]
    return word
  }

  private func alternative(_ words: [ReadWord], _ reader: String) -> Alternative {
    Alternative(
      text: words.map(\.text).joined(separator: " "), reader: reader,
      confidence: words.map(\.confidence).min())
  }

  /// A word that only the first reader saw stays; the other one's silence is on record.
  private func lonely(_ word: ReadWord) -> ReadWord {
    var word = word
    word.alternatives.append(Alternative(text: "", reader: secondName, confidence: nil))
    return word
  }

  /// Puts lines that were read alone into a reading: into the line at their height, else after the
  /// last line that lies higher.
  func adding(_ lines: [ReadLine], to reading: Reading) -> Reading {
    var reading = reading
    for line in lines {
      guard let word = line.words.first else { continue }
      if let place = self.place(of: word, in: reading.lines) {
        let index = reading.lines[place].words.firstIndex { $0.box.x0 > word.box.x0 }
        reading.lines[place].words.insert(
          contentsOf: line.words, at: index ?? reading.lines[place].words.count)
      } else {
        let before = reading.lines.lastIndex { ($0.words.first?.box.y0 ?? 0) < word.box.y0 }
        reading.lines.insert(line, at: before.map { $0 + 1 } ?? 0)
      }
    }
    return reading
  }

  /// The line at whose height a word stands, beside it however far.
  private func place(of word: ReadWord, in lines: [ReadLine]) -> Int? {
    lines.indices.filter { line in
      guard let near = lines[line].words.min(by: { gap($0, word) < gap($1, word) }) else {
        return false
      }
      return near.box.overlapY(word.box) >= 0.5 * min(near.box.height, word.box.height)
        && !lines[line].words.contains { $0.box.overlapX(word.box) > 0 }
    }.min { a, b in
      let distance = { (line: Int) in
        lines[line].words.map { gap($0, word) }.min() ?? .infinity
      }
      return distance(a) < distance(b)
    }
  }

  /// Whether a word that only the second reader saw is one: specks and pen strokes are not.
  func isPlausible(_ word: ReadWord) -> Bool {
    let core = word.text.trimmedToLetters
    if core.unicodeScalars.count >= 2 {
      return choice.lexicon.knows(core) ? word.confidence >= 0.3 : word.confidence >= 0.7
    }
    if word.text.contains(where: \.isNumber) { return word.confidence >= 0.5 }
    return ["§", "%", "•", "–"].contains(word.text) ? word.confidence >= 0.6 : false
  }

  /// Puts extra words where their neighbours in the second reading went; words whose whole line
  /// the first reader missed make a line of their own.
  private func insert(_ extras: [Extra], home: [WordPlace: Int], into lines: inout [ReadLine]) {
    var homes: [Int: Int] = [:]
    for (place, line) in home where homes[place.line].map({ $0 > line }) ?? true {
      homes[place.line] = line
    }
    var missed: [Int: [ReadWord]] = [:]
    for (place, word) in extras.sorted(by: { $0.place < $1.place }) {
      var word = word
      word.alternatives.append(
        Alternative(text: "", reader: lines.first?.words.first?.reader ?? "", confidence: nil))
      // Part of what the first reader saw as one word, too small to be grouped with it.
      if lines.contains(where: { $0.words.contains { $0.box.covers(word.box) } }) { continue }
      if let line = line(for: word, homes[place.line], in: lines) {
        let index = lines[line].words.firstIndex { $0.box.x0 > word.box.x0 }
        lines[line].words.insert(word, at: index ?? lines[line].words.count)
      } else {
        missed[place.line, default: []].append(word)
      }
    }
    // From the end, so that the places of earlier lines stay what they are.
    for (line, words) in missed.sorted(by: { $0.key > $1.key }) {
      let before = homes.filter { $0.key < line }.max { $0.key < $1.key }?.value
      lines.insert(ReadLine(words: words), at: before.map { $0 + 1 } ?? 0)
    }
  }

  /// The line that the word stands in: where its neighbours are, if that is at its height, else
  /// the line with the largest common height that ends near it.
  private func line(for word: ReadWord, _ home: Int?, in lines: [ReadLine]) -> Int? {
    func fits(_ line: Int) -> Bool {
      guard let near = lines[line].words.min(by: { gap($0, word) < gap($1, word) }) else {
        return false
      }
      return near.box.overlapY(word.box) >= 0.4 * min(near.box.height, word.box.height)
    }
    if let home, fits(home) { return home }
    return lines.indices.first { line in
      fits(line) && lines[line].words.contains { gap($0, word) < 2 * word.box.height }
    }
  }

  private func gap(_ a: ReadWord, _ b: ReadWord) -> Double { max(0, -a.box.overlapX(b.box)) }
}

extension String {
  /// Whether both are the same Unicode scalars; `==` takes composed and decomposed for equal.
  func sameCharacters(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
