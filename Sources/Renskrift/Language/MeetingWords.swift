/// What is said about a meeting: bodies, roles, votes, dates.
public struct MeetingWords: Sendable {
  /// The names of the municipalities, in their usual spelling.
  public let municipalities: [String]
}
