public import Renskrift

/// A document as one stage left it.
public struct Snapshot: Sendable {
  /// The stage.
  public let stage: any Stage
  /// The document after it.
  public let document: Document
  /// How long the stage took, in seconds; nil if the document was saved after it earlier.
  public let seconds: Double?

  /// Keeps a document; layers that no stage changed are shared, so this costs little.
  public init(stage: any Stage, document: Document, seconds: Double?) {
    self.stage = stage
    self.document = document
    self.seconds = seconds
  }

  /// What `--stage` calls the stage: its kind, a filter by its own name.
  public var title: String { stage.title }
}

extension Stage {
  /// The name of the stage in its pipeline: its kind, a filter's own name.
  public var title: String { (self as? FilterStage)?.title ?? Self.name }
}
