import Foundation
import Testing

/// Filters are commands like any other: slow, chatty, silent, gone.
@Suite struct FilterTests {
  /// The filter of the README: marks the paragraphs that speak of money.
  static let example = """
    import json, re, sys

    document = json.load(sys.stdin)
    for block in document["blocks"]:
        for amount in re.findall(r"\\d[\\d ]* (?:kronor|tkr|mnkr)", block["text"]):
            document["warnings"].append(
                {"code": "amount", "page": int(block["spans"][0].split(".")[0]), "message": amount})
    json.dump(document, sys.stdout)
    """

  /// The last stages but `emit`, with a filter after them.
  private static func pipeline(_ command: [String], timeout: Int = 60) throws -> Data {
    let stages: [[String: Any]] =
      ["extract", "layout", "repair", "segment"].map { ["stage": $0] }
      + [
        ["stage": "filter", "name": "test", "command": command, "timeout": timeout],
        ["stage": "emit"],
      ]
    return try JSONSerialization.data(withJSONObject: ["name": "test", "stages": stages])
  }

  private func run(
    _ command: [String], timeout: Int = 60, in program: borrowing Program,
    _ rest: String = "convert --pipeline p.json --format json protokoll.pdf"
  ) throws -> (output: String, code: Int32) {
    try Self.pipeline(command, timeout: timeout).write(
      to: program.folder.appending(path: "p.json"))
    return try program.run("renskrift \(rest)")
  }

  @Test func theExampleOfTheREADMEWorks() throws {
    #expect(Self.example.split(separator: "\n").count <= 10)
    let program = try Program()
    try Data(Self.example.utf8).write(to: program.folder.appending(path: "amounts.py"))
    try Data("Nämnden beslutar att anslå 45 000 kronor till lekplatsen.\n".utf8).write(
      to: program.folder.appending(path: "beslut.txt"))
    let (output, code) = try run(
      ["python3", "amounts.py"], in: program, "inspect --pipeline p.json --stage test beslut.txt")
    #expect(code == 0)
    #expect(output == "No edits.\n  ! page 1: 45 000 kronor (amount)\n")
  }

  /// More than pipes hold goes in and out, and much on standard error, without anybody waiting.
  @Test func largeDocumentsDoNotBlock() throws {
    let program = try Program()
    let chatty = "head -c 300000 /dev/zero | tr '\\0' x >&2; cat"
    let (output, code) = try run(["sh", "-c", chatty], in: program)
    #expect(code == 0)
    #expect(output.hasPrefix("{\n  \"schema\""))
  }

  @Test func aFilterThatReadsNothingIsHeard() throws {
    let program = try Program()
    let (output, code) = try run(["sh", "-c", "echo out of luck >&2; exit 3"], in: program)
    #expect(code == 70)
    #expect(output.contains("the filter \"test\" failed (exit code 3): out of luck"))
  }

  @Test func whatAFilterStartedEndsWithIt() throws {
    let program = try Program()
    let command = ["sh", "-c", "trap '' TERM; sleep 4711 & sleep 4711; true"]
    let (output, code) = try run(command, timeout: 1, in: program)
    #expect(code == 75)
    #expect(output.contains("took longer than its time limit of 1 s"))
    let left = "cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' ' | grep -c '^sleep 4711'"
    #expect(try program.run(left).output == "0\n")
  }

  @Test(arguments: [["no-such-command"], ["./no-such-file"], ["./protokoll.pdf"]])
  func aCommandThatIsNotThereIsAMistakeOfThePipeline(command: [String]) throws {
    let program = try Program()
    let (output, code) = try run(command, in: program)
    #expect(code == 78, "\(output)")
    #expect(output.contains("there is no command \"\(command[0])\" to run"))
  }

  @Test func anotherFileOfTheCommandIsAnotherFingerprint() throws {
    let program = try Program()
    func fingerprint(_ script: String) throws -> String {
      try Data(script.utf8).write(to: program.folder.appending(path: "f.sh"))
      let rest = "convert --pipeline p.json --format json protokoll-ocr.txt | grep fingerprint"
      let output = try run(["sh", "f.sh"], in: program, rest).output
      #expect(output.contains("fingerprint"))
      return output
    }
    let first = try fingerprint("cat")
    #expect(first == (try fingerprint("cat")))
    #expect(first != (try fingerprint("cat #")))
  }

  @Test(arguments: [
    ("[e.update(rule=\"other\") for e in d[\"edits\"]]", "an edit that was there before"),
    ("d[\"edits\"].clear()", "dropped the edit e1"),
    ("d[\"source\"].update(file=\"b\")", "changed source.file, which belongs to extract"),
    (
      "d[\"edits\"].append(dict(d[\"edits\"][0], id=\"e9\", words=[]))",
      "it must be \"filter:test\""
    ),
  ])
  func whatAFilterMayNotChangeIsRefused(change: String, problem: String) throws {
    let program = try Program()
    let script = "import json, sys; d = json.load(sys.stdin); \(change); json.dump(d, sys.stdout)"
    let (output, code) = try run(
      ["python3", "-c", script], in: program, "convert --pipeline p.json protokoll-ocr.txt")
    #expect(code == 70)
    #expect(output.contains(problem), "\(output)")
  }
}
