import Renskrift

/// Cuts a line of a text layer into words: at white space, and where the next character stands so
/// far off that a reader sees two words.
///
/// Poppler joins cells of a table without a space.
struct WordCutter {
  private let places: [PixelBox]
  private let fonts: [PositionedText.FontRange]
  private var font = 0
  private var words: [Word] = []
  private var start: Int?
  private var startFont: Font?
  private var box: PixelBox?
  private var last: PixelBox?
  private var lastScalar: Unicode.Scalar = " "
  private var lineBox: PixelBox?

  /// Cuts text whose scalars stand in these places.
  init(_ places: [PixelBox], fonts: [PositionedText.FontRange]) {
    self.places = places
    self.fonts = fonts
  }

  /// Adds the scalar with this number in the text, at this byte of the line.
  mutating func add(_ scalar: Unicode.Scalar, index: Int, offset: Int) {
    guard !scalar.isWhiteSpace else {
      endWord(offset)
      return
    }
    let place = index < places.count ? places[index] : nil
    if start != nil, let place, let last,
      Self.isApart(last, place) || Self.isSignApart(lastScalar, last, scalar, place)
    {
      endWord(offset)
    }
    lastScalar = scalar
    if start == nil {
      start = offset
      while font < fonts.count, fonts[font].end < index { font += 1 }
      startFont = font < fonts.count ? fonts[font].font : nil
    }
    if let place {
      box = box?.union(place) ?? place
      last = place
    }
  }

  /// Ends the line, whose characters these are.
  mutating func endLine(_ bytes: [UInt8]) -> Line {
    endWord(bytes.count)
    defer {
      words = []
      lineBox = nil
    }
    return Line(
      text: String(decoding: bytes, as: UTF8.self), box: lineBox.map(Box.init), words: words)
  }

  private mutating func endWord(_ offset: Int) {
    if let begin = start {
      words.append(
        Word(start: begin, length: offset - begin, box: box.map(Box.init), font: startFont))
      if let box { lineBox = lineBox?.union(box) ?? box }
    }
    start = nil
    box = nil
    last = nil
  }

  /// Whether a section sign and a number have a space between them, which Poppler drops where they stand
  /// alone in their line: it takes the narrow space of some fonts for that between letters.
  private static func isSignApart(
    _ first: Unicode.Scalar, _ a: PixelBox, _ second: Unicode.Scalar, _ b: PixelBox
  ) -> Bool {
    let isSignAndNumber =
      first == "§" && ("0"..."9").contains(second) || ("0"..."9").contains(first) && second == "§"
    return isSignAndNumber && b.x0 - a.x1 > 0.12 * max(a.height, b.height)
  }

  /// Whether two characters that follow each other cannot be in one word.
  static func isApart(_ a: PixelBox, _ b: PixelBox) -> Bool {
    let height = min(a.height, b.height)
    let tall = max(a.height, b.height)
    guard height > 0.5 else { return false }
    if a.overlapY(b) < 0.2 * height {
      // Text that runs up or down the page: the next character is above or below, and near.
      return a.overlapX(b) < 0.5 * min(a.width, b.width) || -a.overlapY(b) > 0.5 * tall
    }
    // A word space is a quarter of the type size; a character never starts before the last one.
    return b.x0 - a.x1 > 0.35 * tall || b.x0 < a.x0 - tall
  }
}

extension Box {
  /// A box of places that are in points already.
  init(_ points: PixelBox) { self.init(points.x0, points.y0, points.x1, points.y1) }
}

extension Unicode.Scalar {
  /// Whether it is white space; the table of Unicode is asked only where ASCII does not tell.
  var isWhiteSpace: Bool {
    self == " " || (value > 0x7F || value < 0x20) && properties.isWhitespace
  }
}
