extension Document {
  /// The document with its pages as they are read: the boxes of pages that were scanned turned are turned
  /// back, width and height with them.
  ///
  /// Boxes stand where the words are on the page as it is displayed. What goes by rows and columns looks
  /// at this instead; spans and texts are the same in both.
  var upright: Document {
    guard pages.contains(where: { $0.quarters != 0 }) else { return self }
    return replacingPages(pages.map(\.upright))
  }
}

extension Page {
  /// Quarter turns clockwise, 0…3, after which the text can be read.
  fileprivate var quarters: Int { (((rotation ?? 0) / 90) % 4 + 4) % 4 }

  fileprivate var upright: Page {
    guard quarters != 0, let width, let height else { return self }
    let isOnSide = !quarters.isMultiple(of: 2)
    return placed(
      width: isOnSide ? height : width, height: isOnSide ? width : height, by: turned)
  }

  /// A box of the page where it stands after the turns.
  private func turned(_ box: Box) -> Box {
    let (width, height) = (width ?? 0, height ?? 0)
    return switch quarters {
    case 1: Box(height - box.y1, box.x0, height - box.y0, box.x1)
    case 2: Box(width - box.x1, height - box.y1, width - box.x0, height - box.y0)
    case 3: Box(box.y0, width - box.x1, box.y1, width - box.x0)
    default: box
    }
  }
}

extension Page {
  /// An upright page of another size with the same lines and words, each where `move` puts its box, or without
  /// a place.
  func placed(width: Double, height: Double?, by move: (Box) -> Box?) -> Page {
    Page(
      number: number, width: width, height: height, origin: origin, reasons: reasons, skew: skew,
      status: status,
      lines: lines.map { line in
        Line(
          text: line.text, ending: line.ending, box: line.box.flatMap(move),
          words: line.words.map { word in
            Word(
              start: word.start, length: word.length, box: word.box.flatMap(move),
              confidence: word.confidence, reader: word.reader, font: word.font,
              alternatives: word.alternatives, heavy: word.heavy)
          }, nature: line.nature)
      },
      graphics: graphics.compactMap { graphic in
        move(graphic.box).map { Graphic(kind: graphic.kind, box: $0) }
      })
  }
}
