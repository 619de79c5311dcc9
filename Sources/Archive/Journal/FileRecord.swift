/// How the conversion of one file of an archive ended: a row of the journal.
public struct FileRecord: Sendable, Hashable {
  /// How it ended.
  public enum Outcome: String, Codable, Sendable, Hashable, CaseIterable {
    /// All pages are in the outputs.
    case converted
    /// There are outputs, but some pages failed.
    case partial
    /// There are no outputs.
    case failed
  }

  /// A page that could not be read.
  public struct FailedPage: Sendable, Hashable, Codable {
    /// The number of the page, from 1.
    public var page: Int
    /// What happened.
    public var reason: String

    /// Describes a page that could not be read.
    public init(page: Int, reason: String) {
      self.page = page
      self.reason = reason
    }
  }

  /// Where the file lies in the archive.
  public var path: ArchivePath
  /// Its size in bytes when it was read.
  public var size: Int
  /// When it had been changed, in nanoseconds since 1970.
  public var modified: Int
  /// What the result is current for; its maker alone knows what it means.
  public var key: String
  /// How the conversion ended.
  public var outcome: Outcome
  /// The exit code that `renskrift convert` would have ended with.
  public var code: Int
  /// Why it is not converted or not whole, without the path; empty if all is well.
  public var reason: String
  /// The pages that are missing.
  public var failedPages: [FailedPage]
  /// How often it was tried, from 1.
  public var attempts: Int
  /// How long it took, in seconds.
  public var seconds: Double
  /// The most memory that its worker used, in bytes.
  public var peakMemory: Int
  /// What is known of the document.
  public var document: DocumentFacts
  /// The files that were written, relative to the output folder.
  public var outputs: [ArchivePath]
  /// When it ended, in seconds since 1970.
  public var finished: Int

  /// Describes how a file ended; what is left out is not known, or none.
  public init(
    _ entry: ArchiveEntry, key: String, outcome: Outcome, code: Int = 0, reason: String = "",
    finished: Int
  ) {
    path = entry.path
    size = entry.size
    modified = entry.modified
    self.key = key
    self.outcome = outcome
    self.code = code
    self.reason = reason
    failedPages = []
    attempts = 1
    seconds = 0
    peakMemory = 0
    document = DocumentFacts()
    outputs = []
    self.finished = finished
  }

  /// The file as it was when it was read.
  public var entry: ArchiveEntry { ArchiveEntry(path: path, size: size, modified: modified) }
}
