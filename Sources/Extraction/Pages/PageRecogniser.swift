import Renskrift

/// Recognises pictures of pages with the readers of the settings.
///
/// It belongs to one task. Models and the dictionary are loaded when the first page needs them.
final class PageRecogniser {
  private let names: [String]
  private let data: LanguageData
  private var loadedReaders: [Recogniser] = []
  private var loadedLexicon: HunspellLexicon?
  /// How long a page may take, in seconds, and until when the page that is being read may.
  private var timeLimit = 120
  private var deadline = ContinuousClock.now
  private lazy var orientation = OrientationDetector(data: data)

  /// Makes a recogniser that has not loaded anything yet.
  init(readers: [String], data: LanguageData) {
    names = readers.isEmpty ? ["swe"] : readers
    self.data = data
  }

  /// How much work a page of this file is worth.
  private(set) var profile = ExtractStage.Profile.balanced
  /// Whether a page of this file was recognised.
  private(set) var hasRecognised = false
  /// Whether the dictionary was used for this file.
  private(set) var hasLexicon = false

  /// A new file begins, of which a page may take so many seconds; what is loaded stays.
  func beginFile(_ profile: ExtractStage.Profile, pageTimeLimit: Int) {
    (hasRecognised, hasLexicon) = (false, false)
    self.profile = profile
    timeLimit = pageTimeLimit
  }

  /// The dictionary.
  func lexicon() throws(ReadError) -> HunspellLexicon {
    hasLexicon = true
    if let loadedLexicon { return loadedLexicon }
    let lexicon = try HunspellLexicon(data: data)
    loadedLexicon = lexicon
    return lexicon
  }

  func readers() throws(ReadError) -> [Recogniser] {
    hasRecognised = true
    if loadedReaders.isEmpty {
      for name in names { loadedReaders.append(try Recogniser(name, data: data)) }
    }
    return loadedReaders
  }

  /// The time of a page begins.
  func beginPage() { deadline = .now + .seconds(timeLimit) }

  /// Reads the picture of a page, which has `dpi` pixels an inch.
  ///
  /// If the first reading looks as if the page lay on its side or upside down, it is turned and
  /// read again, and the better reading counts.
  ///
  /// - Throws: `ReadError` if a model or the dictionary is missing, else `RecognitionFailure`.
  func read(_ original: borrowing Picture, dpi: Double) throws -> PageText {
    beginPage()
    guard let clean = CleanPicture(original, dpi: dpi) else {
      throw RecognitionFailure(reason: "There was no memory to clean the page's picture.")
    }
    var page = try read(clean.picture, dpi)
    page.reasons = clean.reasons + page.reasons
    return page
  }

  private func read(_ picture: borrowing Picture, _ dpi: Double) throws -> PageText {
    var upright = try upright(picture, dpi: dpi, quarters: 0)
    let reading = try read(upright, with: readers()[0])
    let doubt = try doubt(reading)
    if doubt > 0.5, let quarters = orientation?.quarters(picture, dpi: upright.dpi), quarters > 0 {
      let turned = try self.upright(picture, dpi: dpi, quarters: quarters)
      let second = try read(turned, with: readers()[0])
      if try self.doubt(second) < doubt {
        return try merged(
          second, of: turned,
          reasons: ["The page lay turned and was turned clockwise by \(quarters * 90) degrees."])
      }
    }
    guard let (whole, reasons) = try readPassedOver(reading, doubt, of: &upright) else {
      return try best(reading, doubt, of: upright)
    }
    var page = try best(whole, self.doubt(whole), of: upright)
    page.reasons = reasons + page.reasons
    return page
  }

  /// Reads a page of which much is in doubt again with its ink made darker, and goes on with the
  /// better reading: strokes that the scanner all but lost are the usual reason.
  private func best(
    _ first: Reading, _ doubt: Double, of upright: borrowing UprightPicture
  ) throws -> PageText {
    guard profile == .careful || profile == .balanced && doubt > Self.doubtful,
      !first.lines.isEmpty, let dark = upright.darkened()
    else { return try merged(first, of: upright, reasons: []) }
    let second = try read(dark, with: readers()[0])
    let other = try self.doubt(second)
    let isWhole = second.keepsMost(of: first)
    let isBetter = other < doubt - Self.leastGain && isWhole
    let reason =
      "The page was read a second time with darker ink; its doubt (half of the letters in unknown "
      + "words, half of the confidence that lacks) was \(doubt.hundredth) as it is and "
      + "\(other.hundredth) darker\(isWhole ? "" : ", where much of the text was passed over"), "
      + "so the \(isBetter ? "second" : "first") reading counts."
    return isBetter
      ? try merged(second, of: dark, reasons: [reason])
      : try merged(first, of: upright, reasons: [reason])
  }

  /// The doubt above which a page is read a second time.
  private static let doubtful = 0.12
  /// By how much the doubt of the second reading must be smaller.
  private static let leastGain = 0.02

  /// Adds what the other readers see to the first reading.
  private func merged(
    _ first: Reading, of upright: borrowing UprightPicture, reasons: [String]
  ) throws -> PageText {
    let (first, found) = try whole(first, of: upright)
    var page = PageText(
      reading: first, placement: upright.placement, skew: upright.skew, reasons: reasons + found)
    page.reading.graphics += upright.rules
    if profile != .fast { try addOpinions(to: &page, first: first, of: upright) }
    page.readShapes(of: upright.picture, lexicon: try lexicon())
    let choice = WordChoice(lexicon: try lexicon(), firstAlphabet: try readers()[0].alphabet)
    if let written = WrittenWords(page.reading, choice: choice) {
      page.reading = written.apart(page.reading, on: upright.picture)
    }
    page.tell(
      upright.dottedRules, one: "A row of dots was left out, which readers take for letters.",
      several: "\(upright.dottedRules) rows of dots were left out, which readers take for letters.")
    if page.placement.levelling != 0 {
      page.reasons.append(
        "The lines leaned by \((-page.placement.levelling).tenth) degrees and were straightened.")
    }
    if page.placement.keystone != nil {
      page.reasons.append(
        "The lines at the top and at the bottom leaned differently, as on a photograph; "
          + "they were made parallel.")
    }
    return page
  }

  private func upright(
    _ picture: borrowing Picture, dpi: Double, quarters: Int
  ) throws -> UprightPicture {
    guard let upright = UprightPicture.of(picture, dpi: dpi, quarters: quarters) else {
      throw RecognitionFailure(reason: "There was no memory to turn the page's picture.")
    }
    return upright
  }

  func read(
    _ upright: borrowing UprightPicture, with reader: Recogniser
  ) throws -> Reading {
    try read(upright.picture, of: upright, with: reader)
  }

  /// Reads the picture of a page, or one with less on it; of two pages side by side first the left one,
  /// since readers go on across the gutter.
  func read(
    _ picture: borrowing Picture, of upright: borrowing UprightPicture, with reader: Recogniser,
    as form: Recogniser.Form = .column
  ) throws -> Reading {
    let threshold = upright.threshold
    guard let gutter = upright.gutter else {
      return try read(picture, upright.dpi, with: reader, as: form, threshold: threshold)
    }
    var whole = Reading()
    let (width, height) = (Double(picture.width), Double(picture.height))
    for (left, right) in [(0, gutter), (gutter, width)] {
      let place = PixelBox(x0: left, y0: 0, x1: right, y1: height)
      guard let half = picture.part(place, margin: 0) else { continue }
      whole.append(
        try read(half, upright.dpi, with: reader, as: form, threshold: threshold), movedBy: left)
    }
    return whole
  }

  /// Reads a picture as it is.
  func read(
    _ picture: borrowing Picture, _ dpi: Int, with reader: Recogniser,
    as form: Recogniser.Form = .column, threshold: Recogniser.Threshold = .global
  ) throws -> Reading {
    let left = deadline - .now
    guard left > .zero,
      let reading = reader.read(
        picture, dpi: dpi, limit: left, as: form, threshold: threshold)
    else {
      throw RecognitionFailure(
        reason: "Recognition did not end within \(timeLimit) seconds; raise pageTimeLimit.")
    }
    return reading
  }

  /// How doubtful a reading is, 0…1; a page that lies wrong is read with little confidence and
  /// into words that nobody knows.
  func doubt(_ reading: Reading) throws -> Double {
    let words = reading.lines.flatMap { $0.words.map(\.text) }
    guard let known = try lexicon().knownShare(words, atLeast: 3) else {
      return words.isEmpty ? 0.6 : 0.55
    }
    return 1 - (0.5 * known + 0.5 * reading.confidence)
  }
}
