import Archive
import Renskrift

/// Converts several files at the same time, each in a worker of its own.
///
/// What is said of them comes in the order of the command line; a file that cannot be converted does not
/// stop the others.
struct ParallelConversions {
  /// How a worker is started.
  let arguments: [String]
  /// How many there are.
  let count: Int
  /// The most seconds that a file may take; nil for any.
  let timeLimit: Int?
  let password: String?
  let pages: PageSelection?
  let destination: FolderDestination
  let invocation: Invocation
  let report: Report

  /// Converts the files.
  ///
  /// - Throws: `ClosedPipe`, or `CommandError` if the report cannot be written.
  func run(_ files: [InputFile]) async throws -> ExitCode {
    invocation.interruption.waitForProcesses()
    let desk = ConversionDesk(files, workers: count, report)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<min(count, files.count) {
        group.addTask {
          await WorkerSlot(arguments: arguments, limit: timeLimit).run(
            request: { request(files[$0.index], $0) }, take: { await desk.take() },
            done: { job, answer in
              let places = destination.places(job.index).map(\.path)
              await desk.end(job, Outcome(answer, outputs: places))
            })
        }
      }
    }
    return try await desk.verdict()
  }

  private func request(_ file: InputFile, _ job: ConversionDesk.Job) -> WorkerRequest {
    var request = WorkerRequest(
      file: file.argument,
      outputs: Dictionary(
        destination.places(job.index).map { ($0.output.rawValue, $0.path) },
        uniquingKeysWith: { $1 }),
      jobs: job.usesAllCores ? count : 1)
    request.pages = pages?.description
    request.pageMarks = destination.pageMarks
    request.password = password
    return request
  }
}
