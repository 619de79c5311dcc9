import FoundationEssentials
import Renskrift
import Testing

@Suite struct DocumentTests {
  @Test(arguments: [
    "", "a", "a\n", "a\r\nb\r\n", "\u{FEFF}a b\u{0C}c\n\u{0C}", " a  b\t\n\n", "a\rb",
    "é e\u{301}\n",
    "\u{0C}\u{0C}x",
  ])
  func keepsEveryByteOfText(text: String) {
    #expect(Documents.text(text).extractedText.utf8.elementsEqual(text.utf8))
  }

  @Test func formFeedsPartPages() {
    let pages = Page.pages(of: "ett\ntvå\n\u{0C}tre\u{0C}")
    #expect(pages.map(\.number) == [1, 2])
    #expect(pages.map { $0.lines.flatMap(\.words).count } == [2, 1])
    #expect(Page.pages(of: "").map(\.status) == [.blank])
  }

  @Test func wordsAreSpansOfTheLine() {
    let line = Line(text: "  Öl och\u{A0}bröd ", ending: "\n")
    #expect(line.words.indices.map(line.read) == ["Öl", "och", "bröd"])
    #expect(line.words[0].start == 2)
    #expect(line.words[0].length == 3)
  }

  @Test func appliesAndUndoesEdits() throws {
    var document = Documents.text("kom- munen\nIT drift\n")
    let id = WordID(page: 1, line: 1, word: 1)
    let next = WordID(page: 1, line: 1, word: 2)
    let edit = try document.apply(
      Proposal([(id, "kommunen"), (next, "")], confidence: 0.9, reason: "test"), rule: "join")
    #expect(edit?.id == "e1")
    #expect(edit?.before == "kom- munen")
    #expect(edit?.after == "kommunen")
    #expect(edit?.takesOut == false)
    #expect(document.text(id) == "kommunen")
    #expect(document.read(id) == "kom-")
    try document.apply(Proposal([(id, "Kommunen")], confidence: 1, reason: "again"), rule: "x")
    let undone = document.text(with: try document.undone())
    #expect(undone == "kom- munen\nIT drift\n")
  }

  @Test func anEditThatChangesNothingIsNoEdit() throws {
    var document = Documents.text("ett")
    let id = WordID(page: 1, line: 1, word: 1)
    #expect(
      try document.apply(Proposal([(id, "ett")], confidence: 1, reason: ""), rule: "x") == nil)
    #expect(document.edits.isEmpty)
  }

  @Test func normalisationIsAnEdit() throws {
    var document = Documents.text("e\u{301}n")
    let id = WordID(page: 1, line: 1, word: 1)
    try document.apply(Proposal([(id, "én")], confidence: 1, reason: "NFC"), rule: "nfc")
    #expect(document.edits.count == 1)
    #expect(document.text(with: try document.undone()).utf8.elementsEqual("e\u{301}n".utf8))
  }

  @Test func refusesWordsThatAreNotThere() {
    var document = Documents.text("ett")
    let missing = WordID(page: 1, line: 2, word: 1)
    #expect(throws: LedgerError.self) {
      try document.apply(Proposal([(missing, "två")], confidence: 1, reason: ""), rule: "x")
    }
    let id = WordID(page: 1, line: 1, word: 1)
    #expect(throws: LedgerError.self) {
      try document.apply(Proposal([(id, "a"), (id, "b")], confidence: 1, reason: ""), rule: "x")
    }
    #expect(document.edits.isEmpty)
  }

  @Test func documentJSONReadsBackTheSame() throws {
    let document = try Documents.converted(RandomText(seed: 7).text(), known: RandomText.known)
    let bytes = try JSON(encoding: document).bytes
    let again = try JSONDecoder().decode(Document.self, from: Data(bytes))
    #expect(try JSON(encoding: again).bytes == bytes)
  }

  @Test func aLedgerThatDoesNotFitIsRefused() throws {
    let document = try Documents.converted("(iJ Nyköping PROTOKOLL\n\nText står här.\n")
    #expect(document.edits.count == 1)
    let bytes = try JSON(encoding: document).bytes
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing("\"before\": \"(iJ\"", with: "\"before\": \"(xx\"")
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Document.self, from: Data(text.utf8))
    }
  }
}

@Suite struct IDTests {
  @Test(arguments: ["1.2.3", "10.200.3"]) func wordIDsReadBack(text: String) {
    #expect(WordID(text)?.description == text)
  }

  @Test(arguments: ["", "1.2", "1.2.0", "a.b.c", "1.2.3.4", "1.-2.3"])
  func otherTextIsNoWordID(text: String) { #expect(WordID(text) == nil) }

  @Test func spansReadBack() {
    #expect(Span("1.2.3-5")?.words.map(\.description) == ["1.2.3", "1.2.4", "1.2.5"])
    #expect(Span("1.2.5-3") == nil)
    #expect(Span("1.2.3") == nil)
  }

  @Test func pageSelections() {
    let selection = PageSelection("1-3,7,9-")
    #expect((1...12).filter { selection?.contains($0) == true } == [1, 2, 3, 7, 9, 10, 11, 12])
    for wrong in ["", "0", "3-1", "a", "1,,2", "1-2-3", "-3"] {
      #expect(PageSelection(wrong) == nil)
    }
  }
}

@Suite struct JSONTests {
  @Test func keepsTheOrderOfKeysAndEscapes() throws {
    struct Value: Encodable {
      var z = "a\"\\\n\u{1}\u{7F}å"
      var a = [1.0, 2.5, .nan]
      var box = Box(1, 2.04, 3, .infinity)
      var none: Int?
    }
    let text = String(decoding: try JSON(encoding: Value()).compactBytes, as: UTF8.self)
    #expect(
      text == #"{"z":"a\"\\\n\u0001\u007få","a":[1,2.5,null],"box":[1,0,3,2]}"#)
  }

  @Test func arraysOfPlainValuesStandOnOneLine() {
    let json = JSON.object([
      .init("box", .array([.integer(1), .integer(2)])), .init("e", .array([])),
    ])
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == "{\n  \"box\": [1, 2],\n  \"e\": []\n}\n")
  }
}
