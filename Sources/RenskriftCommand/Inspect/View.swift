import Renskrift

/// What of a document is shown, as text of at most 80 columns where its words allow that.
struct View {
  /// The page to show; nil for all.
  let page: Int?
  /// The rule whose edits are shown; nil for all.
  let rule: String?

  /// What a stage is about.
  func text(of document: Document, after stage: any Stage) -> String {
    switch stage {
    case is ExtractStage: extractText(document)
    case is LayoutStage: layoutText(document)
    case is RepairStage: editsText(document)
    case is SegmentStage: blocksText(document)
    case is MinutesStage: MinutesText(document).text
    case let filter as FilterStage:
      View(page: page, rule: filter.rule).editsText(document) + warningsText(document)
    default: document.plainText
    }
  }

  /// Whether something on that page is shown.
  func shows(_ number: Int) -> Bool { page == nil || page == number }

  /// A label, and a text beside it in lines of 80 columns.
  static func entry(_ label: String, _ text: String, width: Int) -> String {
    let indent = String(repeating: " ", count: width)
    let padding = String(repeating: " ", count: max(1, width - label.count))
    return label + padding + text.wrapped(to: 80 - width, indent: indent) + "\n"
  }
}
