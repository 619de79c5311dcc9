import Archive
import Extraction
import Glibc
import Renskrift
import SystemPackage

/// What a run is going to do about the files of an archive.
struct BatchPreparation {
  /// The files to convert.
  let jobs: [BatchJob]
  /// The files that the run is about, those that are left alone too.
  let chosen: Set<ArchivePath>
  /// Rows that deserve the new time of a file whose content has stayed.
  let touched: [FileRecord]
  /// How many folders and files could not be looked at.
  let problems: Int
  private let plan: WorkPlan
  private let total: Int

  init(
    root: FilePath, scan: ScanResult, formats: [EmitStage.Format], folder: JournalFolder,
    records: [ArchivePath: FileRecord], key: String, choice: BatchOptions
  ) {
    problems = scan.problems.count
    let hash: (ArchivePath) -> String? = { path in
      SHA256.hex(ofFile: root.pushing(FilePath(path.string)).string)
    }
    let chosen = Selection(shard: choice.shard, sample: choice.sample, limit: choice.limit)
      .apply(to: scan.entries, sha256: hash)
    total = chosen.count
    self.chosen = Set(chosen.map(\.path))
    plan = WorkPlan(
      chosen, records: records, key: key, retry: choice.retry, verify: choice.verify ? hash : nil,
      outputExists: { access(folder.output.appending($0.string).string, F_OK) == 0 })
    let files = formats.flatMap(\.files)
    let names = OutputBases(
      scan.entries.map(\.path), recorded: records.mapValues(\.outputs),
      extensions: files.map(\.fileExtension),
      inputs: ArchiveEntry.inputs(scan.entries, of: root, in: folder.output))
    jobs = plan.work.enumerated().map { number, work in
      let base = names.base(of: work.entry.path).string
      return BatchJob(
        number: number, entry: work.entry, source: root.pushing(FilePath(work.entry.path.string)),
        outputs: Dictionary(
          uniqueKeysWithValues: files.map {
            ($0.rawValue, ArchivePath("\(base).\($0.fileExtension)"))
          }),
        earlier: records[work.entry.path]?.outputs ?? [],
        known: choice.verify ? nil : KnownContent(records[work.entry.path], of: work.entry))
    }
    touched = plan.touched.compactMap { entry in
      guard var record = records[entry.path] else { return nil }
      record.modified = entry.modified
      return record
    }
  }

  /// What is going to be done, for people.
  var text: String {
    var text = "\(total) files, \(jobs.count) to convert"
    let reasons = WorkPlan.Verdict.allCases.filter { $0.isWork && $0 != .new }.compactMap {
      verdict in plan.counts[verdict].map { "\($0) \(verdict.words)" }
    }
    if !reasons.isEmpty { text += " (\(reasons.joined(separator: ", ")))" }
    return text + "\n"
  }

  /// Prints what would be converted, and why.
  ///
  /// - Throws: `ClosedPipe`, or `CommandError` if standard output cannot be written.
  func printPlan(asJSON: Bool) throws -> ExitCode {
    for (entry, verdict) in plan.work {
      let line: [UInt8]
      if asJSON {
        line =
          JSON.object([
            .init("event", .string("planned")), .init("file", .string(entry.path.string)),
            .init("why", .string(verdict.rawValue)),
          ]).compactBytes
      } else {
        line = Array("\(entry.path.string)  \(verdict.words)".visibleLine.utf8)
      }
      try Terminal.print(line + [UInt8(ascii: "\n")])
    }
    if !asJSON { Terminal.note(text) }
    return .done
  }
}

extension WorkPlan.Verdict {
  /// Why a file is converted, for people.
  fileprivate var words: String {
    switch self {
    case .new: "new"
    case .changed: "changed"
    case .otherPipeline: "made by another pipeline or program"
    case .retry: "to be tried again"
    case .goneOutput: "without their outputs"
    case .current: "current"
    }
  }
}
