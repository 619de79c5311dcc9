import Renskrift

/// A document on one screen: pages, edits, blocks, items, warnings.
struct Summary {
  private let document: Document
  private let record: PipelineRecord
  private let view: View

  init(_ document: Document, _ record: PipelineRecord, _ view: View) {
    self.document = document
    self.record = record
    self.view = view
  }

  /// The summary.
  var text: String {
    let source = document.source
    let pages = source.pageCount == 1 ? "1 page" : "\(source.pageCount) pages"
    var text = "\(source.file) · \(source.mediaType) · \(pages) · \(document.status.rawValue)\n"
    text += "pipeline \(record.pipeline.name), fingerprint \(record.fingerprint.prefix(12))\n\n"
    text += document.pages.filter { view.shows($0.number) }.map(View.heading).joined()
    text += "\n"
    text += counts("edits", view.edits(of: document).map(\.rule))
    let blocks = (document.blocks ?? []).filter { view.shows($0.page) }
    text += counts("blocks", blocks.map(\.role.rawValue))
    if let minutes = document.minutes { text += meeting(minutes) }
    let warnings = view.warningsText(document)
    if !warnings.isEmpty { text += "\nwarnings\n" + warnings }
    return text
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
    text += View.entry("items", "\(minutes.items.count)", width: 10)
    for item in minutes.items {
      text += View.entry("  \(item.label)", item.title ?? "(title not read)", width: 14)
    }
    return text
  }
}
