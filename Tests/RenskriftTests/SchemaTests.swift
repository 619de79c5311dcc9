import Foundation
import Testing

@testable import Renskrift

/// The schemas describe what is written, strictly; the validator notices what they forbid.
@Suite struct SchemaTests {
  private static let record = PipelineRecord(
    pipeline: .standard, fingerprint: String(repeating: "a", count: 64))

  @Test(arguments: PropertyTests.seeds.prefix(40))
  func randomDocumentsFitAndKeepTheirPromises(seed: UInt64) throws {
    let text = RandomText(seed: seed).text()
    let document = try Documents.converted(text, known: RandomText.known)
    #expect(document.brokenPromises(content: Array(text.utf8), record: Self.record) == [])
  }

  /// Every key that a document can have, so that strict validation sees all of them.
  @Test func aDocumentWithEverythingFits() throws {
    let document = try Self.full()
    #expect(document.brokenPromises(record: Self.record) == [])
  }

  static let damages: [(place: [String], value: JSON, reported: String)] = [
    (["schema"], .string("renskrift/2"), "schema"),
    (["status"], .string("done"), "status"),
    (["source", "sha256"], .string("abc"), "source.sha256"),
    (["source", "file"], .string("/etc/passwd"), "source.file"),
    (["source", "pageCount"], .number(1.5), "source.pageCount"),
    (["pages"], .object([]), "pages"),
    (["blocks"], .array([.object([.init("id", .string("b1"))])]), "blocks[0]"),
    (["minutes", "kind"], .string("party"), "minutes.kind"),
    (["minutes", "date"], .string("7 juni 2021"), "minutes.date"),
    (["warnings"], .array([.object([.init("code", .string(""))])]), "warnings[0]"),
    (["new"], .string("a key of a later version"), ""),
  ]

  @Test(arguments: damages)
  func whatIsForbiddenIsNoticed(place: [String], value: JSON, reported: String) throws {
    let json = try Self.full().outputJSON(Self.record).replacing(place[...], by: value)
    let problems = try SchemaValidator(.output, isStrict: true).problems(in: json)
    #expect(problems.contains { $0.place.hasPrefix(reported) }, "\(problems)")
    if place == ["new"] { #expect(try SchemaValidator(.output).problems(in: json) == []) }
  }

  @Test(arguments: Schema.all) func schemasAreWholeAndNamed(schema: Schema) throws {
    _ = try SchemaValidator(schema)
    #expect(schema.json["$id"] != nil)
    let text = String(decoding: schema.json.bytes, as: UTF8.self)
    for part in text.components(separatedBy: "\"#/$defs/").dropFirst() {
      let name = String(part.prefix { $0 != "\"" })
      #expect(schema.json["$defs"]?[name] != nil, "\(name)")
    }
  }

  @Test func thePipelineSchemaTakesTheStandardAndRefusesSlips() throws {
    let validator = try SchemaValidator(.pipeline)
    #expect(validator.problems(in: Pipeline.standard.json) == [])
    for slip in ["ocr", "stage"] {
      let text = String(decoding: Pipeline.standard.json.bytes, as: UTF8.self)
        .replacing("\"\(slip)\":", with: "\"\(slip)x\":")
      let json = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
      #expect(!validator.problems(in: json).isEmpty)
    }
  }

  @Test func unknownKeywordsAreRefused() {
    let schema = JSON.object([.init("type", .string("string")), .init("format", .string("date"))])
    #expect(throws: SchemaValidator.Problem.self) { try SchemaValidator(schema) }
  }

  /// A lost word, a word in two blocks: the check of a document must see them.
  @Test func lostAndDoubledWordsAreNoticed() throws {
    var document = try Documents.converted("Ett ord här.\n\nOch ett till.\n")
    let blocks = try #require(document.blocks)
    document.blocks = Array(blocks.dropLast())
    #expect(document.brokenPromises(record: Self.record).contains { $0.promise == .blocks })
    document.blocks = blocks + blocks.prefix(1)
    #expect(document.brokenPromises(record: Self.record).contains { $0.promise == .blocks })
    document.blocks = blocks
    document.layout?.runs.removeLast()
    #expect(document.brokenPromises(record: Self.record).contains { $0.promise == .runs })
  }

  /// A document of two words with all that readers and stages can say about it.
  private static func full() throws -> Document {
    let box = Box(1, 2, 3, 4)
    let word = Word(
      start: 0, length: 3, box: box, confidence: 0.5, reader: "swe",
      font: Font(size: 11, bold: true, italic: false),
      alternatives: [Alternative(text: "§ 1", reader: "Latin", confidence: 0.9)])
    let line = Line(
      text: "845 Ja", box: box, words: [word, Word(start: 4, length: 2, confidence: 1)])
    let page = Page(
      number: 1, width: 595, height: 842, origin: .ocr, reasons: ["No text layer."], rotation: 90,
      skew: 0.3, status: .ok, lines: [line], graphics: [Graphic(kind: .image, box: box)])
    let hash = String(repeating: "0", count: 64)
    var document = Document(
      source: Source(
        file: "a.pdf", sha256: hash, mediaType: "application/pdf", pageCount: 2, pages: "1"),
      tools: Tools(
        renskrift: "1", poppler: "1", tesseract: "1", leptonica: "1", hunspell: "1",
        models: ["swe": hash], dictionaries: ["sv_SE.dic": hash]), pages: [page])
    document.layout = Layout(runs: [
      Run(
        span: Span(page: 1, line: 1, first: 1, last: 2), role: .table, reason: "in columns",
        cell: Run.Cell(table: 0, row: 0, column: 0))
    ])
    try document.apply(
      Proposal([(WordID(page: 1, line: 1, word: 1), "§45")], confidence: 1, reason: "a series"),
      rule: "section-sign")
    document.blocks = [
      Block(
        id: "b1", role: .tableRow,
        spans: [
          Span(page: 1, line: 1, first: 1, last: 1), Span(page: 1, line: 1, first: 2, last: 2),
        ], cells: [1, 1], in: document)
    ]
    document.minutes = minutes
    document.warnings = [
      Warning(code: "c", page: 1, message: "m"), Warning(code: "d", message: "n"),
    ]
    return document
  }

  private static var minutes: Minutes {
    let person = Person(name: "Anna Ek", party: "S", blocks: ["b1"])
    var item = Item(id: "i1", label: "KS § 45 a", number: "45 a", title: nil, blocks: ["b1"])
    item.through = "46"
    item.year = "2021"
    item.prefix = "KS"
    item.caseNumber = "KS 2021/00123"
    item.sections = [Item.Section(kind: .decision, heading: "Beslut", blocks: ["b1"])]
    item.decisions = [Item.Decision(text: "att bifalla", blocks: ["b1"])]
    item.speakers = [person]
    item.votes = [
      Item.Vote(
        yes: 17, no: nil, abstain: 0, absent: 0,
        persons: [Item.PersonalVote(name: "Anna Ek", party: "S", vote: "yes")], blocks: ["b1"])
    ]
    item.reservations = [
      Item.Reservation(name: "Bo Alm", party: "M", text: "Bo Alm reserverar sig.", blocks: ["b1"])
    ]
    var minutes = Minutes(kind: .minutes)
    minutes.municipality = "Västervik"
    minutes.organisation = "Föreningen"
    minutes.start = "18:30"
    minutes.end = "21:45"
    minutes.place = "Stadshuset"
    minutes.chair = person
    minutes.secretary = person
    minutes.adjusters = [person]
    minutes.attendance = [
      Attendee(
        name: "Bo Alm", party: "M", role: "ledamot", present: false, replaces: "Anna Ek",
        from: Attendee.Moment(item: "§ 45"), to: Attendee.Moment(time: "19:10"), blocks: ["b1"])
    ]
    minutes.items = [item]
    return minutes
  }
}

extension JSON {
  /// The value with the one in that place changed or added.
  fileprivate func replacing(_ place: ArraySlice<String>, by value: JSON) -> JSON {
    guard let key = place.first, case .object(var members) = self else { return value }
    guard let index = members.firstIndex(where: { $0.key == key }) else {
      return .object(members + [.init(key, value)])
    }
    members[index].value = members[index].value.replacing(place.dropFirst(), by: value)
    return .object(members)
  }
}
