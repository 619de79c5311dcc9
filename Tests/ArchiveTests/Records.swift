import Archive

extension FileRecord {
  /// A row that a test may change.
  static func row(_ path: String, _ outcome: Outcome = .converted, finished: Int = 1000)
    -> FileRecord
  {
    var record = FileRecord(
      ArchiveEntry(path: ArchivePath(path), size: 10, modified: 20), key: "k", outcome: outcome,
      finished: finished)
    record.document.sha256 = "ab"
    if outcome != .failed { record.outputs = [ArchivePath("\(path).json")] }
    return record
  }
}
