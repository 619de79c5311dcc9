import Renskrift

/// The file of `--pipeline`.
enum PipelineFile {
  /// Reads a pipeline; the built-in one where no file is named.
  ///
  /// - Throws: `CommandError` with the place of what is wrong in it.
  static func read(_ path: String?) throws(CommandError) -> Pipeline {
    guard let path else { return .standard }
    return try parsed(try InputFile(path).read(), from: path)
  }

  /// Reads the text of a pipeline.
  ///
  /// - Throws: `CommandError`.
  static func parsed(_ text: String) throws(CommandError) -> Pipeline {
    try parsed(Array(text.utf8), from: "--pipeline-text")
  }

  private static func parsed(
    _ content: [UInt8], from place: String
  ) throws(CommandError) -> Pipeline {
    do { return try Pipeline(reading: content) } catch {
      throw CommandError(.badPipeline, "\(place): \(error)")
    }
  }
}
