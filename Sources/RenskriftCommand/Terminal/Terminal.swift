import Glibc
import SystemPackage

/// Standard output and standard error.
enum Terminal {
  /// Whether somebody looks at this output.
  static func isTerminal(_ stream: FileDescriptor) -> Bool { isatty(stream.rawValue) == 1 }

  /// Whether colours are wanted on this output: somebody looks at it and has not said no.
  static func hasColours(_ stream: FileDescriptor) -> Bool {
    isTerminal(stream) && getenv("NO_COLOR").map { String(cString: $0).isEmpty } ?? true
      && getenv("TERM").map { String(cString: $0) != "dumb" } ?? true
  }

  /// Writes a result to standard output.
  ///
  /// - Throws: `ClosedPipe` if nobody reads on; `CommandError` if it cannot be written.
  static func print(_ bytes: [UInt8]) throws {
    do { try FileDescriptor.standardOutput.writeAll(bytes) } catch Errno.brokenPipe {
      throw ClosedPipe()
    } catch {
      throw CommandError(
        .cannotWrite, "standard output cannot be written (\(error)); write to a folder with -o")
    }
  }

  /// Writes a result to standard output.
  ///
  /// - Throws: `ClosedPipe` if nobody reads on; `CommandError` if it cannot be written.
  static func print(_ text: String) throws { try print(Array(text.utf8)) }

  /// Says on standard error what went wrong.
  static func complain(_ message: String) { note("renskrift: \(message.visible)\n") }

  /// Writes to standard error what may get lost: messages and progress.
  static func note(_ text: String) { _ = try? FileDescriptor.standardError.writeAll(text.utf8) }
}
