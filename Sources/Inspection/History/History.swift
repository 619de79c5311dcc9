public import Renskrift

/// A document between any two stages of its pipeline.
public struct History: Sendable {
  /// The document after each stage, in order; never empty.
  public let snapshots: [Snapshot]
  /// The pipeline, with its fingerprint.
  public let record: PipelineRecord

  /// Puts snapshots together; nil without any.
  public init?(_ snapshots: [Snapshot], record: PipelineRecord) {
    guard !snapshots.isEmpty else { return nil }
    self.snapshots = snapshots
    self.record = record
  }

  /// The document after the last stage.
  public var document: Document { snapshots[snapshots.count - 1].document }

  /// The document before a stage; the first one's own where nothing earlier is known.
  public func before(_ index: Int) -> Document { snapshots[max(0, index - 1)].document }

  /// The place of a stage in the pipeline, from 1; filters count.
  public func number(_ snapshot: Snapshot) -> Int {
    1 + (record.pipeline.stages.firstIndex { $0.title == snapshot.title } ?? 0)
  }

  /// The snapshot after the stage of that name.
  public func index(of title: String) -> Int? { snapshots.firstIndex { $0.title == title } }
}
