import Renskrift

/// Reading what a reader passed over when it looked for the lines of a page.
extension PageRecogniser {
  /// As many letters in rows where nothing was read are no signature and no dirt.
  private static let lettersMissed = 25

  /// The reading of a page with the lines that it lacks, and what was done, in sentences.
  ///
  /// Of a table without rules Tesseract can drop a whole column. When what it did read is covered, and
  /// text may stand anywhere, it finds the rest.
  func whole(
    _ reading: Reading, of upright: borrowing UprightPicture
  ) throws -> (Reading, reasons: [String]) {
    let boxes = reading.lines.flatMap { $0.words.map(\.box) }
    let missed = lettersPassedOver(reading, upright)
    guard !boxes.isEmpty, missed >= Self.lettersMissed, let rest = upright.picture.without(boxes)
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
}
