import CLeptonica
import Renskrift

/// Finds the words that a reader made of the strokes of a pen.
///
/// A signature in black ink cannot be told from print by its colour, but by its form: a stroke goes on far
/// above or below the line, is thin for its size, and most of it lies where no word was read for sure.
/// The picture is left as it is: where a stroke crosses print, nobody can part the two.
struct WrittenWords {
  /// The middle height of the words that were read, in pixels.
  private let height: Double
  private let sure: [PixelBox]
  let choice: WordChoice

  /// How much higher than a word a stroke is, and how wide.
  private static let leastHeight = 1.8
  private static let leastWidth = 1.2
  /// The share of its box that a stroke fills at most; bold letters of a title fill more.
  private static let mostFilled: Float = 0.3
  /// The share of a stroke that lies in words that were surely read: more are letters that touch.
  private static let mostRead = 0.3
  /// The share of the ink of a word that is part of strokes.
  private static let leastWritten = 0.6
  /// Words read with more are print, and right.
  private static let sureOfPrint = 0.75

  /// Takes what was read; nil if that is too little to know how large letters are.
  init?(_ reading: Reading, choice: WordChoice) {
    let words = reading.lines.flatMap(\.words)
    guard words.count >= 10 else { return nil }
    height = words.map(\.box.height).sorted()[words.count / 2]
    self.choice = choice
    sure = words.filter { Self.isSure($0, choice) }.map(\.box)
  }

  /// Whether the word can be a scrap: readers make a few letters of a stroke, and seldom a word that is one.
  ///
  /// Longer words are print that a stamp was set across, though they were read wrong.
  private func mayBeScrap(_ word: ReadWord) -> Bool {
    let core = word.text.trimmedToLetters
    let length = core.unicodeScalars.count
    return length <= Self.longest && word.confidence < Self.sureOfPrint
      && !(length >= 3 && choice.knowsAll(core))
  }

  /// Whether a word is far larger than the print, and the reader unsure of it: it is a piece of a stroke that
  /// ends at a ruling line, and no stroke by itself.
  ///
  /// Of the most doubtful the length says nothing, nor that a few letters make a word.
  private func isLarge(_ word: ReadWord) -> Bool {
    guard word.box.height > Self.largeHeight * height else { return false }
    if mayBeScrap(word) { return word.confidence < Self.sureOfTitle }
    let core = word.text.trimmedToLetters
    return word.confidence < Self.nonsense
      && (core.unicodeScalars.count <= Self.longest || !choice.knowsAll(core))
  }

  /// Whether the word can be what a reader made of a piece of a stroke that stands beside it: a scrap, a mark
  /// alone, or large letters that are no word.
  private func mayBePiece(_ word: ReadWord) -> Bool {
    if mayBeScrap(word) { return true }
    let core = word.text.trimmedToLetters
    if core.unicodeScalars.count > Self.longest {
      return word.confidence < Self.sureOfLetters && word.box.height > Self.higher * height
        && !choice.knowsAll(core)
    }
    return word.text.unicodeScalars.count == 1
      && !word.text.contains { $0.isNumber || $0 == "§" }
  }

  /// Words of letters read with more are print, though it may be misread.
  private static let sureOfLetters = 0.7
  /// So are those that are no higher than the print.
  private static let higher = 1.4
  /// Words read with less are none.
  private static let nonsense = 0.3
  /// Large words read with more can be a title.
  private static let sureOfTitle = 0.6
  /// How many times as high as the words around it a scrap of a signature is.
  private static let largeHeight = 2.0

  /// How many letters a scrap has at most.
  private static let longest = 4

  private static func isSure(_ word: ReadWord, _ choice: WordChoice) -> Bool {
    let core = word.text.trimmedToLetters
    guard word.confidence >= sureOfPrint else {
      return core.unicodeScalars.count >= 4 && word.confidence >= 0.5 && choice.knowsAll(core)
    }
    return word.text.unicodeScalars.count >= 3
  }

  /// The reading with what was read on strokes in lines of its own.
  func apart(_ reading: Reading, on picture: borrowing Picture) -> Reading {
    guard
      reading.lines.contains(where: { $0.words.contains { mayBePiece($0) || isLarge($0) } })
    else { return reading }
    var binary = pixThresholdToBinary(picture.pix, 190)
    defer { pixDestroy(&binary) }
    let found = strokes(of: binary)
    var strokes = found.mask
    defer { pixDestroy(&strokes) }
    guard let binary else { return reading }
    var reading = reading
    var written: [ReadLine] = []
    for index in reading.lines.indices {
      let line = reading.lines[index].words
      let taken = line.indices.filter { place in
        let word = line[place]
        guard !isAmidPrint(place, in: line) else { return false }
        if isLarge(word) || isPiece(place, in: line, of: found.places) { return true }
        guard mayBeScrap(word), let strokes else { return false }
        let ink = Self.ink(of: binary, in: word.box)
        return ink > 0
          && Double(Self.ink(of: strokes, in: word.box)) >= Self.leastWritten * Double(ink)
      }
      guard !taken.isEmpty else { continue }
      reading.lines[index].words = line.indices.filter { !taken.contains($0) }.map { line[$0] }
      written.append(ReadLine(words: taken.map { line[$0] }, nature: .handwriting))
    }
    reading.lines.removeAll(where: \.words.isEmpty)
    reading.lines += written
    return reading
  }

  /// Whether words that were surely read stand close on both sides.
  private func isAmidPrint(_ place: Int, in line: [ReadWord]) -> Bool {
    guard place > 0, place + 1 < line.count else { return false }
    let (before, after) = (line[place - 1], line[place + 1])
    return Self.isSure(before, choice) && Self.isSure(after, choice)
      && line[place].box.x0 - before.box.x1 < height && after.box.x0 - line[place].box.x1 < height
  }

  /// Whether a word that may be a piece of a stroke stands beside one and not beside print: where a stroke crosses
  /// a ruling line it falls to pieces, and a pen is lifted.
  private func isPiece(_ place: Int, in line: [ReadWord], of strokes: [PixelBox]) -> Bool {
    let word = line[place]
    guard mayBePiece(word) else { return false }
    let isBesidePrint = line.contains {
      Self.isSure($0, choice) && -$0.box.overlapX(word.box) < Self.besidePrint * height
    }
    let reach = Self.reach * height
    return !isBesidePrint
      && strokes.contains {
        -$0.overlapX(word.box) <= reach && -$0.overlapY(word.box) <= reach
      }
  }

  /// Within how many heights of a word print goes on.
  private static let besidePrint = 2.0
  /// Within how many heights of a stroke its pieces stand.
  private static let reach = 1.5
  /// How many heights a stroke is high and wide at most: more is a frame or a picture.
  private static let mostHeight = 8.0
  private static let mostWidth = 30.0

  /// The strokes alone, nil if there are none, and where those are that a hand makes.
  private func strokes(
    of binary: UnsafeMutablePointer<Pix>?
  ) -> (mask: UnsafeMutablePointer<Pix>?, places: [PixelBox]) {
    var large = pixSelectBySize(
      binary, Int32(Self.leastWidth * height), Int32(Self.leastHeight * height), 8,
      Int32(L_SELECT_IF_BOTH), Int32(L_SELECT_IF_GTE), nil)
    defer { pixDestroy(&large) }
    var thin = pixSelectByAreaFraction(
      large, Self.mostFilled, 8, Int32(L_SELECT_IF_LTE), nil)
    guard let mask = thin else { return (nil, []) }
    var parts: UnsafeMutablePointer<Pixa>?
    var boxes = pixConnComp(mask, &parts, 8)
    defer {
      boxaDestroy(&boxes)
      pixaDestroy(&parts)
    }
    var count = 0
    var places: [PixelBox] = []
    for index in 0..<boxaGetCount(boxes) {
      var (x, y, width, height): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
      guard boxaGetBoxGeometry(boxes, index, &x, &y, &width, &height) == 0,
        let part = pixaGetPix(parts, index, Int32(L_CLONE))
      else { continue }
      let read = sure.reduce(0) {
        var place = $1
        place.move(by: -Double(x), -Double(y))
        return $0 + Self.ink(of: part, in: place)
      }
      var whole: Int32 = 0
      pixCountPixels(part, &whole, nil)
      if Double(read) > Self.mostRead * Double(whole) {
        pixRasterop(mask, x, y, width, height, PIX_SRC ^ PIX_DST, part, 0, 0)
      } else {
        count += 1
        let (wide, high) = (Double(width), Double(height))
        // Of a frame hardly anything lies inside.
        let inside = PixelBox(x0: wide / 6, y0: high / 6, x1: wide * 5 / 6, y1: high * 5 / 6)
        if wide <= Self.mostWidth * self.height, high <= Self.mostHeight * self.height,
          Self.ink(of: part, in: inside) * 3 >= Int(whole)
        {
          var place = PixelBox(x0: 0, y0: 0, x1: wide, y1: high)
          place.move(by: Double(x), Double(y))
          places.append(place)
        }
      }
      var clone: UnsafeMutablePointer<Pix>? = part
      pixDestroy(&clone)
    }
    guard count > 0 else {
      pixDestroy(&thin)
      return (nil, [])
    }
    return (mask, places)
  }

  private static func ink(of binary: UnsafeMutablePointer<Pix>, in box: PixelBox) -> Int {
    let (x0, y0) = (max(0, Int(box.x0)), max(0, Int(box.y0)))
    let (x1, y1) = (
      min(Int(pixGetWidth(binary)), Int(box.x1.rounded(.up))),
      min(Int(pixGetHeight(binary)), Int(box.y1.rounded(.up)))
    )
    guard x0 < x1, y0 < y1 else { return 0 }
    var area = boxCreate(Int32(x0), Int32(y0), Int32(x1 - x0), Int32(y1 - y0))
    defer { boxDestroy(&area) }
    var count: Int32 = 0
    guard pixCountPixelsInRect(binary, area, &count, nil) == 0 else { return 0 }
    return Int(count)
  }
}
