import Renskrift

/// What one reader saw on a picture.
struct Reading: Sendable, Hashable {
  var lines: [ReadLine] = []
  /// Pictures and ruling lines, in pixels.
  var graphics: [ReadGraphic] = []

  /// The reading with its boxes as on a picture that is larger by this factor.
  func scaled(by factor: Double) -> Reading {
    var reading = self
    for line in reading.lines.indices {
      for word in reading.lines[line].words.indices {
        reading.lines[line].words[word].box.scale(by: factor)
      }
    }
    for index in reading.graphics.indices { reading.graphics[index].box.scale(by: factor) }
    return reading
  }

  /// Adds a reading of a part of the picture that begins so many pixels to the right.
  mutating func append(_ part: Reading, movedBy x: Double) {
    var part = part
    for line in part.lines.indices {
      for word in part.lines[line].words.indices { part.lines[line].words[word].box.move(by: x, 0) }
    }
    for index in part.graphics.indices { part.graphics[index].box.move(by: x, 0) }
    lines += part.lines
    graphics += part.graphics
  }

  /// The mean confidence over all characters, 0…1; 0 without words.
  var confidence: Double {
    var sum = 0.0
    var count = 0.0
    for word in lines.lazy.flatMap(\.words) {
      let length = Double(word.text.unicodeScalars.count)
      sum += word.confidence * length
      count += length
    }
    return count == 0 ? 0 : sum / count
  }

  /// Whether this reading of the same page is sure of nearly as many characters as another one: a reading
  /// that passed over half of a page can be very sure of the rest.
  func keepsMost(of other: Reading) -> Bool {
    func sureCharacters(_ reading: Reading) -> Int {
      reading.lines.lazy.flatMap(\.words).filter { $0.confidence >= 0.75 }
        .reduce(0) { $0 + $1.text.unicodeScalars.count }
    }
    return sureCharacters(self) * 5 >= sureCharacters(other) * 4
  }
}

/// A line that a reader saw.
struct ReadLine: Sendable, Hashable {
  var words: [ReadWord]
  /// What it is, if it is no print.
  var nature: Line.Nature?
}

/// A word that a reader saw.
struct ReadWord: Sendable, Hashable {
  var text: String
  var box: PixelBox
  /// How sure the reader was, 0…1.
  var confidence: Double
  /// The name of the reader.
  var reader: String
  /// What other readers saw in its place.
  var alternatives: [Alternative] = []
  /// Whether its strokes are thicker than the usual ones of its page; nil if that is not known.
  var isHeavy: Bool?
}

/// Something that a reader did not take for text.
struct ReadGraphic: Sendable, Hashable {
  var kind: Graphic.Kind
  var box: PixelBox
}
