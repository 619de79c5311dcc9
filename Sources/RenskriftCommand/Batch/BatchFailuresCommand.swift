import Archive
import ArgumentParser
import Renskrift

/// The command `renskrift batch failures`.
struct BatchFailuresCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "failures",
    abstract: "List the files that failed or are partial: why, and how to repeat each one alone.",
    discussion: """
      With --json each file is one line of JSON.

      EXAMPLE:
        renskrift batch failures ut
        renskrift batch failures ut --json | jq -r .file
      """)

  @OptionGroup var result: BatchResult

  func run(_ invocation: Invocation) async throws -> ExitCode {
    let journals = try result.journals()
    var lines: [UInt8] = []
    for record in journals.records where record.outcome != .converted {
      let command = RepeatCommand(record.path, root: journals.meta?.root, output: result.output)
        .text
      if result.json {
        lines += OverviewJSON.file(record, [.init("command", .string(command))]).compactBytes
        lines.append(UInt8(ascii: "\n"))
      } else {
        let text = """
          \(record.path.string.visibleLine): \(record.outcome.rawValue) (\(record.code)): \
          \(record.shownReason.visibleLine)
            \(command.visibleLine)

          """
        lines += text.utf8
      }
      if lines.count > 1 << 16 {
        try Terminal.print(lines)
        lines = []
      }
    }
    try Terminal.print(lines)
    return .done
  }
}
