import Foundation

extension ReadingCache {
  /// Takes away what has not been used for the longest time until the rest is not larger than this.
  ///
  /// What cannot be taken away stays; another process may use the cache at the same time.
  public func prune(toBytes limit: Int) {
    let keys: Set<URLResourceKey> = [
      .fileSizeKey, .contentModificationDateKey, .isRegularFileKey,
    ]
    guard
      let files = FileManager.default.enumerator(
        at: URL(filePath: folder), includingPropertiesForKeys: Array(keys))
    else { return }
    var entries: [(file: URL, size: Int, used: Date)] = []
    for case let file as URL in files {
      guard let values = try? file.resourceValues(forKeys: keys), values.isRegularFile == true,
        let size = values.fileSize, let used = values.contentModificationDate
      else { continue }
      entries.append((file, size, used))
    }
    var total = entries.reduce(0) { $0 + $1.size }
    for entry in entries.sorted(by: { ($0.used, $0.file.path) < ($1.used, $1.file.path) }) {
      guard total > limit else { return }
      if (try? FileManager.default.removeItem(at: entry.file)) != nil { total -= entry.size }
    }
  }
}
