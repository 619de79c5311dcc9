import Renskrift

/// A document on one screen: pages, edits, blocks, items, warnings, and how long each stage took.
public struct Summary {
  private let history: History
  private let view: View
  private var document: Document { history.document }
  private var selection: Selection { view.selection }

  /// Prepares a summary.
  public init(_ history: History, _ view: View) {
    self.history = history
    self.view = view
  }

  /// The summary.
  public var text: String {
    let source = document.source
    let pages = source.pageCount == 1 ? "1 page" : "\(source.pageCount) pages"
    var text = "\(source.file) · \(source.mediaType) · \(pages) · \(document.status.rawValue)\n"
    let record = history.record
    text += "pipeline \(record.pipeline.name), fingerprint \(record.fingerprint.prefix(12))\n\n"
    text += document.pages.filter { selection.shows($0.number) }.map(View.heading).joined()
    text += "\n"
    text += counts("edits", view.edits(of: document).map(\.rule))
    let blocks = (document.blocks ?? []).filter(selection.shows)
    text += counts("blocks", blocks.map(\.role.rawValue))
    if let minutes = document.minutes { text += meeting(minutes) }
    let times = history.snapshots.compactMap { snapshot in
      snapshot.seconds.map { "\(snapshot.title) \(Self.decimal($0))" }
    }
    text += View.entry("seconds", times.joined(separator: ", "), width: 10)
    let warnings = view.warningsText(document)
    if !warnings.isEmpty { text += "\nwarnings\n" + warnings }
    return text
  }

  /// Seconds to a thousandth.
  private static func decimal(_ seconds: Double) -> String {
    "\((seconds * 1000).rounded() / 1000)"
  }

  /// How many there are in all, and of each kind, the most frequent first.
  private func counts(_ label: String, _ kinds: [String]) -> String {
    let counts = Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let parts = counts.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return View.entry(label, "\(kinds.count)" + (parts.isEmpty ? "" : ": \(parts)"), width: 10)
  }

  private func meeting(_ minutes: Minutes) -> String {
    let facts = [
      minutes.kind.rawValue, minutes.municipality ?? minutes.organisation, minutes.body,
      minutes.date,
    ]
    var text = View.entry(
      "meeting", facts.compactMap(\.self).joined(separator: " · "), width: 10)
    let items = minutes.items.filter { selection.shows($0, of: document) }
    text += View.entry("items", "\(items.count)", width: 10)
    for item in items {
      text += View.entry("  \(item.label)", item.title ?? "(title not read)", width: 14)
    }
    return text
  }
}
