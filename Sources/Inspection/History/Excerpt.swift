public import Renskrift

/// The parts of an output that a selection shows: blocks, items and edits.
public struct Excerpt: Sendable {
  private let document: Document
  private let record: PipelineRecord
  private let selection: Selection

  /// Prepares an excerpt.
  public init(_ document: Document, _ record: PipelineRecord, _ selection: Selection) {
    self.document = document
    self.record = record
    self.selection = selection
  }

  /// An object with the lists `blocks`, `items` and `edits` as they stand in the output.
  public var json: JSON {
    let output = document.outputJSON(record)
    let blocks = Set((document.blocks ?? []).filter(selection.shows).map(\.id))
    let items = Set(
      (document.minutes?.items ?? []).filter { selection.shows($0, of: document) }.map(\.id))
    let edits = Set(document.edits.filter(selection.shows).map(\.id))
    return .object([
      .init("blocks", Self.filtered(output["blocks"], blocks)),
      .init("items", Self.filtered(output["minutes"]?["items"], items)),
      .init("edits", Self.filtered(output["edits"], edits)),
    ])
  }

  private static func filtered(_ list: JSON?, _ ids: Set<String>) -> JSON {
    guard case .array(let entries)? = list else { return .array([]) }
    return .array(
      entries.filter { entry in
        if case .string(let id)? = entry["id"] { ids.contains(id) } else { false }
      })
  }
}
