import Inspection
import Renskrift

/// The file of `--compare`: an output of convert, or a saved document.
enum OtherOutput {
  /// Reads an output.
  ///
  /// - Throws: `CommandError` if it is neither.
  static func read(_ file: InputFile, _ record: PipelineRecord) throws(CommandError)
    -> ComparedOutput
  {
    let content = try file.read()
    do {
      return try ComparedOutput(reading: content)
    } catch let first {
      do { return try ComparedOutput(try Document(reading: content), record) } catch {
        throw CommandError(
          .unreadable,
          "\(file.argument): this is no output of renskrift convert --format json:"
            + " \(Document.problem(first))")
      }
    }
  }
}
