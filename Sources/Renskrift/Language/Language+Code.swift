extension Language {
  /// The languages there are; stages hold the code, which is small and can be compared.
  public enum Code: String, Sendable, Codable, CaseIterable {
    case swedish = "sv"

    /// What is known of the language.
    public var words: Language {
      switch self {
      case .swedish: .swedish
      }
    }
  }
}
