import Renskrift

/// What recognition made of a page.
struct PageText {
  var reading: Reading
  let placement: Placement
  /// Degrees clockwise that the lines lean by; nil if not measured.
  let skew: Double?
  var reasons: [String] = []

  /// Reads dashes, the marks of lists, the stops of numbers, the spaces of section signs, amounts
  /// and unknown words, the size of capitals, rings and dots, and what is bold, by their shape in the picture.
  mutating func readShapes(of picture: borrowing Picture, lexicon: any Lexicon) {
    let (corrected, misread) = ListMarks.correct(reading, on: picture)
    let (marked, missing) = ListMarks.addMissing(to: corrected, on: picture)
    let marks = misread + missing
    if marks > 0 {
      reasons.append(
        "\(marks) \(marks == 1 ? "mark of a list was" : "marks of lists were") recognised by the shape in the "
          + "picture.")
    }
    let (stopped, stops) = NumberMarks.correct(marked, on: picture)
    if stops > 0 {
      reasons.append(
        "The stop after \(stops) \(stops == 1 ? "number" : "numbers") was recognised by its shape in the "
          + "picture.")
    }
    let (measured, dashes) = DashLengths.correct(stopped, on: picture)
    if dashes > 0 {
      reasons.append(
        "In \(dashes) \(dashes == 1 ? "word" : "words") a dash was read by its length in the picture."
      )
    }
    // Not worth a reason: the words are as they were read, only parted, and a cross is one.
    let parted = NumberGaps.correct(
      SignGaps.correct(Crosses.correct(measured), on: picture), on: picture)
    let sized = CapitalSizes.correct(parted, on: picture)
    let (words, letters) = LetterMarks(lexicon: lexicon).correct(
      WordGaps.correct(sized, on: picture, lexicon: lexicon), on: picture)
    if letters > 0 {
      reasons.append(
        "In \(letters) \(letters == 1 ? "word" : "words") a ring or dots over a letter were read by their shape in "
          + "the picture.")
    }
    reading = StrokeWeight.measure(words, on: picture)
  }

  /// Says what was done so many times; nothing where it was not done.
  mutating func tell(_ count: Int, one: String, several: String) {
    if count > 0 { reasons.append(count == 1 ? one : several) }
  }

  /// The lines with their exact characters, words joined by one space, and boxes in points.
  var lines: [Line] {
    reading.lines.map { Line($0, placement: placement, nature: $0.nature) }
  }

  /// Pictures and ruling lines on the page, in points.
  var graphics: [Graphic] {
    reading.graphics.map { Graphic(kind: $0.kind, box: placement.box($0.box)) }
  }
}

extension Line {
  /// A line that was recognised on a picture that lies on the page like this.
  init(_ line: ReadLine, placement: Placement, nature: Nature? = nil) {
    var text = ""
    var words: [Word] = []
    for word in line.words {
      if !text.isEmpty { text += " " }
      words.append(
        Word(
          start: text.utf8.count, length: word.text.utf8.count, box: placement.box(word.box),
          confidence: word.confidence, reader: word.reader,
          alternatives: word.alternatives.isEmpty ? nil : word.alternatives, heavy: word.isHeavy))
      text += word.text
    }
    self.init(text: text, box: words.compactMap(\.box).union, words: words, nature: nature)
  }
}

/// Why recognition of a page came to nothing: the page fails, the others go on.
struct RecognitionFailure: Error, Hashable {
  /// A sentence for people.
  let reason: String
}
