/// A step of the pipeline, whose stored properties are its settings.
public protocol Stage: Sendable {
  /// The word that names the stage in `pipeline.json`.
  static var name: String { get }
  /// What the stage does, in a sentence.
  static var summary: String { get }
  /// The settings, in the order in which they are shown.
  static var settings: [Setting] { get }

  /// Makes the stage of settings that were checked against `settings`; none is missing.
  init(_ values: SettingValues)
  /// The effective settings, in the order of `settings`.
  var values: [JSON.Member] { get }
}

/// A stage that needs nothing but the document and a lexicon.
public protocol PureStage: Stage {
  /// Writes the stage's layer.
  ///
  /// - Throws: `LedgerError` if a rule names words that are not there.
  func run(on document: inout Document, lexicon: any Lexicon) throws
}

/// The settings of one stage, checked: each key is there, with a value of its type.
public struct SettingValues: Sendable {
  let members: [String: JSON]

  /// The text of a setting.
  public func text(_ name: String) -> String {
    if case .string(let value)? = members[name] { value } else { "" }
  }

  /// Whether a setting is on.
  public func flag(_ name: String) -> Bool { members[name] == .bool(true) }

  /// The number of a setting.
  public func integer(_ name: String) -> Int {
    if case .integer(let value)? = members[name] { value } else { 0 }
  }

  /// The texts of a setting.
  public func list(_ name: String) -> [String] {
    guard case .array(let values)? = members[name] else { return [] }
    return values.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }
}
