import ArgumentParser
import Renskrift

/// The options of all commands that read documents.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("pipeline"),
    help: ArgumentHelp(
      "Which stages and settings to use; without it the built-in ones.", valueName: "file"))
  var pipelineFile: String?

  @Option(help: "How many pages to read at the same time; as many as there are cores.")
  var jobs: Int?

  @Option(help: "The password of an encrypted PDF.")
  var password: String?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }

  /// Prepares what the options ask for.
  ///
  /// - Throws: `CommandError` if the pipeline cannot be read.
  func converter() throws(CommandError) -> Converter {
    Converter(pipeline: try PipelineFile.read(pipelineFile), jobs: jobs, password: password)
  }
}

extension PageSelection {
  /// Reads `1-3,7` from the command line.
  ///
  /// - Throws: `ValidationError` if that is not what the text is.
  static func reading(_ text: String) throws -> PageSelection {
    guard let pages = PageSelection(text) else {
      throw ValidationError("\"\(text)\" is no choice of pages; write it like 1-3,7.")
    }
    return pages
  }
}
