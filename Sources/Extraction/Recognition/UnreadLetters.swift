import CLeptonica
import Renskrift

/// Counts the letters on the picture of a page that a text layer or a reading has no words for.
///
/// OCR programs drop a column, a table, all that stands under a stamp, or lines that the blur of a scanner
/// glued to their neighbours. What they did read may be in the dictionary, word for word: only the picture
/// tells what is missing.
struct UnreadLetters {
  /// The words that were read, in pixels.
  private let words: [PixelBox]
  /// How far outside the box of a word its letters may stand, in heights of the words.
  private let reach: Double
  /// The middle height of the words, in pixels; nil if they are too few to tell.
  private let height: Double?

  /// As many letters that nobody read, some four words, are no signature and no dirt.
  static let many = 25
  /// As many pieces of ink in a row as a word has; signatures, initials and rules have fewer.
  private static let leastPieces = 4
  /// More pieces than this are a picture or dirt.
  private static let mostPieces = 20_000

  /// Fewer words do not tell how large the letters of a page are.
  private static let fewWords = 10

  /// Takes the lines of a text layer on a page that has `scale` pixels a point; nil if they are too few.
  init?(_ lines: [Line], scale: Double) {
    let boxes = lines.flatMap { $0.words.compactMap(\.box) }
    guard boxes.count >= Self.fewWords else { return nil }
    // The boxes of a text layer are not where the print is to a pixel.
    self.init(
      boxes.map {
        PixelBox(x0: $0.x0 * scale, y0: $0.y0 * scale, x1: $0.x1 * scale, y1: $0.y1 * scale)
      }, reach: 0.85)
  }

  /// Takes what a reader saw on the picture, be it nothing.
  init(_ reading: Reading) {
    self.init(reading.lines.flatMap { $0.words.map(\.box) }, reach: 0.1)
  }

  private init(_ words: [PixelBox], reach: Double) {
    self.words = words
    self.reach = reach
    height = words.count < Self.fewWords ? nil : words.map(\.height).sorted()[words.count / 2]
  }

  /// How many letters stand in rows where nothing was read; `dpi` are the picture's pixels an inch.
  func letters(on picture: borrowing Picture, dpi: Double) -> Int {
    var binary = pixThresholdToBinary(picture.pix, 140)
    defer { pixDestroy(&binary) }
    guard let binary else { return 0 }
    let spots = Blob.spots(of: binary)
    guard let height = height ?? Self.height(of: spots, dpi: dpi), height >= 6 else { return 0 }
    let pieces = spots.filter { Self.isLetter($0, height) }
    guard pieces.count <= Self.mostPieces else { return 0 }
    let read = BlobGrid(words.map(Self.blob), cell: Int(4 * height))
    let reach = Int(reach * height)
    let left = pieces.filter { piece in
      !read.near(piece, reach: reach).contains { piece.hasItsMiddle(in: $0, reach: reach) }
    }
    return Self.rows(left, height).filter { $0 >= Self.leastPieces }.reduce(0, +)
  }

  /// The height of words, by that of the spots that can be letters of 5 to 20 points; nil without any.
  private static func height(of spots: [Blob], dpi: Double) -> Double? {
    let heights = spots.map { Double($0.height) }.filter { (dpi / 30...dpi / 4).contains($0) }
      .sorted()
    return heights.isEmpty ? nil : 1.3 * heights[heights.count / 2]
  }

  /// As large as a letter, or as two or three that touch.
  private static func isLetter(_ spot: Blob, _ height: Double) -> Bool {
    let (width, tall) = (Double(spot.width), Double(spot.height))
    return tall >= 0.35 * height && tall <= 1.6 * height && width >= 0.08 * height
      && width <= 3 * height
  }

  /// How many pieces stand side by side in each row.
  private static func rows(_ pieces: [Blob], _ height: Double) -> [Int] {
    func goesOn(_ last: Blob, with next: Blob) -> Bool {
      let overlap = min(last.y1, next.y1) - max(last.y0, next.y0)
      return Double(next.x0 - last.x1) < 1.5 * height
        && Double(overlap) >= 0.4 * Double(min(last.height, next.height))
    }
    var rows: [(last: Blob, pieces: Int)] = []
    for piece in pieces.sorted(by: { $0.x0 < $1.x0 }) {
      if let row = rows.lastIndex(where: { goesOn($0.last, with: piece) }) {
        rows[row] = (piece, rows[row].pieces + 1)
      } else {
        rows.append((piece, 1))
      }
    }
    return rows.map(\.pieces)
  }

  private static func blob(_ box: PixelBox) -> Blob {
    Blob(
      x0: max(0, Int(box.x0)), y0: max(0, Int(box.y0)), x1: max(0, Int(box.x1)),
      y1: max(0, Int(box.y1)))
  }
}

extension Blob {
  fileprivate func hasItsMiddle(in word: Blob, reach: Int) -> Bool {
    (Double(word.x0 - reach)...Double(word.x1 + reach)).contains(centreX)
      && (Double(word.y0 - reach)...Double(word.y1 + reach)).contains(centreY)
  }
}
