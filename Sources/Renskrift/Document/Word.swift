/// A word of a line: where its characters stand in the line's text, and where they were read.
public struct Word: Sendable, Hashable, Codable {
  /// Where the word begins in the line's text, in UTF-8 bytes.
  public let start: Int
  /// The length of the word, in UTF-8 bytes, at least 1.
  public let length: Int
  /// Where the word stands on the page; nil for text input.
  public let box: Box?
  /// How sure the reader was, 0…1; nil where the reader gives none (text layers, text input).
  public let confidence: Double?
  /// The name of the reader, such as `swe`; nil for text layers and text input.
  public let reader: String?
  /// The font, where a text layer gives it.
  public let font: Font?
  /// What other readers read in this place, where it differs.
  public let alternatives: [Alternative]?
  /// Whether the strokes of a recognised word are thicker than the usual ones of its page: bold or larger
  /// type; nil where that was not measured.
  public let heavy: Bool?

  /// Describes a word; confidence is kept to 0.01.
  public init(
    start: Int, length: Int, box: Box? = nil, confidence: Double? = nil, reader: String? = nil,
    font: Font? = nil, alternatives: [Alternative]? = nil, heavy: Bool? = nil
  ) {
    self.start = start
    self.length = length
    self.box = box
    self.confidence = confidence.map { min(1, max(0, $0)).hundredth }
    self.reader = reader
    self.font = font
    self.alternatives = alternatives
    self.heavy = heavy
  }

  /// Whether the word is set in bold, by its font or its strokes; nil where nothing says.
  public var isBold: Bool? { font?.bold ?? heavy }
}

/// What another reader read in the place of a word.
public struct Alternative: Sendable, Hashable, Codable {
  /// The characters; empty if that reader saw nothing there.
  public let text: String
  /// The name of the reader.
  public let reader: String
  /// How sure that reader was, 0…1.
  public let confidence: Double?

  /// Describes an alternative; confidence is kept to 0.01.
  public init(text: String, reader: String, confidence: Double?) {
    self.text = text
    self.reader = reader
    self.confidence = confidence.map { min(1, max(0, $0)).hundredth }
  }
}

/// The font of a word in a text layer.
public struct Font: Sendable, Hashable, Codable {
  /// The size in points.
  public let size: Double
  /// Whether the font's name says bold.
  public let bold: Bool
  /// Whether the font's name says italic or oblique.
  public let italic: Bool

  /// Describes a font; the size is kept to 0.1 point.
  public init(size: Double, bold: Bool, italic: Bool) {
    self.size = size.tenth
    self.bold = bold
    self.italic = italic
  }
}
