import CLeptonica
import CTesseract

/// Finds out which way up a page is, with Tesseract's model for that.
final class OrientationDetector {
  private let engine: Engine

  /// Loads the model `osd`; nil if it is not installed, which only means that nothing is turned.
  init?(data: LanguageData) {
    guard let path = data.model("osd"), let engine = Engine(path: path) else { return nil }
    self.engine = engine
  }

  /// The quarter turns clockwise, 0…3, that put the page upright; nil if that is not clear.
  func quarters(_ picture: borrowing Picture, dpi: Int) -> Int? {
    omp_set_max_active_levels(0)
    TessBaseAPISetPageSegMode(engine.api, PSM_OSD_ONLY)
    TessBaseAPISetImage2(engine.api, picture.pix)
    TessBaseAPISetSourceResolution(engine.api, Int32(dpi))
    defer { TessBaseAPIClear(engine.api) }
    var degrees: Int32 = 0
    var (sure, sureOfScript): (Float, Float) = (0, 0)
    guard
      TessBaseAPIDetectOrientationScript(engine.api, &degrees, &sure, nil, &sureOfScript) != 0,
      sure >= 1
    else { return nil }
    return ((360 - Int(degrees)) / 90) & 3
  }
}
