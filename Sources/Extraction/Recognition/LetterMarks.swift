import Renskrift

/// Reads the rings and dots over the letters of unknown words by their shape in the picture (`Åsa` for `Äsa`,
/// `vägar` for `vagar`).
///
/// Readers lose small marks, and judge those of a capital, which stand high above the line, by what they expect.
/// In the picture dots are two spots side by side and a ring is one, which may touch its letter.
struct LetterMarks {
  let lexicon: any Lexicon

  /// What a letter is with dots, and what with a ring.
  private static let marked: [Character: (dots: Character, ring: Character?)] = [
    "a": ("ä", "å"), "å": ("ä", "å"), "ä": ("ä", "å"), "o": ("ö", nil), "ö": ("ö", nil),
    "A": ("Ä", "Å"), "Å": ("Ä", "Å"), "Ä": ("Ä", "Å"), "O": ("Ö", nil), "Ö": ("Ö", nil),
  ]
  /// Letters with marks of their own, whose spots may be taken for those of a neighbour.
  private static let dotted: Set<Character> = ["i", "j", "å", "ä", "ö", "é", "ü", "Å", "Ä", "Ö"]

  /// The reading with the marks that its letters have in the picture, and in how many words that changed one.
  func correct(_ reading: Reading, on picture: borrowing Picture) -> (Reading, Int) {
    var reading = reading
    var count = 0
    for line in reading.lines.indices where reading.lines[line].nature == nil {
      for index in reading.lines[line].words.indices {
        let word = reading.lines[line].words[index]
        guard let text = marked(word, on: picture) else { continue }
        reading.lines[line].words[index].alternatives.append(
          Alternative(text: word.text, reader: word.reader, confidence: word.confidence))
        reading.lines[line].words[index].text = text
        count += 1
      }
    }
    return (reading, count)
  }

  /// A word that nobody knows, or that another reader saw with other marks, with those it has in the picture, if
  /// that makes it known, a name or what the other saw; nil if it is right as it is.
  private func marked(_ word: ReadWord, on picture: borrowing Picture) -> String? {
    let core = word.text.trimmedToLetters
    let letters = Array(core)
    guard (3...30).contains(letters.count), word.text.hasPrefix(core),
      word.text.count <= core.count + 1, letters.allSatisfy(\.isLetter),
      letters.contains(where: { Self.marked[$0] != nil })
    else { return nil }
    let rivals = rivals(of: core, word)
    guard !rivals.isEmpty || !lexicon.knows(core) else { return nil }
    let pieces = picture.inked(in: word.box)
    let isParted = pieces.count == letters.count || pieces.count == word.text.count
    let isName = letters[0].isUppercase && letters.dropFirst().allSatisfy(\.isLowercase)
    let look = MarkLook(box: word.box, parted: isParted ? pieces : nil, letters: letters)
    var found = letters
    for index in letters.indices {
      guard let choices = Self.marked[letters[index]] else { continue }
      // The first letter stands for itself also where the others touch.
      let columns = isParted ? pieces[index] : index == 0 ? pieces.first : nil
      guard let columns, let mark = look.mark(over: columns, isFirst: index == 0, on: picture)
      else { continue }
      found[index] = mark == .dots ? choices.dots : choices.ring ?? letters[index]
    }
    var text = String(found)
    if found == letters, !isParted {
      text = seen(letters, look, on: picture) ?? core
    }
    guard text != core,
      rivals.isEmpty ? isName || lexicon.knows(text) : rivals.contains(text)
    else { return nil }
    return text + word.text.dropFirst(core.count)
  }

  /// The known words that other readers saw in place of a known one, with a ring for dots or dots for a ring: `gård`
  /// for `gärd`.
  private func rivals(of core: String, _ word: ReadWord) -> [String] {
    guard core.marks > 0, !word.alternatives.isEmpty else { return [] }
    return word.alternatives.map(\.text.trimmedToLetters).filter {
      $0 != core && $0.marks == core.marks && $0.withoutMarks == core.withoutMarks
        && lexicon.knows($0) && lexicon.knows(core)
    }
  }

  /// The one known word that marks over letters make which touch, where about there are such marks.
  private func seen(
    _ letters: [Character], _ look: MarkLook, on picture: borrowing Picture
  ) -> String? {
    var words: [String] = []
    for index in letters.indices {
      guard let choices = Self.marked[letters[index]] else { continue }
      let around = max(0, index - 1)...min(letters.count - 1, index + 1)
      guard !around.contains(where: { $0 != index && Self.dotted.contains(letters[$0]) }) else {
        continue
      }
      for (letter, mark) in [(choices.dots, MarkLook.Mark.dots), (choices.ring, .ring)] {
        guard let letter, letter != letters[index] else { continue }
        var word = letters
        word[index] = letter
        guard lexicon.knows(String(word)), look.isSeen(mark, overLetter: index, on: picture) else {
          continue
        }
        words.append(String(word))
      }
    }
    return words.count == 1 ? words[0] : nil
  }
}
