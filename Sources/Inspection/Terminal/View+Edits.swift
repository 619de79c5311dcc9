public import Renskrift

extension View {
  /// The edits that are shown.
  public func edits(of document: Document) -> [Edit] { document.edits.filter(selection.shows) }

  /// Each edit: what was there, what is there now, and why.
  public func editsText(_ document: Document) -> String {
    let edits = edits(of: document)
    guard !edits.isEmpty else { return "No edits.\n" }
    return edits.map { edit in
      let place = edit.words.first.map { "word \($0.id)" } ?? ""
      let after = edit.takesOut ? "(taken out)" : edit.after
      return "\(edit.id)  \(edit.rule)  page \(edit.page), \(place), \(edit.confidence)\n"
        + Self.entry("  -", edit.before, width: 4) + Self.entry("  +", after, width: 4)
        + Self.entry("", "because \(edit.reason)", width: 4)
    }.joined()
  }

  /// Each block in reading order.
  func blocksText(_ document: Document) -> String {
    (document.blocks ?? []).filter(selection.shows).map { block in
      let text = block.text.isEmpty ? "(taken out) \(block.raw ?? "")" : block.text
      return Self.entry(
        "\(block.id)", "\(block.role.rawValue), page \(block.page)", width: 6)
        + Self.entry("", text.replacing("\t", with: " | "), width: 6)
    }.joined()
  }

  /// Each warning.
  func warningsText(_ document: Document) -> String {
    document.warnings.filter { $0.page.map(selection.shows) ?? true }.map { warning in
      let place = warning.page.map { "page \($0): " } ?? ""
      return Self.entry("  !", "\(place)\(warning.message) (\(warning.code))", width: 4)
    }.joined()
  }
}
