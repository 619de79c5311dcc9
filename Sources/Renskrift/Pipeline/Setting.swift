/// The description of a setting of a stage: for `pipeline stages`, the JSON Schema and errors.
public struct Setting: Sendable, Hashable {
  /// The key in `pipeline.json`.
  public let name: String
  /// Which values it takes.
  public let type: Kind
  /// What it does, in a sentence.
  public let summary: String
  /// The value that applies where the key is missing; nil if the key is required.
  public let standard: JSON?

  /// Which values a setting takes.
  public enum Kind: Sendable, Hashable {
    /// One of some words.
    case choice([String])
    /// A list of words, each one of these, in any order and at most once; empty stands for any.
    case list([String])
    /// A list of texts that must not be empty: a command and its arguments.
    case command
    /// A text that must not be empty.
    case text
    /// True or false.
    case flag
    /// A whole number within bounds.
    case integer(ClosedRange<Int>)
  }

  /// Describes a setting.
  public init(_ name: String, _ type: Kind, standard: JSON?, summary: String) {
    self.name = name
    self.type = type
    self.standard = standard
    self.summary = summary
  }
}
