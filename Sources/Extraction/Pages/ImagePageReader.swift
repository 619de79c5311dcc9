import Renskrift

/// Reads the pages of an image file in one task.
struct ImagePageReader {
  let settings: ExtractStage
  let recogniser: PageRecogniser

  /// Reads a page.
  ///
  /// - Throws: `ReadError` if the only page cannot be decoded, or language data is missing.
  func read(_ number: Int, of file: ImageFile, name: String) throws(ReadError) -> Page {
    guard let image = file.page(number) else {
      guard file.pageCount > 1 else { throw ReadError(.unreadableImage, place: name) }
      return Page(
        number: number, origin: .ocr, reasons: ["The image cannot be decoded."], status: .failed,
        lines: [])
    }
    let scale = 72 / image.dpi
    var draft = PageDraft(
      number: number, width: Double(image.picture.width) * scale,
      height: Double(image.picture.height) * scale)
    draft.origin = .ocr
    if let reason = image.reason { draft.reasons.append(reason) }
    guard settings.ocr != .never else {
      draft.reasons.append("Recognition is switched off, and an image has no other text.")
      return draft.ended(image.picture.inkShare() < PageDraft.blankInk ? .blank : .noText)
    }
    let wanted = min(
      Double(settings.dpi),
      (Resolution.pixelLimit / (draft.width * draft.height / (72 * 72))).squareRoot())
    try draft.recognise(
      image, reading: image.dpi <= wanted * 1.03 ? image.dpi : wanted, with: recogniser)
    return draft.page
  }
}
