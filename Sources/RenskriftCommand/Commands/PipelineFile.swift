import Renskrift

/// The file of `--pipeline`.
enum PipelineFile {
  /// Reads a pipeline; the built-in one where no file is named.
  ///
  /// - Throws: `CommandError` with the place of what is wrong in it.
  static func read(_ path: String?) throws(CommandError) -> Pipeline {
    guard let path else { return .standard }
    let content = try InputFile(path).read()
    do { return try Pipeline(reading: content) } catch {
      throw CommandError(.badPipeline, "\(path): \(error)")
    }
  }
}
