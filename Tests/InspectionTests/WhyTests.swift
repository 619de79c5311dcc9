import Inspection
import Renskrift
import Testing

@Suite struct WhyTests {
  @Test func aTextThatWasRepairedIsExplained() throws {
    let document = try Sample.history().document
    for text in ["845", "§ 45", "845   biblioteksplan"] {
      let report = Explanation(text, in: document).report
      #expect(report.contains("read      \"845\""), "\(text)")
      #expect(report.contains("section-sign: \"845\" → \"§ 45\""))
      #expect(report.contains("heading"))
      #expect(report.contains("in the plain text"))
    }
  }

  @Test func aTextOverTheEndOfALineIsFound() throws {
    let document = try Sample.history().document
    let report = Explanation("beslutar att anta", in: document).report
    #expect(report.contains("words 1."))
    #expect(report.contains("\"beslutar\""))
  }

  @Test func aHeaderIsSaidToBeLeftOut() throws {
    let document = try Sample.history().document
    let report = Explanation("tallmo kommun", in: document).report
    #expect(report.contains("pageHeader"))
    #expect(report.contains("not in the plain text, which leaves out pageHeader"))
  }

  @Test func whatAnotherReaderSawIsFound() throws {
    let document = try Sample.history(Sample.recognised()).document
    let entries = try #require(Explanation("§45", in: document).json.list)
    #expect(entries.count == 1)
    #expect(entries[0]["words"] == .array([.string("1.1.1")]))
    #expect(entries[0]["seen"]?.list?.contains(.string("alternative")) == true)
    #expect(Explanation("§45", in: document).report.contains("Latin read \"§45\" (0.9)"))
  }

  @Test func whatIsNowhereIsSaidToBeNowhere() throws {
    let report = Explanation("biblioteksplanen", in: try Sample.history().document).report
    #expect(report.contains("stands nowhere"))
    #expect(report.contains("\"Biblioteksplan\""))
    #expect(Explanation("  ", in: try Sample.history().document).json == .array([]))
  }

  @Test func everyPlaceIsNamedOnce() throws {
    let text = "§ 1 Ett\nlika lika lika\n\nlika\n"
    let document = try Sample.history(text).document
    #expect(Explanation("lika", in: document).json.list?.count == 4)
    #expect(Explanation("lika lika", in: document).json.list?.count == 2)
  }
}
