/// A page as `extract` read it.
public struct Page: Sendable, Hashable, Codable {
  /// The number of the page in the file, from 1.
  public let number: Int
  /// The width in points as displayed; nil for text input.
  public let width: Double?
  /// The height in points as displayed; nil for text input.
  public let height: Double?
  /// Where the words come from.
  public let origin: Origin
  /// Why the page was read that way, in sentences for people.
  public let reasons: [String]
  /// By how many degrees clockwise the picture was turned before it was read: 0, 90, 180 or 270.
  public let rotation: Int?
  /// By how many degrees clockwise the lines on the picture lean, to 0.1; nil if not measured.
  public let skew: Double?
  /// How the reading ended.
  public let status: Status
  /// The lines in extraction order.
  public let lines: [Line]
  /// Pictures and ruling lines on the page, where they are known.
  public let graphics: [Graphic]

  /// Where the words of a page come from.
  public enum Origin: String, Sendable, Codable, CaseIterable {
    case textLayer, ocr, text
  }

  /// How the reading of a page ended.
  public enum Status: String, Sendable, Codable, CaseIterable {
    /// The page has words.
    case ok
    /// There is nothing on the page.
    case blank
    /// There is ink on the page but no words: a photograph, handwriting.
    case noText
    /// The page could not be read; the reasons say why.
    case failed
  }

  /// Describes a page; sizes are kept to 0.1 point.
  public init(
    number: Int, width: Double? = nil, height: Double? = nil, origin: Origin,
    reasons: [String] = [], rotation: Int? = nil, skew: Double? = nil, status: Status,
    lines: [Line], graphics: [Graphic] = []
  ) {
    self.number = number
    self.width = width?.tenth
    self.height = height?.tenth
    self.origin = origin
    self.reasons = reasons
    self.rotation = rotation
    self.skew = skew?.tenth
    self.status = status
    self.lines = lines
    self.graphics = graphics
  }
}

/// Something on a page that is not text.
public struct Graphic: Sendable, Hashable, Codable {
  /// What it is.
  public let kind: Kind
  /// Where it stands on the page.
  public let box: Box

  /// What a graphic is.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case image, horizontalRule, verticalRule
    /// What a pen wrote: a signature, initials, a note.
    case handwriting
    /// A stamp over the print.
    case stamp
  }

  /// Describes a graphic.
  public init(kind: Kind, box: Box) {
    self.kind = kind
    self.box = box
  }
}
