/// Deals out the files of a run, largest first.
actor BatchQueue {
  private var waiting: ArraySlice<BatchJob>
  private var sizes: [Int: Int] = [:]
  private var isStopped = false
  private var bytesLeft: Int

  init(_ jobs: [BatchJob]) {
    waiting = jobs[...]
    bytesLeft = jobs.reduce(0) { $0 + $1.entry.size }
  }

  /// How many files nobody has taken yet.
  var count: Int { waiting.count }

  /// Gives out nothing more.
  func stop() { isStopped = true }

  /// The next file; nil if there is none or the run is to stop.
  ///
  /// A file as large as one that is being read may have the same content, which then is found in the
  /// cache a moment later: others go first.
  func take() -> BatchJob? {
    guard !isStopped, let first = waiting.first else { return nil }
    let near = waiting.prefix(64)
    let index = near.indices.first { sizes[near[$0].entry.size] == nil } ?? near.startIndex
    let job = index == near.startIndex ? first : waiting[index]
    if index == waiting.startIndex { waiting.removeFirst() } else { waiting.remove(at: index) }
    sizes[job.entry.size, default: 0] += 1
    bytesLeft -= job.entry.size
    return job
  }

  /// The file is done.
  func end(_ job: BatchJob) {
    let size = job.entry.size
    sizes[size] = sizes[size].flatMap { $0 > 1 ? $0 - 1 : nil }
  }

  /// Whether a file is so large that the others would be done long before it: then its pages are read
  /// on all cores.
  func isGiant(_ job: BatchJob, slots: Int) -> Bool {
    slots > 1 && job.entry.size > 1 << 20 && job.entry.size > bytesLeft / (slots - 1)
  }
}
