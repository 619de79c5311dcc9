public import Renskrift

/// What differs between two batches over the same files.
public struct BatchComparison: Sendable {
  private var files: [(path: String, comparison: Comparison)] = []
  private var outcomes: [(path: String, from: String?, to: String?)] = []
  private var compared = 0

  /// No file was compared yet.
  public init() {}

  /// Counts a file whose outputs are the same.
  public mutating func addSame() { compared += 1 }

  /// Adds a file whose outputs were compared.
  public mutating func add(_ path: String, _ comparison: Comparison) {
    compared += 1
    if !comparison.differences.isEmpty { files.append((path, comparison)) }
  }

  /// Adds a file whose conversion ended otherwise, or that only one of the batches has.
  public mutating func add(_ path: String, from old: String?, to new: String?) {
    outcomes.append((path, old, new))
  }

  /// The files with differences, those with the most first.
  private var sorted: [(path: String, comparison: Comparison)] {
    files.sorted { ($1.comparison.size, $0.path) < ($0.comparison.size, $1.path) }
  }

  /// The differences for people.
  ///
  /// - Parameter limit: how many files and differences to name.
  public func text(limit: Int) -> String {
    var text = "\(compared) files compared, of which \(files.count) differ\n"
    for (path, old, new) in outcomes.prefix(limit) {
      text += View.entry("  \(path):", "\(old ?? "not there") → \(new ?? "not there")", width: 4)
    }
    if outcomes.count > limit { text += "  and \(outcomes.count - limit) more ended otherwise\n" }
    guard !files.isEmpty else { return text }
    text += "\nby stage\n"
    for kind in Pipeline.kinds {
      let own = files.flatMap { $0.comparison.differences }.filter { $0.stage == kind.name }
      guard !own.isEmpty else { continue }
      let count = files.count { $0.comparison.differences.contains { $0.stage == kind.name } }
      let size = own.reduce(0) { $0 + $1.size }
      text += View.entry(
        "  \(kind.name)", "in \(count) of them: \(size) words or entries",
        width: 12)
    }
    text += "\nfiles with the most differences\n"
    for (path, comparison) in sorted.prefix(limit) {
      let parts = comparison.sizes.map { "\($0.stage) \($0.size)" }.joined(separator: ", ")
      text += View.entry(
        "  \(View.right("\(comparison.size)", 6))", "\(path) (\(parts))", width: 10)
    }
    text += "\nthe largest differences\n"
    let all = files.flatMap { file in file.comparison.differences.map { (file.path, $0) } }
      .sorted { ($1.1.size, $0.0) < ($0.1.size, $1.0) }
    for (path, difference) in all.prefix(limit) {
      let page = difference.page.map { ", page \($0)" } ?? ""
      text += "\n\(path)\(page): \(difference.stage), \(difference.subject) (\(difference.size))\n"
      text += View.entry(" ", difference.text, width: 4)
    }
    return text
  }

  /// The differences for programs.
  public var json: JSON {
    .object([
      .init("compared", .integer(compared)),
      .init(
        "outcomes",
        .array(
          outcomes.map {
            .object([
              .init("file", .string($0.path)), .init("from", $0.from.map(JSON.string) ?? .null),
              .init("to", $0.to.map(JSON.string) ?? .null),
            ])
          })),
      .init(
        "files",
        .array(
          sorted.map {
            .object([
              .init("file", .string($0.path)), .init("size", .integer($0.comparison.size)),
              .init("differences", $0.comparison.json),
            ])
          })),
    ])
  }
}
