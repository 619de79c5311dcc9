import CLeptonica
import Renskrift
import Testing

@testable import Extraction

/// What the second reader and a second look add to a first reading.
@Suite struct OpinionTests {
  private static var lexicon: WordList {
    WordList([
      "nämnden", "beslutar", "att", "i", "mötet", "revidering", "tidigare", "kommunen", "har",
      "ordförande", "yrkande", "hand", "band", "utredning", "eget", "egna",
    ])
  }
  private static var choice: WordChoice {
    WordChoice(
      lexicon: lexicon,
      firstAlphabet: Set(
        "abcdefghijklmnopqrstuvwxyzåäöéABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789.,-:()$\""
          .unicodeScalars))
  }

  private static func word(
    _ text: String, _ confidence: Double = 0.95, x: Double = 0, reader: String = "swe",
    alternatives: [Alternative] = []
  ) -> ReadWord {
    ReadWord(
      text: text, box: PixelBox(x0: x, y0: 0, x1: x + 90, y1: 20), confidence: confidence,
      reader: reader, alternatives: alternatives)
  }

  private static func line(_ words: ReadWord...) -> ReadLine {
    ReadLine(
      words: words.enumerated().map { index, word in
        var word = word
        word.box.move(by: Double(100 * index) - word.box.x0, 0)
        return word
      })
  }

  // MARK: Which lines the second reader need not see

  @Test func aLineOfKnownWordsReadWithConfidenceIsTrusted() {
    let trust = LineTrust(choice: Self.choice)
    #expect(trust.trusts(Self.line(Self.word("Nämnden"), Self.word("beslutar"), Self.word("att"))))
    #expect(!trust.trusts(Self.line(Self.word("Nämnden"), Self.word("beslutar", 0.5))))
    #expect(!trust.trusts(Self.line(Self.word("Nämnden"), Self.word("beslvtar"))))
    #expect(trust.trusts(Self.line(Self.word("Nämnden"), Self.word("Kovacevic", 0.95))))
    #expect(!trust.trusts(Self.line(Self.word("Nämnden"), Self.word("Kovacevic", 0.85))))
  }

  @Test(arguments: ["845", "8", "$45", "1296", "96", "58", "2h", "8:", "59"])
  func digitsThatMayBeASignAreNotTrusted(text: String) {
    let trust = LineTrust(choice: Self.choice)
    #expect(!trust.trusts(Self.line(Self.word("Nämnden"), Self.word(text))))
  }

  @Test(arguments: ["2021-06-07", "19:00", "2014", "133", "1.", "14"])
  func otherNumbersAre(text: String) {
    let trust = LineTrust(choice: Self.choice)
    #expect(trust.trusts(Self.line(Self.word("Nämnden"), Self.word(text))))
  }

  // MARK: One word of two

  @Test func twoHalfRightReadingsMakeTheOneKnownWord() {
    let mix = MixedWord(lexicon: Self.lexicon)
    #expect(mix("Revideriag", "Revlderıng") == "Revidering")
    #expect(mix("kommunén,", "kommunėn,") == "kommunen,")
    #expect(mix("hidigare", "tidigarè") == "tidigare")
  }

  @Test func whereTwoWordsArePossibleOrNoneNothingIsMade() {
    let mix = MixedWord(lexicon: Self.lexicon)
    #expect(mix("egxt", "egna") == "egna")
    #expect(mix("hxnd", "bynd") == nil)
    #expect(mix("Goffeng", "Gotfeng") == nil)
    #expect(mix("2021", "2O21") == nil)
  }

  // MARK: A number and its unit

  @Test func aGapBetweenNumberAndUnitThatOneReaderSawIsKept() {
    let together = [Self.word("Oh")]
    let apart = [Self.word("0", reader: "Latin"), Self.word("h", reader: "Latin")]
    #expect(Self.choice.takesSecond(together, apart))
    #expect(!Self.choice.takesSecond(apart, together))
    #expect(Self.choice.takesSecond([Self.word("2h")], [Self.word("2"), Self.word("h")]))
  }

  @Test func aSignBeforeANumberThatOneReaderSawIsNoWord() {
    let number = [Self.word("$", reader: "Latin"), Self.word("112", reader: "Latin")]
    #expect(Self.choice.takesSecond([Self.word("Su", 0.9)], number))
    #expect(Self.choice.takesSecond([Self.word("Su3", 0.9)], [Self.word("$113", reader: "Latin")]))
    #expect(!Self.choice.takesSecond([Self.word("egna", 0.9)], number))
  }

  // MARK: A second look

  private static func look(_ word: ReadWord, _ third: ReadWord) -> ReadWord {
    let look = SecondLook(choice: choice)
    let (reading, _) = look(
      Reading(lines: [ReadLine(words: [word])]), Reading(lines: [ReadLine(words: [third])]))
    return reading.lines[0].words[0]
  }

  @Test func aSecondLookThatGivesAKnownWordDecides() {
    let word = Self.look(Self.word("tidlgaro", 0.6), Self.word("tidigare", 0.9))
    #expect(word.text == "tidigare")
    #expect(word.alternatives.map { $0.text } == ["tidlgaro"])
    #expect(
      Self.look(Self.word("\"Ordförande", 0.9), Self.word("Ordförande", 0.4)).text == "Ordförande")
  }

  @Test(arguments: [
    ("§", "$"), ("•", "e"), ("tidigare", "tidlgare"), ("2021-06-07", "2021-05-07"),
    ("Kovačević", "Kovatevié"), ("qqqqq", "ordförande"),
  ])
  func whatItCannotKnowStays(texts: (String, String)) {
    #expect(
      Self.look(Self.word(texts.0, 0.4), Self.word(texts.1, 0.95)).text == texts.0)
  }

  // MARK: What was passed over

  @Test func aMarkerReadAloneIsBelievedAndAScribbleIsNot() {
    func plausible(_ text: String, _ confidence: Double) -> Bool {
      UnreadInk.isPlausible([Self.word(text, confidence)], choice: Self.choice)
    }
    #expect(plausible("3.", 0.8))
    #expect(plausible("C.", 0.8))
    #expect(plausible("mötet", 0.7))
    #expect(!plausible("3.", 0.5))
    #expect(!plausible("fWn", 0.8))
    #expect(!plausible("=", 0.9))
    #expect(!plausible("A", 0.9))
  }

  // MARK: Bullets

  @Test func aFilledSpotBeforeALineIsABulletAndAnOpenOneIsNot() throws {
    let pix = try #require(pixCreate(200, 60, 8))
    pixSetAll(pix)
    for x in 10..<18 { for y in 12..<20 { pixSetPixel(pix, Int32(x), Int32(y), 0) } }
    // A ring at the same height: the letter o or e.
    for x in 10..<18 {
      for y in 42..<50 where x < 11 || x > 16 || y < 43 || y > 48 {
        pixSetPixel(pix, Int32(x), Int32(y), 0)
      }
    }
    guard let picture = Picture(owning: pix) else {
      Issue.record("no picture")
      return
    }
    func line(_ top: Double) -> ReadLine {
      ReadLine(words: [
        ReadWord(
          text: "e", box: PixelBox(x0: 10, y0: top + 2, x1: 18, y1: top + 10), confidence: 0.7,
          reader: "swe"),
        ReadWord(
          text: "att", box: PixelBox(x0: 40, y0: top - 4, x1: 80, y1: top + 16), confidence: 0.9,
          reader: "swe"),
      ])
    }
    let (reading, count) = ListMarks.correct(Reading(lines: [line(10), line(40)]), on: picture)
    #expect(count == 1)
    #expect(reading.lines.map { $0.words[0].text } == ["•", "e"])
    #expect(reading.lines[0].words[0].alternatives.map { $0.text } == ["e"])

    // No reader saw a mark before the lines: the spot is added, the ring is not.
    var unseen = reading
    for index in unseen.lines.indices { unseen.lines[index].words.removeFirst() }
    #expect(ListMarks.addMissing(to: unseen, on: picture).1 == 0, "no line has a bullet")
    unseen.lines.append(reading.lines[0])
    let (found, added) = ListMarks.addMissing(to: unseen, on: picture)
    #expect(added == 1)
    #expect(found.lines.map { $0.words[0].text } == ["•", "att", "•"])
    #expect(found.lines[0].words[0].reader == "shape")
  }

  /// In one line with the label in the margin; read as another sign, or by nobody.
  @Test func bulletsBesideALabelInTheMarginAreRecognisedByTheirShape() throws {
    let pix = try #require(pixCreate(300, 130, 8))
    pixSetAll(pix)
    for top in [16, 46] { pixRasterop(pix, 101, Int32(top), 8, 8, PIX_CLR, nil, 0, 0) }
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    func word(_ text: String, _ x0: Double, _ x1: Double, _ top: Double) -> ReadWord {
      ReadWord(
        text: text, box: PixelBox(x0: x0, y0: top, x1: x1, y1: top + 20), confidence: 0.8,
        reader: "swe")
    }
    let read = Reading(lines: [
      ReadLine(words: [
        word("Underlag", 5, 60, 10), word("«", 99, 111, 10), word("Karta", 130, 170, 10),
        word("e", 176, 186, 10), word("Brev", 192, 230, 10),
      ]),
      ReadLine(words: [word("Bilagor", 5, 50, 40), word("Karta", 130, 170, 40)]),
      ReadLine(words: [word("Beslut", 5, 50, 70), word("Karta", 130, 170, 70)]),
    ])
    let (corrected, count) = ListMarks.correct(read, on: picture)
    #expect(count == 1)
    #expect(
      corrected.lines[0].words.map(\.text) == ["Underlag", "•", "Karta", "e", "Brev"],
      "amid the text stands no mark of a list")
    let (whole, added) = ListMarks.addMissing(to: corrected, on: picture)
    #expect(added == 1)
    #expect(
      whole.lines.map { $0.words.map(\.text).joined(separator: " ") } == [
        "Underlag • Karta e Brev", "Bilagor • Karta", "Beslut Karta",
      ])
  }

  /// Spots as far from two lines that begin at the same place are the bullets of a list.
  @Test func bulletsThatNoReaderSawAreFoundByEachOther() throws {
    func added(_ spots: [(x: Int, y: Int)], alone: Bool = false) throws -> [String] {
      let pix = try #require(pixCreate(200, 130, 8))
      pixSetAll(pix)
      for spot in spots {
        pixRasterop(pix, Int32(spot.x), Int32(spot.y), 6, 6, PIX_CLR, nil, 0, 0)
      }
      guard let picture = Picture(owning: pix) else {
        throw ReadError(.unreadableImage, place: "")
      }
      var lines = [10.0, 40, 70].map { top in
        ReadLine(words: [
          ReadWord(
            text: "bevilja", box: PixelBox(x0: 70, y0: top, x1: 130, y1: top + 20), confidence: 0.9,
            reader: "swe")
        ])
      }
      if alone {
        lines.append(
          ReadLine(words: [
            ReadWord(
              text: "*", box: PixelBox(x0: 38, y0: 16, x1: 48, y1: 26), confidence: 0.3,
              reader: "swe")
          ]))
      }
      return ListMarks.addMissing(to: Reading(lines: lines), on: picture).0.lines.map {
        $0.words[0].text
      }
    }
    #expect(try added([(40, 17), (40, 77)]) == ["•", "bevilja", "•"])
    #expect(try added([(40, 17), (25, 77)]) == ["bevilja", "bevilja", "bevilja"], "dirt")
    #expect(try added([(40, 17)]) == ["bevilja", "bevilja", "bevilja"], "dirt")
    #expect(
      try added([(40, 17), (40, 77)], alone: true) == ["bevilja", "bevilja", "bevilja", "*"],
      "one was read as a line of its own")
  }

  @Test func aHyphenBeforeAnItemIsRecognisedByItsShape() throws {
    let pix = try #require(pixCreate(200, 130, 8))
    pixSetAll(pix)
    for top in [16, 46, 76] { pixRasterop(pix, 10, Int32(top), 9, 3, PIX_CLR, nil, 0, 0) }
    // A stroke that slants, as that of a letter.
    for step in 0..<9 {
      pixRasterop(pix, 10 + Int32(step), 112 - Int32(step), 3, 3, PIX_CLR, nil, 0, 0)
    }
    guard let picture = Picture(owning: pix) else { throw ReadError(.unreadableImage, place: "") }
    func line(_ top: Double, _ mark: String?) -> ReadLine {
      let text = ReadWord(
        text: "att", box: PixelBox(x0: 40, y0: top - 2, x1: 80, y1: top + 18), confidence: 0.9,
        reader: "swe")
      let box = PixelBox(x0: 9, y0: top, x1: 21, y1: top + 14)
      return ReadLine(
        words: mark.map { [ReadWord(text: $0, box: box, confidence: 0.4, reader: "swe"), text] }
          ?? [text])
    }
    let read = Reading(lines: [line(10, "-"), line(40, "z"), line(70, nil), line(100, "z")])
    let (corrected, count) = ListMarks.correct(read, on: picture)
    #expect(corrected.lines.map { $0.words[0].text } == ["-", "-", "att", "z"])
    #expect(count == 1)
    let (whole, added) = ListMarks.addMissing(to: corrected, on: picture)
    #expect(whole.lines.map { $0.words[0].text } == ["-", "-", "-", "z"])
    #expect(added == 1)
    // The same mark as a line of its own is not added once more.
    var apart = corrected
    apart.lines.append(ReadLine(words: [whole.lines[2].words[0]]))
    #expect(ListMarks.addMissing(to: apart, on: picture).1 == 0)
  }

  // MARK: Ink that was passed over

  @Test func inkBesideTextIsLookedAtThoughTheReaderTookThePageForAPicture() throws {
    let pix = try #require(pixCreate(400, 400, 8))
    pixSetAll(pix)
    // Three letters that nobody read, in the column of the others.
    for letter in 0..<3 {
      for x in 20 + 14 * letter..<30 + 14 * letter {
        for y in 200..<215 { pixSetPixel(pix, Int32(x), Int32(y), 0) }
      }
    }
    guard let picture = Picture(owning: pix) else {
      Issue.record("no picture")
      return
    }
    func places(_ words: Int) -> Int {
      let lines = (0..<words).map { number in
        let top = Double(20 + 20 * number + (number > 8 ? 20 : 0))
        return ReadLine(words: [
          ReadWord(
            text: "ord", box: PixelBox(x0: 20, y0: top, x1: 60, y1: top + 15), confidence: 0.9,
            reader: "swe")
        ])
      }
      let all = PixelBox(x0: 0, y0: 0, x1: 400, y1: 400)
      let reading = Reading(lines: lines, graphics: [ReadGraphic(kind: .image, box: all)])
      return UnreadInk(reading)?.places(on: picture).count ?? 0
    }
    #expect(places(14) == 1)
    #expect(places(10) == 0, "a picture with a few words in it")
  }

  // MARK: Lost rings and dots

  @Test func wordsThatAreKnownOnlyWithTheirMarksAreCounted() {
    let letters = Language.swedish.markedLetters
    #expect(letters.lost(in: ["Namnden", "beslutar", "pa", "motet,"], lexicon: Self.lexicon) == 3)
    #expect(letters.lost(in: ["Nämnden", "på", "mötet", "Goffeng"], lexicon: Self.lexicon) == 0)
  }

  @Test func aReadingThatLostMuchOfThePageDoesNotKeepIt() {
    func reading(_ words: [(text: String, confidence: Double)]) -> Reading {
      let box = PixelBox(x0: 0, y0: 0, x1: 10, y1: 10)
      return Reading(lines: [
        ReadLine(
          words: words.map {
            ReadWord(text: $0.text, box: box, confidence: $0.confidence, reader: "swe")
          })
      ])
    }
    let first = reading([("Nämnden", 0.9), ("beslutar", 0.8), ("#~;,:", 0.2)])
    #expect(!reading([("beslutar", 0.99)]).keepsMost(of: first))
    #expect(reading([("Nämnden", 0.9), ("beslutar", 0.9)]).keepsMost(of: first), "dirt is no loss")
    #expect(reading([]).keepsMost(of: reading([("#~;,:", 0.2)])))
  }
}
