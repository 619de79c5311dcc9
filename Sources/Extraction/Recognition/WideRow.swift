import Renskrift

/// A row of short words far apart, of which one was read in doubt: the counts of a vote, `Summa   8   2   1`.
///
/// A reader is made for lines: a digit alone, far from everything, comes out as any sign, and right where the
/// words of its row stand beside it.
struct WideRow {
  /// The words of the row from left to right, each as what stands in one place.
  let pieces: [[ReadWord]]
  /// Which of them was read in doubt.
  let doubtful: Int

  /// Words read with less are in doubt.
  private static let doubt = 0.75
  /// How sure a reader must be of what stands there instead.
  private static let leastConfidence = 0.6
  /// How far from its neighbours, in heights of a line, a word stands apart.
  private static let gap = 2.0
  /// How many words on each side are put beside it.
  private static let neighbours = 4

  /// The rows of a reading with a short word in doubt that stands apart and is no cross.
  static func find(in reading: Reading) -> [WideRow] {
    let words = reading.lines.flatMap(\.words)
    var rows: [WideRow] = []
    var seen: [PixelBox] = []
    for word in words where word.confidence < doubt && word.text.count <= 2 {
      guard !seen.contains(word.box), ShortColumn.Form(word.text) != .cross,
        let row = WideRow(around: word, among: words)
      else { continue }
      seen += row.pieces[row.doubtful].map(\.box)
      rows.append(row)
    }
    return rows
  }

  /// Nil if the word does not stand apart, or no word of its row was read well.
  private init?(around word: ReadWord, among words: [ReadWord]) {
    let middle = (word.box.y0 + word.box.y1) / 2
    let row = words.filter { $0.box.y0 < middle && middle < $0.box.y1 }
      .sorted { $0.box.x0 < $1.box.x0 }
    let heights = row.filter { $0.confidence >= Self.doubt }.map(\.box.height).sorted()
    guard !heights.isEmpty else { return nil }
    let height = heights[heights.count / 2]
    var pieces: [[ReadWord]] = []
    for word in row {
      if let last = pieces.last?.last, word.box.x0 - last.box.x1 < 0.5 * height {
        pieces[pieces.count - 1].append(word)
      } else {
        pieces.append([word])
      }
    }
    // What stands first is the label of something.
    guard let place = pieces.firstIndex(where: { $0.contains(word) }), place > 0,
      pieces[place].text.filter({ !$0.isWhitespace }).count <= 3,
      pieces[place].allSatisfy({ $0.confidence < Self.doubt }),
      pieces[place].contains(where: { (0.6...1.5).contains($0.box.height / height) }),
      Self.isApart(place, pieces, Self.gap * height)
    else { return nil }
    let near = max(0, place - Self.neighbours)...min(pieces.count - 1, place + Self.neighbours)
    self.pieces = Array(pieces[near])
    doubtful = place - near.lowerBound
  }

  /// Whether the words before and after a piece are at least so far away.
  private static func isApart(_ place: Int, _ pieces: [[ReadWord]], _ gap: Double) -> Bool {
    let around = pieces[(place - 1)...].prefix(3).compactMap(\.box)
    return zip(around, around.dropFirst()).allSatisfy { $1.x0 - $0.x1 >= gap }
  }

  /// Where the pieces stand, with space for what was passed over.
  var cells: [PixelBox] {
    pieces.compactMap(\.box).map { box in
      PixelBox(x0: box.x0 - 3, y0: box.y0 - 3, x1: box.x1 + 3, y1: box.y1 + 3)
    }
  }

  /// What stands in the place in doubt, by what was read in the pieces side by side: one short word, of which a
  /// reader is surer now, and who read the word beside it as it was read before.
  func better(_ readings: [[(cell: Int, words: [ReadWord])]]) -> ReadWord? {
    let old = pieces[doubtful]
    var best: ReadWord?
    for reading in readings {
      let neighbours = [doubtful - 1, doubtful + 1].filter(pieces.indices.contains)
      let isSeen = neighbours.contains { place in
        reading.contains { $0.cell == place && $0.words.text == pieces[place].text }
      }
      guard isSeen, let word = reading.first(where: { $0.cell == doubtful })?.words,
        word.count == 1, let word = word.first, word.text.count <= 3,
        word.text.allSatisfy(\.isNumber) || word.text.allSatisfy(\.isUppercase),
        word.confidence >= max(Self.leastConfidence, old.confidence, best?.confidence ?? 0)
      else { continue }
      best = word
    }
    return best.map(\.text) == old.text ? nil : best
  }
}
