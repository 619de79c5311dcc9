/// Finds the letters that were lost where U+FFFD stands in a word.
struct LostLetter {
  private let manuscript: Manuscript
  /// Numbers before which a character alone was lost at the beginning of lines.
  private let labels: Set<Int>

  /// Where a word stands.
  struct Place {
    /// The word before it in the line, in lower case.
    let before: String?
    /// The word after it in the line, in lower case.
    let after: String?
    /// Whether a sentence or a heading begins with it.
    let beginsSentence: Bool

    init(_ line: Manuscript.Line, _ index: Int, after previous: Manuscript.Line?) {
      before = index > 0 ? LetterheadLine.bare(line.words[index - 1]) : nil
      after = index + 1 < line.words.count ? LetterheadLine.bare(line.words[index + 1]) : nil
      let last = index > 0 ? line.words[index - 1] : previous?.words.last ?? "."
      let endsSentence = last.last.map { ".:!?>•".contains($0) } ?? true
      beginsSentence = endsSentence || index == 0 && (previous?.words.count ?? 0) <= 4
    }
  }

  init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    let numbers = manuscript.lines.compactMap { line -> Int? in
      guard line.words.count > 1, line.words[0].unicodeScalars.last == "\u{FFFD}" else {
        return nil
      }
      return Int(line.words[1].trimmed(of: ".:"))
    }
    labels = Set(numbers)
  }

  /// The word with its letters, and why; nil if it cannot be told which they were.
  func restored(_ word: String, _ place: Place) -> (text: String, reason: String)? {
    let scalars = Array(word.unicodeScalars)
    let isPart = { (s: Unicode.Scalar) in Self.isLost(s) || s.properties.isAlphabetic }
    guard let first = scalars.firstIndex(where: isPart), let last = scalars.lastIndex(where: isPart)
    else { return nil }
    if first == last, Self.isLost(scalars[first]) {
      return sign(place).map { (scalars[..<first].text + "§" + scalars[(first + 1)...].text, $0) }
    }
    // A lost character at either end may have been a quote.
    for (start, end) in [
      (first, last), (first + 1, last), (first, last - 1), (first + 1, last - 1),
    ] {
      guard start <= end, start == first || Self.isLost(scalars[first]),
        end == last || Self.isLost(scalars[last]),
        let (core, reason) = restored(scalars[start...end], place)
      else { continue }
      return (scalars[..<start].text + core + scalars[(end + 1)...].text, reason)
    }
    return nil
  }

  /// Why a character alone before a number is a section sign.
  private func sign(_ place: Place) -> String? {
    guard let number = place.after.flatMap({ Int($0) }), labels.contains(number),
      labels.contains(number - 1) || labels.contains(number + 1)
    else { return nil }
    return "a lost sign before \(number), as before its neighbours in the series"
  }

  private func restored(
    _ core: ArraySlice<Unicode.Scalar>, _ place: Place
  ) -> (text: String, reason: String)? {
    let lost = core.filter(Self.isLost).count
    guard (1...4).contains(lost), core.count > lost,
      core.allSatisfy({ Self.isLost($0) || $0.properties.isAlphabetic })
    else { return nil }
    let candidates = words(core, lost: lost)
    guard let (word, reason) = choice(candidates, place) else { return nil }
    let letters = core.filter { !Self.isLost($0) }
    if letters.allSatisfy({ $0.properties.isUppercase }), core.count > 2 {
      return (word.uppercased(), reason)
    }
    let isCapital =
      core.first.map { Self.isLost($0) ? place.beginsSentence : $0.properties.isUppercase } ?? false
    return (isCapital ? word.prefix(1).uppercased() + word.dropFirst() : word, reason)
  }

  private func choice(_ candidates: [String], _ place: Place) -> (String, reason: String)? {
    let known = candidates.filter {
      manuscript.lexicon.knows($0)
        || manuscript.lexicon.knows($0.prefix(1).uppercased() + $0.dropFirst())
    }
    let printed = candidates.filter { manuscript.vocabulary[$0] != nil }
    // Where all letters were lost, `år` elsewhere does not tell that this is no `är`.
    let isUsual = known.contains {
      $0 != printed.first && manuscript.language.repair.usualWords.contains($0)
    }
    if printed.count == 1, !isUsual {
      return (printed[0], "the document has \"\(printed[0])\" elsewhere")
    }
    if known.count == 1 {
      return (known[0], "of the words it could be the dictionary knows only \"\(known[0])\"")
    }
    let words = manuscript.language.repair
    let fitting = words.neighbours.filter { neighbour in
      known.contains(neighbour.word)
        && (place.before.map(neighbour.before.contains) == true
          || place.after.map(neighbour.after.contains) == true
          || neighbour.beforeYear && place.after?.count == 4 && place.after?.isDigits == true)
    }
    if fitting.count == 1 {
      return (fitting[0].word, "of the words it could be only \"\(fitting[0].word)\" fits there")
    }
    let usual = known.filter(words.usualWords.contains)
    let isOpen = words.neighbours.contains { known.contains($0.word) }
    if usual.count == 1, !isOpen {
      return (usual[0], "of the words it could be \"\(usual[0])\" is much the most usual")
    }
    return nil
  }

  /// All words that the letters make, in lower case.
  private func words(_ core: ArraySlice<Unicode.Scalar>, lost: Int) -> [String] {
    let letters = manuscript.language.repair.nationalLetters
    var words = [""]
    for scalar in core {
      // With several lost letters only the usual ones: there are too many words otherwise.
      let fills = Self.isLost(scalar) ? letters.prefix(lost > 1 ? 3 : letters.count) : []
      words = words.flatMap { word in
        fills.isEmpty ? [word + String(scalar).lowercased()] : fills.map { word + String($0) }
      }
    }
    return words
  }

  private static func isLost(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{FFFD}" }
}

extension Collection<Unicode.Scalar> {
  /// The scalars as a string.
  fileprivate var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: self)
    return text
  }
}
