import Renskrift

extension View {
  /// The lines of each page as they were read, with where they come from and why.
  func extractText(_ document: Document) -> String {
    document.pages.filter { shows($0.number) }.map { page in
      let lines = page.lines.enumerated().map { index, line in
        Self.entry("\(page.number).\(index + 1)", line.text, width: 8)
      }
      return Self.heading(page) + lines.joined()
    }.joined(separator: "\n")
  }

  /// The words of each run in reading order, with their role.
  func layoutText(_ document: Document) -> String {
    let runs = (document.layout?.runs ?? []).filter { shows($0.span.page) }
    var text = ""
    var page = 0
    for run in runs {
      if run.span.page != page {
        page = run.span.page
        text += (text.isEmpty ? "" : "\n") + "Page \(page)\n"
      }
      let label = "\(run.span.line).\(run.span.first)-\(run.span.last)"
      let padding = String(repeating: " ", count: max(1, 10 - label.count))
      let words = document.text(of: [run.span])
      let cell = run.cell.map { "[\($0.table):\($0.row):\($0.column)] " } ?? ""
      text += Self.entry("  \(label)\(padding)\(run.role.rawValue)", cell + words, width: 25)
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
