import Renskrift

/// The layer of `extract`, as `ByteWriter` writes it.
extension ByteReader {
  mutating func source() throws(Damage) -> Source {
    Source(
      file: try text(), sha256: try text(), mediaType: try text(), pageCount: try number(),
      pages: try optional { (reader) throws(Damage) in try reader.text() })
  }

  mutating func tools() throws(Damage) -> Tools {
    Tools(
      renskrift: try text(), poppler: try optionalText(), tesseract: try optionalText(),
      leptonica: try optionalText(), hunspell: try optionalText(), models: try hashes(),
      dictionaries: try hashes())
  }

  private mutating func optionalText() throws(Damage) -> String? {
    try optional { (reader) throws(Damage) in try reader.text() }
  }

  private mutating func hashes() throws(Damage) -> [String: String] {
    let hashes = try list { (reader) throws(Damage) in (try reader.text(), try reader.text()) }
    return Dictionary(hashes, uniquingKeysWith: { $1 })
  }

  mutating func page() throws(Damage) -> Page {
    let number = try number()
    let (width, height, skew) = (try optionalTenths(), try optionalTenths(), try optionalTenths())
    return Page(
      number: number, width: width, height: height, origin: try oneOf(Page.Origin.self),
      reasons: try list { (reader) throws(Damage) in try reader.sharedText() },
      rotation: try optional { (reader) throws(Damage) in try reader.number() }, skew: skew,
      status: try oneOf(Page.Status.self),
      lines: try list { (reader) throws(Damage) in try reader.line() },
      graphics: try list { (reader) throws(Damage) in
        Graphic(kind: try reader.oneOf(Graphic.Kind.self), box: try reader.box())
      })
  }

  private mutating func optionalTenths() throws(Damage) -> Double? {
    try optional { (reader) throws(Damage) in try reader.number(partsOfOne: 10) }
  }

  private mutating func optionalBox() throws(Damage) -> Box? {
    try optional { (reader) throws(Damage) in try reader.box() }
  }

  private mutating func optionalHundredths() throws(Damage) -> Double? {
    try optional { (reader) throws(Damage) in try reader.number(partsOfOne: 100) }
  }

  private mutating func line() throws(Damage) -> Line {
    let line = Line(
      text: try text(), ending: try sharedText(), box: try optionalBox(),
      words: try list { (reader) throws(Damage) in try reader.word() },
      nature: try optional { (reader) throws(Damage) in try reader.oneOf(Line.Nature.self) })
    guard line.strayWord == nil else { throw Damage() }
    return line
  }

  private mutating func word() throws(Damage) -> Word {
    Word(
      start: try number(), length: try number(), box: try optionalBox(),
      confidence: try optionalHundredths(),
      reader: try optional { (reader) throws(Damage) in try reader.sharedText() },
      font: try optional { (reader) throws(Damage) in
        Font(
          size: try reader.number(partsOfOne: 10), bold: try reader.number() == 1,
          italic: try reader.number() == 1)
      },
      alternatives: try optional { (reader) throws(Damage) in
        try reader.list { (reader) throws(Damage) in
          Alternative(
            text: try reader.text(), reader: try reader.sharedText(),
            confidence: try reader.optionalHundredths())
        }
      },
      heavy: try optional { (reader) throws(Damage) in try reader.number() == 1 })
  }

  private mutating func box() throws(Damage) -> Box {
    Box(
      try number(partsOfOne: 10), try number(partsOfOne: 10), try number(partsOfOne: 10),
      try number(partsOfOne: 10))
  }
}
