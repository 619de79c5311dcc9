import Renskrift
import Testing

/// Properties that hold for any text, tried on a thousand seeded random documents full of artefacts,
/// half of them as pages that were recognised.
@Suite struct PropertyTests {
  static let seeds = Array(UInt64(1)...500)

  @Test(arguments: seeds) func textKeepsThePromises(seed: UInt64) throws {
    let text = RandomText(seed: seed).text()
    let lexicon = WordList(RandomText.known)
    var document = try Documents.converted(text, through: "repair", known: RandomText.known)
    let layout = document.layout
    try check(&document, text, lexicon)
    for name in ["segment", "minutes"] {
      try Pipeline.standard.run(name, on: &document, lexicon: lexicon)
    }
    let words = document.wordIDs
    #expect(document.layout == layout)
    let runs = (layout?.runs ?? []).flatMap { Array($0.span.words) }
    #expect(runs.sorted() == words)
    let blocks = (document.blocks ?? []).flatMap { $0.spans.flatMap { Array($0.words) } }
    #expect(blocks.sorted() == words)
  }

  /// What takes time or memory that grows with the square of its length does not end here.
  @Test(arguments: [
    String(repeating: "Nämnden beslutar att avslå motionen. ", count: 4000),
    String(repeating: "anrmli", count: 20_000), String(repeating: "\u{FFFD}a", count: 20_000),
  ])
  func aLineAndAWordMayBeAsLongAsABook(text: String) throws {
    let document = try Documents.converted(text)
    #expect(document.wordIDs.count == text.split(separator: " ").count)
    #expect(document.text(with: try document.undone()) == text)
  }

  @Test(arguments: seeds) func scansKeepThePromises(seed: UInt64) throws {
    var document = Documents.scan(RandomText(seed: seed).text())
    let lexicon = WordList(RandomText.known)
    let text = document.extractedText
    for name in ["layout", "repair"] {
      try Pipeline.standard.run(name, on: &document, lexicon: lexicon)
    }
    try check(&document, text, lexicon)
  }

  /// Undo gives the text back, no edit moves a word, and a second run of repair finds nothing.
  private func check(_ document: inout Document, _ text: String, _ lexicon: WordList) throws {
    #expect(document.extractedText.utf8.elementsEqual(text.utf8))
    let undone = document.text(with: try document.undone())
    #expect(undone.utf8.elementsEqual(text.utf8))
    for edit in document.edits {
      // What was joined stands where the first of its parts stood.
      #expect(edit.words.map(\.id) == edit.words.map(\.id).sorted())
    }
    let count = document.edits.count
    try Pipeline.standard.run("repair", on: &document, lexicon: lexicon)
    let added = document.edits.dropFirst(count)
    #expect(added.isEmpty, "\(added.map { "\($0.rule): \($0.before) → \($0.after)" })")
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func sameTextGivesSameBytes(seed: UInt64) throws {
    let text = RandomText(seed: seed).text()
    let record = PipelineRecord(pipeline: .standard, fingerprint: "f")
    let first = try Documents.converted(text, known: RandomText.known)
    let second = try Documents.converted(text, known: RandomText.known)
    #expect(first.output(.json, pipeline: record) == second.output(.json, pipeline: record))
  }

  /// Markdown holds the words of the text in their order; a section sign may open a heading.
  @Test(arguments: seeds) func markdownLosesNothing(seed: UInt64) throws {
    let document = try Documents.converted(RandomText(seed: seed).text(), known: RandomText.known)
    func letters(_ text: String) -> String {
      String(text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.value == 0xA7 })
    }
    #expect(letters(document.markdown()) == letters(document.plainText))
  }

  /// Every block between an item's heading and the next stands in that item once, and in one section.
  @Test(arguments: seeds) func itemsLoseNoBlock(seed: UInt64) throws {
    let document = try Documents.converted(RandomText(seed: seed).text(), known: RandomText.known)
    let items = document.minutes?.items ?? []
    let inItems = items.flatMap(\.blocks)
    #expect(Set(inItems).count == inItems.count)
    let roles = Dictionary(
      uniqueKeysWithValues: (document.blocks ?? []).map { ($0.id, $0.role) })
    for item in items {
      let inSections = item.sections.flatMap(\.blocks)
      #expect(Set(inSections).count == inSections.count)
      #expect(Set(inSections).isSubset(of: item.blocks))
      // What no section has is the heading, its title, and case numbers.
      let rest = item.blocks.filter { !inSections.contains($0) && roles[$0] != .caseNumber }
      #expect(rest.count <= 2, "\(rest)")
      for id in item.blocks { #expect(roles[id]?.isText == true) }
    }
    let known = Set((document.blocks ?? []).map(\.id))
    let minutes = document.minutes ?? Minutes()
    for id in minutes.attendance.flatMap(\.blocks)
      + items.flatMap({ $0.decisions.flatMap(\.blocks) })
    {
      #expect(known.contains(id))
    }
  }
}

/// Text as an OCR program might leave it, from a seed.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0xD134_2543_DE82_EF95 }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }

  static let known = [
    "nämnden", "beslutar", "att", "bifalla", "förslaget", "och", "kommun", "styrelsen",
    "kommunstyrelsen", "nu", "läge", "nuläge", "nulägesbeskrivning", "lägesbeskrivning", "en",
    "översyn", "över", "syn", "ärendet", "det", "protokoll", "beslut",
  ]
  private static let pieces =
    known + [
      "§", "§ 45", "$45", "845", "8 46", "S 47", "§46", "(iJ", "|", "•", "-", "1.", "a)", "Dnr",
      "KS 2021/00123", "2021-06-07", "Sida 1(3)", "Nyköping", "PROTOKOLL", "Anna", "Ek", "(S)",
      "12 96",
      "22 8 kommunallagen", "kommun-", "in-", "IT", "IT-", "P R O T O K O L L", "Beslut",
      "e\u{301}",
      "\u{FFFD}", "ärende\u{AD}", "🙂", "ären det", "nu lägesbeskrivning", "'", "Justerandes sign",
      "beslut\u{FFFD}", "\u{FFFD}rendet", "ochbeslut", "Nãmnden", "bifaIla", "förslagèt", "ﬁlm",
      "Ã¤rendet", "N{mnden", "f|r", "2021 -06- 07", "2O21-O6-07", "KS2O21/OO123", "1 234 , 50 kr",
      "motsvarar 12 96 av", "m?", "400 m? och", "18 oC", "anna(Dgrana.se", "Ek ($)", "Oh", "1 h",
      "IT- drift", "«", "„Beslut", "—", "2010—2011", "2021-06-07, 8 162", "§5 4-7", "KFN 8158",
      "KFN 8159", "& 1.", "5 kap. 228 kommunallagen", "1.e vice", "ätt", "öm", "Bjorn Ek",
      "Björn Ek", "» Förslag", "tackar'för",
    ]
  private static let gaps = [" ", " ", " ", " ", "  ", "    ", "\t", "\u{A0}"]
  private static let endings = [
    "\n", "\n", "\n", " \n", " \n", "\n\n", "\r\n", "\u{0C}", "\n \n", "\r",
  ]

  mutating func make() -> String {
    var text = next(8) == 0 ? "\u{FEFF}" : ""
    for _ in 0..<(1 + next(40)) {
      if next(6) == 0 { text += " " }
      for _ in 0..<next(12) {
        text += Self.pieces[next(Self.pieces.count)]
        if next(9) == 0 { text += [".", ",", ":", "?"][next(4)] }
        text += Self.gaps[next(Self.gaps.count)]
      }
      if next(3) == 0, let last = text.last, last == " " { text.removeLast() }
      text += Self.endings[next(Self.endings.count)]
    }
    if next(4) == 0, !text.isEmpty { text.unicodeScalars.removeLast() }
    return text
  }

  func text() -> String {
    var copy = self
    return copy.make()
  }
}
