public import Renskrift

/// What a worker answers: how the conversion of a file ended, as a line of JSON.
public struct WorkerAnswer: Decodable, Sendable, Hashable {
  /// The id of the request.
  public var id: String?
  /// How it ended.
  public var status: FileRecord.Outcome
  /// The exit code that `renskrift convert` would end with.
  public var code: Int
  /// What went wrong, in a sentence; nil if nothing did.
  public var message: String?
  /// The pages that could not be read, and why.
  public var failedPages: [FileRecord.FailedPage] = []
  /// How often the file was tried.
  public var attempts = 1
  /// How long the last try took, in seconds.
  public var seconds = 0.0
  /// The most memory that the worker had during the last try, in bytes.
  public var peakMemory = 0
  /// How long the file had taken when it was recognised, if that was found in the cache, in seconds.
  public var savedSeconds: Double?
  /// What is known about the document; nil if it could not be read at all.
  public var document: DocumentFacts?

  /// Describes how a conversion ended.
  public init(id: String?, status: FileRecord.Outcome, code: Int, message: String? = nil) {
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
