import Archive
import Foundation
import Serve
import Testing

@Suite struct SiteTests {
  @Test func allDocumentsAreListed() throws {
    let results = try Results()
    let page = try results.site().page()
    #expect(page.status == 200)
    #expect(page.text.contains("4 dokument"))
    #expect(page.text.contains("2024/a.pdf"))
    #expect(page.text.contains("a password is needed"))
  }

  @Test(arguments: [
    (["q": "belysning"], ["a"]), (["q": "belys"], ["a"]),
    (["q": "planen", "kind": "decision"], ["b"]),
    (["q": "planen", "kind": "item"], []), (["q": "lindsjö"], ["a", "b"]), (["q": "lindsjo"], []),
    (["q": "nämnden avslår"], ["a"]), (["year": "2024"], ["a"]), (["outcome": "failed"], ["c"]),
    (["quality": "good"], ["a"]), (["quality": "poor", "outcome": "converted"], ["b", "d"]),
    (["q": "lindsjö", "year": "2023"], ["b"]), (["body": "Kommunstyrelsen"], []),
    (["q": "\" OR *"], []), (["q": "NEAR(a b"], []), (["q": "text:belysning"], []),
  ])
  func searchAndFiltersFind(query: [String: String], names: [String]) throws {
    let results = try Results()
    let page = try results.site().page([], query)
    #expect(page.status == 200)
    for name in ["a", "b", "c", "d"] {
      #expect(page.text.contains("2024/\(name).pdf") == names.contains(name), "\(query) \(name)")
    }
  }

  @Test func whatWasFoundIsMarkedAndNothingIsMarkup() throws {
    let results = try Results()
    let site = try results.site()
    let page = site.page([], ["q": "biblioteksplan"]).text
    #expect(page.contains("<mark>Biblioteksplan</mark> &lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!page.contains("<script"))
    let quoted = site.page([], ["q": "\"><script>x"]).text
    #expect(!quoted.contains("<script"))
    #expect(quoted.contains("value=\"&quot;&gt;&lt;script&gt;x\""))
  }

  @Test func aDocumentHasItsItemsOutputsAndInspection() throws {
    let results = try Results()
    let site = try results.site()
    let link = try #require(
      site.page([], ["q": "belysning"]).text.firstMatch(of: /\/document\/(\d+)"/)
    ).1
    let page = site.page(["document", String(link)])
    #expect(page.text.contains("§ 12 Gatubelysning i Rönnliden"))
    #expect(page.text.contains("Nämnden avslår förslaget"))
    #expect(site.page(["document", String(link), "text"]).text == "Gatubelysning i Rönnliden\n")
    #expect(site.page(["document", String(link), "json"]).text.hasPrefix("{\"status\""))
    #expect(site.page(["document", String(link), "inspect"]).text == "inspected 2024/a.pdf")
    #expect(site.page(["document", String(link), "other"]).status == 404)
  }

  @Test func whatLiesOutsideIsRefused() throws {
    let results = try Results()
    let site = try results.site()
    for id in 1...4 {
      let answer = site.page(["document", "\(id)", "json"])
      #expect(!answer.text.contains("hemligt"))
      if id == 4 { #expect(answer.status == 403) }
    }
    #expect(site.read("../utanför.json") == nil)
    #expect(site.read("/etc/passwd") == nil)
    try FileManager.default.createSymbolicLink(
      atPath: results.folder.appending(path: "ut/länk.json").path,
      withDestinationPath: results.folder.appending(path: "utanför.json").path)
    #expect(site.read("länk.json") == nil)
    #expect(site.read("2024/a.txt") != nil)
    #expect(site.page(["document", "99"]).status == 404)
    #expect(site.page(["etc", "passwd"]).status == 404)
  }

  @Test func onlyItsOwnNamesLeadToIt() throws {
    let results = try Results()
    #expect(try results.site().page(host: "evil.example").status == 403)
    #expect(try results.site(hosts: []).page(host: "evil.example").status == 200)
  }

  @Test func theIndexIsBroughtUpToDate() throws {
    let results = try Results()
    _ = try results.site()
    let index = try SearchIndex(JournalFolder(output: results.output))
    #expect(try index.update(Results.records) { _ in nil } == 0)
    var changed = Results.records
    changed[0].finished += 100
    changed.removeLast()
    #expect(try index.update(changed) { _ in nil } == 1)
    #expect(try index.answers(Question()).count == 3)
    var question = Question()
    question.words = "belysning"
    #expect(try index.answers(question).hits.isEmpty)
  }

  @Test func itAnswersOverTheNetworkOfThisMachine() async throws {
    let listener = try Listener(host: "127.0.0.1", port: 0)
    let thread = Thread {
      listener.run { request in
        Response(type: "text/plain", body: Array(request.path.joined(separator: "+").utf8))
      }
    }
    thread.start()
    defer { listener.stop() }
    func answer(_ request: String) throws -> String {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = [
        "-c", "exec 3<>/dev/tcp/127.0.0.1/\(listener.port); printf '\(request)' >&3; cat <&3",
      ]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: data, as: UTF8.self)
    }
    let page = try answer("GET /a/b HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n")
    #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(page.hasSuffix("\r\n\r\na+b"))
    #expect(page.contains("Content-Security-Policy: default-src 'none'"))
    #expect(try answer("HEAD /a HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n").hasSuffix("\r\n\r\n"))
    #expect(try answer("POST / HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n").hasPrefix("HTTP/1.1 405"))
    #expect(try answer("GET /../x HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n").hasPrefix("HTTP/1.1 403"))
    #expect(try answer("nonsense\\r\\n\\r\\n").hasPrefix("HTTP/1.1 400"))
  }
}
