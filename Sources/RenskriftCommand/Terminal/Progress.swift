import SystemPackage

/// One line on the terminal that says what is being done; nothing where there is no terminal.
struct Progress {
  private let isShown: Bool
  private let count: Int

  init(of count: Int, isQuiet: Bool) {
    self.count = count
    isShown = !isQuiet && Terminal.isTerminal(.standardError)
  }

  /// Says which file is being converted.
  func show(_ index: Int, _ name: String) {
    guard isShown else { return }
    let name = name.count > 60 ? "…" + name.suffix(59) : name
    Terminal.note("\r\u{1B}[K[\(index + 1)/\(count)] \(name.visibleLine)")
  }

  /// Takes the line away, before other output.
  func clear() {
    guard isShown else { return }
    Terminal.note("\r\u{1B}[K")
  }
}
