import Inspection
import Renskrift
import Testing

@Suite struct TerminalTests {
  private func view(_ narrow: (inout Selection) -> Void = { _ in }) -> View {
    var selection = Selection()
    narrow(&selection)
    return View(selection)
  }

  @Test func aWordDiffShowsBeforeAndAfterWithTheRule() throws {
    let history = try Sample.history()
    let diff = StageDiff(from: history.snapshots[0].document, to: history.document, view())
    let text = diff.text(after: nil)
    #expect(text.contains("[-845-]{+§ 45+} Biblioteksplan"))
    #expect(text.contains("section-sign"))
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    let entries = try #require(diff.json.list)
    #expect(entries.first?["before"] == .string("845 Biblioteksplan"))
  }

  @Test func eachStageSaysWhatItDid() throws {
    let history = try Sample.history()
    func text(_ name: String) throws -> String {
      let index = try #require(history.index(of: name))
      return StageDiff(from: history.before(index), to: history.snapshots[index].document, view())
        .text(after: history.snapshots[index].stage)
    }
    #expect(try text("layout").contains("pageHeader"))
    #expect(try text("layout").contains("Nämnden beslutar") == false)
    #expect(try text("segment").contains("heading"))
    #expect(try text("minutes").contains("Biblioteksplan"))
    #expect(try text("extract") == "Nothing changed.\n")
  }

  @Test func coloursAddNothingButColours() {
    let plain = "1.1     a [-b c-]{+d\n        e+} f\n  - gone\n  + come\n  text - x\n"
    let painted = DiffColours.painted(plain)
    #expect(painted.contains("\u{1B}[31m[-b c-]\u{1B}[0m"))
    // A colour that goes on is begun again on the next line.
    #expect(painted.contains("{+d\u{1B}[0m\n        \u{1B}[32me+}\u{1B}[0m f"))
    var rest = painted
    for code in ["\u{1B}[31m", "\u{1B}[32m", "\u{1B}[0m"] { rest = rest.replacing(code, with: "") }
    #expect(rest == plain)
  }

  @Test func wordsHaveBoxesReadersAndAlternatives() throws {
    let document = try Sample.history(Sample.recognised()).document
    let text = view().wordsText(document)
    #expect(text.contains("10.0"))
    #expect(text.contains("0.93 swe"))
    #expect(text.contains("Latin: §45 0.9"))
    let narrow = view { $0.text = "JUSTERRING" }.wordsText(document)
    #expect(narrow.split(separator: "\n").count == 2)
    let entries = try #require(view().wordsJSON(document).list)
    #expect(entries.count == 2)
    #expect(entries[0]["reader"] == .string("swe"))
  }

  @Test func blocksNarrowWhatIsShown() throws {
    let history = try Sample.history()
    let document = history.document
    let block = try #require(document.blocks?.first { $0.text.contains("Vera Lindsjö") })
    let narrow = view { $0.narrow(to: [block]) }
    let text = narrow.text(of: document, after: history.snapshots[3].stage)
    #expect(text.hasPrefix(block.id))
    #expect(!text.contains("Biblioteksplan"))
    #expect(narrow.edits(of: document).isEmpty)
    let lines = narrow.text(of: document, after: history.snapshots[0].stage)
    #expect(lines.contains("Vera Lindsjö"))
    #expect(!lines.contains("Inga frågor"))
  }

  @Test func theExcerptHoldsWhatIsShownOnly() throws {
    let history = try Sample.history()
    var selection = Selection()
    selection.text = "biblioteksplan"
    let excerpt = Excerpt(history.document, history.record, selection).json
    #expect(excerpt["items"]?.list?.count == 1)
    #expect(try #require(excerpt["blocks"]?.list).count >= 1)
    #expect(try #require(excerpt["blocks"]?.list).count < (history.document.blocks ?? []).count)
  }

  @Test func theSummaryNamesStagesAndFits() throws {
    let text = Summary(try Sample.history(), view()).text
    #expect(text.contains("section-sign 1"))
    #expect(text.contains("seconds   extract"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}

extension JSON {
  /// The elements, if this is a list.
  var list: [JSON]? { if case .array(let values) = self { values } else { nil } }
}
