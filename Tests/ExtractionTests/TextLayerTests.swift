import Extraction
import Renskrift
import Testing

@Suite struct TextLayerTests {
  @Test func wordsHaveBoxesAndFonts() async throws {
    let content = SmallPDF.text("Nämnden beslutar enligt § 45", x: 50, y: 200)
    let document = try await read(SmallPDF(pages: [content]).bytes)
    let page = try #require(document.pages.first)
    #expect(page.status == .ok)
    #expect(page.origin == .textLayer)
    #expect(page.width == 400)
    #expect(page.height == 300)
    #expect(page.words == [["Nämnden", "beslutar", "enligt", "§", "45"]])
    let word = try #require(page.lines.first?.words.first)
    let box = try #require(word.box)
    #expect(abs(box.x0 - 50) < 1)
    // The baseline is 200 points from below, 100 from above.
    #expect(box.y0 > 85 && box.y0 < 95)
    #expect(box.y1 > 98 && box.y1 < 106)
    #expect(word.font?.size == 12)
    #expect(word.confidence == nil)
    #expect(document.tools.models.isEmpty)
    #expect(document.source.mediaType == "application/pdf")
  }

  @Test func boxesFollowTheRotation() async throws {
    let content = SmallPDF.text("Sammanträde", x: 50, y: 200)
    let document = try await read(SmallPDF(rotate: 90, pages: [content]).bytes)
    let page = try #require(document.pages.first)
    #expect(page.width == 300)
    #expect(page.height == 400)
    let box = try #require(page.lines.first?.words.first?.box)
    // Turned clockwise the baseline runs down the page, 200 points from the left.
    #expect(box.height > box.width)
    #expect(abs(box.y0 - 50) < 2)
    #expect(box.x0 > 195 && box.x1 < 216)
    #expect(page.words == [["Sammanträde"]])
  }

  @Test func cellsOfATableAreWords() async throws {
    let content =
      SmallPDF.text("Plats och tid", x: 50, y: 200)
      + SmallPDF.text("Stadshuset", x: 140, y: 200)
    let page = try #require(try await read(SmallPDF(pages: [content]).bytes).pages.first)
    #expect(page.words.flatMap { $0 } == ["Plats", "och", "tid", "Stadshuset"])
  }

  /// Poppler drops the space where both stand alone in their line.
  @Test func aSignAndItsNumberAloneAreTwoWords() async throws {
    for (text, words) in [("§ 1", ["§", "1"]), ("12 §", ["12", "§"]), ("§1", ["§1"])] {
      let content = SmallPDF.text(text, x: 50, y: 200)
      let page = try #require(try await read(SmallPDF(pages: [content]).bytes).pages.first)
      #expect(page.words == [words])
    }
  }

  @Test func aPageWithoutInkIsBlank() async throws {
    let page = try #require(try await read(SmallPDF(pages: [""]).bytes).pages.first)
    #expect(page.status == .blank)
    #expect(page.reasons == ["The page has no text layer, no image and no ink."])
  }

  @Test func aPageOfAnySizeIsRead() async throws {
    for (width, height) in [(1, 1), (0, 0), (3, 14_000), (20_000, 20_000)] {
      let file = SmallPDF(width: width, height: height, pages: ["0 0 5 5 re f"])
      let page = try #require(try await read(file.bytes, ocr: .always).pages.first)
      #expect(page.lines.isEmpty)
    }
  }

  @Test func pagesAreChosen() async throws {
    let pages = (1...5).map { SmallPDF.text("Sida nummer \($0)", x: 50, y: 200) }
    let file = SmallPDF(pages: pages).bytes
    let all = try await read(file, jobs: 4)
    #expect(all.pages.map(\.number) == [1, 2, 3, 4, 5])
    #expect(try await read(file).pages == all.pages)
    let some = try await read(file, pages: "3,5-")
    #expect(some.pages == [all.pages[2], all.pages[4]])
    #expect(some.source.pageCount == 5)
    #expect(some.source.pages == "3,5-")
  }

  @Test func junkBeforeTheHeaderIsSkipped() async throws {
    let file =
      Array("From: scanner\n\n".utf8) + SmallPDF(pages: [SmallPDF.text("Hej", x: 9, y: 9)]).bytes
    #expect(try await read(file).pages.first?.words == [["Hej"]])
  }
}
