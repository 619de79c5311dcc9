import Foundation
import Testing

/// The samples give the expected text and JSON that stand beside them in `samples/expected`.
///
/// `RENSKRIFT_RECORD=1 swift test --filter SampleTests` writes them anew.
@Suite struct SampleTests {
  /// What is read without recognition is the same everywhere, but for the versions of the tools.
  @Test(arguments: [("protokoll.pdf", "protokoll"), ("protokoll-ocr.txt", "protokoll-ocr")])
  func textAndJSONAreAsExpected(file: String, name: String) throws {
    let program = try Program()
    let (output, code) = try program.run("renskrift convert --quiet -o out \(file)")
    #expect(code == 0, "\(output)")
    for suffix in ["txt", "json"] {
      let actual = Self.withoutTools(try program.read("out/\(name).\(suffix)"))
      let expected = Program.samples.appending(path: "expected/\(name).\(suffix)")
      if Program.isRecording {
        try Data(actual.utf8).write(to: expected)
      } else {
        #expect(actual == String(decoding: try Data(contentsOf: expected), as: UTF8.self))
      }
    }
  }

  /// Recognition differs a little between processors, so a scan is compared by its words.
  @Test func theScanReadsNearlyAsThePrint() throws {
    let program = try Program()
    let (output, code) = try program.run("renskrift convert --quiet -o out protokoll-skannad.pdf")
    #expect(code == 0, "\(output)")
    let words = try program.read("out/protokoll-skannad.txt").split(whereSeparator: \.isWhitespace)
    let print = try Data(contentsOf: Program.samples.appending(path: "expected/protokoll.txt"))
    let expected = String(decoding: print, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let missing = expected.difference(from: words.map { $0 }).insertions.count
    #expect(missing * 100 < expected.count * 5, "\(missing) of \(expected.count) words differ")
    let json = try program.read("out/protokoll-skannad.json")
    for number in 38...42 { #expect(json.contains("\"number\": \"\(number)\"")) }
    #expect(json.contains("\"origin\": \"ocr\""))
  }

  @Test func jobsAndOtherPagesChangeNothing() throws {
    let program = try Program()
    let one = try program.run("renskrift convert --format json --jobs 1 protokoll-skannad.pdf")
    let many = try program.run("renskrift convert --format json --jobs 8 protokoll-skannad.pdf")
    #expect(one.code == 0)
    #expect(one.output == many.output)
    // Page 3 reads the same alone as among the others.
    let words =
      "python3 -c 'import json,sys; d = json.load(sys.stdin);"
      + " print([p[\"lines\"] for p in d[\"pages\"] if p[\"number\"] == 3])'"
    let inspect = "renskrift inspect --stage extract --json protokoll-skannad.pdf"
    let among = try program.run("\(inspect) | \(words)")
    let alone = try program.run("\(inspect) --page 3 | \(words)")
    #expect(among.output.count > 1000)
    #expect(among.output == alone.output)
  }

  @Test(arguments: ["protokoll.pdf", "protokoll-skannad.pdf", "protokoll-ocr.txt"])
  func promisesAreKept(file: String) throws {
    let program = try Program()
    let (output, code) = try program.run("renskrift inspect --check \(file)")
    #expect(code == 0, "\(output)")
  }

  /// The JSON with the versions and checksums of the tools taken out: they differ by machine.
  static func withoutTools(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "    \"tools\": {"),
      let end = lines[start...].firstIndex(of: "    }")
    else { return text }
    return (lines[..<(start + 1)] + lines[end...]).joined(separator: "\n")
  }
}
