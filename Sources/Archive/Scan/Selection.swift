/// Which of the files that were found are to be converted, and in which order.
public struct Selection: Sendable, Hashable {
  /// The share of this machine; nil for everything.
  public var shard: Shard?
  /// How many files to choose at random, but the same ones each time; nil for all.
  public var sample: Int?
  /// How many files to take at most, from the first path on; nil for all.
  public var limit: Int?

  /// Chooses everything that nothing is said about.
  public init(shard: Shard? = nil, sample: Int? = nil, limit: Int? = nil) {
    self.shard = shard
    self.sample = sample
    self.limit = limit
  }

  /// The files, largest first, so that none that takes long is begun last and runs alone.
  ///
  /// The share is taken first, from it the sample, from that the limit.
  ///
  /// - Parameter sha256: the hash of a file's content, asked only for a share; nil if the file cannot
  ///   be read.
  public func apply<Failure: Error>(
    to entries: [ArchiveEntry], sha256: (ArchivePath) throws(Failure) -> String?
  ) throws(Failure) -> [ArchiveEntry] {
    var chosen = entries
    if let shard {
      var share: [ArchiveEntry] = []
      for entry in chosen where shard.takes(entry.path, sha256: try sha256(entry.path)) {
        share.append(entry)
      }
      chosen = share
    }
    if let sample, sample < chosen.count {
      let hashed = chosen.map { (hash: $0.path.steadyHash, entry: $0) }
        .sorted { ($0.hash, $0.entry.path) < ($1.hash, $1.entry.path) }
      chosen = hashed.prefix(max(0, sample)).map(\.entry)
    }
    if let limit, limit < chosen.count {
      chosen = Array(chosen.sorted { $0.path < $1.path }.prefix(max(0, limit)))
    }
    return chosen.sorted { ($1.size, $0.path) < ($0.size, $1.path) }
  }
}
