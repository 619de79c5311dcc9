import CLeptonica
import Renskrift

/// Finds the bullets and the hyphens before the items of a list by their shape in the picture.
///
/// The Swedish model has no bullet and writes `»`, `«` or `e`, the other one often `*` or `+`; both turn a
/// hyphen far from its text into `=` or a letter, or drop it. A bullet is a filled spot, about as wide as high,
/// that floats before the first word of a line, and a hyphen is a bar there.
enum ListMarks {
  /// A mark on the picture.
  private struct Mark {
    let text: String
    let box: PixelBox
    /// The share of the box that is dark, 0…1.
    let dark: Double
  }

  /// What readers take a mark for.
  private static let lookalikes: Set<Character> = [
    "e", "o", "s", "a", "c", "z", "r", "«", "»", "<", ">", "*", "+", "°", "·", "•", "¢", "©", "®",
    "¤", "=", "-", "–", "—", "_", "~", "^", "\"", "“", "”", "‘", "’", "'", "?", ":", ".", "!", "2",
    "8", "9",
  ]
  /// Hyphens that were read as such; how long they are is measured elsewhere.
  private static let dashes: Set<String> = ["-", "–", "—"]

  /// The reading with its marks, and how many were read as something else.
  static func correct(_ reading: Reading, on picture: borrowing Picture) -> (Reading, Int) {
    var reading = reading
    var count = 0
    for index in reading.lines.indices {
      let line = reading.lines[index]
      for start in starts(of: line) where start + 1 < line.words.count {
        let word = line.words[start]
        guard isCandidate(word.text),
          let mark = mark(in: word.box, beside: line.words[start + 1].box, on: picture),
          word.text != mark.text, mark.text == "•" || !dashes.contains(word.text)
        else { continue }
        reading.lines[index].words[start].alternatives.append(
          Alternative(text: word.text, reader: word.reader, confidence: word.confidence))
        reading.lines[index].words[start].text = mark.text
        reading.lines[index].words[start].confidence = max(word.confidence, mark.dark)
        count += 1
      }
    }
    return (reading, count)
  }

  /// The places of the words with which a line begins, or a column in it: a label in the margin is read as one
  /// line with the text beside it.
  private static func starts(of line: ReadLine) -> [Int] {
    line.words.indices.filter { index in
      guard index > 0 else { return true }
      let (last, word) = (line.words[index - 1].box, line.words[index].box)
      return !isMark(line.words[index - 1].text) && word.x0 - last.x1 >= 1.2 * last.height
    }
  }

  /// The reading with the marks that no reader saw, and how many they are: what stands before a line as the
  /// same mark does before another line of the page.
  static func addMissing(
    to reading: Reading, on picture: borrowing Picture
  ) -> (Reading, Int) {
    let known = reading.lines.flatMap { line -> [(mark: ReadWord, text: PixelBox)] in
      starts(of: line).compactMap { start in
        guard start + 1 < line.words.count, isMark(line.words[start].text) else { return nil }
        return (line.words[start], line.words[start + 1].box)
      }
    }
    // A mark far from its text can be a line of its own to the reader.
    let lone = reading.lines.filter { $0.words.count == 1 }.map { $0.words[0].box }
    guard !known.isEmpty else { return addUnseen(to: reading, besides: lone, on: picture) }
    var reading = reading
    var count = 0
    for index in reading.lines.indices {
      // From the end, so that what is put in moves nothing that is still to be looked at.
      for start in starts(of: reading.lines[index]).reversed() {
        let first = reading.lines[index].words[start]
        guard !isMark(first.text) else { continue }
        let height = first.box.height
        // On a photograph the margin is no straight line: the nearest mark tells where this one stands.
        let near = known.filter { abs($0.text.x0 - first.box.x0) < height }
          .min { abs($0.text.y0 - first.box.y0) < abs($1.text.y0 - first.box.y0) }
        guard let near else { continue }
        let place = PixelBox(
          x0: max(0, first.box.x0 - (near.text.x0 - near.mark.box.x0) - 0.3 * height),
          y0: first.box.y0, x1: first.box.x0 - 0.1 * height, y1: first.box.y1)
        guard place.x1 > place.x0, let mark = mark(in: place, beside: first.box, on: picture),
          (mark.text == "•") == (near.mark.text == "•"),
          !lone.contains(where: { $0.overlapX(mark.box) > 0 && $0.overlapY(mark.box) > 0 })
        else { continue }
        reading.lines[index].words.insert(
          ReadWord(text: mark.text, box: mark.box, confidence: mark.dark, reader: "shape"),
          at: start)
        count += 1
      }
    }
    return (reading, count)
  }

  /// The reading with the bullets of lists of which no reader saw any: spots before two lines or more, as
  /// far from their text, which begins at the same place.
  private static func addUnseen(
    to reading: Reading, besides lone: [PixelBox], on picture: borrowing Picture
  ) -> (Reading, Int) {
    var found: [(line: Int, mark: Mark, text: PixelBox)] = []
    for (index, line) in reading.lines.enumerated() {
      guard let first = line.words.first, first.text.contains(where: \.isLetter) else { continue }
      let height = first.box.height
      let place = PixelBox(
        x0: max(0, first.box.x0 - Self.reach * height), y0: first.box.y0,
        x1: first.box.x0 - 0.1 * height, y1: first.box.y1)
      guard place.x1 > place.x0, let mark = mark(in: place, beside: first.box, on: picture),
        mark.text == "•",
        !lone.contains(where: { $0.overlapX(mark.box) > 0 && $0.overlapY(mark.box) > 0 })
      else { continue }
      found.append((index, mark, first.box))
    }
    let sure = found.filter { one in
      found.contains { other in
        let height = one.text.height
        return other.line != one.line && abs(other.text.x0 - one.text.x0) < 0.5 * height
          && abs((other.text.x0 - other.mark.box.x0) - (one.text.x0 - one.mark.box.x0))
            < 0.2 * height
      }
    }
    var reading = reading
    for (line, mark, _) in sure {
      reading.lines[line].words.insert(
        ReadWord(text: mark.text, box: mark.box, confidence: mark.dark, reader: "shape"), at: 0)
    }
    return (reading, sure.count)
  }

  /// How far before its text a bullet stands at most, in heights of a line.
  private static let reach = 3.5

  private static func isMark(_ text: String) -> Bool { text == "•" || dashes.contains(text) }

  /// One lookalike, or two of which one is a speck beside it.
  private static func isCandidate(_ text: String) -> Bool {
    text.count <= 2 && text.allSatisfy(lookalikes.contains)
  }

  /// The mark in a place before a line, if there is one; `next` is where the text begins.
  private static func mark(
    in place: PixelBox, beside next: PixelBox, on picture: borrowing Picture
  ) -> Mark? {
    guard let spot = picture.largestSpot(in: place) else { return nil }
    let (width, height) = (Double(spot.width), Double(spot.height))
    let middle = (Double(spot.y0 + spot.y1) / 2 - next.y0) / next.height
    let (long, high) = (width / next.height, height / next.height)
    let isBullet =
      width >= 4 && height >= 4 && (0.7...1.43).contains(width / height)
      && (0.15...0.65).contains(high)
    let isBar =
      width >= 4 && height >= 1 && width >= 1.8 * height && (0.15...0.9).contains(long)
      && high <= 0.25
    guard isBullet || isBar, (0.2...0.8).contains(middle),
      Double(spot.x1) + 0.2 * next.height <= next.x0
    else { return nil }
    let dark = picture.darkShare(of: spot)
    guard dark >= 0.68 else { return nil }
    let box = PixelBox(
      x0: Double(spot.x0), y0: Double(spot.y0), x1: Double(spot.x1), y1: Double(spot.y1))
    return Mark(text: isBullet ? "•" : "-", box: box, dark: dark)
  }
}

extension Picture {
  /// The largest connected dark spot in a part of the picture.
  borrowing func largestSpot(in part: PixelBox) -> Blob? {
    let around = PixelBox(x0: part.x0 - 1, y0: part.y0 - 1, x1: part.x1 + 1, y1: part.y1 + 1)
    return spots(in: around).max { $0.width * $0.height < $1.width * $1.height }
  }

  /// The connected dark spots in a part of the picture.
  borrowing func spots(in part: PixelBox) -> [Blob] {
    guard let clip = self.part(part, margin: 0) else { return [] }
    var binary = pixThresholdToBinary(clip.pix, Int32(Self.inkLevel))
    defer { pixDestroy(&binary) }
    guard let binary else { return [] }
    let (left, top) = (max(0, Int(part.x0)), max(0, Int(part.y0)))
    return Blob.spots(of: binary).map {
      Blob(x0: $0.x0 + left, y0: $0.y0 + top, x1: $0.x1 + left, y1: $0.y1 + top)
    }
  }

  /// The share of a box's pixels that are dark, 0…1.
  borrowing func darkShare(of spot: Blob) -> Double {
    var (dark, all) = (0, 0)
    for y in spot.y0..<spot.y1 {
      for x in spot.x0..<spot.x1 {
        all += 1
        if isInk(x, y) { dark += 1 }
      }
    }
    return all == 0 ? 0 : Double(dark) / Double(all)
  }
}
