/// Tells the specks on a page from the dots that are part of letters.
///
/// A speck of a fax is as large as the dot of an i, so its size says nothing: a dot belongs to
/// something. It stands over a letter, on the line after a letter, or in a row of dots.
struct Specks {
  /// The typical height of a letter, in pixels.
  let letterHeight: Double
  private let letters: BlobGrid
  private let dots: BlobGrid
  /// Dots and commas: what stands below the upper dot of a colon or semicolon.
  private let feet: BlobGrid
  /// The size of the dots of i and j on the page; nil if there are few.
  private var dotOfI: DotSize?
  /// The size of the full stops on the page; nil if there are few.
  private var stop: DotSize?

  /// Sorts the dark spots of a picture of `dpi` pixels an inch into letters and dots.
  ///
  /// Nil if there are too few letters to know how large they are.
  init?(spots: [Blob], dpi: Int) {
    let heights = spots.filter {
      $0.height * 25 >= dpi && $0.height * 5 <= dpi && $0.width * 4 <= dpi
    }.map(\.height).sorted()
    guard heights.count >= 50 else { return nil }
    letterHeight = Double(heights[heights.count * 2 / 5])
    let size = letterHeight
    letters = BlobGrid(
      spots.filter {
        Double($0.height) >= 0.6 * size && Double($0.height) <= 4 * size
          && Double($0.width) <= 8 * size
      }, cell: Int(3 * size))
    dots = BlobGrid(
      spots.filter {
        // What is flat is a hyphen.
        Double(max($0.width, $0.height)) <= 0.45 * size && $0.width <= $0.height * 3 / 2 + 1
      }, cell: Int(3 * size))
    feet = BlobGrid(
      spots.filter {
        Double($0.width) <= 0.45 * size && Double($0.height) <= 0.75 * size
      }, cell: Int(3 * size))
    dotOfI = typicalDot()
    stop = typicalStop()
  }

  /// How many dots stand alone, far from any letter: they say how dirty the page is.
  var aloneCount: Int {
    dots.blobs.count {
      letters.near($0, reach: Int(1.5 * letterHeight)).isEmpty && !isInRow($0)
    }
  }

  /// The spots that are specks.
  var found: [Blob] {
    let specks = dots.blobs.filter(isSpeck)
    let bullets = Set(bullets(among: specks))
    return specks.filter { !bullets.contains($0) }
  }

  /// The marks of lists: large and round, half up before the first letter of a line, and more than one of
  /// them as far from its line, below each other.
  private func bullets(among dots: [Blob]) -> [Blob] {
    let marks = dots.compactMap { dot -> (dot: Blob, gap: Double)? in
      guard Double(min(dot.width, dot.height)) >= max(4, 0.25 * letterHeight),
        (0.7...1.43).contains(Double(dot.width) / Double(dot.height))
      else { return nil }
      let line = letters.near(dot, reach: Int(5 * letterHeight)).filter {
        Double($0.y0) < dot.centreY && dot.centreY < Double($0.y1)
      }
      guard let first = line.map(\.x0).min() else { return nil }
      let gap = Double(first) - dot.centreX
      return gap >= 0.6 * letterHeight ? (dot, gap) : nil
    }
    return marks.filter { one in
      marks.contains { other in
        other.dot != one.dot && abs(other.gap - one.gap) <= max(1.5, 0.12 * letterHeight)
          && abs(other.dot.centreX - one.dot.centreX)
            <= letterHeight + 0.03 * abs(other.dot.centreY - one.dot.centreY)
          && abs(other.dot.width - one.dot.width) <= 1
          && abs(other.dot.height - one.dot.height) <= 1
      }
    }.map(\.dot)
  }

  private func isSpeck(_ dot: Blob) -> Bool {
    if max(dot.width, dot.height) <= 1 { return true }
    let around = letters.near(dot, reach: Int(2.5 * letterHeight))
    return !around.contains { $0.contains(dot) } && !standsOver(dot, around)
      && !standsOnLine(dot, around) && !isComma(dot, around) && !isUpperDot(dot, around)
      && !isHyphen(dot, around)
      && !isInRow(dot)
  }

  /// The dot of an i, or one of the two of ä and ö.
  private func standsOver(_ dot: Blob, _ around: [Blob]) -> Bool {
    around.contains { letter in
      let gap = Double(letter.y0 - dot.y1)
      guard gap >= -1, gap <= 0.5 * letterHeight,
        dot.centreX >= Double(letter.x0) - 0.15 * letterHeight,
        dot.centreX <= Double(letter.x1) + 0.15 * letterHeight
      else { return false }
      let width = Double(letter.width)
      // Wide ones can be letters that touch, with an i among them.
      return width <= 0.6 * letterHeight || isLikeDotOfI(dot) || isRing(dot, letter)
        || hasTwin(dot)
    }
  }

  /// The middle size of the dots over narrow letters.
  private func typicalDot() -> DotSize? {
    let certain = dots.blobs.filter { dot in
      letters.near(dot, reach: Int(0.5 * letterHeight)).contains { letter in
        let gap = Double(letter.y0 - dot.y1)
        return gap >= 1 && gap <= 0.45 * letterHeight
          && abs(letter.centreX - dot.centreX) <= 0.15 * letterHeight
          && Double(letter.width) <= 0.5 * letterHeight
          && Double(letter.height) <= 1.25 * letterHeight
      }
    }
    return DotSize(middleOf: certain, fewest: 10)
  }

  /// The ring of å: over the middle of its letter and no smaller than a dot.
  private func isRing(_ dot: Blob, _ letter: Blob) -> Bool {
    abs(dot.centreX - letter.centreX) < 0.25 * Double(letter.width)
      && Double(max(dot.width, dot.height))
        >= max(
          0.25 * letterHeight, (dotOfI.map { max($0.width, $0.height) } ?? 0) - 1)
  }

  private func isLikeDotOfI(_ dot: Blob) -> Bool { dotOfI?.fits(dot) ?? true }

  private func hasTwin(_ dot: Blob) -> Bool {
    dots.near(dot, reach: Int(letterHeight)).contains { other in
      let distance = abs(other.centreX - dot.centreX) / letterHeight
      return abs(other.centreY - dot.centreY) <= 0.2 * letterHeight && distance >= 0.25
        && distance <= 0.9
    }
  }

  /// A full stop: it stands close after a letter, on the same line as the letters around; in typewriter faces,
  /// in the middle of a place as wide as a letter's, further off, but as large as the others of the page.
  private func standsOnLine(_ dot: Blob, _ around: [Blob]) -> Bool {
    standsOnLine(dot, around, reach: stop?.fits(dot) == true ? 1.1 : 0.7)
  }

  private func standsOnLine(_ dot: Blob, _ around: [Blob], reach: Double) -> Bool {
    let hasLetterBefore = around.contains { letter in
      let gap = Double(dot.x0 - letter.x1)
      return gap >= -0.4 * letterHeight && gap <= reach * letterHeight
        && letter.y0 < dot.y1 && Double(letter.y1 - dot.y1) >= -0.3 * letterHeight
    }
    return hasLetterBefore
      && around.contains {
        abs(Double($0.y1 - dot.y1)) <= 0.2 * letterHeight
          && Double($0.height) >= 0.8 * letterHeight
      }
  }

  /// A comma: higher than wide, close after a letter, and through the line on which at least two letters stand.
  private func isComma(_ dot: Blob, _ around: [Blob]) -> Bool {
    guard dot.height > dot.width, dot.width >= 2, Double(dot.height) >= 0.25 * letterHeight else {
      return false
    }
    func isOnLine(_ letter: Blob) -> Bool {
      let below = Double(dot.y1 - letter.y1) / letterHeight
      return letter.y0 < dot.y0 && dot.y0 < letter.y1 && below >= 0.08 && below <= 0.4
    }
    let beside = around.filter { isOnLine($0) }
    return beside.count >= 2
      && beside.contains { letter in
        (-0.25...0.45).contains(Double(dot.x0 - letter.x1) / letterHeight)
      }
  }

  /// The middle size of the stops close after letters, with which specks of a pixel or two do not count.
  private func typicalStop() -> DotSize? {
    let certain = dots.blobs.filter { dot in
      min(dot.width, dot.height) >= 3
        && standsOnLine(dot, letters.near(dot, reach: Int(2.5 * letterHeight)), reach: 0.7)
    }
    return DotSize(middleOf: certain, fewest: 5)
  }

  /// The upper dot of a colon, over a stop, or of a semicolon, over a comma.
  private func isUpperDot(_ dot: Blob, _ around: [Blob]) -> Bool {
    feet.near(dot, reach: Int(1.2 * letterHeight)).contains { foot in
      let drop = (foot.centreY - dot.centreY) / letterHeight
      return drop >= 0.45 && drop <= 1.1
        && abs(foot.centreX - dot.centreX) <= 0.15 * letterHeight
        && (standsOnLine(foot, around) || isComma(foot, around) && isUpperHalf(dot, over: foot))
    }
  }

  /// Whether a dot over a comma is as large as the stops of the page, or else as wide as the comma, and a space
  /// follows, which no comma inside of a number has.
  private func isUpperHalf(_ dot: Blob, over comma: Blob) -> Bool {
    guard stop?.fits(dot) ?? (abs(dot.width - comma.width) <= 1) else { return false }
    return !letters.near(comma, reach: Int(0.3 * letterHeight)).contains {
      $0.x0 >= comma.x1 - 1 && $0.y0 < comma.y0 && comma.y0 < $0.y1
    }
  }

  /// A short hyphen: wider than high, and half up between two letters close by, or before the first
  /// letter of a line.
  private func isHyphen(_ dot: Blob, _ around: [Blob]) -> Bool {
    guard dot.width * 3 >= dot.height * 4 else { return false }
    let beside = around.filter { letter in
      let rise = (Double(letter.y1) - dot.centreY) / letterHeight
      return rise >= 0.25 && rise <= 0.85 && Double(letter.y0) < dot.centreY
    }
    let reach = 0.6 * letterHeight
    let isAfter = beside.contains { (-1...reach).contains(Double(dot.x0 - $0.x1)) }
    if isAfter { return beside.contains { (-1...reach).contains(Double($0.x0 - dot.x1)) } }
    return dot.width * 2 >= dot.height * 3 && !beside.contains { $0.x1 <= dot.x0 }
      && beside.contains { $0.x0 >= dot.x1 }
  }

  /// One of at least four dots that lead to a page number or mark where to sign.
  private func isInRow(_ dot: Blob) -> Bool {
    let reach = 5 * letterHeight
    return dots.near(dot, reach: Int(reach)).count {
      abs($0.centreY - dot.centreY) <= 0.12 * letterHeight
        && abs($0.centreX - dot.centreX) <= reach && $0 != dot
    } >= 3
  }
}

/// How large the dots of one kind are on a page, in pixels.
private struct DotSize {
  let width: Double
  let height: Double

  /// The middle size of some dots; nil if there are fewer.
  init?(middleOf dots: [Blob], fewest: Int) {
    guard dots.count >= fewest else { return nil }
    width = Double(dots.map(\.width).sorted()[dots.count / 2])
    height = Double(dots.map(\.height).sorted()[dots.count / 2])
  }

  /// Whether a dot is as large, to a pixel or a quarter.
  func fits(_ dot: Blob) -> Bool {
    abs(Double(dot.width) - width) <= max(1, 0.25 * width)
      && abs(Double(dot.height) - height) <= max(1, 0.25 * height)
  }
}
