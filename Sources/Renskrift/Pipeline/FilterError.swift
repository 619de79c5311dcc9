/// A filter failed.
public struct FilterError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the filter.
  public let filter: String
  /// What happened, in a sentence that begins with a verb.
  public let problem: String
  /// How it failed.
  public let kind: Kind

  /// How a filter fails.
  public enum Kind: Sendable, Hashable {
    /// The command cannot be started.
    case notRunnable
    /// The command failed, or its answer is refused.
    case failed
    /// The command took longer than its time limit.
    case timedOut
  }

  /// Makes an error.
  public init(_ filter: String, _ problem: String, kind: Kind = .failed) {
    self.filter = filter
    self.problem = problem
    self.kind = kind
  }

  /// A sentence for people.
  public var description: String { "the filter \"\(filter)\" \(problem)" }
}
