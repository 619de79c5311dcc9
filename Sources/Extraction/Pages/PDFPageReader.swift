import Renskrift

/// Reads the pages of one PDF in one task.
struct PDFPageReader {
  let settings: ExtractStage
  let recogniser: PageRecogniser
  /// What pictures the file has.
  let pictures: ImageMarks.Verdict
  /// How many pixels the file's smallest and largest picture have, if that is known.
  let pixels: ClosedRange<Int>?

  /// Characters under which a page is looked at for pictures even if the file seems to have none.
  private static let fewCharacters = 200

  /// Reads a page; whatever is wrong with the page alone ends in its status.
  ///
  /// - Throws: `ReadError` if a model or the dictionary is missing.
  func read(_ number: Int, of file: borrowing PDFFile) throws(ReadError) -> Page {
    guard let page = file.page(number) else {
      return Page(
        number: number, origin: .textLayer,
        reasons: ["The page cannot be parsed; the file is damaged there."], status: .failed,
        lines: [])
    }
    var draft = PageDraft(number: number, width: page.width, height: page.height)
    guard page.width >= 1, page.height >= 1 else {
      draft.reasons.append("The page is \(page.width.tenth) × \(page.height.tenth) points large.")
      return draft.ended(.blank)
    }
    let text = page.positionedText()
    let layer = TextLayer(text)
    let hasFew = layer.characters < Self.fewCharacters
    // Looking for pictures costs half as much as the text; what is typeset no scan lies under.
    let isTypeset =
      !hasFew && pictures == .large && !layer.hasOCRFont && WordSpaces(text).isTypeset
    let isLookedAt = hasFew || pictures == .large && !isTypeset
    let images = PageImages(
      isLookedAt ? page.images() : [], width: page.width, height: page.height)
    draft.graphics = images.graphics
    let verdict = try judge(
      layer, imageShare: isLookedAt || pictures == .none ? images.share : nil,
      isTypeset: isTypeset, &draft)
    if let verdict, verdict.isGood, settings.ocr != .always {
      if verdict.isOverScan, settings.ocr == .auto, settings.profile != .fast,
        let whole = try readAgain(page, images, layer, &draft)
      {
        return whole
      }
      draft.lines = layer.lines
      return draft.ended(.ok)
    }
    if layer.characters == 0, images.share == 0, page.inkShare() < PageDraft.blankInk {
      draft.reasons = ["The page has no text layer, no image and no ink."]
      return draft.ended(.blank)
    }
    if settings.ocr == .never {
      // Bad text is still text: it is not thrown away for want of a better one.
      draft.lines = layer.lines
      draft.reasons.append("Recognition is switched off.")
      return draft.ended(layer.characters > 0 ? .ok : .noText)
    }
    try recognise(page, images, &draft)
    return draft.page
  }

  private func judge(
    _ layer: TextLayer, imageShare: Double?, isTypeset: Bool, _ draft: inout PageDraft
  ) throws(ReadError) -> TextLayerVerdict? {
    do {
      let verdict = try TextLayerVerdict(
        .init(
          characters: layer.characters, brokenShare: layer.brokenShare, imageShare: imageShare,
          isTypeset: isTypeset, hasOCRFont: layer.hasOCRFont, vowelShare: layer.vowelShare,
          knownShare: { try recogniser.lexicon().knownShare(layer.words, atLeast: 8) },
          lostMarks: {
            Language.swedish.markedLetters.lost(in: layer.words, lexicon: try recogniser.lexicon())
          },
          words: layer.words.count))
      draft.reasons += verdict.reasons
      if settings.ocr == .always { draft.reasons.append("Recognition is asked for all pages.") }
      return verdict
    } catch let error as ReadError {
      throw error
    } catch {
      return nil
    }
  }

  private func recognise(
    _ page: borrowing PDFPage, _ images: PageImages, _ draft: inout PageDraft
  ) throws(ReadError) {
    let resolution = resolution(page, images)
    draft.reasons += resolution.reasons
    guard let scan = page.scan(dpi: resolution.rendering) else {
      draft.reasons.append("The page cannot be rendered.")
      draft.end(.failed)
      return
    }
    try draft.recognise(scan, reading: resolution.reading, with: recogniser)
  }

  /// Recognises a page whose hidden text is good but leaves out print; nil if it does not, or if
  /// there is less to read than it has.
  private func readAgain(
    _ page: borrowing PDFPage, _ images: PageImages, _ layer: TextLayer, _ draft: inout PageDraft
  ) throws(ReadError) -> Page? {
    let resolution = resolution(page, images)
    guard let unread = UnreadLetters(layer.lines, scale: resolution.rendering / 72),
      let scan = page.scan(dpi: resolution.rendering)
    else { return nil }
    let missed = unread.letters(on: scan.picture, dpi: resolution.rendering)
    guard missed >= UnreadLetters.many else { return nil }
    draft.reasons.append(
      "But the picture shows \(missed) letters where it has no words, so the page is read again.")
    var second = draft
    second.reasons += resolution.reasons
    try second.recognise(scan, reading: resolution.reading, with: recogniser)
    if second.characters > layer.characters { return second.page }
    draft.reasons.append(
      "Recognition found \(second.characters) characters of print there, so the text layer is used."
    )
    return nil
  }

  /// At which resolution the page is read.
  ///
  /// Poppler tells the pixels of a picture only by decoding it, which costs as much as rendering the
  /// page. Mostly that is not needed, as all pictures of the file would lead to the same.
  private func resolution(_ page: borrowing PDFPage, _ images: PageImages) -> Resolution {
    let (width, height) = (page.width, page.height)
    func resolution(_ scan: Double?) -> Resolution {
      Resolution(wanted: Double(settings.dpi), scan: scan, width: width, height: height)
    }
    if let pixels {
      let coarsest = resolution(images.sharpest { _ in pixels.lowerBound })
      if coarsest == resolution(images.sharpest { _ in pixels.upperBound }) { return coarsest }
    }
    return resolution(page.scanResolution(images))
  }
}
