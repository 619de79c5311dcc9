import Glibc
public import SystemPackage

/// The program's own folder in an output folder.
public struct JournalFolder: Sendable, Hashable {
  /// The output folder.
  public let output: FilePath

  /// Names the folder in an output folder; nothing is made.
  public init(output: FilePath) { self.output = output }

  /// The folder: `.renskrift`.
  public var path: FilePath { output.appending(".renskrift") }

  /// The file of a journal: of a share, or of everything.
  public func journal(_ shard: Shard? = nil) -> FilePath {
    path.appending("journal\(shard.map(\.suffix) ?? "").sqlite")
  }

  /// The file that a run locks.
  func lock(_ shard: Shard? = nil) -> FilePath {
    path.appending("lock\(shard.map(\.suffix) ?? "")")
  }

  /// Where the workers of a run write before it is known that an output is whole; each share has its
  /// own, as shares run beside each other.
  func parts(_ shard: Shard? = nil) -> FilePath {
    path.appending("parts\(shard.map(\.suffix) ?? "")")
  }

  /// The journals of shares that lie here.
  ///
  /// - Throws: `JournalError` if the folder cannot be read.
  public func shardJournals() throws(JournalError) -> [FilePath] {
    try names().filter { $0.hasPrefix("journal-") && $0.hasSuffix(".sqlite") }
      .map { path.appending($0) }
  }

  /// The files that runs have locked, or had.
  func locks() -> [FilePath] {
    ((try? names()) ?? []).filter { $0 == "lock" || $0.hasPrefix("lock-") }
      .map { path.appending($0) }
  }

  private func names() throws(JournalError) -> [String] {
    do { return try FolderListing.read(path).names.map(\.name).sorted() } catch {
      throw JournalError(
        .missing, "\(output): there is no journal here; name the output folder of a batch")
    }
  }

  /// Makes the folder and the output folder above it.
  ///
  /// - Throws: `JournalError`.
  func make() throws(JournalError) {
    for folder in [output, path] where mkdir(folder.string, 0o777) != 0 {
      let failure = Errno(rawValue: errno)
      guard failure == .fileExists, (try? FileStatus(folder).kind) == .folder else {
        throw JournalError(
          .notWritable, "\(folder): the folder cannot be made (\(failure)); choose another for -o")
      }
    }
  }
}

extension Shard {
  fileprivate var suffix: String { "-\(number)-of-\(count)" }
}
