/// The journals of an output folder, read as one: that of everything and those of shares.
public struct JournalSet: Sendable {
  /// The rows, sorted by path; of several for one file, the newest.
  public let records: [FileRecord]
  /// What the newest run says of itself, where runs have said anything.
  public let meta: JournalMeta?
  /// Files with rows in several journals that differ.
  public let disputed: [ArchivePath]
  /// How many journals were read.
  public let count: Int
  /// Whether the journals name different pipelines or programs.
  public let isMixed: Bool

  /// Reads all journals, also while runs write to them.
  ///
  /// - Throws: `JournalError`, of the kind `missing` if there is none.
  public init(_ folder: JournalFolder) throws(JournalError) {
    var paths = try folder.shardJournals()
    let hasWhole = (try? FileStatus(folder.journal())) != nil
    if hasWhole || paths.isEmpty { paths.insert(folder.journal(), at: 0) }
    count = paths.count
    if let path = paths.first, paths.count == 1 {
      let journal = try Journal(reading: path)
      records = try journal.records()
      meta = try journal.meta()
      disputed = []
      isMixed = false
      return
    }
    var newest: [ArchivePath: FileRecord] = [:]
    var disputed: Set<ArchivePath> = []
    var metas: [(meta: JournalMeta, finished: Int)] = []
    for path in paths {
      let journal = try Journal(reading: path)
      let records = try journal.records()
      if newest.isEmpty { newest.reserveCapacity(records.count * paths.count) }
      for record in records {
        if let other = newest[record.path], other != record {
          disputed.insert(record.path)
          if other.finished > record.finished { continue }
        }
        newest[record.path] = record
      }
      if let meta = try journal.meta() {
        metas.append((meta, records.map(\.finished).max() ?? 0))
      }
    }
    records = newest.values.sorted { $0.path < $1.path }
    meta = metas.max { $0.finished < $1.finished }?.meta
    self.disputed = disputed.sorted()
    isMixed = Set(metas.map(\.meta.key)).count > 1
  }

  /// Writes the rows of all shares into the journal of everything, which a run without shares goes on
  /// with; the shares' journals stay.
  ///
  /// - Returns: what was joined.
  /// - Throws: `JournalError`, of the kind `locked` while a run goes on.
  public static func merge(_ folder: JournalFolder) throws(JournalError) -> JournalSet {
    guard try !folder.shardJournals().isEmpty else {
      throw JournalError(
        .missing,
        "\(folder.output): there are no journals of shares here; there is nothing to merge")
    }
    let lock = try RunLock(folder)
    let set = try JournalSet(folder)
    let journal = try Journal(writing: folder)
    try journal.record(set.records)
    if let meta = set.meta { try journal.write(meta) }
    journal.close()
    _ = consume lock
    return set
  }
}
