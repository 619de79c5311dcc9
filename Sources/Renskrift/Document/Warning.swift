/// Something a reader of the result should know.
public struct Warning: Sendable, Hashable, Codable {
  /// A word for programs, such as `severalMeetings`.
  public let code: String
  /// The page it is about; nil if it is about the whole document.
  public let page: Int?
  /// A sentence for people.
  public let message: String

  /// Makes a warning.
  public init(code: String, page: Int? = nil, message: String) {
    self.code = code
    self.page = page
    self.message = message
  }
}
