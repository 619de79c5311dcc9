/// A file of an archive, as the file system describes it.
public struct ArchiveEntry: Sendable, Hashable {
  /// Where it lies in the archive.
  public let path: ArchivePath
  /// Its size in bytes.
  public let size: Int
  /// When it was last changed, in nanoseconds since 1970.
  public let modified: Int

  /// Describes a file.
  public init(path: ArchivePath, size: Int, modified: Int) {
    self.path = path
    self.size = size
    self.modified = modified
  }
}

/// What a scan found.
public struct ScanResult: Sendable, Hashable {
  /// The files, sorted by path, each once.
  public var entries: [ArchiveEntry] = []
  /// What could not be looked at; the scan went on without it.
  public var problems: [ScanProblem] = []

  /// Nothing was found.
  public init() {}

  mutating func sort() {
    entries.sort { $0.path < $1.path }
    problems.sort { $0.path < $1.path }
  }
}

/// A folder or file that a scan had to leave out.
public struct ScanProblem: Sendable, Hashable {
  /// Where it lies in the archive; `.` is the archive itself.
  public let path: ArchivePath
  /// What happened and what to do, without the path.
  public let reason: String

  /// One sentence with the path.
  public var description: String { "\(path.string): \(reason)" }
}

/// Why an archive cannot be scanned at all: one sentence.
public struct ScanError: Error, Hashable, CustomStringConvertible {
  /// What happened, where, and what to do.
  public let description: String
}
