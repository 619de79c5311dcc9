import Glibc
import SystemPackage

/// Requests from standard input and answers to standard output, a line each.
struct WorkerChannel {
  private let output: FileDescriptor

  /// Takes standard output for itself: what libraries print goes to standard error.
  init() throws(CommandError) {
    let copy = dup(1)
    guard copy >= 0, dup2(2, 1) >= 0 else {
      throw CommandError(.failure, "standard output cannot be set aside; start the worker anew")
    }
    _ = fcntl(copy, F_SETFD, FD_CLOEXEC)
    output = FileDescriptor(rawValue: copy)
  }

  /// Reads the next line that is not empty; nil at the end.
  ///
  /// It is read byte by byte: what was read ahead would be lost with a worker that crashes.
  func next(longest: Int) throws(CommandError) -> [UInt8]? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = read(0, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return line.isEmpty ? nil : line }
      guard byte != UInt8(ascii: "\n") else {
        if line.isEmpty { continue }
        return line
      }
      guard line.count < longest else {
        throw CommandError(.usage, "a request is longer than \(longest) bytes; shorten it")
      }
      line.append(byte)
    }
  }

  /// Writes an answer.
  ///
  /// - Throws: `ClosedPipe` if nobody reads on; `CommandError` if it cannot be written.
  func answer(_ bytes: [UInt8]) throws {
    do { try output.writeAll(bytes + [UInt8(ascii: "\n")]) } catch Errno.brokenPipe {
      throw ClosedPipe()
    } catch {
      throw CommandError(.cannotWrite, "standard output cannot be written (\(error))")
    }
  }
}
