/// Writes the outputs for users.
public struct EmitStage: Stage, Hashable {
  /// The formats to write.
  public var formats: [Format]
  /// Whether text and Markdown say where a page begins.
  public var pageMarks: Bool

  /// A format of output.
  public enum Format: String, Sendable, CaseIterable, Codable {
    /// The output contract `renskrift/1`.
    case json
    /// Plain text: a blank line between blocks.
    case text
    /// CommonMark with tables, for people and for language models.
    case markdown
    /// Tables of items, decisions, attendance and votes, for spreadsheets.
    case csv

    /// What is written where nobody chooses.
    public static let standard: [Format] = [.json, .text]
  }

  /// The word that names the stage in `pipeline.json`.
  public static let name = "emit"
  /// What the stage does, in a sentence.
  public static let summary = "Writes the outputs for users."
  /// The settings, in the order in which they are shown.
  public static let settings = [
    Setting(
      "formats", .list(Format.allCases.map(\.rawValue)),
      standard: .array(Format.standard.map { .string($0.rawValue) }),
      summary: "The formats to write."),
    Setting(
      "pageMarks", .flag, standard: .bool(false),
      summary: "Whether text and Markdown say where a page begins."),
  ]

  /// Makes the stage of checked settings.
  public init(_ values: SettingValues) {
    self.init(
      formats: values.list("formats").compactMap(Format.init), pageMarks: values.flag("pageMarks"))
  }

  /// A stage that writes some formats.
  public init(formats: [Format] = Format.standard, pageMarks: Bool = false) {
    self.formats = formats
    self.pageMarks = pageMarks
  }

  /// The effective settings, in the order of `settings`.
  public var values: [JSON.Member] {
    [
      .init("formats", .array(formats.map { .string($0.rawValue) })),
      .init("pageMarks", .bool(pageMarks)),
    ]
  }
}

/// What the output says of the pipeline that made it.
public struct PipelineRecord: Sendable {
  /// The pipeline.
  public let pipeline: Pipeline
  /// SHA-256 of the effective settings of all stages but `emit`.
  public let fingerprint: String

  /// Describes a pipeline.
  public init(pipeline: Pipeline, fingerprint: String) {
    self.pipeline = pipeline
    self.fingerprint = fingerprint
  }
}
