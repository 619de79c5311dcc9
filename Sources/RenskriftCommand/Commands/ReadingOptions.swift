import Archive
import ArgumentParser
import Extraction
import Glibc
import Renskrift

/// What all commands that read documents have to be told.
struct PipelineOptions: ParsableArguments {
  @Option(
    name: .customLong("pipeline"),
    help: ArgumentHelp(
      "Which stages and settings to use; without it the built-in ones.", valueName: "file"))
  var file: String?

  @Option(
    help: ArgumentHelp(
      "The most memory, in megabytes, for each page that is read at the same time.",
      valueName: "mb"))
  var memory = 2048

  func validate() throws {
    guard memory >= 256 else { throw ValidationError("--memory must be at least 256 megabytes.") }
  }

  /// How many pages or files are read at the same time.
  ///
  /// - Parameter jobs: what was asked for; nil for as many as there are cores.
  static func jobs(_ jobs: Int?) -> Int { jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// The options of the commands that read single documents.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var common: PipelineOptions

  @Option(help: "How many pages or files to read at the same time; as many as there are cores.")
  var jobs: Int?

  @Option(help: "The password of an encrypted PDF.")
  var password: String?

  @Option(
    help: ArgumentHelp("The most seconds that a file may take; any, without it.", valueName: "s"))
  var timeout: Int?

  @Option(
    name: .customLong("cache"),
    help: ArgumentHelp(
      "A folder in which to keep what was recognised, so that no page is recognised twice.",
      valueName: "dir"))
  var cacheFolder: String?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if let timeout, timeout < 1 { throw ValidationError("--timeout must be at least 1 second.") }
  }

  /// How many pages are read at the same time.
  var pagesAtATime: Int { PipelineOptions.jobs(jobs) }

  /// What a worker may take.
  var limits: Limits { Limits(file: timeout, memory: common.memory, jobs: pagesAtATime) }

  /// How workers are started that read files with these options and this pipeline.
  func workerArguments(_ pipeline: Pipeline) -> [String] {
    var arguments = [
      "--pipeline-text", String(decoding: pipeline.json.compactBytes, as: UTF8.self),
      "--memory", "\(common.memory)", "--jobs", "\(pagesAtATime)",
    ]
    if let timeout { arguments += ["--timeout", "\(timeout)"] }
    if let cacheFolder { arguments += ["--cache", cacheFolder] }
    return arguments
  }

  /// Prepares what the options ask for.
  ///
  /// - Parameter pipeline: the pipeline, if it need not be read.
  /// - Throws: `CommandError` if the pipeline cannot be read.
  func converter(
    _ invocation: Invocation, pipeline: Pipeline? = nil
  ) throws(CommandError) -> Converter {
    let chosen = if let pipeline { pipeline } else { try PipelineFile.read(common.file) }
    return Converter(
      pipeline: chosen, jobs: pagesAtATime,
      password: password,
      cache: cacheFolder.map(ReadingCache.init), invocation: invocation)
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
