import Renskrift
import Testing

@testable import Extraction

/// The short cells of ruled tables, read again as one line.
@Suite struct ShortColumnTests {
  /// A table of two columns, the first 40 points wide, each row 20 points high, at 72 dpi.
  private func reading(_ cells: [(text: String?, confidence: Double)]) -> Reading {
    let bottom = Double(20 * cells.count)
    var reading = Reading()
    reading.graphics =
      (0...cells.count).map { row in
        let y = Double(20 * row)
        return ReadGraphic(kind: .horizontalRule, box: PixelBox(x0: 0, y0: y, x1: 200, y1: y + 1))
      }
      + [0, 40, 200].map { x in
        ReadGraphic(kind: .verticalRule, box: PixelBox(x0: x, y0: 0, x1: x + 1, y1: bottom))
      }
    for (row, cell) in cells.enumerated() {
      let y = Double(20 * row + 5)
      var words = [
        ReadWord(
          text: "Kassören", box: PixelBox(x0: 50, y0: y, x1: 100, y1: y + 10), confidence: 0.9,
          reader: "swe")
      ]
      if let text = cell.text {
        words.insert(
          ReadWord(
            text: text, box: PixelBox(x0: 5, y0: y, x1: 15, y1: y + 10),
            confidence: cell.confidence, reader: "swe"), at: 0)
      }
      reading.lines.append(ReadLine(words: words))
    }
    return reading
  }

  private func word(_ text: String, _ confidence: Double) -> [ReadWord] {
    [
      ReadWord(
        text: text, box: PixelBox(x0: 5, y0: 0, x1: 15, y1: 10), confidence: confidence,
        reader: "Latin")
    ]
  }

  private func columns(_ cells: [(text: String?, confidence: Double)]) -> [ShortColumn] {
    ShortColumn.find(in: RuledCells.find(in: reading(cells), dpi: 72))
  }

  /// Signatures stand in wide columns too; what a reader makes of them are no codes.
  @Test func aWideColumnOfWhichNothingWasReadHoldsCrosses() throws {
    let cells = (0..<4).map { row in
      RuledCells.Cell(
        box: PixelBox(x0: 0, y0: Double(20 * row), x1: 120, y1: Double(20 * row + 20)), words: [],
        column: 0)
    }
    func better(_ text: String, lineHeight: Double) throws -> Int {
      let column = try #require(ShortColumn(headless: cells[...], lineHeight: lineHeight))
      return column.better((0..<4).map { ($0, word(text, 0.9)) }).count
    }
    #expect(try better("X", lineHeight: 10) == 4)
    #expect(try better("AE", lineHeight: 10) == 0)
    #expect(try better("AE", lineHeight: 30) == 4)
    #expect(ShortColumn(headless: cells[...], lineHeight: 5) == nil)
  }

  @Test func aColumnWithAnEmptyOrOddCellIsReadAgain() throws {
    let columns = columns([("1.", 0.9), (nil, 0), ("3.", 0.5), ("Q:", 0.9)])
    let column = try #require(columns.first)
    #expect(columns.count == 1, "the column of texts is none")
    #expect(column.cells.count == 4)
    let better = column.better([
      (0, word("7.", 0.99)), (1, word("2.", 0.7)), (1, word("Z", 0.9)), (2, word("3", 0.9)),
      (3, word("4.", 0.7)), (3, word("A.", 0.5)),
    ])
    #expect(better.map(\.cell) == [1, 2, 3], "the first was read well")
    #expect(better.map(\.words.text) == ["2.", "3.", "4."], "with the full stop of before")
  }

  @Test func aColumnThatWasReadWellStays() {
    #expect(columns([("1.", 0.9), ("2.", 0.9), ("3.", 0.9)]).isEmpty)
    #expect(columns([("Ekonomi", 0.9), ("Val", 0.9), (nil, 0)]).isEmpty)
  }

  /// Lines with a marker far to the left of their text.
  private func items(_ markers: [(text: String, confidence: Double)], gap: Double = 60) -> Reading {
    Reading(
      lines: markers.enumerated().map { row, marker in
        let y = Double(20 * row)
        return ReadLine(words: [
          ReadWord(
            text: marker.text, box: PixelBox(x0: 20, y0: y, x1: 30, y1: y + 10),
            confidence: marker.confidence, reader: "swe"),
          ReadWord(
            text: "Föregående", box: PixelBox(x0: 30 + gap, y0: y, x1: 100 + gap, y1: y + 10),
            confidence: 0.95, reader: "swe"),
          ReadWord(
            text: "möte", box: PixelBox(x0: 105 + gap, y0: y, x1: 130 + gap, y1: y + 10),
            confidence: 0.95, reader: "swe"),
        ])
      })
  }

  /// The columns, where every marker that was read has ink, and places at these heights.
  private func markers(
    _ reading: Reading, ink: [Double] = [], without low: Double? = nil
  ) -> [ShortColumn] {
    let read = reading.lines.compactMap { $0.words.first?.box }.filter { $0.x0 == 20 }.map(\.y0)
    return ShortColumn.markers(in: reading, outside: []) { place in
      (read.map { $0 + 5 } + ink).contains { place.y0 < $0 && $0 < place.y1 && $0 != low }
    }
  }

  @Test func hyphensBetweenTheNumbersAreLow() throws {
    let read = items([("1.", 0.9), ("z", 0.3), ("2.", 0.9), ("3.", 0.9)])
    #expect(markers(read, without: 25).isEmpty, "the rest was read well")
    #expect(markers(read).count == 1)
  }

  @Test func aNumberThatNobodyReadIsLookedForWhereInkIs() throws {
    var read = items([("1.", 0.9), ("2.", 0.9), ("3.", 0.9), ("4.", 0.9), ("5.", 0.9)])
    for row in [1, 3] { read.lines[row].words.removeFirst() }
    #expect(markers(read).isEmpty, "a line without a number")
    let column = try #require(markers(read, ink: [65]).first)
    #expect(column.cells.map(\.words.text) == ["1.", "3.", "", "5."])
    #expect(column.better([(2, word("4.", 0.7))]).map(\.cell) == [2])
  }

  @Test func lettersBelowTheNumbersAreNoNumbers() throws {
    let read = items([
      ("1.", 0.9), ("a)", 0.9), ("b)", 0.9), ("c)", 0.9), ("vå", 0.6), ("3.", 0.9), ("4.", 0.9),
    ])
    #expect(try #require(markers(read).first).cells.map(\.words.text) == ["1.", "vå", "3.", "4."])
  }

  @Test func stopsThatAllNumbersLostComeBack() throws {
    let read = items([("1", 0.9), ("2", 0.9), ("3", 0.9), ("4", 0.9)])
    let column = try #require(markers(read).first)
    #expect(
      column.better([
        (0, word("1", 0.9)), (0, word("1.", 0.7)), (1, word("2.", 0.8)), (2, word("3.", 0.8)),
        (3, word("4", 0.9)),
      ]).map(\.words.text) == ["1.", "2.", "3."])
    #expect(column.better([(0, word("1.", 0.9)), (1, word("2", 0.9))]).isEmpty, "one is chance")
  }

  @Test func aNumberThatIsALineOfItsOwnStandsBeforeTheTextBesideIt() throws {
    var read = items([("1.", 0.9), ("2.", 0.9), ("S:", 0.9), ("4.", 0.9)])
    for line in read.lines {
      read.lines.append(ReadLine(words: Array(line.words.dropFirst())))
    }
    for line in 0..<4 { read.lines[line].words.removeLast(2) }
    #expect(markers(read).first?.cells.count == 4)
  }

  @Test func numbersFarBeforeTheirItemsAreReadAgain() throws {
    let read = items([("To", 0.6), ("2.", 0.9), ("3;", 0.9), ("4.", 0.9), ("5", 0.9), ("66", 0.9)])
    let column = try #require(markers(read).first)
    #expect(column.cells.count == 6, "the first is no head")
    let better = column.better([
      (0, word("1.", 0.9)), (1, word("2.", 0.99)), (2, word("3.", 0.7)), (2, word("3", 0.9)),
      (4, word("5.", 0.8)), (5, word("6.", 0.8)),
    ])
    #expect(
      better.map(\.cell) == [0, 2, 4, 5], "with the stop of the others")
    #expect(better.map(\.words.text) == ["1.", "3.", "5.", "6."])
    #expect(column.better([(4, word("5", 0.9))]).isEmpty, "no stop is made up")
  }

  @Test func numbersBesideTheirItemsAndGoodOnesAreNot() {
    let good = [("1.", 0.9), ("2.", 0.9), ("3.", 0.9), ("4.", 0.9)]
    #expect(markers(items(good)).isEmpty)
    let odd = good + [("S:", 0.9)]
    #expect(markers(items(odd)).count == 1)
    #expect(markers(items(odd, gap: 6)).isEmpty, "read with the text")
    let names = [("Åsa", 0.9), ("Per", 0.9), ("Ulf", 0.5), ("Eva", 0.9), ("1.", 0.9)]
    #expect(markers(items(names)).isEmpty)
  }

  @Test func theHeadIsNoShortCell() throws {
    let column = try #require(columns([("Parti", 0.9), ("S", 0.9), ("M", 0.3), ("KD", 0.9)]).first)
    #expect(column.cells.count == 3)
    #expect(column.better([(1, word("M", 0.9))]).count == 1, "the same, surer")
  }

  @Test func aColumnOfWhichNothingWasReadHasTheFormOfMostCells() throws {
    let column = try #require(columns([("Parti", 0.9), (nil, 0), (nil, 0), (nil, 0)]).first)
    #expect(
      column.better([(0, word("S", 0.9)), (1, word("KD", 0.9)), (2, word("5", 0.9))]).map(\.cell)
        == [0, 1])
    #expect(column.better([(0, word("ej", 0.9)), (1, word("och", 0.9))]).isEmpty)
  }

  @Test func aLineInDoubtIsReadAlone() throws {
    let tables = RuledCells.find(
      in: reading([("Ordet", 0.9), ("PRSNG", 0.1), ("Val", 0.9)]), dpi: 72)
    let doubtful = tables.flatMap(\.cells).filter(\.isDoubtful)
    #expect(doubtful.map(\.words.text) == ["PRSNG"])
    var left = reading([("Ordet", 0.9), ("PRSNG", 0.1)])
    left.remove(doubtful[0].words)
    #expect(left.lines.map { $0.words.text } == ["Ordet Kassören", "Kassören"])
  }

  @Test func lettersAloneInTheirCellsAreRead() async throws {
    let parties = ["S", "C", "M", "L", "V", "C", "KD", "L"]
    var content = "0.7 w\n"
    for row in 0...parties.count { content += "20 \(280 - 28 * row) m 300 \(280 - 28 * row) l S\n" }
    for x in [20, 250, 300] { content += "\(x) \(280 - 28 * parties.count) m \(x) 280 l S\n" }
    for (row, party) in parties.enumerated() {
      content += SmallPDF.text("Ledamoten fr\u{E5}n byn", x: 30, y: 261 - 28 * row)
      content += SmallPDF.text(party, x: 262, y: 261 - 28 * row)
    }
    let document = try await read(SmallPDF(pages: [content]).bytes, ocr: .always)
    let page = try #require(document.pages.first)
    let right = page.lines.flatMap { line in
      line.words.indices.compactMap { index in
        line.words[index].box.flatMap { $0.x0 > 250 ? (y: $0.midY, text: line.read(index)) : nil }
      }
    }
    #expect(right.sorted { $0.y < $1.y }.map(\.text) == parties)
  }

  @Test func theInkOfCellsStandsSideBySide() throws {
    let content = SmallPDF.text("S", x: 40, y: 200) + SmallPDF.text("KD", x: 44, y: 160)
    let bytes = SmallPDF(pages: [content]).bytes
    let found = try bytes.withUnsafeBytes { bytes in
      let file = try PDFFile(bytes, name: "", password: nil)
      guard let picture = file.page(1)?.picture(dpi: 72),
        let strip = ColumnStrip(
          [
            PixelBox(x0: 20, y0: 85, x1: 90, y1: 110), PixelBox(x0: 20, y0: 20, x1: 90, y1: 60),
            PixelBox(x0: 20, y0: 125, x1: 90, y1: 150),
          ], on: picture, gap: 2)
      else { throw ReadError(.unreadableImage, place: "") }
      let words = strip.parts.map { part in
        ReadWord(
          text: "\(part.cell)",
          box: PixelBox(x0: part.range.lowerBound, y0: 0, x1: part.range.upperBound, y1: 9),
          confidence: 1, reader: "swe")
      }
      let both = ReadWord(
        text: "both", box: PixelBox(x0: 0, y0: 0, x1: 900, y1: 9), confidence: 1, reader: "swe")
      return (
        strip.words(of: Reading(lines: [ReadLine(words: words)])),
        strip.words(of: Reading(lines: [ReadLine(words: [both])]))
      )
    }
    #expect(found.0.map(\.cell) == [0, 2], "the empty cell has no part")
    #expect(found.0.map { $0.words.map(\.text) } == [["0"], ["2"]])
    let box = try #require(found.0.first?.words.first?.box)
    #expect(box.x0 > 38 && box.x1 < 52 && box.y0 > 85 && box.y1 < 105)
    #expect(found.1.isEmpty, "what goes over two cells is no cell's")
  }

  /// The rows of a list: a name, a word alone, and a role, at 60, 160 and 220 pixels.
  private func list(_ codes: [(text: String, confidence: Double)], gap: Double = 60) -> Reading {
    Reading(
      lines: codes.enumerated().map { row, code in
        let y = Double(20 * row + 5)
        func word(_ text: String, _ x: Double, _ width: Double, _ confidence: Double) -> ReadWord {
          ReadWord(
            text: text, box: PixelBox(x0: x, y0: y, x1: x + width, y1: y + 10),
            confidence: confidence, reader: "swe")
        }
        return ReadLine(words: [
          word("Kassören", 160 - gap - 50, 50, 0.9), word(code.text, 160, 10, code.confidence),
          word("Ledamot", 220, 40, 0.9),
        ])
      })
  }

  @Test func aCodeReadInDoubtBetweenNamesAndRolesIsReadAgain() throws {
    let read = [("S", 0.9), ("M", 0.9), ("JE", 0.4), ("KD", 0.9), ("SD", 0.9)]
    let column = try #require(ShortColumn.codes(in: list(read), outside: []).first)
    #expect(column.cells.map(\.words.text) == read.map(\.0))
    #expect(column.better([(cell: 2, words: word("L", 0.9))]).map(\.words.text) == ["L"])
  }

  @Test func codesThatWereReadWellOrAreNoColumnAreLeft() {
    func count(_ read: [(text: String, confidence: Double)], gap: Double = 60) -> Int {
      ShortColumn.codes(in: list(read, gap: gap), outside: []).count
    }
    let well = [("S", 0.9), ("M", 0.9), ("L", 0.9), ("KD", 0.9)]
    #expect(count(well) == 0)
    #expect(count([("S", 0.9), ("M", 0.9), ("JE", 0.4)]) == 0, "too few")
    #expect(count([("S", 0.9), ("och", 0.9), ("JE", 0.4), ("av", 0.9)]) == 0, "words")
    #expect(count(well.dropLast() + [("JE", 0.4)], gap: 5) == 0, "no column of their own")
  }
}
