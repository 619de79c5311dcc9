import Archive
import ArgumentParser
import Renskrift

/// The command `renskrift batch status`.
struct BatchStatusCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Count the files of a batch by outcome and reason, also while it runs.",
    discussion: """
      EXAMPLE:
        renskrift batch status ut
      """)

  @OptionGroup var result: BatchResult

  func run(_ invocation: Invocation) async throws -> ExitCode {
    let journals = try result.journals()
    let overview = Overview(journals.records)
    let runs = RunLock.holders(result.folder)
    if result.json {
      let json = OverviewJSON(overview).status(result.output, journals, runs: runs)
      try Terminal.print(json.bytes)
    } else {
      try Terminal.print(
        OverviewText(overview).status(result.output, journals, runs: runs).visible)
    }
    return .done
  }
}
