extension Rule {
  /// Puts back letters of text that was read in the wrong one-byte encoding.
  static let otherEncoding = Rule(
    id: "other-encoding",
    summary: "Puts back letters that a wrong encoding turned into other signs.",
    explanation: """
      Old files hold Swedish letters of DOS, of the Macintosh or of seven-bit terminals; taken for \
      Windows-1252, "ä" is then "„", "Š" or "{". An encoding counts as proved for a document when \
      at least three of its words are known only in that encoding, and hardly any of the words \
      with such signs is not; then all words are put right, names and signs too. Where several count, the \
      one that makes most words does.
      """,
    language: .swedish,
    examples: [
      .repairs(
        "N{mnden f|resl}r {rendet", "Nämnden föreslår ärendet",
        known: ["nämnden", "föreslår", "ärendet"], note: "seven bits"),
      .repairs(
        "NŠmnden och Œret fšr Šrendet i MŠrsta", "Nämnden och året för ärendet i Märsta",
        known: ["nämnden", "året", "för", "ärendet"], note: "Macintosh"),
      .repairs(
        "N„mnden †ret f”r „rendet", "Nämnden året för ärendet",
        known: ["nämnden", "året", "för", "ärendet"], note: "DOS"),
      .repairs(
        "¤ 13 NŠmnden och Œret fšr Šrendet\n¤14 2010Ð2011",
        "§ 13 Nämnden och året för ärendet\n§14 2010–2011",
        known: ["nämnden", "året", "för", "ärendet"], note: "signs as well"),
      .repairs(
        "nõmnden Õret f÷r ─rendet, NÕs", "nämnden året för Ärendet, Nås",
        known: ["nämnden", "året", "för", "ärendet"], note: "Windows taken for DOS"),
      .leaves(
        "Se {bilaga} och [not] samt |rad|", known: ["bilaga", "not", "rad"],
        note: "brackets and bars"),
      .leaves("N{mnden", known: ["nämnden"], note: "one word alone proves no encoding"),
    ]
  ) { manuscript in
    var findings = Findings()
    // Hardly any word of a document has such signs: the rest is looked at once.
    let candidates = manuscript.lines.filter { $0.origin != .ocr }.flatMap { line in
      zip(line.ids, line.words).filter { Encoding.mayConcern($1) }
    }
    guard candidates.count >= 3 else { return findings }
    // Which words are known only in an encoding, for each that there are.
    var best: (proofs: Int, encoding: Encoding, decoded: [Decoded])?
    for encoding in Encoding.all {
      let decoded = candidates.compactMap { id, word in
        encoding.decoded(word).map { Decoded(id: id, before: word, after: $0) }
      }
      let words = decoded.filter { $0.after.contains(where: \.isLetter) }
      // Quotation marks stand around words; only letters stand inside. Text without any of these
      // needs no dictionary, and loading that takes longer than all else on a short document.
      guard words.count >= 3, words.count(where: { encoding.isInside($0.before) }) >= 2 else {
        continue
      }
      let proofs = words.filter { word in
        let parts = WordParts(word.after)
        return parts.core.count >= 3 && parts.core.allSatisfy(\.isLetter) && parts.writing != .mixed
          && manuscript.lexicon.knows(parts.core) && !manuscript.lexicon.knows(word.before)
      }
      guard Set(proofs.map(\.after)).count >= 3, proofs.count * 10 >= words.count * 6,
        proofs.count > best?.proofs ?? 0
      else { continue }
      best = (proofs.count, encoding, decoded)
    }
    guard let best else { return findings }
    for word in best.decoded {
      findings.proposals.append(
        Proposal(
          [(word.id, word.after)], confidence: 0.95,
          reason: "\(best.proofs) words of the document are known only in \(best.encoding.name)"))
    }
    return findings
  }
}

/// A word before and after it was put right.
private struct Decoded {
  let id: WordID
  let before: String
  let after: String
}

/// A one-byte encoding, by what its letters look like in the one that it was taken for.
private struct Encoding {
  let name: String
  let letters: [Character: Character]
  /// Other signs, of which no word is made.
  var signs: [Character: Character] = [:]

  init(name: String, letters: [Character: Character]) {
    self.name = name
    self.letters = letters
  }

  /// What was written in one encoding and taken for another.
  init(_ written: CodePage, takenFor read: CodePage) {
    name = "\(written.name) taken for \(read.name)"
    func map(_ characters: String) -> [Character: Character] {
      var map: [Character: Character] = [:]
      for scalar in characters.unicodeScalars {
        guard let byte = written.byte(scalar) else { continue }
        let seen = read.scalar(byte)
        // What looks like a letter that Swedish has may be one.
        if seen == scalar || Self.national.contains(seen) { continue }
        map[Character(seen)] = scalar == "\u{A0}" ? " " : Character(scalar)
      }
      return map
    }
    letters = map("åäöÅÄÖéÉüÜ")
    signs = map("§–—“”•°½·\u{A0}").filter { letters[$0.key] == nil }
  }

  private static let national = Set("åäöÅÄÖ".unicodeScalars)

  /// Whether a word has anything but the letters, digits and marks of Swedish.
  static func mayConcern(_ word: String) -> Bool {
    word.hasForeignCharacters
      || word.utf8.contains { $0 >= 0x5B && $0 <= 0x5D || $0 >= 0x7B && $0 <= 0x7D }
  }

  /// The word with the letters that its signs stand for; nil if it has none beside letters.
  func decoded(_ word: String) -> String? {
    guard word.contains(where: { letters[$0] != nil || signs[$0] != nil }) else { return nil }
    var result: [Character] = []
    let characters = Array(word)
    for (index, character) in characters.enumerated() {
      let around = [index - 1, index + 1].filter(characters.indices.contains)
      let letterCount = around.count { characters[$0].isLetter }
      if let letter = letters[character] {
        // Signs that are punctuation in other text count only where a letter follows or precedes.
        guard letterCount > 0 else { return nil }
        result.append(letter)
      } else if let sign = signs[character] {
        // A foreign name has such a letter inside.
        if character.isLetter, letterCount == 2, sign != " " { return nil }
        result.append(sign)
      } else {
        result.append(character)
      }
    }
    return String(String(result).trimmed(of: " ").drop { $0 == " " })
  }

  /// Whether one of its signs stands between two letters.
  func isInside(_ word: String) -> Bool {
    var before: (Character?, Character?) = (nil, nil)
    for character in word {
      if character.isLetter, let sign = before.1, letters[sign] != nil, before.0?.isLetter == true {
        return true
      }
      before = (before.1, character)
    }
    return false
  }

  /// What is written in one encoding and read in another, the usual first.
  private static let pairs: [(written: CodePage, read: CodePage)] = [
    (.macintosh, .windows), (.dos850, .windows), (.windows, .macintosh), (.windows, .dos850),
    (.windows, .dos437), (.macintosh, .dos850), (.dos850, .macintosh),
  ]

  static let all =
    [
      Encoding(
        name: "seven bits (ISO 646-SE)",
        letters: ["}": "å", "{": "ä", "|": "ö", "]": "Å", "[": "Ä", "\\": "Ö"])
    ] + pairs.map { Encoding($0.written, takenFor: $0.read) }
}
