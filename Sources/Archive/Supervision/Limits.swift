/// What a worker may take before it is ended.
public struct Limits: Sendable, Hashable {
  /// Seconds a file; nil for any.
  public var file: Int?
  /// Seconds a page; a page that takes longer is left out.
  public var page: Int
  /// Megabytes of memory for each page that is read at the same time.
  public var memory: Int
  /// How many pages are read at the same time.
  public var jobs: Int

  /// Describes the limits.
  public init(file: Int? = nil, page: Int = 120, memory: Int = 2048, jobs: Int = 1) {
    self.file = file
    self.page = page
    self.memory = memory
    self.jobs = max(1, jobs)
  }

  /// The address space of a worker, in bytes.
  var addressSpace: UInt { UInt(memory) * UInt(jobs) << 20 }
  /// The reader ends a page itself at its limit; only one that does not is ended from outside.
  var watchedPage: Double { Double(page) + 5 }
}
