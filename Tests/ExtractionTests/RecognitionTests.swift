import CLeptonica
import Foundation
import Renskrift
import Testing

@testable import Extraction

/// Recognition of pages that the tests render themselves.
@Suite struct RecognitionTests {
  private static let lines = [
    "Kommunstyrelsens beslut", "Enligt § 45 avslår nämnden ansökan",
    "Kostnaden är 12 % högre år 2021",
    "Åtgärderna på Östra skolan",
  ]

  private static func file(_ count: Int, rotate: Int = 0) -> SmallPDF {
    SmallPDF(
      rotate: rotate,
      pages: (1...count).map { page in
        (lines + ["Sida nummer \(page)"]).enumerated().map {
          SmallPDF.text($1, x: 40, y: 250 - 40 * $0, size: 16)
        }.joined()
      })
  }

  /// The first page as a picture of 200 dpi.
  private static func picture() throws -> Picture {
    let pix = try file(1).bytes.withUnsafeBytes { bytes in
      let file = try PDFFile(bytes, name: "", password: nil)
      guard let page = file.page(1), let picture = page.picture(dpi: 200) else {
        throw ReadError(.unreadableImage, place: "")
      }
      return pixClone(picture.pix)
    }
    pixSetResolution(pix, 200, 200)
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    return picture
  }

  @Test func signsAndSwedishLettersAreRead() async throws {
    let document = try await read(Self.file(1).bytes, ocr: .always)
    let page = try #require(document.pages.first)
    #expect(page.origin == .ocr)
    #expect(page.status == .ok)
    #expect(page.rotation == 0)
    #expect(page.text == (Self.lines + ["Sida nummer 1", ""]).joined(separator: "\n"))
    let word = try #require(page.lines.first?.words.first)
    let box = try #require(word.box)
    #expect(abs(box.x0 - 41) < 2)
    #expect(box.y0 > 36 && box.y1 < 56)
    #expect((word.confidence ?? 0) > 0.8)
    let section = page.lines[1].words[1]
    #expect(section.reader == "Latin")
    #expect(section.alternatives?.map(\.reader) == ["swe"])
    #expect(document.tools.models.keys.sorted() == ["Latin", "swe"])
    #expect(document.tools.models.values.allSatisfy { $0.count == 64 })
    #expect(document.tools.dictionaries.keys.sorted() == ["sv_SE.aff", "sv_SE.dic"])
  }

  @Test func aSecondTrySaysWhichReadingCountsAndWhy() async throws {
    let careful = try await read(Self.file(1).bytes, ocr: .always, profile: .careful)
    let page = try #require(careful.pages.first)
    let reason = try #require(page.reasons.first { $0.contains("a second time with darker ink") })
    #expect(
      reason.hasSuffix("so the first reading counts."), "clean print gains nothing: \(reason)")
    #expect(page.text == (Self.lines + ["Sida nummer 1", ""]).joined(separator: "\n"))
    let balanced = try await read(Self.file(1).bytes, ocr: .always)
    #expect(
      !balanced.pages[0].reasons.contains { $0.contains("darker ink") }, "nothing is in doubt")
  }

  @Test func aPageReadsTheSameInAnyCompany() async throws {
    let file = Self.file(3).bytes
    let one = try await read(file, ocr: .always)
    let four = try await read(file, ocr: .always, jobs: 4)
    let last = try await read(file, pages: "3", ocr: .always)
    #expect(one.pages == four.pages)
    #expect(last.pages == [one.pages[2]])
  }

  @Test func neverMeansNever() async throws {
    let document = try await read(SmallPDF(pages: ["50 50 100 100 re f"]).bytes, ocr: .never)
    let page = try #require(document.pages.first)
    #expect(page.status == .noText)
    #expect(page.reasons.last == "Recognition is switched off.")
    #expect(document.tools.models.isEmpty)
  }

  @Test func inkWithoutWordsIsNoText() async throws {
    let page = try #require(
      try await read(SmallPDF(pages: ["50 50 100 100 re f"]).bytes).pages.first)
    #expect(page.status == .noText)
    #expect(page.lines.isEmpty)
  }

  @Test(arguments: ["png", "jpg", "tif"]) func imagesAreRead(format: String) async throws {
    let formats = ["png": IFF_PNG, "jpg": IFF_JFIF_JPEG, "tif": IFF_TIFF_G4]
    let bytes = try encoded(try Self.picture(), Int32(try #require(formats[format])))
    let document = try await read(bytes)
    let page = try #require(document.pages.first)
    #expect(page.words.first == ["Kommunstyrelsens", "beslut"])
    #expect(abs((page.width ?? 0) - 400) < 1)
    #expect(document.tools.leptonica?.isEmpty == false)
    #expect(document.tools.poppler == nil)
  }

  @Test func aTIFFHasSeveralPages() async throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let picture = try Self.picture()
    for mode in ["w", "a"] { pixWriteTiff(path, picture.pix, Int32(IFF_TIFF_LZW), mode) }
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let document = try await read(bytes, jobs: 2)
    #expect(document.source.pageCount == 2)
    #expect(document.source.mediaType == "image/tiff")
    #expect(document.pages.map(\.number) == [1, 2])
    #expect(document.pages[0].lines == document.pages[1].lines)
    #expect(TIFFPages.count(in: Array(bytes.prefix(40))) <= 1)
  }

  @Test func anImageWithoutResolutionIsTakenForA4() async throws {
    let picture = try Self.picture()
    pixSetXRes(picture.pix, 0)
    pixSetYRes(picture.pix, 0)
    let page = try #require(try await read(encoded(picture, Int32(IFF_PNG))).pages.first)
    #expect(abs(max(page.width ?? 0, page.height ?? 0) - 842) < 8)
    #expect(page.reasons.first?.contains("taken for a page of A4") == true)
  }

  @Test func leaningLinesAreStraightened() async throws {
    guard let picture = try Self.picture().straightened(degrees: 2) else {
      Issue.record("not turned")
      return
    }
    pixSetResolution(picture.pix, 200, 200)
    let page = try #require(try await read(encoded(picture, Int32(IFF_PNG))).pages.first)
    #expect(abs((page.skew ?? 0) - 2) < 0.3)
    #expect(page.words.first == ["Kommunstyrelsens", "beslut"])
  }
}
