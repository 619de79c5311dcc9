import CPoppler
import Glibc
import Renskrift
import Synchronization

/// A folder of what was recognised, so that no page is recognised twice.
///
/// Many processes may use it at the same time: entries are written beside their places and renamed.
public final class ReadingCache: Sendable {
  let folder: String
  private let counts = Mutex(Savings())

  /// What a cache has saved.
  public struct Savings: Sendable, Hashable {
    /// How many files were found in it.
    public var files = 0
    /// How many pages they have.
    public var pages = 0
    /// How long reading them had taken, in seconds.
    public var seconds = 0.0
  }

  /// Uses a folder, which is made when something is to be kept.
  public init(folder: String) { self.folder = folder }

  /// What the cache has saved so far in this process.
  public var savings: Savings { counts.withLock { $0 } }

  /// What is kept under a key; nil if there is nothing, or nothing whole.
  func load(_ key: String) -> ReadingEntry? {
    guard let file = g_mapped_file_new(path(key), 0, nil) else { return nil }
    defer { g_mapped_file_unref(file) }
    let bytes = UnsafeRawBufferPointer(
      start: g_mapped_file_get_contents(file), count: Int(g_mapped_file_get_length(file)))
    guard let expanded = Zlib.expanded(Array(bytes)),
      let entry = ReadingEntry(expanded, key: key)
    else { return nil }
    counts.withLock {
      $0.files += 1
      $0.pages += entry.document.pages.count
      $0.seconds += entry.seconds
    }
    // What is used is thrown away last.
    utimes(path(key), nil)
    return entry
  }

  /// Keeps an entry; a cache that cannot be written only costs time.
  func store(_ entry: ReadingEntry, _ key: String) {
    let whole = entry.bytes(key: key)
    // What would not be read back as it was is not kept.
    guard ReadingEntry(whole, key: key)?.document.pages == entry.document.pages,
      let bytes = Zlib.compressed(whole)
    else { return }
    let path = path(key)
    guard g_mkdir_with_parents("\(folder)/\(key.prefix(2))", 0o777) == 0 else { return }
    bytes.withUnsafeBufferPointer { buffer in
      _ = buffer.withMemoryRebound(to: CChar.self) {
        // Writes beside the place and renames, without waiting for the disk: an entry that is lost
        // with the power is read again.
        g_file_set_contents_full(
          path, $0.baseAddress, gssize($0.count), G_FILE_SET_CONTENTS_CONSISTENT, 0o666, nil)
      }
    }
  }

  private func path(_ key: String) -> String { "\(folder)/\(key.prefix(2))/\(key.dropFirst(2))" }
}
