import Renskrift
import Testing

/// Tables between ruling lines on scanned pages.
@Suite struct RuledTableTests {
  /// A line of words six points wide a character, at a place.
  private func line(
    _ text: String, _ x: Double, _ y: Double, space: Double = 4, confidence: Double = 0.95
  ) -> Line {
    let plain = Line(text: text, ending: "\n")
    var left = x
    let words = plain.words.map { word in
      let box = Box(left, y, left + 6 * Double(word.length), y + 10)
      left = box.x1 + space
      return Word(
        start: word.start, length: word.length, box: box, confidence: confidence, reader: "swe")
    }
    return Line(text: text, box: words.compactMap(\.box).union, words: words)
  }

  /// Ruling lines at these places.
  private func rules(across: [Double], down: [Double]) -> [Graphic] {
    guard let left = down.first, let right = down.last, let top = across.first,
      let bottom = across.last
    else { return [] }
    return across.map { Graphic(kind: .horizontalRule, box: Box(left, $0, right, $0 + 1)) }
      + down.map { Graphic(kind: .verticalRule, box: Box($0, top, $0 + 1, bottom)) }
  }

  private func blocks(
    _ lines: [Line], _ graphics: [Graphic], through stages: [String] = ["layout", "segment"]
  ) throws -> [String] {
    try document(lines, graphics, through: stages).blocks?.map { "\($0.role.rawValue): \($0.text)" }
      ?? []
  }

  private func document(
    _ lines: [Line], _ graphics: [Graphic], through stages: [String]
  ) throws -> Document {
    var document = Document(
      source: Source(file: "t.pdf", sha256: "", mediaType: "application/pdf", pageCount: 1),
      tools: Tools(renskrift: "0"),
      pages: [
        Page(
          number: 1, width: 600, height: 800, origin: .ocr, status: .ok, lines: lines,
          graphics: graphics)
      ])
    for name in stages {
      try Pipeline.standard.run(name, on: &document, lexicon: WordList([]))
    }
    let words = document.pages.flatMap { $0.lines.flatMap(\.words) }.count
    #expect(document.layout?.runs.reduce(0) { $0 + $1.span.last - $1.span.first + 1 } == words)
    return document
  }

  @Test func whatStandsInACellBelongsTogether() throws {
    let grid = rules(across: [100, 140, 180, 220], down: [60, 100, 220, 520])
    let lines = [
      line("1.", 66, 105), line("Val av ordförande", 106, 105), line("Anna Ek väljs.", 226, 105),
      line("för mötet", 106, 119),
      // Read across the line between two cells.
      line("2. Ekonomi", 66, 145), line("Kassören redogör för läget.", 226, 145),
      line("3.", 66, 185), line("Övrigt", 106, 185), line("Inget.", 226, 185),
    ]
    #expect(
      try blocks(lines, grid) == [
        "tableRow: 1.\tVal av ordförande för mötet\tAnna Ek väljs.",
        "tableRow: 2.\tEkonomi\tKassören redogör för läget.", "tableRow: 3.\tÖvrigt\tInget.",
      ])
  }

  /// A line that ends though the next word had room, or in which the capitals end, is the title of what follows.
  @Test func aTitleStandsOverTheTextInItsCell() throws {
    let grid = rules(across: [100, 150, 200, 250], down: [60, 100, 380, 520])
    let lines = [
      line("PROTOKOLL", 66, 60),
      line("1.", 66, 105), line("Val av ordförande", 106, 105),
      line("Eva Ek väljs i dag.", 106, 119),
      line("Eva", 386, 105),
      line("2.", 66, 155), line("Val av två personer som", 106, 155),
      line("ska se till vägen", 106, 169),
      line("Bo", 386, 155),
      line("3.", 66, 205), line("VAL AV REVISORER OCH FLERA ANDRA", 106, 205),
      line("Det beslutas nästa gång av alla", 106, 219), line("Siv", 386, 205),
    ]
    let items = try document(lines, grid, through: ["layout", "segment", "minutes"]).minutes?.items
    #expect(
      items?.map(\.title) == [
        "Val av ordförande", "Val av två personer som ska se till vägen",
        "VAL AV REVISORER OCH FLERA ANDRA",
      ])
  }

  @Test func aLabelInTheMiddleOfItsCellStandsBesideTheFirstName() throws {
    let grid = rules(across: [100, 160, 180], down: [60, 160, 520])
    let lines = [
      line("Anna Ek (S)", 166, 105), line("Bo Al (M)", 166, 119), line("Beslutande", 66, 119),
      line("Eva Lind (C)", 166, 133), line("Sekreterare", 66, 165), line("Kim Berg", 166, 165),
    ]
    #expect(
      try blocks(lines, grid) == [
        "tableRow: Beslutande\tAnna Ek (S)", "tableRow: \tBo Al (M)", "tableRow: \tEva Lind (C)",
        "tableRow: Sekreterare\tKim Berg",
      ])
  }

  @Test func whereALineIsMissingTwoFieldsAreOneCell() throws {
    var grid = rules(across: [100, 120, 140, 160], down: [60, 200, 340, 480])
    // The head goes over the second and the third column.
    grid = grid.map { rule in
      rule.box.x0 == 340 ? Graphic(kind: rule.kind, box: Box(340, 120, 341, 160)) : rule
    }
    let lines = [
      line("Partier", 66, 105), line("Röster i nämnden", 290, 105), line("Parti A", 66, 125),
      line("4", 206, 125), line("5", 346, 125), line("Parti B", 66, 145), line("3", 206, 145),
      line("2", 346, 145),
    ]
    #expect(
      try blocks(lines, grid) == [
        "tableRow: Partier\tRöster i nämnden", "tableRow: Parti A\t4\t5",
        "tableRow: Parti B\t3\t2",
      ])
  }

  @Test func minutesInBoxesAreText() throws {
    let frame = rules(across: [90, 300], down: [60, 540])
    let text = [
      line("§ 4 Ekonomi", 70, 100), line("Kassören redogör för läget i dag.", 70, 124),
      line("Beslut", 70, 148), line("Styrelsen beslutar att godkänna rapporten.", 70, 172),
    ]
    #expect(try !blocks(text, frame).contains { $0.hasPrefix("tableRow") })

    // The usual table of an association: a number, and title and text in one cell.
    let grid = rules(across: [90, 130, 170, 210], down: [60, 100, 540])
    let rows = (0..<3).flatMap { number in
      let y = 95 + 40 * Double(number)
      return [
        line("\(number + 1).", 66, y), line("Ekonomi", 106, y),
        line("Kassören redogör för läget.", 106, y + 14),
      ]
    }
    #expect(try !blocks(rows, grid).contains { $0.contains("\t") && $0.contains("redogör") })
  }

  @Test func whoIsToSeeToAnItemIsANoteBesideIt() throws {
    let grid = rules(across: [100, 120, 160, 200, 240, 280], down: [60, 100, 420, 520])
    let numbers = ["1.", "22", "La", "4."]
    let names = ["Anna", "", "Bo", "Alla"]
    let items = (0..<4).flatMap { item -> [Line] in
      let y = 125 + 40 * Double(item)
      return [
        line(numbers[item], 66, y), line("Ekonomi och avtal", 106, y),
        line("Kassören redogör för läget och svarar.", 106, y + 16),
      ] + (names[item].isEmpty ? [] : [line(names[item], 426, y)])
    }
    let heads = [line("Nr", 66, 105), line("Ärende", 106, 105), line("Vem som svarar", 426, 105)]
    let found = try blocks(heads + items, grid)
    #expect(found.first == "tableRow: Nr\tÄrende\tVem som svarar")
    #expect(
      found.filter { $0.hasPrefix("marginNote") } == [
        "marginNote: Anna", "marginNote: Bo", "marginNote: Alla",
      ])
    #expect(found.filter { $0.contains("Ekonomi och avtal") }.count == 4)
    #expect(found.count { $0.hasPrefix("tableRow") } == 1)
  }

  /// What stands beside the items may be too long for a note: then the list above stays where it is, once.
  @Test(arguments: ["Anna", "Anna tar kontakt med alla som bor längs den gamla vägen"])
  func aListAboveTheItemsIsATableOfItsOwn(note: String) throws {
    let grid = rules(across: [60, 80, 100, 120, 160, 200], down: [60, 160, 420, 520])
    let people = [
      ("Namn", "Uppdrag", "Närv."), ("Eva Ek", "Kassör", "X"), ("Bo Al", "Ledamot", "X"),
    ]
    let list = people.enumerated().flatMap { number, row -> [Line] in
      let y = 65 + 20 * Double(number)
      return [line(row.0, 66, y), line(row.1, 166, y), line(row.2, 426, y)]
    }
    let items = (0..<2).flatMap { item -> [Line] in
      let y = 125 + 40 * Double(item)
      return [
        line("\(item + 1).", 66, y), line("Ekonomi och avtal", 166, y),
        line(note, 426, y),
        line("Kassören redogör för läget och svarar.", 166, y + 16),
      ]
    }
    let found = try blocks(list + items, grid)
    guard note == "Anna" else { return }
    #expect(
      found.prefix(3) == [
        "tableRow: Namn\tUppdrag\tNärv.", "tableRow: Eva Ek\tKassör\tX",
        "tableRow: Bo Al\tLedamot\tX",
      ])
    #expect(
      found.filter { $0.hasPrefix("marginNote") } == ["marginNote: Anna", "marginNote: Anna"])
  }

  @Test func aSignInTheFirstColumnIsReadByItsSeries() throws {
    let grid = rules(across: [100, 120, 140, 160, 180], down: [60, 120, 520])
    func found(_ numbers: [Int]) throws -> [String] {
      let lines = numbers.enumerated().flatMap { row, number -> [Line] in
        let y = 105 + 20 * Double(row)
        return [line("S \(number)", 66, y), line("Val av ombud", 126, y)]
      }
      let reference = line("Enligt § 12 i stadgarna hålls mötet i mars.", 66, 300)
      return try blocks(lines + [reference], grid, through: ["layout", "repair", "segment"])
    }
    #expect(try found([61, 62, 63, 64]).first?.contains("§ 61") == true)
    #expect(try found([61, 12, 63, 8]).first?.contains("§") == false)
  }

  // MARK: Without ruling lines

  @Test(arguments: [(66.0, 0), (300, 0), (66, 1)])
  func aScrapWhereANumberIsMissingIsNoNoise(x: Double, first: Int) throws {
    let items = (0..<4).flatMap { item -> [Line] in
      let y = 100 + 40 * Double(item)
      let number =
        item == 0 ? line("T", x, y, confidence: 0.4) : line("\(item + 1 - first).", 66, y)
      return [
        number, line("Ekonomi och avtal", 106, y), line("Kassören redogör för läget.", 106, y + 16),
      ]
    }
    #expect(try blocks(items, []).contains("noise: T") == (x == 300 || first == 1))
  }

  @Test func theSpacesOfTypewritersMakeNoColumns() throws {
    func typed(_ text: String, _ x: Double, _ y: Double) -> Line { line(text, x, y, space: 10) }
    let names = ["Sixten Qvist", "Jörgen Ekvall", "Gunnel Öst"].enumerated().flatMap {
      row, name in
      [typed(name, 66, 100 + 20 * Double(row)), typed("ledamot", 300, 100 + 20 * Double(row))]
    }
    let items = (0..<3).flatMap { item -> [Line] in
      let y = 200 + 40 * Double(item)
      return [
        typed("\(item + 1).", 66, y), typed("Ekonomi", 112, y),
        typed("Kassören redogör för läget och alla är nöjda.", 112, y + 16),
      ]
    }
    #expect(try blocks(names + items, []).first == "tableRow: Sixten Qvist\tledamot")
  }

  @Test func headingsInTheFirstCellsStandBesideTheText() throws {
    let grid = rules(across: [90, 120, 150, 180], down: [60, 180, 540])
    let form = [
      line("Beslut", 66, 100), line("Nämnden beslutar att anta taxan.", 186, 100),
      line("Sammanfattning", 66, 130), line("Taxan gäller från nästa år.", 186, 130),
      line("Skickas till", 66, 160), line("Enheten för badplatser", 186, 160),
    ]
    #expect(
      try blocks(form, grid) == [
        "subheading: Beslut", "paragraph: Nämnden beslutar att anta taxan.",
        "subheading: Sammanfattning", "paragraph: Taxan gäller från nästa år.",
        "subheading: Skickas till", "paragraph: Enheten för badplatser",
      ])
  }

  @Test func listsSideBySideInACellAreColumns() throws {
    let grid = rules(across: [100, 120, 200, 220], down: [60, 160, 520])
    let lines = [
      line("Plats", 66, 105), line("Folkets hus", 166, 105),
      line("Beslutande", 66, 125), line("Eva Ek (S)", 166, 125), line("Siv Önn (C)", 340, 125),
      line("Bo Al (M)", 166, 139), line("Ulf Ros (V)", 340, 139), line("Ali Öst (L)", 166, 153),
      line("ersätter Åsa Lind (V)", 340, 153), line("Ida Ny (S)", 340, 167),
      line("Justerare", 66, 205), line("Bo Al (M)", 166, 205),
    ]
    #expect(
      try blocks(lines, grid) == [
        "tableRow: Plats\tFolkets hus", "tableRow: Beslutande\tEva Ek (S)\tSiv Önn (C)",
        "tableRow: \tBo Al (M)\tUlf Ros (V)", "tableRow: \tAli Öst (L)\tersätter Åsa Lind (V)",
        "tableRow: \t\tIda Ny (S)", "tableRow: Justerare\tBo Al (M)",
      ])
  }

  @Test func brokenAndLeaningRulesMakeATable() throws {
    let pieces = rules(across: [100, 120, 140], down: [60, 160, 520]).flatMap { rule in
      let box = rule.box
      guard rule.kind == .horizontalRule else { return [rule] }
      // In two pieces, the second one a little lower.
      return [
        Graphic(kind: rule.kind, box: Box(box.x0, box.y0, 300, box.y1)),
        Graphic(kind: rule.kind, box: Box(309, box.y0 + 1.5, box.x1, box.y1 + 1.5)),
      ]
    }
    let lines = [
      line("Plats", 66, 105), line("Folkets hus", 166, 105), line("Tid", 66, 125),
      line("kl. 18.00", 166, 125),
    ]
    #expect(
      try blocks(lines, pieces) == ["tableRow: Plats\tFolkets hus", "tableRow: Tid\tkl. 18.00"])
  }

  /// All that goes down ends at a line that goes across, and begins again at another one.
  @Test func tablesCloseBelowEachOtherAreTwo() {
    let above = rules(across: [100, 120, 140], down: [60, 160, 520])
    let below = rules(across: [152, 172, 192], down: [60, 160, 520])
    #expect(RuledGrid.find(in: above + below).map(\.rows) == [2, 2])
    // The same gap inside of a row is a line that the scanner broke.
    let broken =
      [100.0, 140, 180].map { Graphic(kind: .horizontalRule, box: Box(60, $0, 520, $0 + 1)) }
      + [60.0, 160, 520].flatMap { x in
        [(100.0, 154.0), (166, 180)].map {
          Graphic(kind: .verticalRule, box: Box(x, $0.0, x + 1, $0.1))
        }
      }
    #expect(RuledGrid.find(in: broken).map(\.rows) == [2])
    #expect(RuledGrid.find(in: broken).first?.cells.count == 4)
  }

  @Test func squaredPaperIsNoTable() throws {
    let grid = rules(
      across: (0...60).map { 100 + 10 * Double($0) }, down: (0...50).map { 50 + 10 * Double($0) })
    let lines = [
      line("Anteckningar från mötet", 66, 105), line("Val", 66, 125), line("Ek", 166, 125),
    ]
    #expect(RuledGrid.find(in: grid).isEmpty)
    #expect(try !blocks(lines, grid).contains { $0.contains("från\tmötet") })
    #expect(RuledGrid.find(in: rules(across: [0, 20, 40], down: [0, 50, 90])).first?.columns == 2)
  }
}
