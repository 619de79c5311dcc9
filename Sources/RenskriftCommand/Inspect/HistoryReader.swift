import Inspection
import Renskrift

/// Converts a file, or goes on from a saved document, and keeps what stands between the stages.
struct HistoryReader {
  let converter: Converter
  /// How many stages are run.
  var stages = Int.max

  /// Converts a file.
  ///
  /// - Throws: `CommandError`.
  func read(_ file: InputFile, pages: PageSelection?) async throws -> (History, content: [UInt8]) {
    var snapshots: [Snapshot] = []
    var clock = ContinuousClock.now
    let (_, content) = try await converter.run(file, pages: pages, stages: stages) {
      snapshots.append(Self.snapshot($0, $1, since: &clock))
    }
    return (try history(snapshots), content)
  }

  /// Goes on from a saved document.
  ///
  /// - Throws: `CommandError`.
  func read(_ saved: SavedDocument) async throws -> History {
    guard stages >= saved.count else {
      throw CommandError(
        .usage,
        "\(saved.place): the document was saved after \(saved.stage.title); what an earlier stage"
          + " left is no longer known")
    }
    var snapshots = [Snapshot(stage: saved.stage, document: saved.document, seconds: nil)]
    var clock = ContinuousClock.now
    try await converter.run(
      saved.document, after: saved.count, stages: stages, savedIn: saved.place
    ) { snapshots.append(Self.snapshot($0, $1, since: &clock)) }
    return try history(snapshots)
  }

  private func history(_ snapshots: [Snapshot]) throws(CommandError) -> History {
    guard let history = History(snapshots, record: converter.record) else {
      throw CommandError(.badPipeline, "the pipeline has no stage; add \"extract\"")
    }
    return history
  }

  private static func snapshot(
    _ stage: any Stage, _ document: Document, since clock: inout ContinuousClock.Instant
  ) -> Snapshot {
    let now = ContinuousClock.now
    defer { clock = ContinuousClock.now }
    return Snapshot(
      stage: stage, document: document, seconds: (now - clock) / Duration.seconds(1))
  }
}
