import Renskrift

/// What the inspection page knows of a document, as compact JSON for its script.
struct PageData {
  private let history: History
  private let pages: [Page]
  private let readers: [String]
  private var document: Document { history.document }

  init(_ history: History, page: Int?) {
    self.history = history
    pages = history.document.pages.filter { page == nil || page == $0.number }
    var readers: [String] = []
    for page in pages {
      for line in page.lines {
        for case let reader? in line.words.lazy.map(\.reader) where !readers.contains(reader) {
          readers.append(reader)
        }
      }
    }
    self.readers = readers
  }

  var json: JSON {
    let layouts = versions { $0.layout }
    let blocks = versions { $0.blocks }
    let minutes = versions { $0.minutes }
    let shown = Set(pages.map(\.number))
    let source = document.source
    let used = Set(
      (document.layout?.runs ?? []).lazy.filter { shown.contains($0.span.page) }.map(\.role))
    let rules = Set(document.edits.map(\.rule))
    return .object([
      .init("file", .string(source.file)), .init("mediaType", .string(source.mediaType)),
      .init("pageCount", .integer(source.pageCount)),
      .init(
        "pipeline",
        .object([
          .init("name", .string(history.record.pipeline.name)),
          .init("fingerprint", .string(history.record.fingerprint)),
        ])),
      .init("readers", texts(readers)),
      .init("roles", texts(Run.Role.allCases.map(\.rawValue))),
      .init("usedRoles", texts(Run.Role.allCases.filter(used.contains).map(\.rawValue))),
      .init(
        "rules",
        .object(Rule.all.filter { rules.contains($0.id) }.map { .init($0.id, .string($0.summary)) })
      ),
      .init(
        "stages",
        .array(
          history.snapshots.enumerated().map { index, snapshot in
            .object([
              .init("name", .string(snapshot.title)),
              .init("kind", .string(type(of: snapshot.stage).name)),
              .init("edits", .integer(edits(upTo: snapshot))),
              .init("layout", .integer(layouts.places[index])),
              .init("blocks", .integer(blocks.places[index])),
              .init("minutes", .integer(minutes.places[index])),
            ])
          })),
      .init("pages", .array(pages.map(json))),
      .init("layouts", .array(layouts.values.map { json($0, shown) })),
      .init("blocks", .array(blocks.values.map { json($0, shown) })),
      .init("minutes", .array(minutes.values.map { json($0, within: blocks.values.last, shown) })),
      .init("edits", .array(shownEdits.map(json))),
      .init(
        "warnings",
        .array(
          document.warnings.filter { $0.page.map(shown.contains) ?? true }.map { warning in
            .object([
              .init("page", warning.page.map(JSON.integer) ?? .null),
              .init("message", .string(warning.message)),
            ])
          })),
    ])
  }

  private func texts(_ values: [String]) -> JSON { .array(values.map(JSON.string)) }

  // MARK: Layers

  /// The different values that a layer had, and which of them it has after each stage; -1 for none.
  private func versions<Layer: Equatable>(
    _ layer: (Document) -> Layer?
  ) -> (values: [Layer], places: [Int]) {
    var values: [Layer] = []
    var places: [Int] = []
    for snapshot in history.snapshots {
      guard let value = layer(snapshot.document) else {
        places.append(-1)
        continue
      }
      if values.last != value { values.append(value) }
      places.append(values.count - 1)
    }
    return (values, places)
  }

  private func json(_ layout: Layout, _ shown: Set<Int>) -> JSON {
    let roles = Run.Role.allCases
    return .array(
      layout.runs.filter { shown.contains($0.span.page) }.map { run in
        .array(
          numbers(run.span)
            + [
              .integer(roles.firstIndex(of: run.role) ?? 0), run.reason.map(JSON.string) ?? .null,
            ])
      })
  }

  private func json(_ blocks: [Block], _ shown: Set<Int>) -> JSON {
    .array(
      blocks.compactMap { block in
        let spans = block.spans.filter { shown.contains($0.page) }
        guard !spans.isEmpty else { return nil }
        return .array([
          .string(block.id), .string(block.role.rawValue),
          .array(spans.map { .array(numbers($0)) }),
        ])
      })
  }

  private func numbers(_ span: Span) -> [JSON] {
    [.integer(span.page), .integer(span.line), .integer(span.first), .integer(span.last)]
  }

  /// The meeting; of the items those with a block that is shown.
  private func json(_ minutes: Minutes, within blocks: [Block]?, _ shown: Set<Int>) -> JSON {
    let home = Dictionary(
      (blocks ?? []).map { ($0.id, $0.spans.contains { shown.contains($0.page) }) },
      uniquingKeysWith: { first, _ in first })
    func here(_ ids: [String]) -> JSON { texts(ids.filter { home[$0] ?? false }) }
    let facts = [
      ("municipality", minutes.municipality), ("organisation", minutes.organisation),
      ("body", minutes.body), ("date", minutes.date), ("start", minutes.start),
      ("end", minutes.end), ("place", minutes.place),
    ]
    let items = minutes.items.filter { $0.blocks.contains { home[$0] ?? false } }
    return .object(
      facts.compactMap { name, value in value.map { .init(name, .string($0)) } } + [
        .init(
          "items",
          .array(
            items.map { item in
              .object([
                .init("id", .string(item.id)), .init("label", .string(item.label)),
                .init("title", item.title.map(JSON.string) ?? .null),
                .init("blocks", here(item.blocks)),
                .init("decisions", texts(item.decisions.map(\.text))),
                .init(
                  "sections",
                  .array(
                    item.sections.map {
                      .object([
                        .init("kind", .string($0.kind.rawValue)), .init("blocks", here($0.blocks)),
                      ])
                    })),
              ])
            }))
      ])
  }

  // MARK: Words and edits

  private func json(_ page: Page) -> JSON {
    .object([
      .init("n", .integer(page.number)),
      .init("w", page.width.map(JSON.number) ?? .null),
      .init("h", page.height.map(JSON.number) ?? .null),
      .init("origin", .string(page.origin.rawValue)),
      .init("status", .string(page.status.rawValue)),
      .init("reasons", texts(page.reasons)),
      .init(
        "quality", page.quality.map { .array([.number($0.mean), .number($0.low)]) } ?? .null),
      .init(
        "lines",
        .array(
          page.lines.map { line in
            .array(line.words.indices.map { json(line.words[$0], line.read($0)) })
          })),
    ])
  }

  private func json(_ word: Word, _ text: String) -> JSON {
    var values: [JSON] = [.string(text)]
    if let box = word.box {
      values += [box.x0, box.y0, box.x1, box.y1].map(JSON.number)
    } else {
      values += [.null, .null, .null, .null]
    }
    values.append(word.confidence.map(JSON.number) ?? .null)
    values.append(word.reader.flatMap(readers.firstIndex).map(JSON.integer) ?? .null)
    if let others = word.alternatives {
      values.append(
        .array(
          others.map {
            .array([
              .string($0.text), .string($0.reader), $0.confidence.map(JSON.number) ?? .null,
            ])
          }))
    }
    return .array(values)
  }

  /// The edits of which a word is on a page that is shown, with their places in the ledger.
  private var shownEdits: [Edit] {
    guard pages.count < document.pages.count else { return document.edits }
    let shown = Set(pages.map(\.number))
    return document.edits.filter { $0.words.allSatisfy { shown.contains($0.id.page) } }
  }

  private func edits(upTo snapshot: Snapshot) -> Int {
    guard pages.count < document.pages.count else { return snapshot.document.edits.count }
    let ids = Set(snapshot.document.edits.map(\.id))
    return shownEdits.count { ids.contains($0.id) }
  }

  private func json(_ edit: Edit) -> JSON {
    .array([
      .string(edit.id), .string(edit.rule), .integer(edit.page), .string(edit.before),
      .string(edit.after),
      .array(
        edit.words.map {
          .array([.string($0.id.description), .string($0.before), .string($0.after)])
        }),
      .number(edit.confidence), .string(edit.reason),
    ])
  }
}
