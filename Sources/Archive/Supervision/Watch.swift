import CProcess
import Glibc
public import Renskrift

/// What a worker is doing, in memory that it shares with the process that watches it.
///
/// Writing there costs nothing, and what a worker that crashed was doing can still be read. The
/// memory lives as long as the process.
public struct Watch: Sendable {
  /// Where the shared memory begins; a number, as pointers do not go from task to task.
  private let address: UInt

  /// The numbers at the beginning of the memory.
  private enum Place: Int {
    case job, isBusy, started, isFinished, isReplaced, requestLength, failures, pageLimit
  }
  private static let firstSlot = 16
  private static let slots = 64
  private static let requestOffset = 4096
  private static let size = 1 << 18

  /// The longest request that a worker takes, in bytes.
  public static let longestRequest = size - requestOffset

  /// Gets the memory; nil if there is none to be had.
  public init?() {
    guard
      let memory = mmap(
        nil, Self.size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0),
      memory != MAP_FAILED
    else { return nil }
    address = UInt(bitPattern: memory)
  }

  private func pointer(_ index: Int) -> UnsafeMutablePointer<Int64>? {
    UnsafeMutablePointer(bitPattern: address + UInt(index * 8))
  }
  private subscript(place: Place) -> Int {
    get { load(place.rawValue) }
    nonmutating set { store(place.rawValue, newValue) }
  }
  private func load(_ index: Int) -> Int { pointer(index).map { Int(shared_load($0)) } ?? 0 }
  private func store(_ index: Int, _ value: Int) {
    if let pointer = pointer(index) { shared_store(pointer, Int64(value)) }
  }

  // MARK: The worker's side

  /// A job begins: the number of the file or request, from 0.
  public func begin(_ job: Int) {
    self[.job] = job
    self[.started] = Self.now
    self[.isBusy] = 1
  }

  /// The job is done, and has been answered.
  public func end() { self[.isBusy] = 0 }

  /// A job ended badly, and that was said; the count outlives the worker.
  public func countFailure() { self[.failures] += 1 }

  /// How many jobs ended badly so far.
  public var failures: Int { self[.failures] }

  /// How long a page may take, in seconds; 0 until the worker has read its pipeline.
  public var pageLimit: Int {
    get { self[.pageLimit] }
    nonmutating set { self[.pageLimit] = newValue }
  }

  /// All jobs are done.
  public func finish() { self[.isFinished] = 1 }

  /// The worker ends between two jobs, to be replaced by a fresh one.
  public func replace() { self[.isReplaced] = 1 }

  // MARK: The watcher's side

  /// The job that is being done; nil between two.
  public var job: Int? { self[.isBusy] == 1 ? self[.job] : nil }
  /// The job that was begun last.
  var lastJob: Int { self[.job] }
  /// How long the job has taken, in seconds.
  public var seconds: Double { Double(Self.now - self[.started]) / 1e9 }
  /// Whether all jobs are done.
  public var isFinished: Bool { self[.isFinished] == 1 }
  /// Whether the worker ended to be replaced.
  public var isReplaced: Bool { self[.isReplaced] == 1 }

  /// The pages that are being read, each with how long it has taken, in seconds.
  public var pages: [(page: Int, seconds: Double)] {
    (0..<Self.slots).compactMap { slot in
      let page = load(Self.firstSlot + 2 * slot)
      let started = load(Self.firstSlot + 2 * slot + 1)
      return page == 0 || started == 0 ? nil : (page, Double(Self.now - started) / 1e9)
    }
  }

  /// Forgets what a worker that is gone was doing.
  func clear() {
    for place in [Place.isBusy, .isFinished, .isReplaced] { self[place] = 0 }
    for index in Self.firstSlot..<(Self.firstSlot + 2 * Self.slots) { store(index, 0) }
  }

  // MARK: The request

  /// The request that is being answered: it must outlive the worker to be tried again.
  public var request: [UInt8] {
    get {
      let start = UnsafeRawPointer(bitPattern: address + UInt(Self.requestOffset))
      let length = min(self[.requestLength], Self.longestRequest)
      return Array(UnsafeRawBufferPointer(start: start, count: length))
    }
    nonmutating set {
      let start = UnsafeMutableRawPointer(bitPattern: address + UInt(Self.requestOffset))
      let bytes = newValue.prefix(Self.longestRequest)
      UnsafeMutableRawBufferPointer(start: start, count: bytes.count).copyBytes(from: bytes)
      self[.requestLength] = bytes.count
    }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

extension Watch: PageWatch {
  /// The reader begins with a page.
  public func begins(_ page: Int) {
    for slot in 0..<Self.slots {
      guard let pointer = pointer(Self.firstSlot + 2 * slot) else { return }
      if shared_exchange(pointer, 0, Int64(page)) != 0 {
        store(Self.firstSlot + 2 * slot + 1, Self.now)
        return
      }
    }
  }

  /// The reader is done with a page.
  public func ends(_ page: Int) {
    for slot in 0..<Self.slots where load(Self.firstSlot + 2 * slot) == page {
      store(Self.firstSlot + 2 * slot + 1, 0)
      store(Self.firstSlot + 2 * slot, 0)
      return
    }
  }
}
