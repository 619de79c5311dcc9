import Foundation
import Glibc
import Synchronization

/// Listens on a port and answers one request a connection, each on a thread of its own.
///
/// For few people on one machine: it knows no uploads, no encryption, and no more connections at a time
/// than it has threads for.
public final class Listener: Sendable {
  private let socket: Int32
  /// The port that it listens on.
  public let port: Int
  private let open = Atomic<Int>(0)

  /// The most connections at a time; more are closed at once.
  private static let most = 32
  /// How long a browser may take to ask or to read on, in seconds.
  private static let patience = 20

  /// Begins to listen.
  ///
  /// - Parameters:
  ///   - host: an IPv4 address of this machine, such as `127.0.0.1`.
  ///   - port: the port; 0 for any that is free.
  /// - Throws: `ListenerError`.
  public init(host: String, port: Int) throws(ListenerError) {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
    guard (0...65_535).contains(port), inet_pton(AF_INET, host, &address.sin_addr) == 1 else {
      throw ListenerError(place: "\(host):\(port)", reason: "this is no address of this machine")
    }
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var yes: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, size) == 0 && listen(socket, 64) == 0
          && getsockname(socket, $0, &size) == 0
      }
    }
    guard socket >= 0, isBound else {
      let reason = String(cString: strerror(errno))
      if socket >= 0 { close(socket) }
      throw ListenerError(place: "\(host):\(port)", reason: reason)
    }
    self.socket = socket
    self.port = Int(UInt16(bigEndian: address.sin_port))
  }

  /// Answers requests until the listener is stopped.
  public func run(_ answer: @escaping @Sendable (Request) -> Response) {
    while true {
      let connection = accept(socket, nil, nil)
      guard connection >= 0 else {
        if errno == EINTR || errno == ECONNABORTED { continue }
        if errno == EMFILE || errno == ENFILE {
          usleep(50_000)
          continue
        }
        return
      }
      guard open.add(1, ordering: .relaxed).newValue <= Self.most else {
        open.subtract(1, ordering: .relaxed)
        close(connection)
        continue
      }
      Thread.detachNewThread { [self] in
        Self.serve(connection, answer)
        close(connection)
        open.subtract(1, ordering: .relaxed)
      }
    }
  }

  /// Ends `run`.
  public func stop() { shutdown(socket, Int32(SHUT_RDWR)) }

  private static func serve(_ connection: Int32, _ answer: (Request) -> Response) {
    var limit = timeval(tv_sec: patience, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
    setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
    guard let head = head(connection) else { return }
    let response: Response
    var isHead = false
    do {
      let request = try Request(head: head)
      isHead = request.method == "HEAD"
      response =
        request.method == "GET" || isHead
        ? answer(request)
        : Response(status: 405, type: "text/plain", body: Array("GET only\n".utf8))
    } catch {
      response = Response(
        status: error == .forbiddenPath ? 403 : 400, type: "text/plain",
        body: Array("This is no request for a page.\n".utf8))
    }
    send(response.bytes(isHead: isHead), connection)
  }

  /// The bytes up to the empty line; nil if they do not come, or too many.
  private static func head(_ connection: Int32) -> [UInt8]? {
    var head: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    let deadline = ContinuousClock.now + .seconds(patience)
    while head.count < Request.longest, ContinuousClock.now < deadline {
      let count = recv(connection, &chunk, chunk.count, 0)
      guard count > 0 else { return nil }
      let start = max(0, head.count - 3)
      head += chunk[..<count]
      if let end = Self.end(of: head, from: start) { return Array(head[..<end]) }
    }
    return head.count >= Request.longest ? [] : nil
  }

  private static func end(of head: [UInt8], from start: Int) -> Int? {
    guard head.count >= 4 else { return nil }
    return (start...(head.count - 4)).first { head[$0..<($0 + 4)].elementsEqual([13, 10, 13, 10]) }
  }

  private static func send(_ bytes: [UInt8], _ connection: Int32) {
    bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = Glibc.send(
          connection, buffer.baseAddress?.advanced(by: sent), buffer.count - sent,
          Int32(MSG_NOSIGNAL))
        guard count > 0 else { return }
        sent += count
      }
    }
  }
}

/// Why nothing can be listened to.
public struct ListenerError: Error, Sendable, CustomStringConvertible {
  /// The address and port.
  public let place: String
  /// What the system says.
  public let reason: String

  /// A sentence for people.
  public var description: String {
    "\(place): nobody can be served there (\(reason)); choose another --port or --host"
  }
}
