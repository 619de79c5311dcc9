extension Document {
  /// The text as CommonMark: a heading of level 2 for each item, lists, tables.
  ///
  /// It holds the same words as the plain text, in the same order. Tables have an empty head, as
  /// minutes seldom print one and nothing tells the first row from the others.
  ///
  /// - Parameter pageMarks: whether a comment says where a page begins (`<!-- page 2 -->`).
  public func markdown(pageMarks: Bool = false) -> String {
    var writer = MarkdownWriter(minutes?.items ?? [])
    var marks = PageMarks(self, isOn: pageMarks)
    for block in blocks ?? [] where block.role.isText && !block.text.isEmpty {
      for page in marks.begun(by: block) { writer.mark(page) }
      writer.add(block, cells: block.cells == nil ? [] : block.cellSpans.map { text(of: $0) })
    }
    for page in marks.rest { writer.mark(page) }
    return writer.text
  }
}

/// Writes blocks as Markdown.
private struct MarkdownWriter {
  private(set) var text = ""
  /// The items by the block that heads them.
  private let items: [String: Item]
  /// Titles that stand in a block of their own after the label, by that item's blocks.
  private var title: (text: String, blocks: Set<String>)?
  private var last = Last.nothing

  /// What was written last: it decides whether a list or table goes on.
  private enum Last: Equatable { case nothing, block, bullet, number(Int), row(cells: Int) }

  init(_ items: [Item]) {
    self.items = Dictionary(
      items.compactMap { item in item.blocks.first.map { ($0, item) } },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func mark(_ page: Int) { write("<!-- page \(page) -->", .block) }

  mutating func add(_ block: Block, cells: [String]) {
    if let item = heading(block) { return write(item, block, cells) }
    if let title, title.blocks.contains(block.id), title.text == block.text {
      self.title = nil
      return
    }
    switch block.role {
    case .title: write("# " + Markdown.heading(block.text), .block)
    case .heading: write("## " + Markdown.heading(block.text), .block)
    case .subheading: write("### " + Markdown.heading(block.text), .block)
    case .listItem: addListItem(block)
    case .tableRow where cells.count > 1: addRow(cells)
    default: write(Markdown.paragraph(block.text), .block)
    }
  }

  /// The item that the block heads; a case number may stand before its heading.
  private func heading(_ block: Block) -> Item? {
    block.role == .caseNumber ? nil : items[block.id]
  }

  /// An item's heading, also where its title stands in the next block or it is a row of a table.
  private mutating func write(_ item: Item, _ block: Block, _ cells: [String]) {
    guard block.role == .tableRow, cells.count > 1 else {
      var heading = block.text
      title = nil
      if let own = item.title, !heading.contains(own) {
        heading += " " + own
        title = (own, Set(item.blocks.prefix(4)))
      }
      return write("## " + Markdown.heading(heading), .block)
    }
    let filled = cells.filter { !$0.isEmpty }
    write("## " + Markdown.heading(filled.prefix(2).joined(separator: " ")), .block)
    for cell in filled.dropFirst(2) { write(Markdown.paragraph(cell), .block) }
  }

  private mutating func addListItem(_ block: Block) {
    switch Markdown.listItem(block.text) {
    case (.bullet, let line): write(line, .bullet, tight: last == .bullet)
    case (.number(let number), let line):
      // A renderer counts on from the first number: others stay text.
      if case .number(let before) = last {
        guard number == before + 1 else { return write(Markdown.paragraph(block.text), .block) }
        write(line, .number(number), tight: true)
      } else {
        write(line, .number(number))
      }
    }
  }

  private mutating func addRow(_ cells: [String]) {
    let line = "| " + cells.map(Markdown.cell).joined(separator: " | ") + " |"
    if case .row(let count) = last, count >= cells.count {
      return write(line, last, tight: true)
    }
    let head = "|" + String(repeating: "  |", count: cells.count)
    let rule = "|" + String(repeating: " --- |", count: cells.count)
    write([head, rule, line].joined(separator: "\n"), .row(cells: cells.count))
  }

  private mutating func write(_ line: String, _ kind: Last, tight: Bool = false) {
    text += text.isEmpty || tight ? "" : "\n"
    text += line + "\n"
    last = kind
  }
}
