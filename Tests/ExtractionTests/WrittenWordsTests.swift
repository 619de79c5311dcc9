import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// Which words were read on the strokes of a pen, and what stands where nothing was read.
@Suite struct WrittenWordsTests {
  private static var choice: WordChoice {
    WordChoice(
      lexicon: WordList(["nämnden", "beslutar", "ordförande", "ons"]), firstAlphabet: [])
  }

  /// Where the words of the page stand: three rows of four, each of five letters.
  private static let boxes = (0..<12).map { index in
    let (x, y) = (Double(40 + 180 * (index % 4)), Double(60 + 60 * (index / 4)))
    return PixelBox(x0: x, y0: y, x1: x + 120, y1: y + 24)
  }

  private static func page(strokeAt x: Int32?) throws -> Picture {
    let pix = try #require(pixCreate(800, 500, 8))
    pixSetAll(pix)
    for box in boxes {
      for letter in 0..<5 {
        pixRasterop(
          pix, Int32(box.x0) + Int32(letter) * 25, Int32(box.y0), 12, 24, PIX_CLR, nil, 0, 0)
      }
    }
    if let x {
      // Slanting, thin, and far higher than a word.
      for step in 0..<Int32(120) {
        pixRasterop(pix, x + step, 260 + step, 4, 2, PIX_CLR, nil, 0, 0)
      }
    }
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    return picture
  }

  /// The page with a thin frame where the stroke would be.
  private static func framedPage() throws -> Picture {
    let page = try page(strokeAt: nil)
    for (x, y, width, height) in [
      (300, 260, 120, 3), (300, 377, 120, 3), (300, 260, 3, 120), (417, 260, 3, 120),
    ] as [(Int32, Int32, Int32, Int32)] {
      pixRasterop(page.pix, x, y, width, height, PIX_CLR, nil, 0, 0)
    }
    return page
  }

  private static func word(_ text: String, _ confidence: Double, _ box: PixelBox) -> ReadWord {
    ReadWord(text: text, box: box, confidence: confidence, reader: "swe")
  }

  private static func apart(
    _ word: ReadWord, beside other: ReadWord? = nil, strokeAt x: Int32?, framed: Bool = false
  ) throws -> [String?] {
    let sure = ReadLine(words: boxes.map { Self.word("nämnden", 0.95, $0) })
    let line = ReadLine(words: [word] + (other.map { [$0] } ?? []))
    let reading = Reading(lines: [sure, line])
    let written = try #require(WrittenWords(reading, choice: choice))
    let apart = written.apart(reading, on: try framed ? framedPage() : page(strokeAt: x))
    #expect(apart.lines.flatMap(\.words).count == (other == nil ? 13 : 14))
    return apart.lines.filter { $0.nature == .handwriting }.flatMap { $0.words.map(\.text) }
  }

  @Test func aScrapOfAStrokeIsKeptApart() throws {
    let scrap = Self.word("f", 0.6, PixelBox(x0: 330, y0: 290, x1: 360, y1: 320))
    #expect(try Self.apart(scrap, strokeAt: 300) == ["f"])
    #expect(try Self.apart(scrap, strokeAt: nil) == [])
  }

  @Test func aPieceBesideAStrokeIsKeptApart() throws {
    let place = PixelBox(x0: 430, y0: 300, x1: 450, y1: 320)
    for (text, confidence) in [("f", 0.6), ("/", 0.9), ("j", 0.85), ("tå", 0.7)] {
      let piece = Self.word(text, confidence, place)
      #expect(try Self.apart(piece, strokeAt: 300) == [text])
      #expect(try Self.apart(piece, strokeAt: nil) == [])
      #expect(try Self.apart(piece, strokeAt: nil, framed: true) == [], "a frame is no stroke")
    }
    // A number, the sign of an item, and what was read for sure.
    for text in ["7", "§", "JS", "Bo"] {
      #expect(try Self.apart(Self.word(text, 0.9, place), strokeAt: 300) == [])
    }
    let large = PixelBox(x0: 430, y0: 290, x1: 520, y1: 330)
    #expect(try Self.apart(Self.word("Bagom", 0.5, large), strokeAt: 300) == ["Bagom"])
    #expect(try Self.apart(Self.word("Bagom", 0.5, large), strokeAt: nil) == [])
    let far = PixelBox(x0: 600, y0: 300, x1: 620, y1: 320)
    #expect(try Self.apart(Self.word("f", 0.6, far), strokeAt: 300) == [])
  }

  @Test func whatStandsBesidePrintIsNoPiece() throws {
    let place = PixelBox(x0: 430, y0: 300, x1: 450, y1: 320)
    let name = Self.word("Granlid", 0.9, PixelBox(x0: 460, y0: 300, x1: 560, y1: 324))
    #expect(try Self.apart(Self.word("Bo", 0.6, place), beside: name, strokeAt: 300) == [])
    let far = Self.word("Granlid", 0.9, PixelBox(x0: 600, y0: 300, x1: 700, y1: 324))
    #expect(try Self.apart(Self.word("Bo", 0.6, place), beside: far, strokeAt: 300) == ["Bo"])
  }

  @Test func aLargeScrapIsKeptApartWithoutAStroke() throws {
    let place = PixelBox(x0: 330, y0: 290, x1: 380, y1: 350)
    #expect(try Self.apart(Self.word("EN", 0.4, place), strokeAt: nil) == ["EN"])
    #expect(try Self.apart(Self.word("EN", 0.7, place), strokeAt: nil) == [], "a title")
    #expect(try Self.apart(Self.word("ons", 0.2, place), strokeAt: nil) == ["ons"], "by chance")
    #expect(try Self.apart(Self.word("ons", 0.4, place), strokeAt: nil) == [])
    #expect(try Self.apart(Self.word("FANAN", 0.2, place), strokeAt: nil) == ["FANAN"])
    #expect(try Self.apart(Self.word("FANAN", 0.4, place), strokeAt: nil) == [], "badly read print")
    #expect(try Self.apart(Self.word("ordförande", 0.2, place), strokeAt: nil) == [])
  }

  @Test func whatWasSurelyReadAndPrintBesideAStrokeStay() throws {
    let place = PixelBox(x0: 330, y0: 290, x1: 360, y1: 320)
    #expect(try Self.apart(Self.word("ordförande", 0.6, place), strokeAt: 300) == [])
    #expect(try Self.apart(Self.word("Feld", 0.8, place), strokeAt: 300) == [])
    #expect(try Self.apart(Self.word("av", 0.95, place), strokeAt: 300) == [])
    // Too long for a scrap: print under a stamp. And a word of the dictionary.
    #expect(try Self.apart(Self.word("disxute", 0.3, place), strokeAt: 300) == [])
    #expect(try Self.apart(Self.word("ons", 0.3, place), strokeAt: 300) == [])
    // Five letters of print, the stroke runs beside them.
    let print = Self.word("Bxq", 0.3, Self.boxes[9])
    #expect(try Self.apart(print, strokeAt: 300) == [])
  }

  /// A column, and three numbers of it: fifteen digits.
  @Test(arguments: [6, 3]) func whatWasPassedOverIsReadWithTheRestCovered(_ rows: Int) throws {
    let names = ["Budget", "Personal", "Lokaler", "Material", "Resor", "Hyror"]
    let content = names.enumerated().map { row, name in
      let y = 250 - 40 * row
      return SmallPDF.text(name, x: 40, y: y, size: 16)
        + SmallPDF.text("4 500", x: 170, y: y, size: 16)
        + SmallPDF.text("17 620", x: 300, y: y, size: 16)
    }.joined()
    let bytes = SmallPDF(pages: [content]).bytes
    let found = try bytes.withUnsafeBytes { bytes in
      let file = try PDFFile(bytes, name: "", password: nil)
      guard let picture = file.page(1)?.picture(dpi: 200),
        let upright = UprightPicture.of(picture, dpi: 200, quarters: 0)
      else { throw ReadError(.unreadableImage, place: "") }
      let recogniser = PageRecogniser(
        readers: ["swe"], data: LanguageData.installed)
      recogniser.beginPage()
      let first = try recogniser.read(upright.picture, of: upright, with: recogniser.readers()[0])
      var partial = first
      let column = first.lines.flatMap(\.words).map(\.box).filter { $0.x0 > 750 }
      // Each number is two words.
      let last = column.map(\.y1).sorted()[2 * rows - 1]
      for index in partial.lines.indices {
        partial.lines[index].words.removeAll { $0.box.x0 > 750 && $0.box.y1 <= last }
      }
      #expect(partial.lines.flatMap(\.words).count >= 10)
      let whole = try recogniser.whole(partial, of: upright)
      #expect(whole.reasons.count == 1)
      #expect(try recogniser.whole(first, of: upright).reasons == [])
      return whole.0.lines.dropFirst(partial.lines.count).flatMap { $0.words.map(\.text) }.joined()
    }
    #expect(found == String(repeating: "17620", count: rows))
  }
}
