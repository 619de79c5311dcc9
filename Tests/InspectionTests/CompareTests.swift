import Inspection
import Renskrift
import Testing

@Suite struct CompareTests {
  private func output(_ text: String) throws -> ComparedOutput {
    let history = try Sample.history(text)
    return try ComparedOutput(history.document, history.record)
  }

  @Test func theSameHasNoDifferences() throws {
    let comparison = Comparison(from: try output(Sample.page), to: try output(Sample.page))
    #expect(comparison.differences.isEmpty)
    #expect(comparison.text() == "No differences.\n")
  }

  @Test func differencesAreNamedByStageTheLargestFirst() throws {
    let other = Sample.page.replacing(
      "Inga frågor anmäldes.", with: "Två helt andra frågor togs upp."
    )
    .replacing("Vera Lindsjö", with: "Vera Lindsjo")
    let comparison = Comparison(from: try output(Sample.page), to: try output(other))
    let stages = Set(comparison.differences.map(\.stage))
    #expect(stages.contains("extract"))
    #expect(stages.contains("segment"))
    let sizes = comparison.differences.map(\.size)
    #expect(sizes == sizes.sorted(by: >))
    #expect(comparison.text().contains("[-Lindsjö-]{+Lindsjo+}"))
    #expect(comparison.size == sizes.reduce(0, +))
  }

  @Test func anEditThatIsGoneIsOfRepair() throws {
    let history = try Sample.history()
    let unrepaired = try #require(
      History(
        [history.snapshots[0]], record: history.record))
    let new = try ComparedOutput(history.document, history.record)
    let old = try ComparedOutput(unrepaired.document, history.record)
    let repair = Comparison(from: old, to: new).differences.filter { $0.stage == "repair" }
    #expect(repair.map(\.subject) == ["edits by section-sign"])
    #expect(repair[0].text.contains("\"845\" → \"§ 45\""))
  }

  @Test func aTitleIsADifferenceOfItsItem() throws {
    let other = Sample.page.replacing("Övriga frågor", with: "Rapporter")
    let comparison = Comparison(from: try output(Sample.page), to: try output(other))
    let items = comparison.differences.filter { $0.stage == "minutes" }
    #expect(items.count == 1)
    #expect(items[0].subject.hasPrefix("item §"))
    #expect(items[0].text.contains("Rapporter"))
  }
}
