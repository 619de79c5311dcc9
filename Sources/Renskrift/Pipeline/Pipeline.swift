/// The stages that a document goes through, with their settings.
public struct Pipeline: Sendable {
  /// The pipeline's name.
  public var name: String
  /// The stages in order; `extract` is the first.
  public var stages: [any Stage]

  /// The kinds of stages, in the order in which they stand in a pipeline.
  ///
  /// `filter` may stand anywhere between `extract` and `emit`.
  public static let kinds: [any Stage.Type] = [
    ExtractStage.self, LayoutStage.self, RepairStage.self, SegmentStage.self, MinutesStage.self,
    EmitStage.self,
  ]

  /// The pipeline that applies where none is named; it equals the repository's `pipeline.json`.
  public static let standard = Pipeline(
    name: "swedish-minutes",
    stages: kinds.map { kind in kind.init(SettingValues(standardsOf: kind)) })

  /// Makes a pipeline; `stages` must be in a valid order.
  init(name: String, stages: [any Stage]) {
    self.name = name
    self.stages = stages
  }

  /// The first stage.
  public var extract: ExtractStage? { stages.first as? ExtractStage }
  /// The last stage, if the pipeline writes outputs.
  public var emit: EmitStage? { stages.last as? EmitStage }

  /// The effective settings of a stage, with its name first.
  public static func settings(of stage: any Stage) -> JSON {
    .object([.init("stage", .string(type(of: stage).name))] + stage.values)
  }

  /// The pipeline with all its effective settings, as it could stand in `pipeline.json`.
  public var json: JSON {
    .object([
      .init("name", .string(name)), .init("stages", .array(stages.map(Self.settings(of:)))),
    ])
  }

  /// The bytes whose SHA-256 is the fingerprint: the settings of all stages but `emit`.
  ///
  /// - Parameter files: for a filter, the files that its command names with their SHA-256.
  public func fingerprintInput(files: (FilterStage) -> [JSON.Member]) -> [UInt8] {
    let settings = stages.filter { !($0 is EmitStage) }.map { stage in
      guard let filter = stage as? FilterStage, case .object(let members) = Self.settings(of: stage)
      else { return Self.settings(of: stage) }
      return JSON.object(members + [.init("files", .object(files(filter)))])
    }
    return JSON.array(settings).compactBytes
  }
}

extension SettingValues {
  /// The values that apply where `pipeline.json` says nothing.
  init(standardsOf kind: any Stage.Type) {
    members = Dictionary(
      kind.settings.compactMap { setting in setting.standard.map { (setting.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
