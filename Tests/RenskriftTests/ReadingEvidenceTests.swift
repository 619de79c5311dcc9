import Renskrift
import Testing

/// What the second reader saw counts as evidence for rules, and not without reason.
@Suite struct ReadingEvidenceTests {
  /// The text after `repair`, where a word was read with some confidence and otherwise by another reader.
  private func repaired(
    _ text: String, _ word: String, _ confidence: Double, other: String, _ sure: Double? = nil,
    known: [String] = []
  ) throws -> String {
    var document = Documents.scan(text)
    document = Document(
      source: document.source, tools: document.tools,
      pages: document.pages.map { page in
        let lines = page.lines.map { line in
          let words = line.words.map { place in
            let read = String(
              decoding: line.text.utf8.dropFirst(place.start).prefix(place.length), as: UTF8.self)
            guard read == word else { return place }
            return Word(
              start: place.start, length: place.length, box: place.box, confidence: confidence,
              reader: place.reader,
              alternatives: [Alternative(text: other, reader: "Latin", confidence: sure)])
          }
          return Line(text: line.text, ending: line.ending, words: words)
        }
        return Page(
          number: page.number, width: page.width, height: page.height, origin: page.origin,
          status: page.status, lines: lines)
      })
    let lexicon = WordList(known)
    try Pipeline.standard.run("layout", on: &document, lexicon: lexicon)
    try Pipeline.standard.run("repair", on: &document, lexicon: lexicon)
    return Documents.lines(document)
  }

  @Test func aLabelThatTheOtherReaderSaw() throws {
    #expect(
      try repaired("lid: Torsdag den 15 januari", "lid:", 0.81, other: "Tid:", 0.4, known: ["lid"])
        .hasPrefix("Tid: Torsdag"))
    #expect(
      try repaired("lid: Torsdag den 15 januari", "lid:", 0.81, other: "vid:", 0.4, known: ["lid"])
        .hasPrefix("lid: Torsdag"))
  }

  @Test func theLettersOfABodyThatStandThereOften() throws {
    let text = "KFN §10 Taxa\nNämnden säger ja.\nKFN §11 Hyra\nNämnden säger nej.\nKFN §12 Avtal\n"
    #expect(
      try repaired(text + "KEN §13 Plan", "KEN", 0.9, other: "KFN", 0.9).contains("KFN §13"))
    #expect(
      try repaired(text + "KSN §13 Plan", "KSN", 0.9, other: "KS", 0.9).contains("KSN §13"))
    #expect(
      try repaired("KFN §12 Avtal\nKEN §13 Plan", "KEN", 0.9, other: "KFN", 0.9)
        .contains("KEN §13"))
  }

  @Test func aWordOfOneLetterStaysBetweenTwoOthers() throws {
    #expect(
      try repaired("Det sker enligt 31 § i stadgarna.", "i", 0.2, other: "")
        .contains("§ i stadgarna"))
    #expect(try repaired("Nämnden bifaller det i", "i", 0.2, other: "").hasSuffix("det"))
    #expect(
      try repaired("Nämnden v bifaller det", "v", 0.2, other: "").contains("Nämnden bifaller"))
  }

  @Test func theHeadOfAColumnOfCrossesStays() throws {
    #expect(try repaired("Namn Post X/–", "X/–", 0.2, other: "").hasSuffix("X/–"))
    #expect(try !repaired("Namn Post X|–", "X|–", 0.2, other: "").contains("X|–"))
  }

  @Test func aScrapOfWhichTheOtherReaderSawNothing() throws {
    let text = "Nämnden beslutar att bifalla förslaget ARA\nMötet avslutas."
    #expect(try !repaired(text, "ARA", 0.6, other: "").contains("ARA"))
    #expect(try repaired(text, "ARA", 0.6, other: "ARB", 0.6).contains("ARA"))
    #expect(try repaired(text, "ARA", 0.6, other: "", known: ["ara"]).contains("ARA"))
    #expect(try repaired(text, "ARA", 0.8, other: "").contains("ARA"))
  }

  @Test func aLetterInsideALongWordOfWhichTheReaderWasUnsure() throws {
    let text = "Nämnden beviljar ett tlläggsanslag om 45 kronor"
    let known = ["tilläggsanslag"]
    #expect(
      try repaired(text, "tlläggsanslag", 0.68, other: "tillaggsenslag", known: known)
        .contains("tilläggsanslag"))
    #expect(
      try repaired(text, "tlläggsanslag", 0.9, other: "tillaggsenslag", known: known)
        .contains("tlläggsanslag"))
  }

  @Test func thePartyOfAName() throws {
    #expect(try repaired("Eva Ek (S)\nBo Al", "(S)", 0.3, other: "").contains("(S)"))
    #expect(try !repaired("alla andra (S)\nBo Al", "(S)", 0.3, other: "").contains("(S)"))
  }

  @Test func theLetterOfAList() throws {
    #expect(
      try repaired("B. Taxan höjs\nC. Planen antas", "C.", 0.4, other: "G.", 0.3)
        .contains("C. Planen"))
    #expect(
      try !repaired("Taxan höjs i år\nC. Planen antas", "C.", 0.4, other: "G.", 0.3)
        .contains("C. Planen"))
  }
}
