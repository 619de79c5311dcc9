import Inspection
import Renskrift
import SystemPackage

/// A document that was saved after a stage: what `--from` goes on from.
struct SavedDocument {
  /// The document.
  let document: Document
  /// The stage after which it was saved.
  let stage: any Stage
  /// How many stages it has been through.
  let count: Int
  /// The file.
  let place: String

  /// Reads a document.
  ///
  /// - Parameter name: the stage after which it was saved; without it what the file's name says
  ///   (`03-repair.json`), and else the last stage whose layer it holds.
  /// - Throws: `CommandError` if that is no document, or there is no such stage.
  init(_ file: InputFile, after name: String?, pipeline: Pipeline) throws(CommandError) {
    place = file.argument
    do { document = try Document(reading: try file.read()) } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError(
        .unreadable,
        "\(file.argument): this is no saved document: \(Document.problem(error)); save one with"
          + " --trace, or with --stage NAME --json")
    }
    if let name {
      let found = try StageName(name, in: pipeline)
      (stage, count) = (found.stage, found.count)
    } else {
      count = Self.stageOfName(file.argument, pipeline) ?? Self.stages(of: document, pipeline)
      stage = pipeline.stages[count - 1]
    }
    let missing: String? =
      switch true {
      case count > 1 && document.layout == nil && has(LayoutStage.self, pipeline): "layout"
      case document.blocks == nil && has(SegmentStage.self, pipeline): "segment"
      case document.minutes == nil && has(MinutesStage.self, pipeline): "minutes"
      default: nil
      }
    if let missing {
      throw CommandError(
        .usage,
        "\(file.argument): the document has no layer of \(missing), so it was not saved after"
          + " \(stage.title); name the stage with --from")
    }
  }

  private func has(_ kind: any Stage.Type, _ pipeline: Pipeline) -> Bool {
    pipeline.stages.prefix(count).contains { type(of: $0) == kind }
  }

  /// The stage that a file of `--trace` is named after.
  private static func stageOfName(_ path: String, _ pipeline: Pipeline) -> Int? {
    let stem = FilePath(path).lastComponent?.stem
    return pipeline.stages.indices.first { TraceFolder.stem(of: $0, pipeline) == stem }
      .map { $0 + 1 }
  }

  /// How many stages a document has been through, by the layers that it holds.
  private static func stages(of document: Document, _ pipeline: Pipeline) -> Int {
    let last = pipeline.stages.lastIndex { stage in
      switch stage {
      case is LayoutStage: document.layout != nil
      case is RepairStage: document.edits.contains { !$0.rule.hasPrefix("filter:") }
      case is SegmentStage: document.blocks != nil
      case is MinutesStage: document.minutes != nil
      case let filter as FilterStage: document.edits.contains { $0.rule == filter.rule }
      default: false
      }
    }
    return 1 + (last ?? 0)
  }
}
