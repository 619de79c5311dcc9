import Foundation
import Testing

/// Runs the built program in a temporary folder that holds the samples.
struct Program: ~Copyable {
  /// The temporary folder.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "renskrift-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.samples.path)
    where name.hasSuffix(".pdf") || name.hasSuffix(".txt") {
      try FileManager.default.copyItem(
        at: Self.samples.appending(path: name), to: folder.appending(path: name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs a line of shell in which `renskrift` is the built program.
  ///
  /// - Returns: what was printed, both streams together, and the exit code.
  func run(_ line: String) throws -> (output: String, code: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "exec 2>&1; \(line)"]
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = "\(Self.products.path):\(environment["PATH"] ?? "/usr/bin:/bin")"
    environment["NO_COLOR"] = "1"
    environment["COLUMNS"] = "80"
    environment["OMP_THREAD_LIMIT"] = "1"
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }

  /// The content of a file in the temporary folder.
  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
  }

  /// Whether expected results are to be written instead of compared; never set in CI.
  static var isRecording: Bool { ProcessInfo.processInfo.environment["RENSKRIFT_RECORD"] == "1" }

  /// The repository.
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let samples = repository.appending(path: "samples")
  /// Where the program lies that was built with these tests: beside them.
  static let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()
}
