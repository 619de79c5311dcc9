import Archive
import ArgumentParser

/// A command that does something.
protocol RunnableCommand: ParsableCommand, Sendable {
  /// Runs the command.
  ///
  /// - Returns: the exit code where some documents failed and that was already said.
  /// - Throws: `CommandError`, `ClosedPipe`, or a `ValidationError` for a wrong command line.
  func run(_ invocation: Invocation) async throws -> ExitCode
}

/// What a command needs of the run of the program it is part of.
struct Invocation: Sendable {
  /// Guards what must not be cut short.
  let interruption: Interruption
  /// Where a supervised worker says what it is doing.
  var watch: Watch?
  /// With which job a supervised worker begins, and what brought earlier ones down.
  var attempt = Attempt(job: 0)
  /// What stood on standard input, where that is an input: a second try must have it too.
  var standardInput: [UInt8]?
}

/// A command that reads documents, and therefore runs in a worker that may crash.
protocol SupervisedCommand: RunnableCommand {
  /// The files to read, as they were named.
  var inputs: [String] { get }
  /// What the worker may take.
  var limits: Limits { get }
  /// Whether it leaves the reading to several workers, and needs none to run in itself.
  var hasOwnWorkers: Bool { get }
  /// Asked now and then whether anybody still waits for the results.
  var isAbandoned: @Sendable () -> Bool { get }
}

extension SupervisedCommand {
  var hasOwnWorkers: Bool { false }
  var isAbandoned: @Sendable () -> Bool { { false } }

  /// Runs the command in a worker, and again where a file brings it down.
  ///
  /// - Returns: the exit code of the program.
  /// - Throws: `CommandError`.
  func supervise(_ interruption: Interruption) throws -> Int32 {
    let input = inputs.contains("-") ? try InputFile("-").read() : nil
    guard let supervisor = Supervisor(limits: limits, signals: interruption.signals) else {
      throw CommandError(.failure, "there is no memory to start a worker; end other programs")
    }
    return supervisor.run(isAbandoned: isAbandoned) { watch, attempt in
      Program.perform(
        self,
        Invocation(
          interruption: interruption, watch: watch, attempt: attempt, standardInput: input))
    }
  }
}

extension CommandError {
  /// What the verdict on a file says that could not be read however often it was tried.
  init(_ verdict: Attempt.Verdict, file: String) {
    self.init(verdict.isTimeLimit ? .timeLimit : .failure, "\(file): \(verdict.reason)")
  }
}
