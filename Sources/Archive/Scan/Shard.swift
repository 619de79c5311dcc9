/// A share of an archive for one of several machines: `3/16`.
public struct Shard: Sendable, Hashable {
  /// Which share, from 1.
  public let number: Int
  /// How many shares there are.
  public let count: Int

  /// Reads `3/16`; nil if that is not what the text is.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], count > 0,
      (1...count).contains(number)
    else { return nil }
    self.number = number
    self.count = count
  }

  /// Whether a file belongs to the share.
  ///
  /// Files of the same content belong to the same share, so that none is read twice.
  ///
  /// - Parameter sha256: 64 hexadecimal digits; nil if the file cannot be read, which then falls to
  ///   the share that its path says, so that one reports it.
  public func takes(_ path: ArchivePath, sha256: String?) -> Bool {
    let hash = sha256.flatMap { UInt64($0.prefix(16), radix: 16) } ?? path.steadyHash
    return hash % UInt64(count) == UInt64(number - 1)
  }
}
