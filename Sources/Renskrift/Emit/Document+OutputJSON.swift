extension Document {
  /// Whether all pages were read.
  public var status: Status { pages.contains { $0.status == .failed } ? .partial : .converted }

  /// How a document ended.
  public enum Status: String, Sendable { case converted, partial }

  /// The output JSON, `renskrift/1`; its keys stand in the order of the output contract.
  public func outputJSON(_ record: PipelineRecord) -> JSON {
    var members: [JSON.Member] = [
      .init("schema", .string("renskrift/1")),
      .init("status", .string(status.rawValue)),
      .init("source", sourceJSON),
      .init("pipeline", pipelineJSON(record)),
      .init("pages", .array(pages.map(\.outputJSON))),
      .init("blocks", .array(blocksJSON)),
    ]
    if let minutes { members.append(.init("minutes", minutes.outputJSON)) }
    members.append(.init("edits", .array(editsJSON)))
    members.append(.init("warnings", .array(warnings.map(\.outputJSON))))
    return .object(members)
  }

  private var sourceJSON: JSON {
    .object(
      [
        .init("file", .string(source.file)), .init("sha256", .string(source.sha256)),
        .init("mediaType", .string(source.mediaType)),
        .init("pageCount", .integer(source.pageCount)),
      ] + JSON.optional("pages", source.pages))
  }

  private func pipelineJSON(_ record: PipelineRecord) -> JSON {
    let stages = record.pipeline.stages.filter { !($0 is EmitStage) }
    let toolMembers: [JSON.Member] =
      [.init("renskrift", .string(tools.renskrift))] + JSON.optional("poppler", tools.poppler)
      + JSON.optional("tesseract", tools.tesseract) + JSON.optional("leptonica", tools.leptonica)
      + JSON.optional("hunspell", tools.hunspell) + [
        .init("models", .sorted(tools.models)), .init("dictionaries", .sorted(tools.dictionaries)),
      ]
    return .object([
      .init("name", .string(record.pipeline.name)),
      .init("fingerprint", .string(record.fingerprint)),
      .init("stages", .array(stages.map { Pipeline.settings(of: $0) })),
      .init("tools", .object(toolMembers)),
    ])
  }

  private var blocksJSON: [JSON] {
    var items: [String: String] = [:]
    for item in minutes?.items ?? [] {
      for block in item.blocks where items[block] == nil { items[block] = item.id }
    }
    return (blocks ?? []).map { block in
      let parts = parts(of: block.spans).map { part in
        JSON.object([.init("page", .integer(part.page))] + JSON.optional("box", part.box))
      }
      let confidences = block.spans.flatMap { span in
        line(span.page, span.line).words[(span.first - 1)..<span.last].compactMap(\.confidence)
      }
      var members: [JSON.Member] = [
        .init("id", .string(block.id)), .init("role", .string(block.role.rawValue)),
        .init("text", .string(block.text)),
      ]
      members += JSON.optional("raw", block.raw)
      members.append(.init("parts", .array(parts)))
      if !confidences.isEmpty {
        let mean = confidences.reduce(0, +) / Double(confidences.count)
        members.append(.init("confidence", .number(mean.hundredth)))
      }
      members += JSON.optional("item", items[block.id])
      if block.cells != nil {
        members.append(
          .init("cells", .array(block.cellSpans.map { .string(text(of: $0)) })))
      }
      return .object(members)
    }
  }

  private var editsJSON: [JSON] {
    var home: [WordID: String] = [:]
    let touched = Set(edits.flatMap(\.words).map(\.id))
    for block in blocks ?? [] {
      for span in block.spans {
        for id in span.words where touched.contains(id) { home[id] = block.id }
      }
    }
    return edits.map { edit in
      var members: [JSON.Member] = [
        .init("id", .string(edit.id)), .init("rule", .string(edit.rule)),
        .init("page", .integer(edit.page)),
      ]
      members += JSON.optional("block", edit.words.first.flatMap { home[$0.id] })
      members += [
        .init("before", .string(edit.before)), .init("after", .string(edit.after)),
        .init(
          "words",
          .array(
            edit.words.map {
              .object([
                .init("id", .string($0.id.description)), .init("before", .string($0.before)),
                .init("after", .string($0.after)),
              ])
            })),
        .init("confidence", .number(edit.confidence)), .init("reason", .string(edit.reason)),
      ]
      return .object(members)
    }
  }
}

extension Page {
  fileprivate var outputJSON: JSON {
    var members: [JSON.Member] = [.init("number", .integer(number))]
    members += JSON.optional("width", width) + JSON.optional("height", height)
    members += [
      .init("origin", .string(origin.rawValue)),
      .init("reasons", .array(reasons.map(JSON.string))),
    ]
    if let rotation { members.append(.init("rotation", .integer(rotation))) }
    members += JSON.optional("skew", skew)
    members.append(.init("status", .string(status.rawValue)))
    if let quality {
      members.append(
        .init(
          "quality",
          .object([.init("mean", .number(quality.mean)), .init("low", .number(quality.low))])))
    }
    return .object(members)
  }
}

extension Warning {
  fileprivate var outputJSON: JSON {
    let place: [JSON.Member] = page.map { [.init("page", .integer($0))] } ?? []
    return .object(
      [.init("code", .string(code))] + place + [.init("message", .string(message))])
  }
}

extension JSON {
  /// The member, if there is a value.
  static func optional(_ key: String, _ value: String?) -> [Member] {
    value.map { [Member(key, .string($0))] } ?? []
  }

  /// The member, if there is a value.
  static func optional(_ key: String, _ value: Double?) -> [Member] {
    value.map { [Member(key, .number($0))] } ?? []
  }

  /// The member, if there is a value.
  static func optional(_ key: String, _ box: Box?) -> [Member] {
    box.map { [Member(key, .array([$0.x0, $0.y0, $0.x1, $0.y1].map(JSON.number)))] } ?? []
  }

  /// An object with its keys in alphabetical order.
  static func sorted(_ values: [String: String]) -> JSON {
    .object(values.sorted { $0.key < $1.key }.map { Member($0.key, .string($0.value)) })
  }
}
