import SystemPackage

/// A run over the files of an archive with all cores, which records how each ended.
public actor BatchRun {
  private let workers: Workers
  private let ledger: BatchLedger
  private let queue: BatchQueue
  private let observer: any BatchObserver
  private let mayGoOn: @Sendable (_ failures: Int, _ done: Int) -> Bool
  /// What has ended and is not recorded yet.
  private var gathered: [(job: BatchJob, answer: WorkerAnswer)] = []
  private var stop: Stop?
  private var failures = 0
  private var done = 0

  /// How workers are started, and how many there are.
  public struct Workers: Sendable {
    /// The arguments of `renskrift worker`.
    public var arguments: [String]
    /// How many there are.
    public var count: Int
    /// The time limit of a file, in seconds.
    public var limit: Int

    /// Describes the workers.
    public init(arguments: [String], count: Int, limit: Int) {
      self.arguments = arguments
      self.count = max(1, count)
      self.limit = limit
    }
  }

  /// Why a run ends before all files are done.
  public enum Stop: Sendable, Hashable {
    /// Somebody asked for it.
    case asked
    /// More files failed than were allowed.
    case tooManyFailures
    /// Outputs or the journal cannot be written; why, in a sentence.
    case cannotWrite(String)
  }

  /// How long what has ended waits for a common sync; a small file takes much less than the sync.
  private static let gathering = Duration.milliseconds(300)

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - jobs: the files, in the order in which they are begun.
  ///   - shard: the share that the run is about; nil for everything.
  ///   - key: what the results are current for.
  ///   - mayGoOn: whether the run goes on after so many failures among so many files.
  /// - Throws: `JournalError` if the output folder cannot be written.
  public init(
    _ jobs: [BatchJob], workers: Workers, folder: JournalFolder, shard: Shard? = nil,
    journal: Journal, key: String, observer: any BatchObserver,
    mayGoOn: @escaping @Sendable (_ failures: Int, _ done: Int) -> Bool = { _, _ in true }
  ) throws(JournalError) {
    self.workers = workers
    self.observer = observer
    self.mayGoOn = mayGoOn
    ledger = try BatchLedger(folder, shard: shard, journal: journal, key: key)
    queue = BatchQueue(jobs)
  }

  /// Converts the files; files that are being read when it is asked to stop are finished first.
  ///
  /// - Returns: why it ended before all files were done; nil if all are.
  public func run() async -> Stop? {
    let recorder = Task {
      while !Task.isCancelled {
        try? await Task.sleep(for: Self.gathering)
        await record()
      }
    }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<workers.count { group.addTask { await self.work() } }
    }
    recorder.cancel()
    await recorder.value
    await record()
    try? ledger.clear()
    return stop
  }

  /// Begins no more files.
  public func end(_ reason: Stop = .asked) async {
    stop = stop ?? reason
    await queue.stop()
  }

  // MARK: Working

  private nonisolated func work() async {
    let (ledger, queue, count) = (ledger, queue, workers.count)
    await WorkerSlot(arguments: workers.arguments, limit: workers.limit).run(
      request: { (order: Order) in
        order.job.request(parts: ledger.parts, jobs: order.isGiant ? count : 1)
      },
      take: {
        guard let job = await queue.take() else { return nil }
        self.observer.began(job)
        return Order(job: job, isGiant: await queue.isGiant(job, slots: count))
      },
      done: { await self.ended($0.job, $1) })
  }

  /// A job as it is given to a worker.
  private struct Order: Sendable {
    let job: BatchJob
    let isGiant: Bool
  }

  private func ended(_ job: BatchJob, _ answer: WorkerAnswer) async {
    await queue.end(job)
    // A worker that cannot write says nothing about the file: the disk is full, or the folder gone.
    if answer.code == 73 {
      await end(.cannotWrite(answer.message ?? "an output cannot be written"))
    } else {
      gathered.append((job, answer))
    }
  }

  // MARK: Recording

  private func record() async {
    let ended = gathered
    gathered = []
    guard !ended.isEmpty else { return }
    do {
      let records = try await commit(ended)
      observer.recorded(records)
      done += records.count
      failures += records.count { $0.outcome == .failed }
      if !mayGoOn(failures, done) { await end(.tooManyFailures) }
    } catch {
      await end(.cannotWrite("\(error)"))
    }
  }

  /// Off the actor, so that answers are taken meanwhile.
  @concurrent
  private nonisolated func commit(
    _ ended: [(job: BatchJob, answer: WorkerAnswer)]
  ) async throws(JournalError) -> [FileRecord] {
    try ledger.commit(ended)
  }
}

/// Is told how a run goes.
public protocol BatchObserver: Sendable {
  /// A worker begins with a file.
  func began(_ job: BatchJob)
  /// Files have ended and are recorded.
  func recorded(_ records: [FileRecord])
}
