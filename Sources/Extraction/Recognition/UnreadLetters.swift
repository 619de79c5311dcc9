import CLeptonica
import Renskrift

/// Counts the letters on the picture of a page that a text layer has no words for.
///
/// Some OCR programs drop a column, a table or all that stands under a stamp. What they did read may be
/// in the dictionary, word for word: only the picture tells what is missing.
struct UnreadLetters {
  /// The middle height of the words that were read, in pixels.
  private let height: Double
  private let read: BlobGrid

  /// As many pieces of ink in a row as a word has; signatures, initials and rules have fewer.
  private static let leastPieces = 4
  /// More pieces than this are a picture or dirt.
  private static let mostPieces = 20_000

  /// Takes the lines of a page that has `scale` pixels a point; nil if they are too few to know how large
  /// its letters are.
  init?(_ lines: [Line], scale: Double) {
    let boxes = lines.flatMap { $0.words.compactMap(\.box) }
    guard boxes.count >= 10 else { return nil }
    height = boxes.map(\.height).sorted()[boxes.count / 2] * scale
    guard height >= 6 else { return nil }
    read = BlobGrid(
      boxes.map {
        Blob(
          x0: max(0, Int($0.x0 * scale)), y0: max(0, Int($0.y0 * scale)),
          x1: max(0, Int($0.x1 * scale)), y1: max(0, Int($0.y1 * scale)))
      }, cell: Int(4 * height))
  }

  /// How many letters stand in rows where nothing was read.
  func letters(on picture: borrowing Picture) -> Int {
    var binary = pixThresholdToBinary(picture.pix, 140)
    defer { pixDestroy(&binary) }
    guard let binary else { return 0 }
    let pieces = Blob.spots(of: binary).filter(isLetter)
    guard pieces.count <= Self.mostPieces else { return 0 }
    var rows: [(last: Blob, pieces: Int)] = []
    for piece in pieces.filter({ !isRead($0) }).sorted(by: { $0.x0 < $1.x0 }) {
      if let row = rows.lastIndex(where: { goesOn($0.last, with: piece) }) {
        rows[row] = (piece, rows[row].pieces + 1)
      } else {
        rows.append((piece, 1))
      }
    }
    return rows.map(\.pieces).filter { $0 >= Self.leastPieces }.reduce(0, +)
  }

  /// As large as a letter, or as two or three that touch.
  private func isLetter(_ spot: Blob) -> Bool {
    let (width, tall) = (Double(spot.width), Double(spot.height))
    return tall >= 0.35 * height && tall <= 1.6 * height && width >= 0.08 * height
      && width <= 3 * height
  }

  private func isRead(_ spot: Blob) -> Bool {
    !read.near(spot, reach: Int(0.5 * height)).isEmpty
  }

  private func goesOn(_ last: Blob, with next: Blob) -> Bool {
    let overlap = min(last.y1, next.y1) - max(last.y0, next.y0)
    return Double(next.x0 - last.x1) < 1.5 * height
      && Double(overlap) >= 0.4 * Double(min(last.height, next.height))
  }
}
