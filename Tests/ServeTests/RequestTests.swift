import Serve
import Testing

@Suite struct RequestTests {
  private func request(_ target: String, host: String = "localhost:80") throws -> Request {
    try Request(head: Array("GET \(target) HTTP/1.1\r\nHost: \(host)\r\n\r\n".utf8))
  }

  @Test func pathsAndFieldsAreDecoded() throws {
    let request = try request("/document/7/text?q=v%C3%A5rd+och&year=2024&q=annat")
    #expect(request.path == ["document", "7", "text"])
    #expect(request.query == ["q": "vård och", "year": "2024"])
    #expect(request.host == "localhost")
    #expect(request.method == "GET")
  }

  @Test(arguments: [
    "/../etc/passwd", "/document/%2e%2e/x", "/a/..%2fb", "/a%2Fb", "/x/./y", "/a%00b",
  ])
  func pathsThatLeadElsewhereAreRefused(target: String) {
    #expect(throws: Request.Problem.forbiddenPath) { try request(target) }
  }

  @Test(arguments: [
    "", "GET / HTTP/1.1\r\n\r\n", "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n",
    "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/2\r\nHost: x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
  ])
  func whatIsNoRequestIsRefused(head: String) {
    #expect(throws: Request.Problem.malformed) { try Request(head: Array(head.utf8)) }
  }

  @Test(arguments: [
    ("127.0.0.1:8080", "127.0.0.1"), ("[::1]:99", "[::1]"), ("LocalHost", "localhost"),
    ("evil.example", "evil.example"),
  ])
  func theHostIsTheNameAlone(header: String, name: String) throws {
    #expect(try request("/", host: header).host == name)
  }
}
