import Renskrift
import Testing

@testable import Extraction

@Suite struct FileTests {
  private func kind(
    _ content: [UInt8], pages: String? = nil, password: String? = nil
  ) async throws -> ReadError.Kind? {
    do {
      _ = try await read(content, pages: pages, password: password)
      return nil
    } catch let error as ReadError { return error.kind }
  }

  @Test func emptyFile() async throws {
    #expect(try await kind([]) == .empty)
  }

  @Test func binaryIsNoDocument() async throws {
    #expect(try await kind([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3]) == .notADocument)
    #expect(try await kind(Array(repeating: 0x03, count: 100)) == .notADocument)
  }

  @Test func damagedPDF() async throws {
    guard case .damaged? = try await kind(Array("%PDF-1.7\nnothing more".utf8)) else {
      Issue.record("not found damaged")
      return
    }
  }

  @Test func aPDFCutShortIsRepairedOrDamaged() async throws {
    let file = SmallPDF(pages: [SmallPDF.text("Hej", x: 9, y: 9)]).bytes
    for length in stride(from: 10, to: file.count, by: 40) {
      switch try await kind(Array(file.prefix(length))) {
      case nil, .damaged, .noPages: break
      case let kind?: Issue.record("\(kind) at \(length)")
      }
    }
  }

  @Test func noPages() async throws {
    #expect(try await kind(SmallPDF().bytes) == .noPages)
  }

  @Test func noSuchPage() async throws {
    let file = SmallPDF(pages: [""]).bytes
    #expect(try await kind(file, pages: "7") == .pageOutOfRange(asked: "7", count: 1))
  }

  @Test func unreadableImage() async throws {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]
    #expect(try await kind(png) == .unreadableImage)
  }

  @Test func password() async throws {
    #expect(try await kind(EncryptedPDF.bytes) == .passwordNeeded)
    #expect(try await kind(EncryptedPDF.bytes, password: "fel") == .wrongPassword)
    let page = try await read(EncryptedPDF.bytes, password: "hemlig").pages.first
    #expect(page?.words == [["Hemligt"]])
  }

  @Test func everyErrorSaysWhatToDo() {
    let error = ReadError(.modelMissing(package: "tesseract-ocr-swe"), place: "swe")
    #expect(
      error.description
        == "swe: this recognition model is not installed; run apt-get install tesseract-ocr-swe")
    #expect(error.isAboutLanguageData)
  }

  @Test func missingLanguageData() async throws {
    let nowhere = LanguageData(modelFolders: [], dictionaryFolders: [])
    #expect(throws: ReadError(.dictionaryMissing(package: "hunspell-sv"), place: "sv_SE")) {
      try HunspellLexicon(data: nowhere)
    }
    let file = SmallPDF(pages: ["50 50 100 100 re f"]).bytes
    await #expect(throws: ReadError(.modelMissing(package: "tesseract-ocr-swe"), place: "swe")) {
      try await FileReader(version: "1", data: nowhere).read(
        ReadRequest(name: "file", content: file, settings: ExtractStage()))
    }
    let installation = Installation(data: nowhere)
    #expect(!installation.isComplete)
    #expect(
      installation.languageData.map(\.package) == [
        "tesseract-ocr-swe", "tesseract-ocr-script-latn", "tesseract-ocr-osd", "hunspell-sv",
      ])
  }

  @Test func picturesAmongTheObjects() {
    func verdict(_ text: String) -> ImageMarks.Verdict {
      Array(text.utf8).withUnsafeBytes { ImageMarks.verdict(on: $0) }
    }
    func picture(_ size: String) -> String {
      "7 0 obj\n<< /Type /XObject /Subtype /Image \(size) /Length 9 >>\nstream\n"
    }
    #expect(verdict("/ProcSet [/ImageB /ImageC] /XObject << /Image 7 0 R >>") == .none)
    #expect(verdict("/Image") == .none)
    #expect(verdict("") == .none)
    let logo = picture("/Width 400 /Height 150")
    #expect(verdict(logo) == .small)
    #expect(verdict(String(repeating: logo, count: 7)) == .large, "strips may be a scan together")
    let seal = picture("/Width 590 /Height 590")
    #expect(verdict(seal + seal + logo) == .small, "a picture, its mask and a logo are no scan")
    #expect(verdict(seal + seal + seal) == .large, "tiles may be a scan together")
    let pieces = (0..<16).map { picture("/Width \(350 + $0) /Height 400") }
    #expect(verdict(pieces.joined()) == .large, "so may many pieces of any size")
    #expect(verdict(picture("/Width 1240/Height 1754")) == .large)
    #expect(verdict(picture("/Width 8 0 R /Height 10")) == .large, "who knows")
    #expect(verdict(picture("/Height 10")) == .large)
    #expect(verdict("8 0 obj << /Widths [5] /Width 4 >>\nendobj " + picture("/Height 1")) == .large)
  }

  @Test func pixelsOfPictures() {
    func pixels(_ text: String) -> ClosedRange<Int>? {
      Array(text.utf8).withUnsafeBytes { ImageMarks.pixels(in: $0) }
    }
    func picture(_ size: String) -> String {
      "7 0 obj\n<< /Type /XObject /Subtype /Image \(size) /Length 9 >>\nstream\n"
    }
    #expect(pixels("/ProcSet [/ImageB]") == nil)
    let page = picture("/Width 2480 /Height 3508")
    #expect(pixels(page) == 8_699_840...8_699_840)
    #expect(pixels(page + picture("/Width 40 /Height 30")) == 1200...8_699_840)
    #expect(pixels(page + picture("/Width 8 0 R /Height 10")) == nil, "who knows")
  }

  @Test func sharpestPicture() throws {
    let sheet = PlacedImage(id: 0, box: Box(0, 0, 595, 842))
    let logo = PlacedImage(id: 1, box: Box(20, 20, 60, 60))
    let images = PageImages([logo, sheet], width: 595, height: 842)
    let dpi = try #require(images.sharpest { $0.id == 0 ? 1654 * 2339 : 4000 * 4000 })
    #expect(abs(dpi - 200) < 0.5, "the logo is not a scan")
    #expect(PageImages([logo], width: 595, height: 842).sharpest { _ in 4000 * 4000 } == nil)
  }

  @Test func hashes() {
    #expect(
      SHA256.hex(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hex(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}
