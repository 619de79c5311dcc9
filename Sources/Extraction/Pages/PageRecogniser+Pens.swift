import Renskrift

/// Taking what was written or stamped in colour off a page before it is read.
extension PageRecogniser {
  /// Takes the coloured strokes out of the picture of a page and says what they were.
  ///
  /// They are read by themselves first. A word surely read there with no print below it is print in colour
  /// and stays; so does all of it if it touches no other print, as it is a heading or a logo. The words of a
  /// stamp, and the letters that a reader makes of a signature, are kept apart.
  ///
  /// - Parameters:
  ///   - page: the page, from whose picture the strokes are taken.
  ///   - reading: the resolution at which the readers read best.
  /// - Throws: `ReadError` if a model or the dictionary is missing, else `RecognitionFailure`.
  func takePens(
    from page: borrowing ScannedPage, reading: Double
  ) throws -> [Overprint] {
    guard let first = page.pens.first else { return [] }
    beginPage()
    let margin = Int(page.dpi / 10)
    let all = page.pens.reduce(first.box) { $0.union($1.box) }
    guard
      let canvas = Picture.white(width: all.width + 2 * margin, height: all.height + 2 * margin)
    else { return [] }
    for pen in page.pens {
      canvas.write(pen.strokes, in: pen.box.moved(by: margin - all.x0, margin - all.y0))
    }
    let factor = min(1, reading / page.dpi)
    guard let small = canvas.scaled(by: factor), let reader = try readers().first else { return [] }
    var lines = try read(small, Int(page.dpi * factor), with: reader).scaled(by: 1 / factor).lines
    for line in lines.indices {
      for word in lines[line].words.indices {
        lines[line].words[word].box.move(by: Double(all.x0 - margin), Double(all.y0 - margin))
      }
    }
    return try page.pens.compactMap { pen in
      let own = lines.map { line in line.words.filter { pen.box.holdsCentre(of: $0.box) } }
      let sure = try own.joined().filter(isSurelyPrint)
      guard try !(pen.isFree && own.joined().contains(where: mayBePrint)) else { return nil }
      let kept = Set(sure.filter { pen.isClear(Blob($0.box)) })
      page.picture.write(pen.print, in: pen.box, sparing: kept.map { Blob($0.box) })
      return Overprint(
        nature: sure.isEmpty ? .handwriting : .stamp, box: PixelBox(pen.box),
        lines: own.map { ReadLine(words: $0.filter { !kept.contains($0) }) }
          .filter { !$0.words.isEmpty })
    }
  }

  /// Whether a word that touches no other print is perhaps part of a heading or a logo.
  private func mayBePrint(_ word: ReadWord) throws -> Bool {
    guard word.text.count(where: { $0.isLetter || $0.isNumber }) >= 3 else { return false }
    return try word.confidence >= 0.7
      || word.confidence >= 0.4 && lexicon().knows(word.text.trimmedToLetters)
  }

  private func isSurelyPrint(_ word: ReadWord) throws -> Bool {
    // Half a word is no word of the dictionary, but read with confidence; and so is a date.
    let length = word.text.count { $0.isLetter || $0.isNumber }
    if length >= 4, word.confidence >= 0.8 { return true }
    return try length >= 3 && word.confidence >= 0.7
      && lexicon().knows(word.text.trimmedToLetters)
  }
}

/// What was written or stamped on a page.
struct Overprint: Sendable, Hashable {
  let nature: Line.Nature
  /// Where, in pixels.
  let box: PixelBox
  /// What a reader made of it; it reads print only.
  let lines: [ReadLine]
}

extension Blob {
  fileprivate func moved(by x: Int, _ y: Int) -> Blob {
    Blob(x0: x0 + x, y0: y0 + y, x1: x1 + x, y1: y1 + y)
  }

  fileprivate func holdsCentre(of box: PixelBox) -> Bool {
    let (x, y) = ((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)
    return Double(x0) <= x && x <= Double(x1) && Double(y0) <= y && y <= Double(y1)
  }
}

extension Blob {
  fileprivate init(_ box: PixelBox) {
    self.init(
      x0: Int(box.x0.rounded(.down)), y0: Int(box.y0.rounded(.down)), x1: Int(box.x1.rounded(.up)),
      y1: Int(box.y1.rounded(.up)))
  }
}

extension PixelBox {
  fileprivate init(_ blob: Blob) {
    self.init(
      x0: Double(blob.x0), y0: Double(blob.y0), x1: Double(blob.x1), y1: Double(blob.y1))
  }
}
