import Archive
import ArgumentParser
import Extraction
import Glibc
import Renskrift
import SystemPackage

/// The command `renskrift batch ARCHIVE -o OUT`.
struct BatchRunCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Convert an archive; continue where an earlier run ended.",
    discussion: """
      Every file ends as converted, partial or failed with a reason. A run that was stopped, however, \
      goes on when the same command is given again: what is done and has not changed is left alone.

      EXAMPLE:
        renskrift batch arkiv -o ut                    a folder and all below it
        find . -name '*.pdf' | renskrift batch - -o ut a list of files
        renskrift batch arkiv -o ut --retry failed     what failed, once more
        renskrift batch arkiv -o prov --sample 50      the same 50 files every time
      """)

  @Argument(help: ArgumentHelp("A folder, or - for a list of files on standard input."))
  var archive: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "The folder for the outputs; it mirrors the archive and holds the journal.",
      valueName: "dir"))
  var folder: String

  @Option(
    help: ArgumentHelp(
      "What to write: json, text, markdown or csv; several with commas.", valueName: "list"),
    transform: FormatList.init)
  var format: FormatList?

  @OptionGroup var choice: BatchOptions
  @OptionGroup var workers: BatchWorkerOptions

  @Flag(name: .shortAndLong, help: "A line for each file.")
  var verbose = false

  @Flag(help: "Say nothing but why the run ended.")
  var quiet = false

  @Flag(help: "A line of JSON on standard output for each event.")
  var json = false

  func run(_ invocation: Invocation) async throws -> ExitCode {
    do { return try await convert(invocation) } catch let error as JournalError {
      throw CommandError(error.kind == .missing ? .noInput : .cannotWrite, error.description)
    } catch let error as ScanError {
      throw CommandError(.noInput, error.description)
    }
  }

  private func convert(_ invocation: Invocation) async throws -> ExitCode {
    let pipeline = try PipelineFile.read(workers.common.file)
    let record = Converter.record(of: pipeline)
    let formats = format?.formats ?? pipeline.emit?.formats ?? EmitStage.Format.standard
    let key = ResultKey.of(record, formats)
    let place = BatchPlace(folder: folder, shard: choice.shard)
    let output = try place.output(key: key, record, choice.ifChanged)
    let scan = try scan(leavingOut: output.output)
    let lock = try RunLock(output, shard: choice.shard)
    defer { withExtendedLifetime(lock) {} }
    let journal = try Journal(writing: output, shard: choice.shard)
    defer { journal.close() }
    let batch = try BatchPreparation(
      root: archive == "-" ? "." : FilePath(archive), scan: scan, formats: formats, folder: output,
      records: journal.recordsByPath(), key: key, choice: choice)
    if choice.dryRun { return try batch.printPlan(asJSON: json) }
    try journal.write(
      JournalMeta(
        version: Program.version,
        pipeline: String(decoding: pipeline.json.compactBytes, as: UTF8.self),
        formats: formats.map(\.rawValue), root: archive, key: key))
    try journal.record(batch.touched)
    say(batch, scan)
    let progress = BatchProgress(batch.jobs, style: style)
    let ceiling = choice.maxFailures
    let failFast = choice.failFast
    let run = try BatchRun(
      batch.jobs, workers: workers.workers(output, pipeline), folder: output,
      shard: choice.shard, journal: journal, key: key, observer: progress
    ) { failures, done in
      (!failFast || failures == 0) && (ceiling?.allows(failures, of: done) ?? true)
    }
    invocation.interruption.beGentle {
      Terminal.note("\nrenskrift: finishing what is being read; Ctrl-C again stops at once\n")
      Task { await run.end() }
    }
    let stop = await run.run()
    progress.clear()
    workers.pruneCache(output)
    let records = try journal.records().filter { batch.chosen.contains($0.path) }
    return try finish(stop, records, batch.problems, output)
  }

  private func scan(leavingOut output: FilePath) throws -> ScanResult {
    let isEmpty = choice.include.isEmpty && choice.exclude.isEmpty
    let filter = FileFilter(include: choice.include, exclude: choice.exclude)
    guard archive == "-" else {
      return try TreeScan.scan(FilePath(archive), leavingOut: output, filter: filter)
    }
    return ListScan.scan(try InputFile("-").read(), filter: isEmpty ? nil : filter)
  }

  private var style: BatchProgress.Style {
    json ? .events : quiet ? .quiet : verbose ? .files : .line
  }

  private func say(_ batch: BatchPreparation, _ scan: ScanResult) {
    for problem in scan.problems { Terminal.complain(problem.description) }
    if !quiet, !json { Terminal.note(batch.text) }
  }

  /// Says how the run ended.
  private func finish(
    _ stop: BatchRun.Stop?, _ records: [FileRecord], _ problems: Int, _ output: JournalFolder
  ) throws -> ExitCode {
    if json {
      try Terminal.print(BatchSummary(records, output).json.compactBytes + [UInt8(ascii: "\n")])
    } else if !quiet {
      Terminal.note(BatchSummary(records, output).text.visible)
    }
    switch stop {
    case .cannotWrite(let reason):
      throw CommandError(.cannotWrite, reason)
    case .tooManyFailures:
      throw CommandError(
        .someFailed,
        "too many files failed; see renskrift batch failures \(folder), then run it again to go on")
    case .asked:
      Terminal.note("renskrift: stopped; give the same command again to go on\n")
      return .interrupted
    case nil: break
    }
    let isWhole = records.allSatisfy { $0.outcome == .converted } && problems == 0
    return isWhole ? .done : .someFailed
  }
}
