import Renskrift

/// Tells bold words from others by how thick their strokes are in the picture.
///
/// The strokes of one face at one size hardly differ from word to word, and those of its bold cut are one and
/// a third to one and two thirds as thick. A blot or an underline is no stroke: only pieces of ink that are
/// short across count.
enum StrokeWeight {
  /// From here on a word is heavy, by the middle of its page.
  private static let heavy = 1.22
  /// Up to here it is not; between them it is left open.
  private static let plain = 1.15
  /// The share of words that may lie between the two; with more the page is too dirty to tell.
  private static let unclear = 0.05
  /// Fewer words with letters do not say what is usual on a page.
  private static let fewestWords = 25

  /// The reading with its words marked as heavy or not; as it was if the page does not tell.
  static func measure(_ reading: Reading, on picture: borrowing Picture) -> Reading {
    var widths: [[Double?]] = []
    for line in reading.lines {
      var row: [Double?] = []
      for word in line.words {
        row.append(isMeasured(word) ? picture.strokeWidth(in: word.box) : nil)
      }
      widths.append(row)
    }
    let all = widths.joined().compactMap { $0 }.sorted()
    guard all.count >= fewestWords else { return reading }
    let usual = all[all.count / 2]
    guard usual > 0,
      Double(all.count { $0 > plain * usual && $0 < heavy * usual }) <= unclear * Double(all.count)
    else { return reading }
    var reading = reading
    for (line, row) in widths.enumerated() {
      let marks = marks(row.map { $0.map { $0 / usual } })
      for (word, mark) in marks.enumerated() { reading.lines[line].words[word].isHeavy = mark }
    }
    return reading
  }

  /// Words of a letter or two, and numbers, have too few strokes.
  private static func isMeasured(_ word: ReadWord) -> Bool {
    word.text.count >= 3 && word.text.count(where: \.isLetter) >= 3 && word.confidence > 0.3
  }

  /// For the words of a line whether they are heavy, given how thick their strokes are by the usual ones; a
  /// short word is as those beside it are.
  static func marks(_ weights: [Double?]) -> [Bool?] {
    var marks = weights.map { weight -> Bool? in
      guard let weight else { return nil }
      return weight >= heavy ? true : weight <= plain ? false : nil
    }
    for index in marks.indices where weights[index] == nil {
      let before = index > 0 ? marks[index - 1] : nil
      let after = weights[index...].firstIndex { $0 != nil }.flatMap { marks[$0] }
      // At the beginning and at the end of the line there is one neighbour alone.
      if index == 0 {
        marks[index] = after
      } else if !weights[index...].contains(where: { $0 != nil }) || before == after {
        marks[index] = before
      } else {
        marks[index] = false
      }
    }
    return marks
  }
}

extension Picture {
  /// How thick the strokes of a word are, in pixels: the middle of the widths of its ink across.
  ///
  /// The edge of a stroke counts by how dark it is, so that a fraction of a pixel shows. Nil if there are too
  /// few strokes, or if ink and paper can hardly be told apart.
  borrowing func strokeWidth(in box: PixelBox) -> Double? {
    let columns = max(0, Int(box.x0) - 1)..<Int(box.x1.rounded(.up)) + 1
    let rows = max(0, Int(box.y0))..<Int(box.y1.rounded(.up))
    guard columns.count >= 8, rows.count >= 8 else { return nil }
    var counts = [Int](repeating: 0, count: 256)
    var grays: [[Int]] = []
    for y in rows {
      let row = columns.map { min(255, Int(gray($0, y))) }
      for gray in row { counts[gray] += 1 }
      grays.append(row)
    }
    let total = columns.count * rows.count
    let (ink, paper) = (counts.level(of: total / 50), counts.level(of: total * 9 / 10))
    guard paper - ink > 60 else { return nil }
    var widths: [Double] = []
    let longest = rows.count / 2
    for row in grays {
      var (length, mass, peak) = (0, 0.0, 0.0)
      for gray in row + [paper] {
        let dark = min(1, max(0, Double(paper - gray) / Double(paper - ink)))
        if dark > 0.15 {
          length += 1
          mass += dark
          peak = max(peak, dark)
        } else if length > 0 {
          if length <= longest, peak > 0.5 { widths.append(mass) }
          (length, mass, peak) = (0, 0, 0)
        }
      }
    }
    guard widths.count >= 8 else { return nil }
    widths.sort()
    let middle = widths[(widths.count / 4)..<(widths.count - widths.count / 4)]
    return middle.reduce(0, +) / Double(middle.count)
  }
}

extension [Int] {
  /// The level up to which so many of the counted values lie.
  fileprivate func level(of count: Int) -> Int {
    var sum = 0
    for (level, number) in enumerated() {
      sum += number
      if sum > count { return level }
    }
    return self.count - 1
  }
}
