/// A change of text: which rule changed which words into what, and why.
public struct Edit: Sendable, Hashable, Codable {
  /// `e1`, `e2`, … in order of application.
  public let id: String
  /// The id of the rule, or `filter:NAME`.
  public let rule: String
  /// The page of the first changed word.
  public let page: Int
  /// The changed words joined by a space, as they were before.
  public let before: String
  /// The changed words joined by a space, as they are after.
  public let after: String
  /// Each changed word.
  public let words: [Change]
  /// How sure the rule is, 0…1.
  public let confidence: Double
  /// The evidence, in a sentence for people.
  public let reason: String

  /// The change of one word; `after` is empty where the word was joined to another or taken out.
  public struct Change: Sendable, Hashable, Codable {
    /// The word.
    public let id: WordID
    /// What it was before this edit.
    public let before: String
    /// What it is after this edit.
    public let after: String

    /// Describes the change of a word.
    public init(id: WordID, before: String, after: String) {
      self.id = id
      self.before = before
      self.after = after
    }
  }

  /// Whether the edit takes all its words out of the text.
  public var takesOut: Bool { words.allSatisfy(\.after.isEmpty) }
}

/// What a rule would like to change; only the document turns it into an `Edit`.
public struct Proposal: Sendable {
  /// New texts of words, in extraction order.
  public let words: [(id: WordID, after: String)]
  /// How sure the rule is, 0…1.
  public let confidence: Double
  /// The evidence, in a sentence for people.
  public let reason: String

  /// Proposes new texts for words.
  public init(_ words: [(id: WordID, after: String)], confidence: Double, reason: String) {
    self.words = words
    self.confidence = confidence.hundredth
    self.reason = reason
  }

  /// Proposes to take words out of the text.
  public static func takingOut(
    _ words: [WordID], confidence: Double, reason: String
  ) -> Proposal {
    Proposal(words.map { ($0, "") }, confidence: confidence, reason: reason)
  }
}
