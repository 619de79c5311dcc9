import CProcess
import Glibc

/// A forked process.
struct Child {
  let id: pid_t

  /// How a process ended.
  enum Ending: Hashable {
    case exited(Int32)
    case signalled(Int32)
  }

  /// Forks a process that runs `body`; nil if that is not possible.
  ///
  /// The caller must have one thread only.
  static func start(_ limits: Limits, _ body: () -> Never) -> Child? {
    fflush(nil)
    let parent = getpid()
    let id = process_fork()
    guard id == 0 else { return id > 0 ? Child(id: id) : nil }
    // The parent may be gone before the wish to end with it is known.
    guard process_end_with_parent() == 0, getppid() == parent else { _exit(70) }
    Self.apply(limits)
    // Swift's handlers would print a page of addresses before the process ends.
    for number in [SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGFPE, SIGTRAP, SIGQUIT] {
      signal(number, SIG_DFL)
    }
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGCHLD)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    body()
  }

  private static func apply(_ limits: Limits) {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    var space = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_AS.rawValue)
    guard getrlimit(resource, &space) == 0 else { return }
    space.rlim_cur = min(space.rlim_max, limits.addressSpace)
    setrlimit(resource, &space)
  }

  /// How it ended; nil if it still runs.
  func ending() -> Ending? {
    var status: Int32 = 0
    guard waitpid(id, &status, WNOHANG) == id else { return nil }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
  }

  /// Ends it at once, and waits until it is gone.
  func end() {
    kill(id, SIGKILL)
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
  }

  /// Ends what a process that is gone had started: filters, which then are children of ours.
  static func endOrphans() {
    let file = open("/proc/self/task/\(getpid())/children", O_RDONLY)
    guard file >= 0 else { return }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = max(0, read(file, &bytes, bytes.count))
    for id in String(decoding: bytes[..<count], as: UTF8.self).split(separator: " ") {
      if let id = pid_t(id) { Child(id: id).end() }
    }
  }
}
