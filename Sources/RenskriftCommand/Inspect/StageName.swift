import Inspection
import Renskrift

/// A stage of a pipeline, found by what `--stage` says.
struct StageName {
  /// The stage.
  let stage: any Stage
  /// How many stages there are up to and with this one.
  let count: Int

  /// Finds a stage by its kind, a filter by its name.
  ///
  /// - Throws: `CommandError` with the nearest name if the pipeline has no such stage.
  init(_ name: String, in pipeline: Pipeline) throws(CommandError) {
    let names = pipeline.stages.map(\.title)
    guard let index = names.firstIndex(of: name) else {
      let hint = names.nearest(to: name).map { "did you mean \"\($0)\"?" }
      throw CommandError(
        .usage,
        "the pipeline has no stage \"\(name)\"; "
          + (hint ?? "it has \(names.joined(separator: ", "))"))
    }
    stage = pipeline.stages[index]
    count = index + 1
  }
}
