import Archive
import Renskrift
import Synchronization
import SystemPackage

/// What a person or a program sees of a run over an archive.
final class BatchProgress: BatchObserver {
  private let style: Style
  private let total: Int
  private let bytes: Int
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// How the run is shown.
  enum Style { case quiet, line, files, events }

  private struct State {
    var done = 0
    var failed = 0
    var pages = 0
    var bytes = 0
    var running: [ArchivePath: ContinuousClock.Instant] = [:]
  }

  /// Prepares to show a run over these files.
  init(_ jobs: [BatchJob], style: Style) {
    self.style = style
    total = jobs.count
    bytes = jobs.reduce(0) { $0 + $1.entry.size }
  }

  func began(_ job: BatchJob) {
    state.withLock { $0.running[job.entry.path] = ContinuousClock.now }
    if style == .events {
      event("started", [.init("file", .string(job.entry.path.string))])
    }
  }

  func recorded(_ records: [FileRecord]) {
    state.withLock { state in
      for record in records {
        state.done += 1
        if record.outcome == .failed { state.failed += 1 }
        state.pages += record.document.pages
        state.bytes += record.size
        state.running[record.path] = nil
      }
    }
    for record in records { show(record) }
    if style == .line || style == .files { showLine() }
  }

  /// Takes the line away, before other output.
  func clear() {
    if isShown { Terminal.note("\r\u{1B}[K") }
  }

  private func show(_ record: FileRecord) {
    switch style {
    case .quiet: break
    case .line:
      if record.outcome != .converted { say(record) }
    case .files: say(record)
    case .events:
      event(
        record.outcome == .failed ? "failed" : "finished",
        [
          .init("file", .string(record.path.string)),
          .init("status", .string(record.outcome.rawValue)), .init("code", .integer(record.code)),
          .init("pages", .integer(record.document.pages)),
          .init("seconds", .number(record.seconds)),
        ] + (record.reason.isEmpty ? [] : [.init("message", .string(record.reason))]))
    }
  }

  private func say(_ record: FileRecord) {
    clear()
    let reason = record.reason.isEmpty ? "" : ": \(record.reason)"
    let time = record.outcome == .failed ? "" : " (\(record.document.pages) p, \(record.seconds) s)"
    Terminal.note("\(record.outcome.rawValue)  \(record.path.string)\(time)\(reason)\n".visible)
  }

  private func event(_ name: String, _ members: [JSON.Member]) {
    let line = JSON.object([.init("event", .string(name))] + members).compactBytes
    try? Terminal.print(line + [UInt8(ascii: "\n")])
  }

  // MARK: The line

  private var isShown: Bool {
    (style == .line || style == .files) && Terminal.isTerminal(.standardError)
  }

  private func showLine() {
    guard isShown else { return }
    let now = ContinuousClock.now
    let state = state.withLock { $0 }
    let seconds = max(0.1, Double((now - start).components.seconds))
    var parts = ["\(state.done) of \(total)"]
    if state.failed > 0 { parts.append("\(state.failed) failed") }
    parts.append("\((Double(state.pages) / seconds).tenth) pages/s")
    if state.bytes > 0, seconds > 5 {
      let left = seconds * Double(bytes - state.bytes) / Double(state.bytes)
      parts.append("\(Self.words(Int(left))) left")
    }
    if let slowest = state.running.min(by: { $0.value < $1.value }) {
      let time = Int((now - slowest.value).components.seconds)
      if time > 2 { parts.append("\(slowest.key.name.suffix(30)) for \(Self.words(time))") }
    }
    let line = parts.joined(separator: " · ")
    Terminal.note("\r\u{1B}[K\(String(line.prefix(78)).visibleLine)")
  }

  /// `3 h 12 min`, `4 min`, `12 s`.
  static func words(_ seconds: Int) -> String {
    if seconds >= 3600 { return "\(seconds / 3600) h \(seconds % 3600 / 60) min" }
    return seconds >= 60 ? "\(seconds / 60) min" : "\(max(0, seconds)) s"
  }
}
