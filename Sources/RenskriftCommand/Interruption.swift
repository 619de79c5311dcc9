import Glibc
import Synchronization

/// Ends the program tidily on SIGINT, SIGTERM and SIGHUP: no stray file, no stray filter.
final class Interruption: Sendable {
  /// The signals that end the program; they are blocked.
  let signals: [Int32]
  private let received = Atomic<Int32>(0)
  private let writing = Mutex(())

  /// How long running work may take to notice that it was cancelled.
  private static let grace = 0.3

  /// Takes over the signals; must be called before there are other threads.
  init() {
    // Handlers, unlike SIG_IGN, are not passed on to filters; they make writes fail with an error.
    signal(SIGPIPE) { _ in }
    signal(SIGXFSZ) { _ in }
    // What the parent ignores (nohup, a shell's background jobs) stays ignored.
    signals = [SIGINT, SIGTERM, SIGHUP].filter { number in
      var action = sigaction()
      sigaction(number, nil, &action)
      return action.__sigaction_handler.sa_handler.map { unsafeBitCast($0, to: Int.self) } != 1
    }
    var set = Self.set(of: signals)
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Waits for a signal on the thread that calls, which does nothing else; then cancels the work and
  /// ends the program.
  func wait(cancelling cancel: () -> Void) -> Never {
    var set = Self.set(of: signals)
    var number: Int32 = 0
    guard !signals.isEmpty, sigwait(&set, &number) == 0 else { while true { pause() } }
    received.store(number, ordering: .sequentiallyConsistent)
    cancel()
    usleep(UInt32(Self.grace * 1_000_000))
    writing.withLock { _ in _exit(128 + number) }
  }

  /// Runs `body` to its end even if a signal comes meanwhile: files are written whole or not.
  func finishing<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try writing.withLock { _ throws(Failure) in try body() }
  }

  /// Ends the program, with the signal's code if one came.
  func exit(_ code: ExitCode) -> Never {
    let number = received.load(ordering: .sequentiallyConsistent)
    // Not `exit`: the libraries' destructors would run while a thread may still use them.
    fflush(nil)
    _exit(number == 0 ? code.rawValue : 128 + number)
  }

  private static func set(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in signals { sigaddset(&set, number) }
    return set
  }
}
