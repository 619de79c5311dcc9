/// Deals out the files of a command, and reports how they ended in their order.
actor ConversionDesk {
  private let files: [InputFile]
  private let report: Report
  private let progress: Progress
  private let workers: Int
  private var next = 0
  /// The bytes of the files that nobody has taken yet.
  private var bytesLeft: Int
  private let sizes: [Int]
  /// What has ended and is not reported yet, as an earlier file has not ended.
  private var ended: [Int: Outcome] = [:]
  private var reported = 0
  private var failures = 0
  private var problem: (any Error)?

  /// A file that is to be converted.
  struct Job: Sendable {
    /// Its place among the files.
    let index: Int
    /// Whether its pages are read on all cores: it is so large that the others end long before it.
    let usesAllCores: Bool
  }

  init(_ files: [InputFile], workers: Int, _ report: Report) {
    self.files = files
    self.workers = workers
    self.report = report
    progress = Progress(of: files.count, isQuiet: report.isQuiet || report.asJSON)
    sizes = files.map(\.size)
    bytesLeft = sizes.reduce(0, +)
  }

  /// The next file; nil if there is none, or nobody wants to hear of it.
  func take() -> Job? {
    guard next < files.count, problem == nil, !Task.isCancelled else { return nil }
    defer { next += 1 }
    bytesLeft -= sizes[next]
    progress.show(next, files[next].argument)
    return Job(
      index: next,
      usesAllCores: sizes[next] > 1 << 20 && sizes[next] > bytesLeft / max(1, workers - 1))
  }

  /// A file has ended.
  func end(_ job: Job, _ outcome: Outcome) {
    ended[job.index] = outcome
    progress.clear()
    while problem == nil, let outcome = ended.removeValue(forKey: reported) {
      do { try report.add(outcome, of: files[reported]) } catch { problem = error }
      if outcome.code != .done { failures += 1 }
      reported += 1
    }
  }

  /// How the command ends.
  ///
  /// - Throws: what kept the report from being written.
  func verdict() throws -> ExitCode {
    if let problem { throw problem }
    if reported < files.count { return .interrupted }
    return failures == 0 ? .done : .someFailed
  }
}
