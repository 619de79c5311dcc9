import Renskrift

/// Decides which of two readings of the same place is right, on evidence.
struct WordChoice {
  let lexicon: any Lexicon
  /// Every character that the first reader can write; empty if unknown.
  let firstAlphabet: Set<Unicode.Scalar>

  /// Signs that stand in minutes, and that a model without them turns into digits or letters.
  private static let signs: Set<Unicode.Scalar> = [
    "§", "%", "@", "#", "*", "°", "–", "•", "½", "’",
  ]

  /// Letters of names from other languages, which hardly anything else is read as.
  private static let accented = Set("áíóúýÁÍÓÚÝčćšžČĆŠŽ".unicodeScalars)

  /// Whether the second reading is to be taken; both have at least one word.
  func takesSecond(_ first: [ReadWord], _ second: [ReadWord]) -> Bool {
    let a = first.map(\.text).joined(separator: " ")
    let b = second.map(\.text).joined(separator: " ")
    guard !a.utf8.elementsEqual(b.utf8) else { return false }
    if let answer = byAlphabet(a, b, second) { return answer }
    if second.count > first.count, Self.isNumberAndUnit(a, b) { return true }
    if first.count > second.count, Self.isNumberAndUnit(b, a) { return false }
    if Self.isInPieces(a, second) { return true }
    if Self.isInPieces(b, first) { return false }
    if Self.isSignAndNumber(b), a.count <= 4, !knowsAll(a), !a.contains("§") { return true }
    if Self.isNumberAsLetters(a, b), !knowsAll(a) { return true }
    if Self.isNumberAsLetters(b, a), !knowsAll(b) { return false }
    if a.withoutMarks == b.withoutMarks, first.count == second.count {
      // The second reader drops rings and dots; it never makes them up.
      return b.marks > a.marks
    }
    return evidence(second) > evidence(first)
  }

  /// Whether `apart` is a number and its unit, and `together` the same without the gap: `Oh`, `2h`.
  static func isNumberAndUnit(_ together: String, _ apart: String) -> Bool {
    let parts = apart.split(separator: " ")
    guard parts.count == 2, parts[0].allSatisfy(\.isNumber), parts[1].allSatisfy(\.isLetter) else {
      return false
    }
    let joined = parts.joined()
    return together == joined || together == String(joined.map { $0 == "0" ? "O" : $0 })
      || together == String(joined.map { $0 == "1" ? "l" : $0 })
  }

  /// Whether `pieces` is the other reading, the number of a case or two words, `2017/00319` or `och/eller`, with a
  /// space beside its slash, where none is printed: readers part there what is long.
  ///
  /// Words may stand apart, so that who saw none must have been sure.
  private static func isInPieces(_ pieces: String, _ other: [ReadWord]) -> Bool {
    guard other.count == 1, let whole = other.first?.text, whole.contains("/"),
      pieces.contains(" /") || pieces.contains("/ "), pieces.filter({ $0 != " " }) == whole
    else { return false }
    let core = whole.trimmingPrefix("(").prefix { !".,;:)".contains($0) }
    if core.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "/" }) { return true }
    let words = core.split(separator: "/", omittingEmptySubsequences: false)
    return words.count == 2 && pieces.count == whole.count + 1 && other[0].confidence >= 0.75
      && words.allSatisfy { $0.count >= 2 && $0.allSatisfy(\.isLetter) }
  }

  /// Whether a text is a number with what a section sign is read as before it, `$ 112`, where the other reader
  /// saw letters, `Su`.
  private static func isSignAndNumber(_ text: String) -> Bool {
    let digits = text.dropFirst().drop { $0 == " " }
    return text.first == "$" && (1...3).contains(digits.count)
      && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Whether `number` is a number with its unit, `1h`, and `letters` the same read as a word, `Ih`.
  private static func isNumberAsLetters(_ letters: String, _ number: String) -> Bool {
    let digits = number.prefix(while: \.isNumber)
    let unit = number.dropFirst(digits.count)
    guard !digits.isEmpty, !unit.isEmpty, unit.allSatisfy(\.isLetter),
      letters.count == number.count, letters.hasSuffix(unit)
    else { return false }
    return zip(letters, digits).allSatisfy { letter, digit in
      letter == digit || digit == "0" && "Oo".contains(letter)
        || digit == "1" && "Il".contains(letter)
    } && letters.allSatisfy(\.isLetter)
  }

  /// `§§` where one reader saw two signs and the other three, `$$` and `§8§`, or both three.
  static func sectionSigns(_ a: ReadWord, _ b: ReadWord) -> String? {
    let isOfSigns = [a, b].allSatisfy {
      (2...3).contains($0.text.count) && $0.text.allSatisfy("§$58S&".contains)
    }
    let isSure = [a, b].contains { $0.text.contains("§") && $0.confidence >= 0.3 }
    // `§55` and `855` are a sign and a number.
    let ends = [a, b].map { $0.text.count == 3 ? $0.text.suffix(2) : "" }
    if ends[0] == ends[1], !ends[0].isEmpty, ends[0].allSatisfy(\.isNumber) { return nil }
    return isOfSigns && isSure && (a.text.count, b.text.count) != (2, 2) ? "§§" : nil
  }

  /// What the characters say that only the second reader can write; nil if nothing.
  private func byAlphabet(_ a: String, _ b: String, _ second: [ReadWord]) -> Bool? {
    guard !firstAlphabet.isEmpty else { return nil }
    let foreign = b.unicodeScalars.filter {
      !$0.properties.isWhitespace && !firstAlphabet.contains($0)
    }
    guard let odd = foreign.first else { return nil }
    let sure = second.map(\.confidence).min() ?? 0
    if foreign.allSatisfy({ $0 == "§" || $0 == "%" }) {
      // Specks are read as § too, but then not beside a number and not with confidence.
      return sure >= 0.3
        && (b.unicodeScalars.count <= 2 || b.contains { $0.isNumber } || sure > 0.6)
    }
    if foreign.allSatisfy(Self.signs.contains) { return sure >= 0.5 }
    if odd.properties.isAlphabetic {
      // `ü` is real where the letters around it agree; `à` and `ã` are å and ä read badly.
      if odd == "ü" || odd == "Ü" { return sure >= 0.7 && isSameButForU(a, b) }
      // So is `á` in a name of which all other letters agree, where the reader is sure: it does not take å for it.
      if foreign.allSatisfy(Self.accented.contains), !knowsAll(a), a.withoutMarks == b.withoutMarks,
        second.filter({ $0.text.unicodeScalars.contains(where: foreign.contains) })
          .allSatisfy({ $0.confidence >= 0.9 })
      {
        return true
      }
      return knowsAll(a) ? false : nil
    }
    return nil
  }

  /// Whether two readings differ only where the second has ü; the first writes any vowel there.
  private func isSameButForU(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    return a.count == b.count
      && zip(a, b).allSatisfy {
        "üÜ".unicodeScalars.contains($1)
          ? "aiouåäöAIOUÅÄÖ".unicodeScalars.contains($0)
          : String($0).withoutMarks == String($1).withoutMarks
      }
  }

  /// How much speaks for a reading: confidence, and the share of letters in known words.
  func evidence(_ words: [ReadWord]) -> Double {
    var (sure, known, letters, length) = (0.0, 0.0, 0.0, 0.0)
    for word in words {
      let count = Double(word.text.unicodeScalars.count)
      sure += word.confidence * count
      length += count
      let core = word.text.trimmedToLetters
      let coreCount = Double(core.unicodeScalars.count)
      letters += coreCount
      if coreCount > 1, knows(core) { known += coreCount }
    }
    guard length > 0 else { return 0 }
    // Pieces are weaker than the whole: `i nom` is known word by word, and so is `inom`.
    let pieces = 0.08 * Double(words.count - 1)
    return sure / length + (letters > 0 ? 0.4 * known / max(letters, length * 0.5) : 0) - pieces
  }

  /// Whether the dictionary knows every word of the text.
  func knowsAll(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { knows(String($0).trimmedToLetters) }
  }

  /// Whether the dictionary knows the word, or both parts of a word with a hyphen.
  private func knows(_ word: String) -> Bool {
    guard !word.isEmpty else { return false }
    if lexicon.knows(word) { return true }
    let parts = word.split(separator: "-")
    return parts.count > 1 && parts.allSatisfy { $0.count > 1 && lexicon.knows(String($0)) }
  }
}

extension String {
  /// The text without the rings, dots and accents of its letters.
  var withoutMarks: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: unicodeScalars.map { Self.base[$0] ?? $0 })
    return String(scalars)
  }

  /// How many letters carry a ring or dots.
  var marks: Int { unicodeScalars.count { "åäöÅÄÖüÜ".unicodeScalars.contains($0) } }

  private static let base: [Unicode.Scalar: Unicode.Scalar] = [
    // `ü` is read as ö by a model that lacks it.
    "å": "a", "ä": "a", "ö": "o", "Å": "A", "Ä": "A", "Ö": "O", "ü": "o", "Ü": "O", "é": "e",
    "è": "e", "á": "a", "à": "a", "ã": "a", "â": "a", "ó": "o", "ò": "o", "ô": "o", "õ": "o",
    "í": "i", "ú": "u", "ý": "y", "č": "c", "ć": "c", "š": "s", "ž": "z", "Á": "A", "Í": "I",
    "Ó": "O",
    "Ú": "U", "Ý": "Y", "Č": "C", "Ć": "C", "Š": "S", "Ž": "Z",
  ]
}
