public import SystemPackage

/// The hash of a file as an earlier run found it, which holds as long as size and time are the same:
/// what decides whether the file is read again decides here too.
public struct KnownContent: Codable, Sendable, Hashable {
  private let sha256: String
  private let size: Int
  private let modified: Int

  /// What a journal says of a file; nil if that is of another time, or nothing.
  public init?(_ record: FileRecord?, of entry: ArchiveEntry) {
    guard let record, record.entry == entry, !record.document.sha256.isEmpty else { return nil }
    sha256 = record.document.sha256
    (size, modified) = (entry.size, entry.modified)
  }

  /// The hash of content that was just read from a file; nil if the file is not what it was.
  public func sha256(of content: [UInt8], readFrom path: FilePath) -> String? {
    guard content.count == size, let status = try? FileStatus(path), status.size == size,
      status.modified == modified
    else { return nil }
    return sha256
  }
}
