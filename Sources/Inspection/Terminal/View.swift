public import Renskrift

/// What of a document is shown, as text of at most 80 columns where its words allow that.
///
/// Nothing in it is made harmless for a terminal yet: that is done once, to the whole text.
public struct View: Sendable {
  /// What is shown.
  public let selection: Selection

  /// Prepares a view.
  public init(_ selection: Selection) { self.selection = selection }

  /// What a stage is about.
  public func text(of document: Document, after stage: any Stage) -> String {
    switch stage {
    case is ExtractStage: return extractText(document)
    case is LayoutStage: return layoutText(document)
    case is RepairStage: return editsText(document)
    case is SegmentStage: return blocksText(document)
    case is MinutesStage: return MinutesText(document, selection).text
    case let filter as FilterStage:
      var own = selection
      own.rule = filter.rule
      return View(own).editsText(document) + warningsText(document)
    default: return plainText(document)
    }
  }

  /// The blocks of the plain text that are shown, with a blank line between them.
  private func plainText(_ document: Document) -> String {
    let texts = (document.blocks ?? []).filter {
      $0.role.isText && !$0.text.isEmpty && selection.shows($0)
    }.map(\.text)
    return texts.isEmpty ? "" : texts.joined(separator: "\n\n") + "\n"
  }

  /// A label, and a text beside it in lines of 80 columns.
  public static func entry(_ label: String, _ text: String, width: Int) -> String {
    let indent = String(repeating: " ", count: width)
    let padding = String(repeating: " ", count: max(1, width - label.count))
    return label + padding + text.wrapped(to: 80 - width, indent: indent) + "\n"
  }

  /// A text with spaces after it, to so many columns.
  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A text with spaces before it, to so many columns.
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
