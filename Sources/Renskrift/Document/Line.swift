/// A line as it was read: its exact characters, and the words in it as spans.
public struct Line: Sendable, Hashable, Codable {
  /// The exact characters, spaces at both ends and inside included.
  public let text: String
  /// What ended the line: `\n`, `\r\n`, `\r`, a form feed, or nothing.
  public let ending: String
  /// Where the line stands on the page; nil for text input.
  public let box: Box?
  /// The words, in the order in which they stand in `text`.
  public let words: [Word]
  /// What the line is, where `extract` saw that it is no print; nil for print.
  public let nature: Nature?

  /// What a line can be if it is no print.
  public enum Nature: String, Sendable, Codable, CaseIterable {
    /// What a reader of print made of the strokes of a pen.
    case handwriting
    /// What was read on a stamp that stands over the print.
    case stamp
    /// What a reader of print made of a photograph, a pattern, or what shows through the paper.
    case noise
  }

  /// Makes a line; its words must stand in `text`, one after the other.
  public init(
    text: String, ending: String = "\n", box: Box? = nil, words: [Word], nature: Nature? = nil
  ) {
    self.text = text
    self.ending = ending
    self.box = box
    self.words = words
    self.nature = nature
  }

  /// The characters of the word at `index` (from 0) as they were read.
  public func read(_ index: Int) -> String {
    let word = words[index]
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: word.start)
    let end = utf8.index(start, offsetBy: word.length)
    return String(text[start..<end])
  }

  /// The characters of some words as they were read.
  func read(_ words: Range<Int>) -> [String] {
    let utf8 = text.utf8
    var start = utf8.startIndex
    var offset = 0
    return self.words[words].map { word in
      start = utf8.index(start, offsetBy: word.start - offset)
      let end = utf8.index(start, offsetBy: word.length)
      defer { (start, offset) = (end, word.start + word.length) }
      return String(text[start..<end])
    }
  }

  /// Makes a line of text whose words are what stands between white space; a section sign behind the end of a
  /// sentence begins another (`öppnat.§ 2`), as text has it whose line ends were lost.
  ///
  /// U+0085 counts as white space, but not after `Ã` and `Â`: there it is half of an `Å` in UTF-8 that was
  /// taken for Latin-1.
  public init(text: String, ending: String) {
    var words: [Word] = []
    var offset = 0
    var start: Int?
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      let isHalf = scalar == "\u{85}" && (last == "Ã" || last == "Â")
      if !isHalf && isSpace(scalar) || scalar == "\u{FEFF}" {
        if let begin = start { words.append(Word(start: begin, length: offset - begin)) }
        start = nil
      } else if start == nil {
        start = offset
      } else if scalar == "§", ".!?".unicodeScalars.contains(last), let begin = start {
        words.append(Word(start: begin, length: offset - begin))
        start = offset
      }
      offset += UTF8.width(scalar)
    }
    if let begin = start { words.append(Word(start: begin, length: offset - begin)) }
    self.init(text: text, ending: ending, words: words)
  }
}

/// Whether a character parts words; nearly all are ASCII, which needs no look at tables.
private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.isASCII
    ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
}

extension Line {
  enum CodingKeys: CodingKey { case text, ending, box, words, nature }

  /// Reads a line, whose words must stand in its text, one after the other.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    text = try values.decode(String.self, forKey: .text)
    ending = try values.decode(String.self, forKey: .ending)
    box = try values.decodeIfPresent(Box.self, forKey: .box)
    words = try values.decode([Word].self, forKey: .words)
    nature = try values.decodeIfPresent(Nature.self, forKey: .nature)
    if let index = strayWord {
      throw DecodingError.dataCorruptedError(
        forKey: .words, in: values,
        debugDescription: "the word [\(index)] does not stand in the line after the one before it")
    }
  }

  /// The index of the first word that does not stand in the text after the one before it; nil in a line
  /// that is whole.
  public var strayWord: Int? {
    var end = 0
    let length = text.utf8.count
    for (index, word) in words.enumerated() {
      guard word.start >= end, word.length >= 1, word.length <= length,
        word.start <= length - word.length
      else { return index }
      end = word.start + word.length
    }
    return nil
  }
}
