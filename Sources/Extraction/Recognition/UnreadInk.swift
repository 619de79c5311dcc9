import CLeptonica
import Renskrift

/// Finds what looks like letters on a picture and was read as nothing, and reads it alone.
///
/// Tesseract drops what stands far from other text: the number of an item in a narrow column, a
/// name in a margin.
struct UnreadInk {
  /// The middle height of the words that were read, in pixels.
  private let height: Double
  private let read: BlobGrid
  private let pictures: [PixelBox]
  /// Where text was read.
  private let print: PixelBox

  /// More words than this stand in no picture.
  private static let fewWords = 12
  /// More pieces than this are a drawing, handwriting or dirt.
  private static let mostPieces = 40
  /// So are more spots; all of them are compared with all pieces.
  private static let mostSpots = 1000

  /// Takes what was read; nil if that is too little to know how large letters are.
  init?(_ reading: Reading) {
    let boxes = reading.lines.flatMap { $0.words.map(\.box) }
    guard boxes.count >= 10 else { return nil }
    height = boxes.map(\.height).sorted()[boxes.count / 2]
    read = BlobGrid(boxes.map(Self.blob), cell: max(8, Int(4 * height)))
    // What holds a good part of the text is no picture: shadows on a photograph of a page look like one.
    let sure = reading.lines.flatMap(\.words).filter { $0.confidence >= 0.8 }.map(\.box)
    print = sure.dropFirst().reduce(sure.first ?? boxes[0]) { $0.union($1) }
    pictures = reading.graphics.filter { graphic in
      graphic.kind == .image && sure.count { graphic.box.holdsMiddle(of: $0) } < Self.fewWords
    }.map(\.box)
  }

  /// The places that should be read, each with some pieces of ink beside each other.
  func places(on picture: borrowing Picture) -> [PixelBox] {
    var binary = pixThresholdToBinary(picture.pix, 160)
    defer { pixDestroy(&binary) }
    guard let binary else { return [] }
    var left = Blob.spots(of: binary).filter { isLetter($0) && !isRead($0) }
      .sorted { ($0.x0, $0.y0) < ($1.x0, $1.y0) }
    if left.count > Self.mostSpots {
      // The table on which a page was photographed is dirt all around.
      left.removeAll { !print.holds($0.centreX, $0.centreY) }
    }
    guard left.count <= Self.mostSpots else { return [] }
    var places: [PixelBox] = []
    for spot in left {
      let box = PixelBox(
        x0: Double(spot.x0), y0: Double(spot.y0), x1: Double(spot.x1), y1: Double(spot.y1))
      let near = places.lastIndex {
        $0.overlapY(box) >= 0.3 * min($0.height, box.height)
          && -$0.overlapX(box) < 1.2 * height
      }
      if let near {
        places[near] = places[near].union(box)
      } else {
        places.append(box)
      }
    }
    let found = places.filter {
      $0.height >= 0.5 * height && $0.height <= 2.2 * height && $0.width >= 0.2 * height
    }
    return found.count <= Self.mostPieces ? found : []
  }

  /// Whether a spot is as large as a letter; dots and commas go with one.
  private func isLetter(_ spot: Blob) -> Bool {
    let (width, tall) = (Double(spot.width), Double(spot.height))
    return tall >= 0.12 * height && tall <= 2 * height && width >= 0.08 * height
      && width <= 8 * height
      && !pictures.contains { $0.holds(spot.centreX, spot.centreY) }
  }

  private func isRead(_ spot: Blob) -> Bool {
    let reach = Int(0.3 * height)
    return read.near(spot, reach: reach).contains {
      spot.centreX >= Double($0.x0 - reach) && spot.centreX <= Double($0.x1 + reach)
        && spot.centreY >= Double($0.y0 - reach) && spot.centreY <= Double($0.y1 + reach)
    }
  }

  private static func blob(_ box: PixelBox) -> Blob {
    Blob(x0: max(0, Int(box.x0)), y0: max(0, Int(box.y0)), x1: Int(box.x1), y1: Int(box.y1))
  }

  /// Whether words read in such a place are to be believed; pen strokes and dirt are not.
  static func isPlausible(_ words: [ReadWord], choice: WordChoice) -> Bool {
    guard !words.isEmpty else { return false }
    return words.allSatisfy { word in
      let core = word.text.trimmedToLetters
      if core.unicodeScalars.count >= 3 {
        return choice.knowsAll(core) ? word.confidence >= 0.6 : word.confidence >= 0.85
      }
      let isMarker =
        word.text.unicodeScalars.count <= 5
        && word.text.unicodeScalars.allSatisfy {
          ("0"..."9").contains($0) || "§.:,-/()".unicodeScalars.contains($0)
        } && word.text.contains(where: \.isNumber)
      let isLettered = core.unicodeScalars.count == 1 && [".", ")"].contains(word.text.suffix(1))
      return (isMarker || isLettered) && word.confidence >= 0.7
    }
  }
}

extension PixelBox {
  fileprivate func holds(_ x: Double, _ y: Double) -> Bool {
    x0 <= x && x <= x1 && y0 <= y && y <= y1
  }

  fileprivate func holdsMiddle(of box: PixelBox) -> Bool {
    holds((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)
  }
}

extension Picture {
  /// A part of the picture with white around it.
  borrowing func part(_ part: PixelBox, margin: Int) -> Picture? {
    let (left, top) = (max(0, Int(part.x0)), max(0, Int(part.y0)))
    var area = boxCreate(
      Int32(left), Int32(top), Int32(part.x1.rounded(.up)) - Int32(left),
      Int32(part.y1.rounded(.up)) - Int32(top))
    defer { boxDestroy(&area) }
    var clip = pixClipRectangle(pix, area, nil)
    defer { pixDestroy(&clip) }
    return Picture(owning: pixAddBorder(clip, Int32(margin), 255))
  }
}
