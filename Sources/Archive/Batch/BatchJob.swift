public import SystemPackage

/// A file of an archive that is to be converted, and where its outputs go.
public struct BatchJob: Sendable, Hashable {
  /// The number of the job in the run, from 0.
  public let number: Int
  /// The file as it was when the archive was scanned.
  public let entry: ArchiveEntry
  /// Where it lies.
  public let source: FilePath
  /// Where each output goes, relative to the output folder, by format.
  public let outputs: [String: ArchivePath]
  /// The outputs of an earlier run, which are replaced.
  public let earlier: [ArchivePath]
  /// What an earlier run found in the file; nil if that is not known or not to be relied on.
  public let known: KnownContent?

  /// Describes a job.
  public init(
    number: Int, entry: ArchiveEntry, source: FilePath, outputs: [String: ArchivePath],
    earlier: [ArchivePath] = [], known: KnownContent? = nil
  ) {
    self.number = number
    self.entry = entry
    self.source = source
    self.outputs = outputs
    self.earlier = earlier
    self.known = known
  }

  /// What a worker is asked: it writes to places where nobody looks for outputs.
  func request(parts: FilePath, jobs: Int) -> WorkerRequest {
    WorkerRequest(
      id: "\(number)", file: source.string, name: entry.path.string,
      outputs: outputs.reduce(into: [:]) { $0[$1.key] = part($1.key, in: parts).string },
      jobs: jobs, known: known)
  }

  /// Where a worker writes an output before it is known to be whole.
  func part(_ format: String, in parts: FilePath) -> FilePath {
    parts.appending("\(number).\(format)")
  }
}
