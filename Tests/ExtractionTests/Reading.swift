import CLeptonica
import Renskrift

@testable import Extraction

/// One reader for all tests, so that the models are hashed once.
private let reader = FileReader(version: "1")

/// Reads a file with the reader under test.
func read(
  _ content: [UInt8], pages: String? = nil, ocr: ExtractStage.OCR = .auto, jobs: Int = 1,
  password: String? = nil, profile: ExtractStage.Profile = .balanced
) async throws -> Document {
  try await reader.read(
    ReadRequest(
      name: "file", content: content, pages: pages.flatMap { PageSelection($0) },
      settings: ExtractStage(ocr: ocr, profile: profile), jobs: jobs, password: password))
}

extension Page {
  /// The words of each line.
  var words: [[String]] { lines.map { line in line.words.indices.map(line.read) } }
  /// All text, lines ended by `\n`.
  var text: String { lines.map { $0.text + "\n" }.joined() }
}

/// A picture as the bytes of a file in one of Leptonica's formats.
func encoded(_ picture: borrowing Picture, _ format: Int32) throws -> [UInt8] {
  var data: UnsafeMutablePointer<UInt8>?
  var count = 0
  var pix = format == IFF_TIFF_G4 ? pixThresholdToBinary(picture.pix, 130) : pixClone(picture.pix)
  defer { pixDestroy(&pix) }
  if format == IFF_TIFF_G4 { pixSetResolution(pix, 200, 200) }
  guard pixWriteMem(&data, &count, pix, format) == 0, let data else {
    throw ReadError(.unreadableImage, place: "")
  }
  defer { lept_free(data) }
  return Array(UnsafeBufferPointer(start: data, count: count))
}
