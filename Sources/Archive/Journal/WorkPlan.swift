/// What is to be done about every file of an archive, after what its journal says.
public struct WorkPlan: Sendable {
  /// What is to be done about a file, and why.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// It has no row: convert.
    case new
    /// Its size, time or content is another one: convert.
    case changed
    /// Its result is of another pipeline or program: convert.
    case otherPipeline
    /// Files that ended as it did are to be done again: convert.
    case retry
    /// An output is no longer there: convert.
    case goneOutput
    /// Its result is current: leave it.
    case current

    /// Whether the file is to be converted.
    public var isWork: Bool { self != .current }
  }

  /// What is to be done again although nothing has changed.
  public enum Retry: String, Sendable, Hashable, CaseIterable {
    /// Files that failed.
    case failed
    /// Files of which pages failed.
    case partial
    /// Everything, also what was converted.
    case all

    func includes(_ outcome: FileRecord.Outcome) -> Bool {
      switch self {
      case .failed: outcome == .failed
      case .partial: outcome == .partial
      case .all: true
      }
    }
  }

  /// The files to convert, in the order in which they were given, and why.
  public private(set) var work: [(entry: ArchiveEntry, verdict: Verdict)] = []
  /// How many files there are of each verdict.
  public private(set) var counts: [Verdict: Int] = [:]
  /// Files that are current although their time is another one, as their content is the same: their
  /// rows deserve the new time.
  public private(set) var touched: [ArchiveEntry] = []

  /// Compares files with what is recorded of them.
  ///
  /// - Parameters:
  ///   - records: the rows of the journal.
  ///   - key: what results must be made with to be current.
  ///   - retry: what to do again; nil leaves also what failed as it is.
  ///   - verify: the hash of a file's content, or nil if it cannot be read; given, contents are
  ///     compared instead of size and time.
  ///   - outputExists: whether an output that was recorded is still there.
  public init(
    _ entries: [ArchiveEntry], records: [ArchivePath: FileRecord], key: String, retry: Retry? = nil,
    verify: ((ArchivePath) -> String?)? = nil, outputExists: (ArchivePath) -> Bool
  ) {
    for entry in entries {
      let verdict: Verdict
      if let record = records[entry.path] {
        let isSame =
          verify.map { record.document.sha256 == $0(entry.path) } ?? (record.entry == entry)
        verdict = Self.verdict(
          on: record, isSame: isSame, key: key, retry: retry, outputExists: outputExists)
        if verdict == .current, record.entry != entry { touched.append(entry) }
      } else {
        verdict = .new
      }
      counts[verdict, default: 0] += 1
      if verdict.isWork { work.append((entry, verdict)) }
    }
  }

  private static func verdict(
    on record: FileRecord, isSame: Bool, key: String, retry: Retry?,
    outputExists: (ArchivePath) -> Bool
  ) -> Verdict {
    if !isSame { return .changed }
    if record.key != key { return .otherPipeline }
    if retry?.includes(record.outcome) == true { return .retry }
    return record.outputs.allSatisfy(outputExists) ? .current : .goneOutput
  }
}
