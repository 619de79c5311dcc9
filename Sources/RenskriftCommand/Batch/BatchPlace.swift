import Archive
import Renskrift
import SystemPackage

/// Where the outputs of a batch go.
struct BatchPlace {
  let folder: String
  let shard: Shard?

  /// The output folder; if it holds the results of another pipeline, which are to stay, a folder in it
  /// with the name and the fingerprint of the pipeline.
  ///
  /// - Throws: `JournalError` if there is a journal that cannot be read.
  func output(
    key: String, _ record: PipelineRecord, _ choice: BatchOptions.IfChanged
  ) throws -> JournalFolder {
    let output = JournalFolder(output: FilePath(folder))
    guard choice == .beside, let meta = try meta(output), meta.key != key else { return output }
    let name = record.pipeline.name.filter { $0.isLetter || $0.isNumber || $0 == "-" }
    return JournalFolder(
      output: output.output.appending("\(name)-\(record.fingerprint.prefix(8))"))
  }

  private func meta(_ output: JournalFolder) throws -> JournalMeta? {
    do { return try Journal(reading: output.journal(shard)).meta() } catch {
      if error.kind == .missing { return nil }
      throw error
    }
  }
}
