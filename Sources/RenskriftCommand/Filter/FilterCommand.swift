import Renskrift
import Subprocess
import SystemPackage

/// Runs the commands of `filter` stages as processes of their own.
struct FilterCommand: FilterRunner {
  /// The most that a filter may answer.
  private static let answerLimit = 1 << 30

  /// Gives `input` to the command and returns what it prints.
  ///
  /// - Throws: `FilterError` with the command's last line; `CancellationError`.
  func run(_ filter: FilterStage, input: [UInt8]) async throws -> [UInt8] {
    try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask { try await answer(filter, input) }
      group.addTask {
        try await Task.sleep(for: .seconds(filter.timeout))
        return nil
      }
      // Cancelling ends the command and all it has started.
      defer { group.cancelAll() }
      guard let first = try await group.next(), let answer = first else {
        throw FilterError(
          filter.title, "took longer than its time limit of \(filter.timeout) s", kind: .timedOut)
      }
      return answer
    }
  }

  private func answer(_ filter: FilterStage, _ input: [UInt8]) async throws -> [UInt8] {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)
    ]
    let command = filter.command[0]
    let configuration = Configuration(
      executable: command.contains("/") ? .path(FilePath(command)) : .name(command),
      arguments: Arguments(Array(filter.command.dropFirst())), platformOptions: options)
    do {
      let result = try await Subprocess.run(
        configuration, input: .inputWriter, output: .bytes(limit: Self.answerLimit),
        error: .sequence
      ) { process in
        async let last = LastLine.of(process.standardError)
        // A command need not read everything; then writing fails, and its answer counts.
        _ = try? await process.standardInputWriter.write(input)
        try? await process.standardInputWriter.finish()
        return try await last
      }
      try Task.checkCancellation()
      guard result.terminationStatus.isSuccess else {
        throw FilterError(
          filter.title, "failed (\(result.terminationStatus.inWords))\(result.closureResult)")
      }
      return result.standardOutput
    } catch let error as SubprocessError {
      try Task.checkCancellation()
      throw FilterError(error, filter)
    }
  }
}

extension FilterError {
  fileprivate init(_ error: SubprocessError, _ filter: FilterStage) {
    switch error.code {
    case .executableNotFound, .spawnFailed:
      self.init(
        filter.title, "cannot be started: there is no command \"\(filter.command[0])\" to run",
        kind: .notRunnable)
    case .outputLimitExceeded: self.init(filter.title, "answered more than a gigabyte")
    default: self.init(filter.title, "failed (\(error))")
    }
  }
}

extension TerminationStatus {
  fileprivate var inWords: String {
    switch self {
    case .exited(let code): "exit code \(code)"
    case .signaled(let number): "signal \(number)"
    }
  }
}
