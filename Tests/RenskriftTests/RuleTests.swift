import Renskrift
import Testing

/// The examples of the rules are their documentation and their tests.
@Suite struct RuleTests {
  struct Case: CustomTestStringConvertible {
    let rule: Rule
    let example: Rule.Example
    var testDescription: String { "\(rule.id): \(example.before.debugDescription)" }
  }

  static let cases = Rule.all.flatMap { rule in
    rule.examples.map { Case(rule: rule, example: $0) }
  }

  @Test(arguments: cases) func exampleHolds(_ test: Case) throws {
    var document = Documents.example(test.example)
    let lexicon = WordList(test.example.known)
    try Pipeline.standard.run("layout", on: &document, lexicon: lexicon)
    try Pipeline.standard.run("repair", on: &document, lexicon: lexicon, only: test.rule.id)
    #expect(
      Documents.lines(document)
        == Documents.lines(Documents.text(test.example.after)))
    #expect(document.edits.isEmpty == !test.example.isRepair)
    #expect(document.edits.allSatisfy { $0.rule == test.rule.id && !$0.reason.isEmpty })
  }

  @Test(arguments: cases) func secondRunFindsNothing(_ test: Case) throws {
    var document = Documents.example(test.example)
    let lexicon = WordList(test.example.known)
    try Pipeline.standard.run("layout", on: &document, lexicon: lexicon)
    try Pipeline.standard.run("repair", on: &document, lexicon: lexicon)
    let edits = document.edits.count
    try Pipeline.standard.run("repair", on: &document, lexicon: lexicon)
    #expect(document.edits.count == edits)
  }

  @Test(arguments: Rule.all.map(\.id)) func hasExamplesOfBoth(_ id: String) throws {
    let rule = try #require(Rule.all.first { $0.id == id })
    #expect(rule.examples.contains { $0.isRepair })
    #expect(rule.examples.contains { !$0.isRepair })
    #expect(rule.summary.hasSuffix("."))
  }

  @Test func idsAreUnique() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
  }
}

extension Pipeline {
  /// Runs one pure stage; of `repair` only one rule, if it is named.
  func run(
    _ name: String, on document: inout Document, lexicon: any Lexicon, only rule: String? = nil
  ) throws {
    for stage in stages where type(of: stage).name == name {
      guard var repair = stage as? RepairStage, let rule else {
        try (stage as? any PureStage)?.run(on: &document, lexicon: lexicon)
        continue
      }
      repair.except = Rule.all.map(\.id).filter { $0 != rule }
      try repair.run(on: &document, lexicon: lexicon)
    }
  }
}
