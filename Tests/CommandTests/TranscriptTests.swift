import Foundation
import Testing

/// Each file in `Transcripts` is a session at the terminal: commands, what they print, exit codes.
///
/// `RENSKRIFT_RECORD=1 swift test --filter TranscriptTests` writes them anew.
@Suite struct TranscriptTests {
  static let folder = Program.repository.appending(path: "Tests/CommandTests/Transcripts")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test func thereAreTranscripts() { #expect(Self.names.count >= 5) }

  @Test(arguments: names) func sessionPrintsTheSame(name: String) throws {
    let file = Self.folder.appending(path: name)
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let program = try Program()
    if name == "batch.txt" { try BatchResults.write(in: program.folder) }
    var actual = ""
    for line in expected.split(separator: "\n", omittingEmptySubsequences: false)
    where line.hasPrefix("$ ") {
      let (output, code) = try program.run(String(line.dropFirst(2)))
      actual += "\(line)\n\(output)"
      if !output.isEmpty && !output.hasSuffix("\n") { actual += "\n" }
      actual += "[\(code)]\n"
    }
    if Program.isRecording {
      try Data(actual.utf8).write(to: file)
    } else {
      #expect(actual == expected)
    }
  }
}
