/// A request for a page: `GET` or `HEAD`, nothing else is understood.
public struct Request: Sendable, Hashable {
  /// The method, such as `GET`.
  public let method: String
  /// The parts of the path between its slashes, decoded; never empty, never `.` or `..`.
  public let path: [String]
  /// The fields of a form, decoded.
  public let query: [String: String]
  /// The name that the browser knows this server by, without the port, in lower case.
  public let host: String

  /// Why a request is refused.
  public enum Problem: Error, Hashable {
    /// It is not HTTP, or larger than a request for a page can be.
    case malformed
    /// The path leads out of what there is.
    case forbiddenPath
  }

  /// The longest request that is read, in bytes.
  static let longest = 16_384

  /// Makes a request.
  public init(method: String = "GET", path: [String], query: [String: String] = [:], host: String) {
    self.method = method
    self.path = path
    self.query = query
    self.host = host
  }

  /// Reads the lines of a request up to the empty one.
  ///
  /// - Throws: `Problem`.
  public init(head: [UInt8]) throws(Problem) {
    guard let text = String(validating: head, as: UTF8.self) else { throw .malformed }
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: true)
    let words = lines.first?.split(separator: " ", omittingEmptySubsequences: false) ?? []
    guard words.count == 3, words[2].hasPrefix("HTTP/1."), words[1].hasPrefix("/") else {
      throw .malformed
    }
    method = String(words[0])
    let target = words[1].split(separator: "#", omittingEmptySubsequences: false)[0]
    let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = try Self.path(halves[0])
    query = halves.count > 1 ? Self.fields(halves[1]) : [:]
    let hosts = lines.dropFirst().filter { $0.lowercased().hasPrefix("host:") }
    guard hosts.count == 1 else { throw .malformed }
    host = Self.name(hosts[0].dropFirst(5))
  }

  private static func path(_ text: Substring) throws(Problem) -> [String] {
    var parts: [String] = []
    for piece in text.split(separator: "/", omittingEmptySubsequences: true) {
      guard let part = decoded(piece, isForm: false) else { throw .malformed }
      guard part != ".", part != "..", !part.utf8.contains(where: { $0 == 0 || $0 == 0x2F }) else {
        throw .forbiddenPath
      }
      parts.append(part)
    }
    return parts
  }

  private static func fields(_ text: Substring) -> [String: String] {
    var fields: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decoded(sides[0], isForm: true), fields[name] == nil else { continue }
      fields[name] = sides.count > 1 ? decoded(sides[1], isForm: true) ?? "" : ""
    }
    return fields
  }

  /// The host without blanks and port.
  private static func name(_ text: Substring) -> String {
    let host = text.trimmingPrefix { $0 == " " }.lowercased()
    let bare = host.split(separator: " ").first.map(String.init) ?? ""
    if bare.hasPrefix("["), let end = bare.firstIndex(of: "]") { return String(bare[...end]) }
    return bare.split(separator: ":").first.map(String.init) ?? ""
  }

  /// A text with its bytes in percent put back; nil if that gives no text.
  private static func decoded(_ text: Substring, isForm: Bool) -> String? {
    var bytes: [UInt8] = []
    var iterator = text.utf8.makeIterator()
    while let byte = iterator.next() {
      if byte == UInt8(ascii: "%") {
        guard let a = iterator.next(), let b = iterator.next(),
          let value = UInt8(String(decoding: [a, b], as: UTF8.self), radix: 16)
        else { return nil }
        bytes.append(value)
      } else {
        bytes.append(isForm && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
