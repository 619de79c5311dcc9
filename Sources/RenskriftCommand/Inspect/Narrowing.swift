import Inspection
import Renskrift

/// What of a document `inspect` is to show, from the command line.
struct Narrowing {
  let page: Int?
  let rule: String?
  let item: String?
  let block: String?
  let text: String?

  /// Whether items or blocks must be known, so that all stages have to be run.
  var needsBlocks: Bool { item != nil || block != nil }

  /// The selection in a document.
  ///
  /// - Throws: `CommandError` if there is no such page, item or block.
  func selection(in document: Document, named file: String) throws(CommandError) -> Selection {
    var selection = Selection()
    selection.page = page
    selection.rule = rule
    selection.text = text
    if let page, document.page(page) == nil {
      throw CommandError(
        .unreadable,
        "\(file): there is no page \(page); the document has \(document.source.pageCount)")
    }
    let blocks = document.blocks ?? []
    if let item {
      let ids = Set(try items(item, document, file).flatMap(\.blocks))
      selection.narrow(to: blocks.filter { ids.contains($0.id) })
    }
    if let block {
      guard let found = blocks.first(where: { $0.id == block }) else {
        let last = blocks.last.map { "the last one is \($0.id)" } ?? "it has none"
        throw CommandError(.usage, "\(file): the document has no block \"\(block)\"; \(last)")
      }
      selection.narrow(to: [found])
    }
    return selection
  }

  /// The items that a label, a number or an id stands for.
  private func items(
    _ name: String, _ document: Document, _ file: String
  ) throws(CommandError) -> [Item] {
    let items = document.minutes?.items ?? []
    let wanted = Self.plain(name)
    let found = items.filter { item in
      [item.id, item.label, item.number, item.number.map { "§\($0)" }]
        .contains { $0.map(Self.plain) == wanted }
    }
    guard found.isEmpty else { return found }
    let near = items.map(\.label).nearest(to: name).map { "did you mean \"\($0)\"?" }
    throw CommandError(
      .usage,
      "\(file): the document has no item \"\(name)\"; "
        + (near ?? "renskrift inspect --stage minutes lists them"))
  }

  private static func plain(_ label: String) -> String {
    String(label.lowercased().filter { !$0.isWhitespace })
  }
}
