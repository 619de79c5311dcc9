/// Reads files for the `extract` stage; the only door to the outside for the pure stages.
public protocol DocumentReader: Sendable {
  /// Reads a file.
  ///
  /// A page gives the same words whatever else is read with it and however many jobs there are.
  ///
  /// - Throws: an error of the reader's own if there is no document to be had.
  func read(_ request: ReadRequest) async throws -> Document
}

/// Which file to read, and how.
public struct ReadRequest: Sendable {
  /// The name that the document carries: a base name, or a path within an archive.
  public var name: String
  /// The content of the file.
  public var content: [UInt8]
  /// SHA-256 of the content, 64 hexadecimal digits; nil if nobody has computed it yet.
  public var sha256: String?
  /// The pages to read; nil for all.
  public var pages: PageSelection?
  /// The settings of the `extract` stage.
  public var settings: ExtractStage
  /// How many pages are read at the same time, at least 1.
  public var jobs: Int
  /// The password for an encrypted file.
  public var password: String?
  /// Pages that are not to be read, as they brought a reader down, with what happened then.
  public var leftOut: [Int: String] = [:]
  /// Who wants to know which pages are being read.
  public var watch: (any PageWatch)?

  /// Asks for a file to be read.
  public init(
    name: String, content: [UInt8], pages: PageSelection? = nil, settings: ExtractStage,
    jobs: Int = 1, password: String? = nil
  ) {
    self.name = name
    self.content = content
    self.pages = pages
    self.settings = settings
    self.jobs = max(1, jobs)
    self.password = password
  }
}

/// Is told which pages are being read, so that one that brings the program down can be named.
public protocol PageWatch: Sendable {
  /// The reader begins with a page.
  func begins(_ page: Int)
  /// The reader is done with a page.
  func ends(_ page: Int)
}

/// A choice of pages, written `1-3,7` (or `5-` for all from there on).
public struct PageSelection: Sendable, Hashable, LosslessStringConvertible {
  private let ranges: [ClosedRange<Int>]
  /// The choice as it was written.
  public let description: String

  /// Reads `1-3,7`; nil if that is not what the text is.
  public init?(_ description: String) {
    var ranges: [ClosedRange<Int>] = []
    for part in description.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard let first = Int(ends[0]), first > 0, ends.count <= 2 else { return nil }
      if ends.count == 1 {
        ranges.append(first...first)
      } else if ends[1].isEmpty {
        ranges.append(first...Int.max)
      } else {
        guard let last = Int(ends[1]), last >= first else { return nil }
        ranges.append(first...last)
      }
    }
    self.ranges = ranges
    self.description = description
  }

  /// Whether the page is chosen.
  public func contains(_ page: Int) -> Bool { ranges.contains { $0.contains(page) } }
}
