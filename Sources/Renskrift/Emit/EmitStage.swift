/// Writes the outputs for users.
public struct EmitStage: Stage, Hashable {
  /// The formats to write.
  public var formats: [Format]

  /// A format of output.
  public enum Format: String, Sendable, CaseIterable, Codable {
    /// The output contract `renskrift/1`.
    case json
    /// Plain text: a blank line between blocks.
    case text

    /// The last part of the file's name, without the dot.
    public var fileExtension: String {
      switch self {
      case .json: "json"
      case .text: "txt"
      }
    }
  }

  /// The word that names the stage in `pipeline.json`.
  public static let name = "emit"
  /// What the stage does, in a sentence.
  public static let summary = "Writes the outputs for users."
  /// The settings, in the order in which they are shown.
  public static let settings = [
    Setting(
      "formats", .list(Format.allCases.map(\.rawValue)),
      standard: .array([.string("json"), .string("text")]), summary: "The formats to write.")
  ]

  /// Makes the stage of checked settings.
  public init(_ values: SettingValues) { formats = values.list("formats").compactMap(Format.init) }

  /// A stage that writes some formats.
  public init(formats: [Format]) { self.formats = formats }

  /// The effective settings, in the order of `settings`.
  public var values: [JSON.Member] {
    [.init("formats", .array(formats.map { .string($0.rawValue) }))]
  }
}

extension Document {
  /// The document in a format, as the bytes of a file.
  ///
  /// - Parameter pipeline: the pipeline that made the document, with its fingerprint.
  public func output(_ format: EmitStage.Format, pipeline: PipelineRecord) -> [UInt8] {
    switch format {
    case .json: outputJSON(pipeline).bytes
    case .text: Array(plainText.utf8)
    }
  }

  /// The blocks of text in reading order, with a blank line between them.
  public var plainText: String {
    let texts = (blocks ?? []).filter { $0.role.isText && !$0.text.isEmpty }.map(\.text)
    return texts.isEmpty ? "" : texts.joined(separator: "\n\n") + "\n"
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
