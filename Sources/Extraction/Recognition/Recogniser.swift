import CLeptonica
import CTesseract
import Renskrift

/// A reader: a Tesseract engine with its model.
///
/// It stays with the task that made it.
final class Recogniser {
  /// The name in the settings, such as `swe`.
  let name: String
  /// Every character that the model can write.
  let alphabet: Set<Unicode.Scalar>
  private let engine: Engine

  /// Loads a model.
  init(_ name: String, data: LanguageData) throws(ReadError) {
    guard Libraries.tesseract != nil else {
      throw ReadError(.libraryMissing(package: "libtesseract5"), place: "tesseract")
    }
    guard let path = data.model(name) else {
      throw ReadError(
        .modelMissing(package: LanguageData.package(ofModel: name)), place: name)
    }
    guard let engine = Engine(path: path) else { throw ReadError(.modelUnusable, place: name) }
    self.name = name
    self.alphabet = ModelAlphabet.read(path: path)
    self.engine = engine
  }

  /// How ink is told from paper to find the lines; the letters themselves are read from the grays.
  enum Threshold: String {
    /// One level for the whole picture (Otsu).
    case global = "0"
    /// The level of the surroundings (Sauvola): parts what blur glued, but sees more dirt.
    case local = "2"
  }

  /// How the lines on a picture lie.
  enum Form {
    /// Minutes are one column, often laid out as a table: the automatic mode takes the table's
    /// columns for columns of text and loses the numbers that stand alone in the first.
    case column
    /// One line and nothing else.
    case line
    /// What was left over, anywhere.
    case scattered

    fileprivate var segmentation: TessPageSegMode {
      switch self {
      case .column: PSM_SINGLE_COLUMN
      case .line: PSM_SINGLE_LINE
      case .scattered: PSM_SPARSE_TEXT
      }
    }
  }

  /// Reads a picture of `dpi` pixels an inch; nil if it took longer than `limit`.
  func read(
    _ picture: borrowing Picture, dpi: Int, limit: Duration, as form: Form = .column,
    threshold: Threshold = .global
  ) -> Reading? {
    // OpenMP would burn 2.7 times the CPU for the same page; the setting is the thread's own.
    omp_set_max_active_levels(0)
    let api = engine.api
    TessBaseAPIClearAdaptiveClassifier(api)
    TessBaseAPISetPageSegMode(api, form.segmentation)
    TessBaseAPISetVariable(api, "thresholding_method", threshold.rawValue)
    TessBaseAPISetImage2(api, picture.pix)
    TessBaseAPISetSourceResolution(api, Int32(dpi))
    defer { TessBaseAPIClear(api) }
    guard let monitor = TessMonitorCreate() else { return nil }
    defer { TessMonitorDelete(monitor) }
    TessMonitorSetDeadlineMSecs(monitor, Int32(limit / .milliseconds(1)))
    guard TessBaseAPIRecognize(api, monitor) == 0 else { return nil }
    return Reading(lines: lines(), graphics: graphics())
  }

  private func lines() -> [ReadLine] {
    guard let results = TessBaseAPIGetIterator(engine.api) else { return [] }
    defer { TessResultIteratorDelete(results) }
    guard let place = TessResultIteratorGetPageIteratorConst(results) else { return [] }
    var lines: [ReadLine] = []
    repeat {
      if TessPageIteratorIsAtBeginningOf(place, RIL_TEXTLINE) != 0 || lines.isEmpty {
        lines.append(ReadLine(words: []))
      }
      if let word = word(results, place) { lines[lines.count - 1].words.append(word) }
    } while TessResultIteratorNext(results, RIL_WORD) != 0
    return lines.filter { !$0.words.isEmpty }
  }

  private func word(_ results: OpaquePointer, _ place: OpaquePointer) -> ReadWord? {
    guard let characters = TessResultIteratorGetUTF8Text(results, RIL_WORD) else { return nil }
    defer { TessDeleteText(characters) }
    // A word never holds white space: it would not be one word in its line.
    let text = String(String(cString: characters).filter { !$0.isWhitespace })
    guard !text.isEmpty, let box = Self.box(place, RIL_WORD) else { return nil }
    let confidence = Double(TessResultIteratorConfidence(results, RIL_WORD)) / 100
    return ReadWord(
      text: text, box: box, confidence: min(1, max(0, confidence)), reader: name)
  }

  /// Ruling lines and pictures; these block types are real, those of text are guesses.
  private func graphics() -> [ReadGraphic] {
    guard let results = TessBaseAPIGetIterator(engine.api) else { return [] }
    defer { TessResultIteratorDelete(results) }
    guard let place = TessResultIteratorGetPageIterator(results) else { return [] }
    var graphics: [ReadGraphic] = []
    repeat {
      let kind: Graphic.Kind? =
        switch TessPageIteratorBlockType(place) {
        case PT_HORZ_LINE: .horizontalRule
        case PT_VERT_LINE: .verticalRule
        case PT_FLOWING_IMAGE, PT_HEADING_IMAGE, PT_PULLOUT_IMAGE: .image
        default: nil
        }
      if let kind, let box = Self.box(place, RIL_BLOCK) {
        graphics.append(ReadGraphic(kind: kind, box: box))
      }
    } while TessPageIteratorNext(place, RIL_BLOCK) != 0
    return graphics
  }

  private static func box(_ place: OpaquePointer, _ level: TessPageIteratorLevel) -> PixelBox? {
    var (left, top, right, bottom): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    guard TessPageIteratorBoundingBox(place, level, &left, &top, &right, &bottom) != 0 else {
      return nil
    }
    return PixelBox(
      x0: Double(left), y0: Double(top), x1: Double(right), y1: Double(bottom))
  }
}
