import Renskrift

/// Lines and columns that a reader passed over when it looked for the lines of a page.
extension PageRecogniser {
  /// Fewer letters in rows that nobody read are not worth a second reading.
  private static let fewLetters = 10

  /// Reads a page again of which a reading passed over rows of letters, with its ink told from its paper
  /// by the surroundings; nil if it passed over none, or if the second reading is no better.
  ///
  /// Where blur or a coarse scan lets the lines touch, the reader's own level for the whole page makes
  /// one line of two, and leaves others out. Read so from the start, clean pages come out a little worse:
  /// what shines through the paper and pen strokes turn to letters.
  func readPassedOver(
    _ first: Reading, _ doubt: Double, of upright: inout UprightPicture
  ) throws -> (reading: Reading, reasons: [String])? {
    guard profile != .fast else { return nil }
    let letters = lettersPassedOver(first, upright)
    guard letters >= Self.fewLetters else { return nil }
    upright.threshold = .local
    let second = try read(upright, with: readers()[0])
    let left = lettersPassedOver(second, upright)
    guard left * 2 < letters, second.keepsMost(of: first), try self.doubt(second) < doubt + 0.02
    else {
      upright.threshold = .global
      return nil
    }
    let reason =
      "The reader passed over \(letters) letters that stand in rows, and \(left) when ink was told from "
      + "paper by its surroundings (Sauvola), so the second reading counts."
    return (second, [reason])
  }

  /// The reading of a page with the lines that it lacks, and what was done, in sentences.
  ///
  /// Of a table without rules Tesseract can drop a whole column. When what it did read is covered, and
  /// text may stand anywhere, it finds the rest.
  func whole(
    _ reading: Reading, of upright: borrowing UprightPicture
  ) throws -> (Reading, reasons: [String]) {
    let boxes = reading.lines.flatMap { $0.words.map(\.box) }
    let missed = lettersPassedOver(reading, upright)
    guard !boxes.isEmpty, missed >= Self.fewLetters, let rest = upright.picture.without(boxes)
    else {
      return (reading, [])
    }
    let readers = try readers()
    let choice = WordChoice(lexicon: try lexicon(), firstAlphabet: readers[0].alphabet)
    let found = try read(rest, of: upright, with: readers[0], as: .scattered).lines.filter { line in
      let plausible = line.words.count { UnreadInk.isPlausible([$0], choice: choice) }
      return plausible * 2 >= line.words.count
    }
    guard !found.isEmpty else { return (reading, []) }
    var whole = reading
    whole.lines += found
    let lines = found.count == 1 ? "a line" : "\(found.count) lines"
    return (
      whole,
      ["\(missed) letters had been passed over; with the rest covered \(lines) more could be read."]
    )
  }

  /// How many letters stand in rows where a reading has no words.
  private func lettersPassedOver(_ reading: Reading, _ upright: borrowing UprightPicture) -> Int {
    UnreadLetters(reading).letters(on: upright.picture, dpi: Double(upright.dpi))
  }
}
