import Subprocess

/// What a command said last on standard error.
enum LastLine {
  /// The most that is kept of a line.
  private static let limit = 4096

  /// Reads to the end, so that the command never waits, and returns `: LINE`, or nothing.
  static func of(_ output: SubprocessOutputSequence) async throws -> String {
    var tail: [UInt8] = []
    for try await buffer in output {
      buffer.withUnsafeBytes { tail.append(contentsOf: $0) }
      if tail.count > 2 * limit { tail.removeFirst(tail.count - limit) }
    }
    let lines = String(decoding: tail, as: UTF8.self).split(whereSeparator: \.isNewline)
    let last = lines.last { line in !line.allSatisfy(\.isWhitespace) }
    return last.map { ": \($0)" } ?? ""
  }
}
