import Extraction
import FoundationEssentials
import Inspection
import Renskrift

/// The file of `--html`.
struct HTMLFile {
  let output: NamedOutput
  /// The most bytes that the file may have, if its text has room in them.
  let limit: Int

  /// Writes the page.
  ///
  /// - Parameter pictures: draws pages; nil where there is no file to draw.
  /// - Throws: `CommandError`; `ClosedPipe`.
  func write(
    _ history: History, _ pictures: PagePictures?, page: Int?, _ interruption: Interruption
  ) async throws {
    let inspection = InspectionPage(history, page: page) { Self.bytes(SHA256.hex(of: $0)) }
    let pages = history.document.pages.filter { page == nil || page == $0.number }
    let drawn = pages.count { $0.width != nil && $0.status != .failed }
    let room = InspectionPage.room(for: drawn, size: inspection.size, limit: limit)
    var images: [InspectionPage.Image] = []
    if let pictures, room > 0 {
      let files = try await pictures.jpegs(of: pages, bytes: room)
      images = pages.compactMap { page in
        files[page.number].map { InspectionPage.Image(page: page.number, jpeg: $0) }
      }
      if images.count < drawn {
        Terminal.complain(
          "\(drawn - images.count) of \(drawn) pages stand in \(output.name) without their picture,"
            + " as there was no room or they could not be drawn; give more with --html-size")
      }
    } else if drawn > 0, pictures != nil {
      Terminal.complain(
        "\(output.name) holds no pictures, as the text alone takes the room there is; give more with"
          + " --html-size")
    }
    try output.write(inspection.html(images), interruption)
  }

  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex.utf8)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(decoding: digits[$0..<($0 + 2)], as: UTF8.self), radix: 16)
    }
  }
}
