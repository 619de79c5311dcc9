import Glibc
import Synchronization

/// Ends the program tidily on SIGINT, SIGTERM and SIGHUP: no stray file, no stray filter.
final class Interruption: Sendable {
  /// The signals that end the program; they are blocked.
  let signals: [Int32]
  private let received = Atomic<Int32>(0)
  private let writing = Mutex(())
  private let hasProcesses = Atomic<Bool>(false)

  private let gentle = Mutex<Gentle?>(nil)

  /// How long running work may take to notice that it was cancelled, in seconds.
  private static let grace = 0.3
  /// How long work may take that has processes of its own to end, in seconds.
  private static let processGrace = 4.0

  /// What is done about the first signal instead of ending the program.
  private typealias Gentle = @Sendable () -> Void

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
    while true {
      guard !signals.isEmpty, sigwait(&set, &number) == 0 else { while true { pause() } }
      received.store(number, ordering: .sequentiallyConsistent)
      let gentle = gentle.withLock { handler in
        defer { handler = nil }
        return handler
      }
      guard let gentle else { break }
      gentle()
    }
    cancel()
    let grace = hasProcesses.load(ordering: .relaxed) ? Self.processGrace : Self.grace
    usleep(UInt32(grace * 1_000_000))
    writing.withLock { _ in _exit(128 + number) }
  }

  /// Has the first signal do this, after which the work ends by itself; a second one ends the program.
  func beGentle(_ handler: @escaping @Sendable () -> Void) {
    waitForProcesses()
    gentle.withLock { $0 = handler }
  }

  /// Gives the work time to end processes of its own when a signal ends the program.
  func waitForProcesses() { hasProcesses.store(true, ordering: .relaxed) }

  /// Whether a signal came.
  var hasCome: Bool { received.load(ordering: .sequentiallyConsistent) != 0 }

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
