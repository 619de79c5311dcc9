/// An answer to a request.
public struct Response: Sendable {
  /// The number that says how it went, such as 200.
  public let status: Int
  /// The media type of the body.
  public let type: String
  /// The body.
  public let body: [UInt8]
  /// Whether the body says itself which scripts it allows.
  let hasOwnPolicy: Bool

  /// An answer with a body.
  public init(status: Int = 200, type: String, body: [UInt8], hasOwnPolicy: Bool = false) {
    self.status = status
    self.type = type
    self.body = body
    self.hasOwnPolicy = hasOwnPolicy
  }

  /// A page of HTML.
  public static func page(_ html: String, status: Int = 200) -> Response {
    Response(status: status, type: "text/html; charset=utf-8", body: Array(html.utf8))
  }

  /// The bytes to send.
  ///
  /// - Parameter isHead: whether the body is left out, as `HEAD` asks for.
  func bytes(isHead: Bool) -> [UInt8] {
    let reasons = [
      200: "OK", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
      500: "Internal Server Error", 503: "Service Unavailable",
    ]
    var lines = [
      "HTTP/1.1 \(status) \(reasons[status] ?? "Error")", "Content-Type: \(type)",
      "Content-Length: \(body.count)", "Connection: close", "Cache-Control: no-store",
      "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: no-referrer",
      "Cross-Origin-Resource-Policy: same-origin",
    ]
    if !hasOwnPolicy {
      lines.append(
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'")
    }
    if status == 405 { lines.append("Allow: GET, HEAD") }
    let head = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    return isHead ? head : head + body
  }
}
