/// What a worker may take before it is ended.
public struct Limits: Sendable, Hashable {
  /// Seconds a file; nil for any.
  public var file: Int?
  /// Megabytes of memory for each page that is read at the same time.
  public var memory: Int
  /// How many pages are read at the same time.
  public var jobs: Int

  /// Describes the limits.
  public init(file: Int? = nil, memory: Int = 2048, jobs: Int = 1) {
    self.file = file
    self.memory = memory
    self.jobs = max(1, jobs)
  }

  /// The address space of a worker, in bytes.
  var addressSpace: UInt { UInt(memory) * UInt(jobs) << 20 }
}
