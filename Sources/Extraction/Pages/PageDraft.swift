import Renskrift

/// A page that is being read.
struct PageDraft {
  let number: Int
  let width: Double
  let height: Double
  var origin = Page.Origin.textLayer
  var reasons: [String] = []
  var lines: [Line] = []
  var graphics: [Graphic] = []
  private var rotation: Int?
  private var skew: Double?
  private var status = Page.Status.failed
  /// What was written or stamped on the page, if any was taken off its picture.
  private var overprint: [Line]?

  /// The share of dark pixels under which a page has nothing on it.
  static let blankInk = 0.00005
  /// The share under which what is on a page without words is dust.
  static let dustInk = 0.002

  /// Starts a page of this size, in points.
  init(number: Int, width: Double, height: Double) {
    self.number = number
    self.width = width
    self.height = height
  }

  /// The page as it is now.
  var page: Page {
    Page(
      number: number, width: width, height: height, origin: origin, reasons: reasons,
      rotation: rotation, skew: skew, status: status, lines: lines, graphics: graphics)
  }

  /// How many characters of print its lines have, white space left out.
  var characters: Int {
    lines.filter { $0.nature == nil }.reduce(0) {
      $0 + $1.text.unicodeScalars.count { !$0.properties.isWhitespace }
    }
  }

  /// Ends the page.
  mutating func end(_ status: Page.Status) { self.status = status }

  /// Ends the page and gives it.
  func ended(_ status: Page.Status) -> Page {
    var draft = self
    draft.status = status
    return draft.page
  }

  /// Recognises a page at `reading` pixels an inch, after taking off what was written over it.
  mutating func recognise(
    _ scan: borrowing ScannedPage, reading: Double, with recogniser: PageRecogniser
  ) throws(ReadError) {
    try takePens(from: scan, reading: reading, with: recogniser)
    if scan.dpi == reading {
      try recognise(scan.picture, dpi: reading, with: recogniser)
    } else if let scaled = scan.picture.scaled(by: reading / scan.dpi) {
      try recognise(scaled, dpi: reading, with: recogniser)
    } else {
      reasons.append("The picture is too large for the memory there is.")
      status = .failed
    }
  }

  /// Takes what was written or stamped on the page in colour off its picture.
  private mutating func takePens(
    from scan: borrowing ScannedPage, reading: Double, with recogniser: PageRecogniser
  ) throws(ReadError) {
    do {
      let found = try recogniser.takePens(from: scan, reading: reading)
      guard !found.isEmpty else { return }
      let placement = Placement(width: 0, height: 0, scale: scan.dpi / 72)
      graphics += found.map {
        Graphic(kind: $0.nature == .stamp ? .stamp : .handwriting, box: placement.box($0.box))
      }
      overprint = found.flatMap { found in
        found.lines.map { Line($0, placement: placement, nature: found.nature) }
      }
      let places = found.count == 1 ? "one place" : "\(found.count) places"
      reasons.append("What stands in coloured ink in \(places) was taken off the picture.")
    } catch let error as ReadError {
      throw error
    } catch {
      // The page can be read with the ink on it.
      let reason = (error as? RecognitionFailure)?.reason ?? "\(error)"
      reasons.append("What stands in coloured ink could not be taken off: \(reason)")
    }
  }

  /// Recognises the page's picture, which has `dpi` pixels an inch.
  private mutating func recognise(
    _ picture: borrowing Picture, dpi: Double, with recogniser: PageRecogniser
  ) throws(ReadError) {
    origin = .ocr
    let ink = picture.inkShare()
    let isFaint = ink < Self.blankInk
    guard !isFaint || overprint != nil || PaleInk(picture) != nil else {
      reasons.append("There is no ink on the page.")
      status = .blank
      return
    }
    do {
      let text = try recogniser.read(picture, dpi: dpi)
      let objection = Self.objection(to: text.reading, isFaint: isFaint)
      lines = objection == nil ? text.lines : text.lines.map(\.asNoise)
      graphics += text.graphics
      rotation = text.placement.quarters * 90
      skew = text.skew
      reasons += text.reasons
      if objection == nil, !lines.isEmpty {
        status = .ok
      } else if objection == nil, overprint != nil {
        status = .noText
        reasons.append("There is nothing but handwriting or stamps on the page.")
      } else {
        let share = (ink * 100).hundredth
        status = ink < Self.dustInk ? .blank : .noText
        reasons.append(objection ?? "No words were recognised; \(share) % of the page is dark.")
      }
      lines += overprint ?? []
    } catch let failure as RecognitionFailure {
      reasons.append(failure.reason)
      status = .failed
    } catch let error as ReadError {
      throw error
    } catch {
      reasons.append("\(error)")
      status = .failed
    }
  }

  /// How sure a reader must be of pale print, 0…1, for it to be the page's own.
  private static let leastOfPalePrint = 0.6
  /// How sure it must be of any: of the worst faxes that people can read it is surer.
  private static let leastOfPrint = 0.45

  /// Why what was read is no print, in a sentence; nil if it is print, or nothing was read.
  static func objection(to reading: Reading, isFaint: Bool) -> String? {
    guard !reading.lines.isEmpty else { return nil }
    // What shows through from the other side is mirrored: a reader is sure of nothing in it.
    if isFaint, reading.confidence < leastOfPalePrint {
      return
        "What can be seen is pale, and no reader is sure of it: it shows through from the other side."
    }
    guard reading.confidence < leastOfPrint else { return nil }
    return
      "The reader's confidence is \(reading.confidence.hundredth): this is no print, but a photograph, "
      + "a drawing or handwriting."
  }
}

extension Line {
  /// The line as what a reader made of something that is no print.
  fileprivate var asNoise: Line {
    Line(text: text, ending: ending, box: box, words: words, nature: .noise)
  }
}
