import Archive
import ArgumentParser
import Renskrift

/// The command `renskrift batch merge`.
struct BatchMergeCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join the journals of shares that several machines converted.",
    discussion: """
      Of a file that stands in several journals the newest row counts. The other commands read all \
      journals anyway; a run without --shard goes on with the joined one.

      EXAMPLE:
        renskrift batch arkiv -o ut --shard 1/2   on one machine
        renskrift batch arkiv -o ut --shard 2/2   on another one
        renskrift batch merge ut
      """)

  @OptionGroup var result: BatchResult

  func run(_ invocation: Invocation) async throws -> ExitCode {
    let set: JournalSet
    do { set = try JournalSet.merge(result.folder) } catch { throw CommandError(error) }
    if result.json {
      let json = JSON.object([
        .init("journals", .integer(set.count)), .init("files", .integer(set.records.count)),
        .init("disputed", .array(set.disputed.map { .string($0.string) })),
        .init("mixed", .bool(set.isMixed)),
      ])
      try Terminal.print(json.bytes)
      return .done
    }
    for path in set.disputed {
      Terminal.complain("\(path.string): this stands in several journals; the newest row was taken")
    }
    if set.isMixed {
      Terminal.complain(
        "\(result.output): the shares are of different pipelines or programs;"
          + " run the batch again without --shard to make all files alike")
    }
    try Terminal.print(
      "\(result.output): \(set.records.count) files of \(set.count) journals joined\n".visible)
    return .done
  }
}
