import ArgumentParser

/// The command `renskrift batch`.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Convert an archive with all cores, and say what became of its files.",
    discussion: """
      A folder in place of a subcommand is converted; renskrift help batch run tells the options.

      EXAMPLE:
        renskrift batch arkiv -o ut                   convert, or go on
        renskrift batch status ut                     how far it is
        renskrift batch failures ut                   what failed, and why
        renskrift batch report ut --html report.html  a page with links
        renskrift batch compare a b                   what differs, the largest first
      """,
    subcommands: [
      BatchRunCommand.self, BatchStatusCommand.self, BatchFailuresCommand.self,
      BatchReportCommand.self, BatchMergeCommand.self, BatchCompareCommand.self,
    ],
    defaultSubcommand: BatchRunCommand.self)
}
