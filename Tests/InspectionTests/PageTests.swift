import Foundation
import Inspection
import Renskrift
import Testing

@Suite struct PageTests {
  private func page(_ history: History, _ images: [InspectionPage.Image] = []) -> String {
    let page = InspectionPage(history) { _ in Array(repeating: 7, count: 32) }
    return String(decoding: page.html(images), as: UTF8.self)
  }

  @Test func nothingFromADocumentBecomesMarkup() throws {
    let text = "PROTOKOLL\n\n§ 1 </script><script>alert(1)</script> <!-- <b> {{data}} {{images}}\n"
    let html = page(
      try Sample.history(text, file: "<img src=x onerror=\"alert('1')\">&\u{202E}.txt"))
    #expect(html.components(separatedBy: "<script").count == 3)
    #expect(!html.contains("<img src=x"))
    #expect(!html.contains("<!-- <b>"))
    #expect(html.contains("\\u003c/script>\\u003cscript>alert(1)"))
    #expect(
      html.contains(
        "<title>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;\u{FFFD}.txt"))
    // A place's name in a text is no place.
    #expect(html.contains("{{data}} {{images}}"))
  }

  @Test func onlyItsOwnScriptAndStyleAreAllowed() throws {
    let html = page(try Sample.history())
    let hash = Data(repeating: 7, count: 32).base64EncodedString()
    #expect(html.contains("default-src 'none'; img-src data:; style-src 'sha256-\(hash)'"))
    #expect(html.contains("script-src 'sha256-\(hash)'"))
    #expect(!html.contains("unsafe-inline"))
    #expect(!html.contains(" style="))
    #expect(!html.contains("http://") || html.components(separatedBy: "http://").count == 2)
  }

  @Test func theDataIsJSONWithAllStagesAndWords() throws {
    let history = try Sample.history(Sample.recognised())
    let html = page(history, [.init(page: 1, jpeg: [1, 2, 3])])
    let start = try #require(html.range(of: "id=\"data\">"))
    let end = try #require(html.range(of: "</script>", range: start.upperBound..<html.endIndex))
    let json = try JSONDecoder().decode(
      JSON.self, from: Data(html[start.upperBound..<end.lowerBound].utf8))
    #expect(json["stages"]?.list?.count == 6)
    #expect(json["readers"] == .array([.string("swe")]))
    let words = json["pages"]?.list?.first?["lines"]?.list?.first?.list
    #expect(words?.first?.list?.first == .string("845"))
    #expect(html.contains("<script type=\"text/plain\" id=\"img1\">AQID</script>"))
  }

  @Test func onePageAloneHasItsOwnWordsOnly() throws {
    let history = try Sample.history("§ 1 Ett\nförsta sidan\n\u{0C}§ 2 Två\nandra sidan\n")
    let html = String(
      decoding: InspectionPage(history, page: 2) { _ in [] }.html([]), as: UTF8.self)
    #expect(html.contains("andra"))
    #expect(!html.contains("första"))
  }

  @Test func picturesShareTheRoomThatTheTextLeaves() {
    let limit = 60_000_000
    let size = 8_000_000
    let room = InspectionPage.room(for: 300, size: size, limit: limit)
    let encoded = 300 * ((room + 2) / 3 * 4 + 60)
    #expect(size + encoded <= limit)
    #expect(room > 100_000)
    #expect(InspectionPage.room(for: 300, size: limit + 1, limit: limit) == 0)
    #expect(InspectionPage.room(for: 0, size: size, limit: limit) == 0)
  }
}
