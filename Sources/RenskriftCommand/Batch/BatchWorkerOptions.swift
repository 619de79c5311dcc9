import Archive
import ArgumentParser
import Extraction
import Renskrift
import SystemPackage

/// How the workers of a batch read files.
struct BatchWorkerOptions: ParsableArguments {
  @OptionGroup var common: PipelineOptions

  @Option(help: "How many files to read at the same time; as many as there are cores.")
  var jobs: Int?

  @Option(help: ArgumentHelp("The most seconds that a file may take.", valueName: "s"))
  var timeout = 3600

  @Flag(
    help: "Do not keep what is recognised; a changed pipeline then recognises everything again.")
  var noCache = false

  @Option(
    help: ArgumentHelp("How large the cache may be after a run, in megabytes.", valueName: "mb"))
  var cacheSize = 20_480

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    guard timeout >= 1 else { throw ValidationError("--timeout must be at least 1 second.") }
    guard cacheSize >= 0 else { throw ValidationError("--cache-size must not be negative.") }
  }

  /// How workers are started.
  ///
  /// They are given a copy of the pipeline: the file may change while the run goes on.
  func workers(_ folder: JournalFolder, _ pipeline: Pipeline) -> BatchRun.Workers {
    var arguments = [
      "--pipeline-text", String(decoding: pipeline.json.compactBytes, as: UTF8.self),
      "--timeout", "\(timeout)", "--memory", "\(common.memory)", "--jobs", "1",
    ]
    if !noCache { arguments += ["--cache", cache(folder).string] }
    return BatchRun.Workers(
      arguments: arguments, count: PipelineOptions.jobs(jobs),
      limit: timeout)
  }

  /// Takes from the cache what has not been used for the longest time, if it has grown too large.
  func pruneCache(_ folder: JournalFolder) {
    if !noCache { ReadingCache(folder: cache(folder).string).prune(toBytes: cacheSize << 20) }
  }

  private func cache(_ folder: JournalFolder) -> FilePath { folder.path.appending("cache") }
}
