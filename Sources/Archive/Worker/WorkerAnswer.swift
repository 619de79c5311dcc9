public import Renskrift

/// What a worker answers: how the conversion of a file ended, as a line of JSON.
public struct WorkerAnswer: Decodable, Sendable, Hashable {
  /// The id of the request.
  public var id: String?
  /// How it ended.
  public var status: Status
  /// The exit code that `renskrift convert` would end with.
  public var code: Int
  /// What went wrong, in a sentence; nil if nothing did.
  public var message: String?
  /// The pages that could not be read, and why.
  public var failedPages: [FailedPage] = []
  /// How often the file was tried.
  public var attempts = 1
  /// How long the last try took, in seconds.
  public var seconds = 0.0
  /// The most memory that the worker had during the last try, in bytes.
  public var peakMemory = 0
  /// How long the file had taken when it was recognised, if that was found in the cache, in seconds.
  public var savedSeconds: Double?
  /// What is known about the document; nil if it could not be read at all.
  public var document: Facts?

  /// How a conversion ended.
  public enum Status: String, Codable, Sendable { case converted, partial, failed }

  /// A page that could not be read.
  public struct FailedPage: Codable, Sendable, Hashable {
    /// Its number, from 1.
    public var page: Int
    /// What happened, in sentences.
    public var reason: String

    /// Describes a page.
    public init(page: Int, reason: String) {
      self.page = page
      self.reason = reason
    }
  }

  /// What an archive keeps of a document.
  public struct Facts: Codable, Sendable, Hashable {
    /// SHA-256 of the content.
    public var sha256: String
    /// How many pages were read.
    public var pages: Int
    /// How many of them were recognised.
    public var recognisedPages: Int
    /// The mean confidence of the words, 0…1; nil where the reader gives none.
    public var confidence: Double?
    /// The 5th percentile of the worst page, 0…1.
    public var low: Double?
    /// The municipality, or the association or company.
    public var organisation: String?
    /// The body that met.
    public var body: String?
    /// The date of the meeting, ISO 8601.
    public var date: String?
    /// How many warnings there are.
    public var warnings: Int
  }

  /// Describes how a conversion ended.
  public init(id: String?, status: Status, code: Int, message: String? = nil) {
    self.id = id
    self.status = status
    self.code = code
    self.message = message
  }

  /// The answer as an object of JSON.
  public var json: JSON {
    var members: [JSON.Member] = []
    func add(_ key: String, _ value: String?) {
      if let value { members.append(.init(key, .string(value))) }
    }
    add("id", id)
    add("status", status.rawValue)
    members.append(.init("code", .integer(code)))
    add("message", message)
    members += [
      .init(
        "failedPages",
        .array(
          failedPages.map {
            .object([.init("page", .integer($0.page)), .init("reason", .string($0.reason))])
          })),
      .init("attempts", .integer(attempts)), .init("seconds", .number(seconds)),
      .init("peakMemory", .integer(peakMemory)),
    ]
    if let savedSeconds { members.append(.init("savedSeconds", .number(savedSeconds))) }
    if let document, let json = try? JSON(encoding: document) {
      members.append(.init("document", json))
    }
    return .object(members)
  }
}

extension WorkerAnswer.Facts {
  /// Takes from a document what an archive keeps of it.
  public init(_ document: Document) {
    let qualities = document.pages.compactMap(\.quality)
    sha256 = document.source.sha256
    pages = document.pages.count
    recognisedPages = document.pages.count { $0.origin == .ocr && $0.status == .ok }
    confidence =
      qualities.isEmpty
      ? nil : (qualities.map(\.mean).reduce(0, +) / Double(qualities.count)).hundredth
    low = qualities.map(\.low).min()
    organisation = document.minutes?.municipality ?? document.minutes?.organisation
    body = document.minutes?.body
    date = document.minutes?.date
    warnings = document.warnings.count
  }
}
