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

  /// The journals of shares that lie here.
  ///
  /// - Throws: `JournalError` if the folder cannot be read.
  public func shardJournals() throws(JournalError) -> [FilePath] {
    guard let folder = opendir(path.string) else {
      throw JournalError(
        .missing, "\(output): there is no journal here; name the output folder of a batch")
    }
    defer { closedir(folder) }
    var names: [ArchivePath] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix("journal-"), name.hasSuffix(".sqlite") { names.append(ArchivePath(name)) }
    }
    return names.sorted().map { path.appending($0.string) }
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
