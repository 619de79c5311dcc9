extension Schema {
  /// `pipeline.json`, made of the stages' own descriptions of their settings.
  ///
  /// The order of stages is beyond a schema; `renskrift pipeline check` looks at that too.
  public static let pipeline = Schema(
    "pipeline", id: "renskrift-pipeline/1",
    summary: "The file for --pipeline: the stages that a document goes through.",
    root: object(
      [
        .required("name", someText),
        .required(
          "stages",
          .object([
            .init("type", .string("array")), .init("minItems", .integer(1)),
            .init("prefixItems", .array([stage(ExtractStage.self)])),
            .init(
              "items",
              .object([
                .init("oneOf", .array((Pipeline.kinds.dropFirst() + [FilterStage.self]).map(stage)))
              ])),
          ])),
      ], isClosed: true))

  /// A stage with all its settings, as outputs name it.
  static let effectiveStage = JSON.object([
    .init(
      "anyOf",
      .array(
        (Pipeline.kinds.dropLast() + [FilterStage.self]).map { kind in
          object(
            [.required("stage", constant(kind.name))]
              + kind.settings.map { .required($0.name, $0.schema) })
        }))
  ])

  private static func stage(_ kind: any Stage.Type) -> JSON {
    let settings = kind.settings.map { setting in
      Field(
        name: setting.name, shape: setting.schema.described(setting.summary),
        isRequired: setting.standard == nil)
    }
    return object([.required("stage", constant(kind.name))] + settings, isClosed: true)
      .described(kind.summary)
  }
}

extension Setting {
  /// The shape of the setting's values, with the standard value.
  fileprivate var schema: JSON {
    let shape =
      switch type {
      case .choice(let words): Schema.choice(words)
      case .list(let words):
        Schema.list(words.isEmpty ? Schema.someText : Schema.choice(words), distinct: true)
      case .command: Schema.list(Schema.text, count: 1...Int.max)
      case .text: Schema.someText
      case .flag: Schema.flag
      case .integer(let bounds):
        Schema.integer(from: bounds.lowerBound, to: bounds.upperBound)
      }
    guard let standard, case .object(let members) = shape else { return shape }
    return .object(members + [.init("default", standard)])
  }
}
