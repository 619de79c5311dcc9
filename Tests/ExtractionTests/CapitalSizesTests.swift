import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// Capitals that only their size tells from small letters.
@Suite struct CapitalSizesTests {
  /// A word whose first letter is as high as given, read behind another one.
  private static func read(
    _ text: String, height: Int, letters: Int = 4, after before: String? = nil,
    speck: Bool = false
  ) throws -> String {
    let pix = try #require(pixCreate(200, 60, 8))
    pixSetAll(pix)
    for letter in 0..<letters {
      let high = Int32(letter == 0 ? height : 17)
      pixRasterop(pix, Int32(60 + 14 * letter), 42 - high, 10, high, PIX_CLR, nil, 0, 0)
    }
    if speck { pixRasterop(pix, 62, 18, 3, 3, PIX_CLR, nil, 0, 0) }
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    func word(_ text: String, _ x0: Double, _ x1: Double) -> ReadWord {
      ReadWord(
        text: text,
        box: PixelBox(x0: x0, y0: Double(speck ? 18 : 42 - max(height, 17)), x1: x1, y1: 42),
        confidence: 0.9, reader: "swe")
    }
    let words =
      [before.map { word($0, 10, 40) }, word(text, 60, Double(56 + 14 * letters))].compactMap(
        \.self)
    let line = CapitalSizes.correct(Reading(lines: [ReadLine(words: words)]), on: picture).lines[0]
    return line.words.last?.text ?? ""
  }

  @Test func aHigherFirstLetterIsACapital() throws {
    #expect(try Self.read("vara", height: 22) == "Vara")
    #expect(try Self.read("vara", height: 21, after: "slut.") == "Vara")
    #expect(try Self.read("vara", height: 18) == "vara", "as high as the others")
    #expect(try Self.read("vara", height: 17, speck: true) == "vara", "a speck over it")
    #expect(try Self.read("vara", height: 36) == "vara", "no letter is so high")
  }

  @Test func onlyWhereALineOrSentenceBeginsAndEachLetterStandsForItself() throws {
    #expect(try Self.read("vara", height: 22, after: "att") == "vara")
    #expect(try Self.read("vara", height: 22, letters: 3) == "vara", "letters that touch")
    #expect(try Self.read("bara", height: 22) == "bara", "another shape")
    #expect(try Self.read("va", height: 22, letters: 2) == "va")
    #expect(try Self.read("vill", height: 22) == "vill", "nothing low beside it")
  }

  /// Behind the mark of a list readers expect a capital.
  @Test func aFirstLetterAsLowAsTheOthersIsASmallOne() throws {
    #expect(try Self.read("Vara", height: 17, after: "-") == "vara")
    #expect(try Self.read("Vara", height: 17, after: "•") == "vara")
    #expect(try Self.read("Vara", height: 17) == "Vara", "no list")
    #expect(try Self.read("Vara", height: 17, after: "1.") == "Vara", "no list")
    #expect(try Self.read("Vara", height: 22, after: "-") == "Vara")
    #expect(try Self.read("Vara", height: 19, after: "-") == "Vara", "between the two")
    #expect(try Self.read("VARA", height: 17, after: "-") == "VARA", "all of them capitals")
    #expect(try Self.read("Bara", height: 17, after: "-") == "Bara", "another shape")
    // The dots of an Ö are no part of its height.
    #expect(try Self.read("Önar", height: 17, after: "-", speck: true) == "önar")
    #expect(try Self.read("Önar", height: 22, after: "-", speck: true) == "Önar")
    #expect(try Self.read("Önar", height: 17, after: "-") == "Önar", "no dots to be told from it")
    #expect(try Self.read("Önar", height: 10, after: "-", speck: true) == "Önar", "a broken letter")
  }
}
