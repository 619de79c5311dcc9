import FoundationEssentials
import Renskrift
import Subprocess
import SystemPackage

/// Keeps one worker process busy: gives it one file after the other, and starts another one when it
/// is gone.
public struct WorkerSlot: Sendable {
  private let arguments: [String]
  /// Seconds after which a worker that should have answered by itself is ended.
  private let patience: Int?

  /// How many workers a file may cost: a worker outlives what files do to it, so that it is more likely
  /// that somebody ended it.
  private static let mostTries = 4

  /// Prepares a worker that is started with these arguments.
  ///
  /// - Parameter limit: the time limit of a file, in seconds, which the worker itself keeps; nil for any.
  public init(arguments: [String], limit: Int?) {
    self.arguments = arguments
    patience = limit.map { $0 + 30 }
  }

  /// Takes jobs until there are none left.
  ///
  /// - Parameters:
  ///   - take: gives the next job; nil when there is nothing more to do.
  ///   - done: is given each job with its answer.
  public func run<Job: Sendable>(
    request: @escaping @Sendable (Job) -> WorkerRequest,
    take: @escaping @Sendable () async -> Job?,
    done: @escaping @Sendable (Job, WorkerAnswer) async -> Void
  ) async {
    var tries = 0
    var next = await take()
    while let job = next, !Task.isCancelled {
      tries += 1
      let end = await serve(job, request: request, take: take, done: done)
      switch end {
      case .finished: return
      case .lost(let lost, let isFirst, let reason):
        if !isFirst { tries = 1 }
        if tries < Self.mostTries {
          next = lost
        } else {
          await done(lost, .failed("every worker \(reason) over this file; please report it"))
          tries = 0
          next = await take()
        }
      }
    }
  }

  /// How the life of a worker ended.
  private enum End<Job: Sendable>: Sendable {
    case finished
    /// It was gone in the middle of a job; whether that was its first one.
    case lost(Job, isFirst: Bool, reason: String)
  }

  /// Starts a worker and gives it jobs until it is gone or there are none left.
  private func serve<Job: Sendable>(
    _ first: Job, request: @escaping @Sendable (Job) -> WorkerRequest,
    take: @escaping @Sendable () async -> Job?,
    done: @escaping @Sendable (Job, WorkerAnswer) async -> Void
  ) async -> End<Job> {
    var options = PlatformOptions()
    // A group of its own: Ctrl-C is for the batch, which lets its workers finish.
    options.processGroupID = 0
    options.teardownSequence = [
      .send(signal: .terminate, allowedDurationToNextStep: .seconds(2))
    ]
    let configuration = Configuration(
      // The program that runs, even if it was replaced on disk meanwhile.
      executable: .path("/proc/self/exe"),
      arguments: Arguments(["worker", "--supervised"] + arguments),
      environment: .inherit.updating(["OMP_THREAD_LIMIT": "1"]), platformOptions: options)
    do {
      return try await Subprocess.run(
        configuration, input: .inputWriter, output: .sequence, error: .discarded
      ) { process in
        let deadline = Deadline(seconds: patience)
        let watchdog = Task {
          while !Task.isCancelled {
            try await Task.sleep(for: .seconds(1))
            if deadline.isOver { try? process.send(signal: .kill) }
          }
        }
        defer { watchdog.cancel() }
        var answers = process.standardOutput.strings().makeAsyncIterator()
        var job = first
        var count = 0
        while true {
          deadline.start()
          let line = try JSON(encoding: request(job)).compactBytes + [UInt8(ascii: "\n")]
          _ = try? await process.standardInputWriter.write(line)
          guard let text = try await answers.next() else {
            return .lost(job, isFirst: count == 0, reason: "ended without an answer")
          }
          guard let answer = WorkerAnswer(line: text) else {
            try? process.send(signal: .kill)
            return .lost(job, isFirst: count == 0, reason: "answered nonsense")
          }
          deadline.stop()
          await done(job, answer)
          count += 1
          guard !Task.isCancelled, let next = await take() else {
            try? await process.standardInputWriter.finish()
            return .finished
          }
          job = next
        }
      }.closureResult
    } catch {
      return .lost(first, isFirst: true, reason: "could not be started (\(error))")
    }
  }
}

extension WorkerAnswer {
  /// Reads an answer; nil if the line is none.
  init?(line: String) {
    guard let answer = try? JSONDecoder().decode(WorkerAnswer.self, from: Data(line.utf8)) else {
      return nil
    }
    self = answer
  }

  /// The answer that a worker did not give.
  static func failed(_ message: String) -> WorkerAnswer {
    WorkerAnswer(id: nil, status: .failed, code: 70, message: message)
  }
}
