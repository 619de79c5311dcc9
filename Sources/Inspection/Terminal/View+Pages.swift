import Renskrift

extension View {
  /// The lines of each page as they were read, with where they come from and why.
  func extractText(_ document: Document) -> String {
    document.pages.filter { selection.shows($0.number) }.map { page in
      let lines = page.lines.enumerated().map { index, line in
        shows(page.number, index + 1, line)
          ? Self.entry("\(page.number).\(index + 1)", line.text, width: 8) : ""
      }
      return Self.heading(page) + lines.joined()
    }.joined(separator: "\n")
  }

  private func shows(_ page: Int, _ number: Int, _ line: Line) -> Bool {
    guard selection.isNarrow else { return true }
    guard !line.words.isEmpty else { return false }
    let span = Span(page: page, line: number, first: 1, last: line.words.count)
    return selection.shows([span]) && selection.holds(line.text)
  }

  /// The words of each run in reading order, with their role.
  func layoutText(_ document: Document, body: Bool = true) -> String {
    var text = ""
    var page = 0
    for run in document.layout?.runs ?? [] where selection.shows([run.span]) {
      guard body || run.role != .body else { continue }
      let words = document.text(of: [run.span])
      guard selection.holds(words, run.role.rawValue, run.reason) else { continue }
      if run.span.page != page {
        page = run.span.page
        text += (text.isEmpty ? "" : "\n") + "Page \(page)\n"
      }
      let label = Self.padded("\(run.span.line).\(run.span.first)-\(run.span.last)", 9)
      let cell = run.cell.map { "[\($0.table):\($0.row):\($0.column)] " } ?? ""
      text += Self.entry("  \(label) \(run.role.rawValue)", cell + words, width: 25)
      if let reason = run.reason { text += Self.entry("", "(\(reason))", width: 25) }
    }
    return text
  }

  /// A page's size, origin, status, quality and reasons.
  static func heading(_ page: Page) -> String {
    var facts = ["Page \(page.number)", page.origin.rawValue, page.status.rawValue]
    if let width = page.width, let height = page.height { facts.append("\(width) × \(height) pt") }
    if let rotation = page.rotation, rotation != 0 { facts.append("turned by \(rotation)°") }
    if let skew = page.skew, skew != 0 { facts.append("leaning by \(skew)°") }
    if let quality = page.quality {
      facts.append("confidence \(quality.mean), worst \(quality.low)")
    }
    return facts.joined(separator: " · ").wrapped(to: 78, indent: "  ") + "\n"
      + page.reasons.map { entry("  -", $0, width: 4) }.joined()
  }
}
