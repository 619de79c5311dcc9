import Synchronization

/// A time by which something must have happened; it can be set anew.
final class Deadline: Sendable {
  private let seconds: Int?
  private let time = Mutex<ContinuousClock.Instant?>(nil)

  /// - Parameter seconds: how long may be waited; nil for ever.
  init(seconds: Int?) { self.seconds = seconds }

  /// Whether it has passed.
  var isOver: Bool { time.withLock { $0.map { ContinuousClock.now > $0 } ?? false } }

  /// Begins to wait.
  func start() {
    time.withLock { time in time = seconds.map { ContinuousClock.now + .seconds($0) } }
  }

  /// Waits for nothing.
  func stop() { time.withLock { $0 = nil } }
}
