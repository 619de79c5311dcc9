import ArgumentParser

/// The command `renskrift batch`.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Say what became of the files of an archive.",
    discussion: """
      EXAMPLE:
        renskrift batch status ut                     how far it is
        renskrift batch failures ut                   what failed, and why
        renskrift batch report ut --html report.html  a page with links
      """,
    subcommands: [
      BatchStatusCommand.self, BatchFailuresCommand.self, BatchReportCommand.self,
      BatchMergeCommand.self,
    ])
}
