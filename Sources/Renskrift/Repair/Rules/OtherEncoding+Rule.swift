extension Rule {
  /// Puts back letters of text that was read in the wrong one-byte encoding.
  static let otherEncoding = Rule(
    id: "other-encoding",
    summary: "Puts back letters that a wrong encoding turned into other signs.",
    explanation: """
      Old files hold Swedish letters of DOS, of the Macintosh or of seven-bit terminals; taken for \
      Windows-1252, "ä" is then "„", "Š" or "{". An encoding counts as proved for a document when \
      at least three of its words are known only in that encoding, and hardly any of the words \
      with such signs is not; then all words are put right, names and signs too.
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
    for encoding in Encoding.all {
      let decoded = candidates.compactMap { id, word in
        encoding.decoded(word).map { (id: id, before: word, after: $0) }
      }
      let words = decoded.filter { $0.after.contains(where: \.isLetter) }
      // Quotation marks stand around words; only letters stand inside. Text without any of these
      // needs no dictionary, and loading that takes longer than all else on a short document.
      guard words.count >= 3, words.count(where: { encoding.isInside($0.before) }) >= 2 else {
        continue
      }
      let proofs = words.filter { word in
        let core = WordParts(word.after).core
        return core.count >= 3 && core.allSatisfy(\.isLetter) && manuscript.lexicon.knows(core)
          && !manuscript.lexicon.knows(word.before)
      }
      guard Set(proofs.map(\.after)).count >= 3, proofs.count * 10 >= words.count * 6 else {
        continue
      }
      for word in decoded {
        findings.proposals.append(
          Proposal(
            [(word.id, word.after)], confidence: 0.95,
            reason: "\(proofs.count) words of the document are known only in \(encoding.name)"))
      }
      break
    }
    return findings
  }
}

/// A one-byte encoding, by what its Swedish letters look like in Windows-1252.
private struct Encoding {
  let name: String
  let letters: [Character: Character]
  /// Other signs, of which no word is made.
  var signs: [Character: Character] = [:]

  /// Whether a word has anything but the letters, digits and marks of Swedish.
  static func mayConcern(_ word: String) -> Bool {
    word.utf8.contains { $0 >= 0x80 || $0 >= 0x5B && $0 <= 0x5D || $0 >= 0x7B && $0 <= 0x7D }
      && word.unicodeScalars.contains {
        switch $0 {
        case "å", "ä", "ö", "Å", "Ä", "Ö": false
        case "[", "\\", "]", "{", "|", "}": true
        default: $0.value >= 0x80
        }
      }
  }

  /// The word with the letters that its signs stand for; nil if it has none beside letters.
  func decoded(_ word: String) -> String? {
    guard word.contains(where: { letters[$0] != nil || signs[$0] != nil }) else { return nil }
    var result: [Character] = []
    let characters = Array(word)
    for (index, character) in characters.enumerated() {
      guard let letter = letters[character] else {
        result.append(signs[character] ?? character)
        continue
      }
      // Signs that are punctuation in other text count only where a letter follows or precedes.
      let around = [index - 1, index + 1].filter(characters.indices.contains)
      guard around.contains(where: { characters[$0].isLetter }) else { return nil }
      result.append(letter)
    }
    return String(result)
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

  static let all = [
    Encoding(
      name: "seven bits (ISO 646-SE)",
      letters: ["}": "å", "{": "ä", "|": "ö", "]": "Å", "[": "Ä", "\\": "Ö"]),
    Encoding(
      name: "Mac Roman",
      letters: ["Œ": "å", "Š": "ä", "š": "ö", "\u{81}": "Å", "€": "Ä", "…": "Ö", "Ž": "é"],
      signs: ["¤": "§", "Ð": "–", "Ñ": "—", "Ò": "“", "Ó": "”", "¥": "•"]),
    Encoding(
      name: "code page 850",
      letters: ["†": "å", "„": "ä", "”": "ö", "\u{8F}": "Å", "Ž": "Ä", "™": "Ö", "‚": "é"],
      signs: ["õ": "§"]),
    Encoding(
      name: "Windows-1252 taken for Mac Roman",
      letters: ["Â": "å", "‰": "ä", "ˆ": "ö", "≈": "Å", "ƒ": "Ä", "÷": "Ö", "È": "é"]),
  ]
}
