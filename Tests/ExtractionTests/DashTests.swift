import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// Hyphens and en dashes told apart by their length.
@Suite struct DashTests {
  private static func reading(_ texts: String...) -> Reading {
    Reading(lines: [
      ReadLine(
        words: texts.enumerated().map { index, text in
          let left = Double(100 * index)
          return ReadWord(
            text: text, box: PixelBox(x0: left, y0: 0, x1: left + 90, y1: 20), confidence: 0.9,
            reader: "swe")
        })
    ])
  }

  private static func dash(_ word: Int, _ character: Int, _ length: Double) -> DashLengths.Dash {
    DashLengths.Dash(line: 0, word: word, character: character, length: length)
  }

  private static func texts(_ reading: Reading) -> [String] {
    reading.lines.flatMap { $0.words.map(\.text) }
  }

  @Test func aLongHyphenIsAnEnDashAndWhatWasReadIsKept() {
    let (reading, count) = DashLengths.correct(
      Self.reading("2010-2011", "e-post"), [Self.dash(0, 4, 0.75), Self.dash(1, 1, 0.36)])
    #expect(Self.texts(reading) == ["2010–2011", "e-post"])
    #expect(count == 1)
    #expect(reading.lines[0].words[0].alternatives.map(\.text) == ["2010-2011"])
    #expect(reading.lines[0].words[1].alternatives.isEmpty)
  }

  @Test func aShortLongDashIsAHyphenAndAnEmDashStays() {
    let (reading, _) = DashLengths.correct(
      Self.reading("—", "—", "—"),
      [Self.dash(0, 0, 0.35), Self.dash(1, 0, 0.7), Self.dash(2, 0, 1.4)])
    #expect(Self.texts(reading) == ["-", "–", "—"])
  }

  @Test func lengthSaysNothingWhereTheHyphensOfDatesAreLong() {
    let read = Self.reading("2010-12-09", "2010-2011")
    let long = [Self.dash(0, 4, 0.7), Self.dash(0, 7, 0.7), Self.dash(1, 4, 0.7)]
    #expect(DashLengths.correct(read, long).1 == 0)
    let short = [Self.dash(0, 4, 0.36), Self.dash(0, 7, 0.36), Self.dash(1, 4, 0.7)]
    #expect(DashLengths.correct(read, short).1 == 1)
  }

  /// Those of telephones, organisations, cases and amounts; years and times can be ranges.
  @Test(arguments: [
    ("070-123", 3, true), ("0155-248000", 4, true), ("802400-1234", 6, true),
    ("2021-629).", 4, true), ("650:-", 4, true), ("650:-.", 4, true), ("2010-12-09", 7, true),
    ("08-12", 2, false), ("0800-1600", 4, false), ("2021-22", 4, false), ("2021-2022", 4, false),
    ("120-150", 3, false), ("19.00-20.15", 5, false), ("Per-Olof", 3, false), (":-", 1, false),
  ])
  func someHyphensAreTold(_ text: String, _ place: Int, _ isSure: Bool) {
    #expect(SureHyphens.contain(place, of: Array(text)) == isSure)
  }

  @Test func theHyphenOfAnAmountIsNoEnDashAndTellsHowLongOneIs() {
    let read = Self.reading("650:–", "070-123", "802400-1234", "–", "9-16")
    let dashes = [(0, 4, 0.31), (1, 3, 0.33), (2, 6, 0.32), (3, 0, 0.45), (4, 1, 0.46)]
      .map { Self.dash($0.0, $0.1, $0.2) }
    #expect(
      Self.texts(DashLengths.correct(read, dashes).0)
        == ["650:-", "070-123", "802400-1234", "–", "9–16"])
  }

  @Test func aDashThatBlurMadePaleIsMeasuredByItsOwnDarkness() throws {
    let pix = try #require(pixCreate(60, 40, 8))
    pixSetAll(pix)
    for x in 20..<34 { for y in 20..<22 { pixSetPixel(pix, Int32(x), Int32(y), 175) } }
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    let box = PixelBox(x0: 18, y0: 16, x1: 36, y1: 26)
    #expect(picture.dashes(in: box, thickness: 4, zone: 0...1).isEmpty)
    let level = picture.edgeLevel(in: box)
    #expect(picture.dashes(in: box, thickness: 4, zone: 0...1, level: level) == [14])
    #expect(picture.edgeLevel(in: PixelBox(x0: 0, y0: 0, x1: 10, y1: 10)) == Picture.inkLevel)
  }

  @Test func aDashIsPartedFromTheWordBehindIt() throws {
    func texts(_ text: String, gap: Int) throws -> [String] {
      let pix = try #require(pixCreate(120, 60, 8))
      pixSetAll(pix)
      pixRasterop(pix, 10, 32, 14, 3, PIX_CLR, nil, 0, 0)
      for letter in 0..<4 {
        pixRasterop(pix, Int32(24 + gap + 12 * letter), 20, 10, 22, PIX_CLR, nil, 0, 0)
      }
      guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
      let word = ReadWord(
        text: text, box: PixelBox(x0: 10, y0: 20, x1: Double(70 + gap), y1: 42), confidence: 0.9,
        reader: "Latin")
      return SignGaps.correct(Reading(lines: [ReadLine(words: [word])]), on: picture)
        .lines[0].words.map(\.text)
    }
    #expect(try texts("–nytt", gap: 7) == ["–", "nytt"])
    #expect(try texts("-nytt", gap: 7) == ["-", "nytt"])
    #expect(try texts("-nytt", gap: 3) == ["-nytt"], "the end of a compound")
    #expect(try texts("-1250", gap: 7) == ["-1250"], "less than nothing")
  }

  @Test func hyphensBetweenLettersTellHowLongAnEnDashIs() {
    let read = Self.reading("Per-Olof", "e-post", "IT-chef", "-")
    func dashes(_ length: Double) -> [DashLengths.Dash] {
      [
        Self.dash(0, 3, 0.34), Self.dash(1, 1, 0.33), Self.dash(2, 2, 0.35),
        Self.dash(3, 0, length),
      ]
    }
    #expect(Self.texts(DashLengths.correct(read, dashes(0.45)).0).last == "–")
    #expect(Self.texts(DashLengths.correct(read, dashes(0.4)).0).last == "-")
  }

  @Test func dashesBetweenWordsAreAllAlike() {
    let read = Self.reading("Per-Olof", "-", "Ek", "-", "Eva", "-", "Bo", "-")
    func dashes(_ lengths: Double...) -> [DashLengths.Dash] {
      [Self.dash(0, 3, 0.34)]
        + zip([1, 3, 5, 7], lengths).map { Self.dash($0, 0, $1) }
    }
    let long = Self.texts(DashLengths.correct(read, dashes(0.52, 0.46, 0.5, 0.46)).0)
    #expect(long == ["Per-Olof", "–", "Ek", "–", "Eva", "–", "Bo", "-"], "the last ends the line")
    let short = Self.texts(DashLengths.correct(read, dashes(0.46, 0.46, 0.5, 0.46)).0)
    #expect(short == ["Per-Olof", "-", "Ek", "-", "Eva", "–", "Bo", "-"])
  }

  @Test func aSpaceAfterASectionSignIsWiderThanTheGapsOfDigits() {
    #expect(SignGaps.gap([0..<5, 10..<16, 17..<23], height: 12) == 5..<10)
    #expect(SignGaps.gap([0..<5, 6..<12, 13..<19], height: 12) == nil)
    // A typewriter sets all wide apart.
    #expect(SignGaps.gap([0..<5, 9..<14, 18..<23], height: 12) == nil)
    #expect(SignGaps.gap([0..<20], height: 12) == nil)
    #expect(SignGaps.gap([0..<5, 6..<11, 16..<22], height: 12, isLast: true) == 11..<16)
    #expect(SignGaps.gap([0..<5, 10..<16, 17..<23], height: 12, isLast: true) == nil)
  }

  @Test func aLineIsAsHighAsItsCapitals() {
    func line(_ words: (text: String, height: Double)...) -> ReadLine {
      ReadLine(
        words: words.map {
          ReadWord(
            text: $0.text, box: PixelBox(x0: 0, y0: 0, x1: 50, y1: $0.height), confidence: 0.9,
            reader: "swe")
        })
    }
    #expect(DashLengths.height(of: line(("Karta", 20), ("2022", 20), ("skala", 20))) == 20)
    let low = DashLengths.height(of: line(("Minnesanteckningar", 26), ("dialog", 26)))
    #expect(abs((low ?? 0) - 20) < 0.1)
    #expect(DashLengths.height(of: line(("–", 2))) == nil)
  }

  @Test func aDashThatTouchesTheDigitsIsMeasuredInThePicture() throws {
    let pix = try #require(pixCreate(200, 40, 8))
    pixSetAll(pix)
    // Two bars as high as the line, and a dash from one to the other.
    for (left, top, width, height) in [(10, 10, 10, 20), (20, 21, 16, 3), (36, 10, 10, 20)] {
      for x in left..<left + width {
        for y in top..<top + height { pixSetPixel(pix, Int32(x), Int32(y), 0) }
      }
    }
    let picture = Picture(owning: pix)
    let box = PixelBox(x0: 8, y0: 10, x1: 50, y1: 30)
    #expect(picture?.dashes(in: box, thickness: 4, zone: 0.3...0.8) == [16])
    #expect(picture?.dashes(in: box, thickness: 2, zone: 0.3...0.8) == [])
    #expect(picture?.dashes(in: box, thickness: 4, zone: 0...0.4) == [])
  }

  @Test func betweenLettersTheHyphensOfThePageDecide() {
    let read = Self.reading("2010-12-09", "måndag-fredag", "Gun-Britt", "Kultur-")
    let dashes = [(0, 4, 0.36), (0, 7, 0.36), (1, 6, 0.51), (2, 3, 0.4), (3, 6, 0.55)]
      .map { Self.dash($0.0, $0.1, $0.2) }
    #expect(
      Self.texts(DashLengths.correct(read, dashes).0)
        == ["2010-12-09", "måndag–fredag", "Gun-Britt", "Kultur-"])
  }

  @Test func longDashesBetweenLettersAreNoHyphensButInTypewriterFaces() {
    let read = Self.reading("måndag-fredag", "9-16", "tisdag-torsdag")
    let dashes = [(0, 6, 0.72), (1, 1, 0.7), (2, 6, 0.71)].map { Self.dash($0.0, $0.1, $0.2) }
    #expect(
      Self.texts(DashLengths.correct(read, dashes).0)
        == ["måndag–fredag", "9–16", "tisdag–torsdag"])
    // Each letter of the words below is as wide as the others.
    let typed =
      ["måndag-fredag", "9-16", "tisdag-torsdag"]
      + (6..<14).map { String(repeating: "n", count: $0) }
    let words = typed.map { text in
      ReadWord(
        text: text, box: PixelBox(x0: 0, y0: 0, x1: 10 * Double(text.count) - 3, y1: 20),
        confidence: 0.9, reader: "swe")
    }
    #expect(DashLengths.correct(Reading(lines: [ReadLine(words: words)]), dashes).1 == 0)
  }

  @Test func aDashBetweenTwoDatesIsMeasured() {
    let read = Self.reading("2014-10-19-2014-11-05")
    let dashes = [(4, 0.36), (7, 0.36), (10, 0.7), (15, 0.36), (18, 0.36)]
      .map { Self.dash(0, $0.0, $0.1) }
    #expect(Self.texts(DashLengths.correct(read, dashes).0) == ["2014-10-19–2014-11-05"])
    #expect(DashLengths.correct(Self.reading("2014-10-19-"), Array(dashes.prefix(3))).1 == 1)
  }

  @Test func datesWithShortYearsTellTypewriterFacesToo() {
    let read = Self.reading("10-12-09", "2010-2011", "10-12-09-10-12-24")
    let long = [(0, 2, 0.75), (0, 5, 0.75), (1, 4, 0.75), (2, 8, 0.75)]
      .map { Self.dash($0.0, $0.1, $0.2) }
    #expect(DashLengths.correct(read, long).1 == 0)
    let short = [(0, 2, 0.36), (0, 5, 0.36), (1, 4, 0.75), (2, 8, 0.75)]
      .map { Self.dash($0.0, $0.1, $0.2) }
    #expect(
      Self.texts(DashLengths.correct(read, short).0)
        == ["10-12-09", "2010–2011", "10-12-09–10-12-24"])
  }

  @Test func blurMakesNoDashLonger() throws {
    let pix = try #require(pixCreate(100, 40, 8))
    pixSetAll(pix)
    let ends: [(x: Int, gray: UInt32)] = [(18, 200), (19, 128), (30, 128), (31, 200)]
    for x in 20..<30 { for y in 20..<23 { pixSetPixel(pix, Int32(x), Int32(y), 0) } }
    for end in ends { for y in 20..<23 { pixSetPixel(pix, Int32(end.x), Int32(y), end.gray) } }
    let lengths = Picture(owning: pix)?.dashes(
      in: PixelBox(x0: 10, y0: 10, x1: 40, y1: 32), thickness: 4, zone: 0.3...0.8)
    let length = try #require(lengths?.first)
    #expect(abs(length - 11.4) < 0.1)
  }

  @Test func rulingLinesAreLeftOutOfTheHeightOfDigits() throws {
    let pix = try #require(pixCreate(100, 60, 8))
    pixSetAll(pix)
    for x in 0..<100 { for y in [5, 6, 45] { pixSetPixel(pix, Int32(x), Int32(y), 0) } }
    for x in 30..<40 { for y in 15..<35 { pixSetPixel(pix, Int32(x), Int32(y), 0) } }
    let box = Picture(owning: pix)?.inkBox(in: PixelBox(x0: 20, y0: 4, x1: 60, y1: 47))
    #expect(box == PixelBox(x0: 20, y0: 15, x1: 60, y1: 35))
  }
}
