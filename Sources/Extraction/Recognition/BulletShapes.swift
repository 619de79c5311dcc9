import CLeptonica
import Renskrift

/// Finds the bullets of lists by their shape in the picture.
///
/// The Swedish model has no bullet and writes `»`, `«` or `e`, the other one often `*` or `+`. A
/// bullet is a filled spot, about as wide as high, that floats before the first word of a line.
enum BulletShapes {
  /// What readers take a bullet for.
  private static let lookalikes: Set<Character> = [
    "e", "o", "s", "a", "c", "«", "»", "<", ">", "*", "+", "°", "·", "•", "¢", "©", "®", "¤", "=",
    "-", "–", "—", "~", "^", "\"", "“", "”", "‘", "’", "'", "?", ":", "!", "2", "8", "9",
  ]

  /// The reading with its bullets, and how many were read as something else.
  static func correct(_ reading: Reading, on picture: borrowing Picture) -> (Reading, Int) {
    var reading = reading
    var count = 0
    for index in reading.lines.indices {
      let line = reading.lines[index]
      guard line.words.count > 1, let word = line.words.first, isCandidate(word.text),
        bullet(in: word.box, beside: line.words[1].box, on: picture) != nil
      else { continue }
      if word.text == "•" { continue }
      reading.lines[index].words[0].alternatives.append(
        Alternative(text: word.text, reader: word.reader, confidence: word.confidence))
      reading.lines[index].words[0].text = "•"
      count += 1
    }
    return (reading, count)
  }

  /// The reading with the bullets that no reader saw, and how many they are: spots that stand before a
  /// line as a bullet does before another line of the page.
  static func addMissing(
    to reading: Reading, on picture: borrowing Picture
  ) -> (Reading, Int) {
    let known = reading.lines.compactMap { line -> (bullet: PixelBox, text: PixelBox)? in
      guard line.words.count > 1, line.words[0].text == "•" else { return nil }
      return (line.words[0].box, line.words[1].box)
    }
    guard !known.isEmpty else { return (reading, 0) }
    var reading = reading
    var count = 0
    for index in reading.lines.indices {
      guard let first = reading.lines[index].words.first, first.text != "•" else { continue }
      let height = first.box.height
      // On a photograph the margin is no straight line: the nearest bullet tells where this one stands.
      let near = known.filter { abs($0.text.x0 - first.box.x0) < height }
        .min { abs($0.text.y0 - first.box.y0) < abs($1.text.y0 - first.box.y0) }
      guard let near else { continue }
      let place = PixelBox(
        x0: max(0, first.box.x0 - (near.text.x0 - near.bullet.x0) - 0.3 * height), y0: first.box.y0,
        x1: first.box.x0 - 0.1 * height, y1: first.box.y1)
      guard place.x1 > place.x0, let spot = bullet(in: place, beside: first.box, on: picture)
      else { continue }
      let box = PixelBox(
        x0: Double(spot.x0), y0: Double(spot.y0), x1: Double(spot.x1), y1: Double(spot.y1))
      reading.lines[index].words.insert(
        ReadWord(text: "•", box: box, confidence: picture.darkShare(of: spot), reader: "shape"),
        at: 0)
      count += 1
    }
    return (reading, count)
  }

  /// One lookalike, or two of which one is a speck beside it.
  private static func isCandidate(_ text: String) -> Bool {
    text.count <= 2 && text.allSatisfy(lookalikes.contains)
  }

  /// The spot in a place before a line, if it is one; `next` is where the text begins.
  private static func bullet(
    in place: PixelBox, beside next: PixelBox, on picture: borrowing Picture
  ) -> Blob? {
    guard let spot = picture.largestSpot(in: place) else { return nil }
    let (width, height) = (Double(spot.width), Double(spot.height))
    let middle = (Double(spot.y0 + spot.y1) / 2 - next.y0) / next.height
    guard width >= 4, height >= 4, (0.7...1.43).contains(width / height),
      (0.15...0.65).contains(height / next.height), (0.2...0.8).contains(middle),
      Double(spot.x1) + 0.2 * next.height <= next.x0, picture.darkShare(of: spot) >= 0.68
    else { return nil }
    return spot
  }
}

extension Picture {
  /// The largest connected dark spot in a part of the picture.
  borrowing func largestSpot(in part: PixelBox) -> Blob? {
    let (left, top) = (max(0, Int(part.x0) - 1), max(0, Int(part.y0) - 1))
    var area = boxCreate(
      Int32(left), Int32(top), Int32(part.width.rounded(.up)) + 2,
      Int32(part.height.rounded(.up)) + 2)
    defer { boxDestroy(&area) }
    var clip = pixClipRectangle(pix, area, nil)
    defer { pixDestroy(&clip) }
    var binary = pixThresholdToBinary(clip, Int32(Self.inkLevel))
    defer { pixDestroy(&binary) }
    guard let binary else { return nil }
    let spots = Blob.spots(of: binary)
    guard let spot = spots.max(by: { $0.width * $0.height < $1.width * $1.height }) else {
      return nil
    }
    return Blob(
      x0: spot.x0 + left, y0: spot.y0 + top, x1: spot.x1 + left, y1: spot.y1 + top)
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
