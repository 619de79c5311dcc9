import CProcess
import Glibc

/// Runs jobs in a process of their own, and does what is needed when one of them brings it down.
///
/// The C libraries run only there: a crash, an endless loop or a page that wants all memory costs
/// one try of one file. A page that is at fault is named, left out, and the rest tried again.
/// The process that supervises has one thread and never calls these libraries.
public struct Supervisor {
  private let limits: Limits
  private let signals: [Int32]
  private let watch: Watch

  /// How often a worker is looked at, in milliseconds.
  private static let interval = 100
  /// How long a worker that was asked to end may take, in seconds.
  private static let grace = 10.0
  /// How much longer than its limit a page may take, in seconds: the reader ends it itself, and only
  /// where it does not is it ended from outside.
  private static let pageGrace = 5.0

  /// Prepares to supervise; `signals` are those that end the program, and are blocked.
  ///
  /// Nil if there is no memory to share with a worker.
  public init?(limits: Limits, signals: [Int32]) {
    guard let watch = Watch() else { return nil }
    self.limits = limits
    self.signals = signals
    self.watch = watch
  }

  /// Runs `body` in a worker until all jobs are done, and returns the exit code of the program.
  ///
  /// - Parameters:
  ///   - isAbandoned: asked now and then; once nobody wants the results, the worker is ended.
  ///   - body: does the jobs from that of the attempt on; ends the process.
  public func run(
    isAbandoned: () -> Bool = { false }, body: (Watch, Attempt) -> Never
  ) -> Int32 {
    process_adopt_orphans()
    var attempt = Attempt(job: 0)
    while true {
      watch.clear()
      guard let child = Child.start(limits, { body(watch, attempt) }) else { return 70 }
      switch wait(for: child, attempt, isAbandoned) {
      case .interrupted(let signal): return 128 + signal
      case .failed(let failure):
        guard let next = attempt.next(after: failure, limits: limits) else { return 70 }
        attempt = next
      case .ended(let ending):
        if case .exited(let code) = ending, watch.isFinished || signals.contains(code - 128) {
          return code
        }
        if watch.isReplaced {
          attempt = Attempt(job: watch.lastJob + 1)
        } else if let job = watch.job,
          let next = attempt.next(after: failure(job, ending), limits: limits)
        {
          attempt = next
        } else {
          return 70
        }
      }
      Child.endOrphans()
    }
  }

  private enum Outcome {
    case ended(Child.Ending)
    case failed(Failure)
    case interrupted(Int32)
  }

  /// Waits until the worker ends, is over a limit, or the program is interrupted.
  private func wait(
    for child: Child, _ attempt: Attempt, _ isAbandoned: () -> Bool
  ) -> Outcome {
    var interrupted: (signal: Int32, deadline: Int)?
    while true {
      if let ending = child.ending() {
        if let interrupted { return .interrupted(interrupted.signal) }
        return .ended(ending)
      }
      if let signal = nextSignal(), signal != SIGCHLD {
        kill(child.id, signal)
        interrupted = interrupted ?? (signal, Int(Self.grace) + time(nil))
      }
      if let interrupted {
        guard time(nil) > interrupted.deadline else { continue }
        child.end()
        return .interrupted(interrupted.signal)
      }
      if isAbandoned() {
        child.end()
        return .interrupted(SIGHUP)
      }
      if let failure = overLimit(attempt) {
        child.end()
        return .failed(failure)
      }
    }
  }

  /// The next signal; nil if none comes before it is time to look at the worker again.
  private func nextSignal() -> Int32? {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals + [SIGCHLD] { sigaddset(&set, signal) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    var pause = timespec(tv_sec: 0, tv_nsec: Self.interval * 1_000_000)
    let signal = sigtimedwait(&set, nil, &pause)
    return signal > 0 ? signal : nil
  }

  private func overLimit(_ attempt: Attempt) -> Failure? {
    guard let job = watch.job else { return nil }
    let seconds = watch.seconds
    let earlier = attempt.job == job ? attempt.seconds : 0
    if let limit = limits.file, seconds + earlier > Double(limit) {
      return Failure(
        job: job, pages: [], isTimeLimit: true, reason: "took too long", seconds: seconds)
    }
    let limit = watch.pageLimit
    let late = watch.pages.filter { $0.seconds > Double(limit) + Self.pageGrace }.map(\.page)
    guard limit > 0, let page = late.min() else { return nil }
    return Failure(
      job: job, pages: [page],
      reason: "took longer than its limit of \(limit) s (pageTimeLimit)", seconds: seconds)
  }

  private func failure(_ job: Int, _ ending: Child.Ending) -> Failure {
    let reason: String
    switch ending {
    case .exited(let code): reason = "ended without an answer (exit code \(code))"
    case .signalled(SIGABRT):
      reason = "crashed (signal \(SIGABRT)); it may need more than \(limits.memory) MB of memory"
    case .signalled(SIGKILL): reason = "was ended by the system, which may be out of memory"
    case .signalled(let number): reason = "crashed (signal \(number))"
    }
    return Failure(
      job: job, pages: watch.pages.map(\.page).sorted(), isKilled: ending == .signalled(SIGKILL),
      reason: reason, seconds: watch.seconds)
  }
}
