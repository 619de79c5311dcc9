import CLeptonica
import Testing

@testable import Extraction

/// Which spots are specks, and what cleaning does to a picture.
@Suite struct CleaningTests {
  /// Two lines of letters, 16 pixels high, that stand on y = 116 and y = 156; every fifth is an i.
  private static let letters = (0..<120).map { index in
    let (column, row) = (index % 60, index / 60)
    let width = column % 5 == 0 ? 4 : 12
    return Blob(
      x0: 20 + 20 * column, y0: 100 + 40 * row, x1: 20 + 20 * column + width, y1: 116 + 40 * row)
  }
  /// The dots of the letters i, of 4 pixels.
  private static let dots = letters.filter { $0.width == 4 }.map {
    Blob(x0: $0.x0, y0: $0.y0 - 8, x1: $0.x1, y1: $0.y0 - 4)
  }

  private static func isSpeck(_ spot: Blob, with others: [Blob] = []) throws -> Bool {
    let specks = try #require(Specks(spots: letters + dots + others + [spot], dpi: 200))
    return specks.found.contains(spot)
  }

  private static func spot(_ x: Int, _ y: Int, _ width: Int = 4, _ height: Int = 4) -> Blob {
    Blob(x0: x, y0: y, x1: x + width, y1: y + height)
  }

  @Test func dotsOfLettersAreNoSpecks() throws {
    let specks = try #require(Specks(spots: Self.letters + Self.dots, dpi: 200))
    #expect(specks.found.isEmpty)
    #expect(specks.aloneCount == 0)
  }

  @Test func aSpotOnEmptyPaperIsASpeck() throws {
    #expect(try Self.isSpeck(Self.spot(300, 400)))
    #expect(try Self.isSpeck(Self.spot(300, 80)))
  }

  @Test func aFullStopIsNoSpeckButASpotBetweenTheLinesIs() throws {
    #expect(try !Self.isSpeck(Self.spot(53, 112)))
    #expect(try Self.isSpeck(Self.spot(53, 122)))
    #expect(try Self.isSpeck(Self.spot(53, 105)))
  }

  /// In the middle of a typewriter's place, and as large as the other stops of the page.
  @Test func aFullStopFarBehindItsLetterIsNoSpeck() throws {
    let stops = [1, 3, 7, 11, 13].map { Self.spot(33 + 20 * $0, 112) }
    #expect(try !Self.isSpeck(Self.spot(1226, 112), with: stops))
    #expect(try Self.isSpeck(Self.spot(1226, 112)), "no other stops")
    #expect(try Self.isSpeck(Self.spot(1226, 114, 2, 2), with: stops), "small")
    #expect(try Self.isSpeck(Self.spot(1234, 112), with: stops), "too far")
  }

  /// It stands on no line, but goes through it.
  @Test func aSmallCommaIsNoSpeck() throws {
    #expect(try !Self.isSpeck(Self.spot(53, 112, 3, 7)))
    #expect(try Self.isSpeck(Self.spot(53, 117, 3, 6)), "below the line")
    #expect(try Self.isSpeck(Self.spot(1226, 112, 3, 7)), "too far from a letter")
  }

  /// What is over a comma close after a letter is the other half of a semicolon.
  @Test func theUpperDotOfASemicolonIsNoSpeck() throws {
    // Behind the last letter of the line.
    let comma = Self.spot(1214, 112, 4, 9)
    #expect(try !Self.isSpeck(Self.spot(1214, 102), with: [comma]))
    #expect(
      try Self.isSpeck(Self.spot(54, 102), with: [Self.spot(54, 112, 4, 9)]),
      "a letter follows, as in a number")
    #expect(try Self.isSpeck(Self.spot(1214, 102)), "no comma")
    #expect(try Self.isSpeck(Self.spot(1215, 102, 2, 2), with: [comma]), "smaller than a stop")
    #expect(try Self.isSpeck(Self.spot(1214, 84), with: [comma]), "too high")
    #expect(try Self.isSpeck(Self.spot(1219, 102), with: [comma]), "not over it")
    #expect(try Self.isSpeck(Self.spot(1236, 102), with: [Self.spot(1236, 112, 4, 9)]), "no letter")
  }

  @Test func twoDotsAndARingAreNoSpecks() throws {
    let twin = Self.spot(48, 93, 3, 3)
    #expect(try !Self.isSpeck(Self.spot(42, 93, 3, 3), with: [twin]))
    #expect(try !Self.isSpeck(Self.spot(43, 91, 6, 6)))
    #expect(try Self.isSpeck(Self.spot(40, 93, 2, 2)))
  }

  /// Round spots as far before two lines are the marks of a list.
  @Test func bulletsAreNoSpecks() throws {
    #expect(try !Self.isSpeck(Self.spot(3, 106, 5, 5), with: [Self.spot(3, 146, 5, 5)]))
    #expect(try Self.isSpeck(Self.spot(3, 106, 5, 5)), "one alone")
    #expect(try Self.isSpeck(Self.spot(3, 106, 5, 5), with: [Self.spot(7, 146, 5, 5)]), "askew")
    #expect(try Self.isSpeck(Self.spot(3, 106, 2, 2), with: [Self.spot(3, 146, 2, 2)]), "small")
  }

  @Test func aHyphenAndALeaderAreNoSpecks() throws {
    #expect(try !Self.isSpeck(Self.spot(53, 108, 6, 2)))
    let leader = (1...5).map { Self.spot(100 + 12 * $0, 400) }
    #expect(try !Self.isSpeck(Self.spot(100, 400), with: leader))
  }

  @Test func aShortHyphenIsNoSpeck() throws {
    // Between the letters that end at 52 and begin at 60.
    #expect(try !Self.isSpeck(Self.spot(54, 106, 4, 3)))
    #expect(try Self.isSpeck(Self.spot(54, 106, 4, 4)))
    // Before the first letter of a line, where a list has its marks.
    #expect(try !Self.isSpeck(Self.spot(4, 107, 6, 4)))
    #expect(try Self.isSpeck(Self.spot(4, 107, 4, 4)))
  }

  @Test func aPageOfFewLettersHasNoSpecks() {
    #expect(Specks(spots: Array(Self.letters.prefix(20)), dpi: 200) == nil)
  }

  /// A page of white paper, darker towards the right by this much, with a bar, black if nothing is said.
  private static func page(shade: Int, ink: Int = 20) throws -> Picture {
    let pix = try #require(pixCreate(800, 800, 8))
    for x in 0..<800 {
      for y in 0..<800 {
        let paper = 250 - shade * x / 800
        let isInk = (300..<310).contains(y) && (100..<700).contains(x)
        pixSetPixel(pix, Int32(x), Int32(y), UInt32(isInk ? ink : paper))
      }
    }
    return try Self.picture(pix)
  }

  private struct NoMemory: Error {}

  @Test func paleInkIsMadeDarkerAndPaperIsNot() throws {
    let pix = try #require(pixCreate(3, 1, 8))
    for (x, level) in [UInt32(255), 200, 0].enumerated() { pixSetPixel(pix, Int32(x), 0, level) }
    guard let dark = try Self.picture(pix).darkened() else {
      Issue.record("there was no memory")
      return
    }
    let levels = (Int32(0)..<3).map { x in
      var level: UInt32 = 0
      pixGetPixel(dark.pix, x, 0, &level)
      return Int(level)
    }
    #expect(levels[0] == 255)
    #expect((110...135).contains(levels[1]))
    #expect(levels[2] == 0)
  }

  private static func picture(_ pix: UnsafeMutablePointer<Pix>) throws -> Picture {
    guard let picture = Picture(owning: pix) else { throw NoMemory() }
    return picture
  }

  private static func cleaned(_ picture: borrowing Picture) throws -> CleanPicture {
    guard let clean = CleanPicture(picture, dpi: 200) else { throw NoMemory() }
    return clean
  }

  private static func level(_ picture: borrowing Picture, _ x: Int32, _ y: Int32) -> UInt32 {
    var value: UInt32 = 0
    pixGetPixel(picture.pix, x, y, &value)
    return value
  }

  @Test func unevenPaperIsMadeWhiteAndInkStaysDark() throws {
    let page = try Self.page(shade: 150)
    let clean = try Self.cleaned(page)
    #expect(clean.reasons.count == 1)
    #expect(clean.reasons.first?.contains("evened out") == true)
    for x: Int32 in [50, 400, 750] { #expect(Self.level(clean.picture, x, 600) > 245) }
    #expect(Self.level(clean.picture, 650, 305) < 100)
    #expect(Self.level(page, 750, 600) < 120, "the original is left alone")
  }

  @Test func evenPaperIsLeftAlone() throws {
    let page = try Self.page(shade: 10)
    let clean = try Self.cleaned(page)
    #expect(!clean.reasons.contains { $0.contains("evened") })
    #expect(Self.level(clean.picture, 400, 600) == Self.level(page, 400, 600))
  }

  @Test func paleInkOnWhitePaperIsMadeBlack() throws {
    let page = try Self.page(shade: 0, ink: 180)
    let clean = try Self.cleaned(page)
    #expect(clean.reasons.contains { $0.contains("pale") })
    #expect(Self.level(clean.picture, 400, 305) < 40)
    #expect(Self.level(clean.picture, 400, 600) > 245)
  }

  @Test(arguments: [90, 225, 250]) func darkInkAndWhatIsHardlyThereAreLeftAlone(ink: Int) throws {
    let page = try Self.page(shade: 0, ink: ink)
    let clean = try Self.cleaned(page)
    #expect(!clean.reasons.contains { $0.contains("pale") })
    #expect(Self.level(clean.picture, 400, 305) == UInt32(ink))
  }

  @Test func aPictureWithoutGrayIsSoftened() throws {
    let pix = try #require(pixCreate(400, 400, 8))
    for x in 0..<400 {
      for y in 0..<400 { pixSetPixel(pix, Int32(x), Int32(y), (x / 40) % 2 == 0 ? 255 : 0) }
    }
    let clean = try Self.cleaned(Self.picture(pix))
    #expect(clean.reasons.contains { $0.contains("softened") })
    #expect((1...254).contains(Self.level(clean.picture, 40, 200)))
  }

  /// A page with a black bar and a dot of one pixel in every so many rows and columns.
  private static func grainy(every step: Int32) throws -> Picture {
    let pix = try #require(pixCreate(800, 800, 8))
    pixSetAll(pix)
    pixRasterop(pix, 100, 300, 600, 10, PIX_CLR, nil, 0, 0)
    for x in stride(from: Int32(7), to: 800, by: Int32.Stride(step)) {
      for y in stride(from: Int32(7), to: 800, by: Int32.Stride(step)) { pixSetPixel(pix, x, y, 0) }
    }
    return try Self.picture(pix)
  }

  @Test func grainIsSmoothedAwayAndPrintStays() throws {
    let clean = try Self.cleaned(Self.grainy(every: 12))
    #expect(clean.reasons.first == "The paper is full of grain, which was smoothed away.")
    #expect(Self.level(clean.picture, 7, 7) == 255)
    #expect(Self.level(clean.picture, 400, 305) == 0)
  }

  @Test func fewDotsAreNoGrain() throws {
    let clean = try Self.cleaned(Self.grainy(every: 60))
    #expect(!clean.reasons.contains { $0.contains("grain") })
  }
}
