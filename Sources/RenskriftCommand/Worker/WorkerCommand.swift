import Archive
import ArgumentParser
import FoundationEssentials
import Glibc
import Renskrift

/// The command `renskrift worker`.
struct WorkerCommand: SupervisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Convert files that are asked for on standard input, one line of JSON each.",
    discussion: """
      For engines that start programs and feed them: one request a line, one answer a line, in the \
      same order. What a file does to the worker costs that file only.

      EXAMPLE:
        echo '{"file": "p.pdf"}' | renskrift worker                 the outputs in the answer
        {"id": "7", "file": "p.pdf", "outputs": {"json": "p.json"}} a request that names places
        {"id":"7","status":"converted","code":0, …}                 its answer
      """)

  @OptionGroup var reading: ReadingOptions

  @Option(
    name: .customLong("pipeline-text"),
    help: ArgumentHelp("The pipeline itself, instead of its file.", visibility: .hidden),
    transform: PipelineFile.parsed)
  var pipeline: Pipeline?

  @Flag(help: ArgumentHelp("End at once when standard input is closed.", visibility: .hidden))
  var supervised = false

  var inputs: [String] { [] }
  var limits: Limits { reading.limits }

  /// A worker of a batch ends with it, even in the middle of a page.
  var isAbandoned: @Sendable () -> Bool {
    guard supervised else { return { false } }
    return {
      var input = pollfd(fd: 0, events: 0, revents: 0)
      return poll(&input, 1, 0) > 0 && input.revents & Int16(POLLHUP | POLLERR) != 0
    }
  }

  func run(_ invocation: Invocation) async throws -> ExitCode {
    guard let watch = invocation.watch else { return .failure }
    let channel = try WorkerChannel()
    let jobs = WorkerJobs(
      converter: try reading.converter(invocation, pipeline: pipeline), attempt: invocation.attempt,
      interruption: invocation.interruption)
    var number = invocation.attempt.job
    // A request that brought an earlier worker down goes on where that left it.
    var pending = invocation.attempt.number > 1 ? watch.request : nil
    while let line = try pending ?? channel.next(longest: Watch.longestRequest) {
      pending = nil
      watch.request = line
      watch.begin(number)
      try channel.answer(await jobs.answer(line, number))
      watch.end()
      number += 1
      if jobs.areEnough(number - invocation.attempt.job, memory: limits.memory) {
        watch.replace()
        return .done
      }
    }
    return .done
  }
}
