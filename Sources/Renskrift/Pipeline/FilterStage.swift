/// Runs an external command that takes the document JSON on standard input and returns it.
public struct FilterStage: Stage, Hashable {
  /// The name under which the filter's edits stand in the ledger: `filter:NAME`.
  public var title: String
  /// The command and its arguments.
  public var command: [String]
  /// How long it may take, in seconds.
  public var timeout: Int

  /// The word that names the stage in `pipeline.json`.
  public static let name = "filter"
  /// What the stage does, in a sentence.
  public static let summary =
    "Runs a command that takes the document JSON on standard input and returns it changed."
  /// The settings, in the order in which they are shown.
  public static let settings = [
    Setting(
      "name", .text, standard: nil, summary: "Its edits have the rule filter:NAME."),
    Setting(
      "command", .command, standard: nil, summary: "The command and its arguments, as a list."),
    Setting(
      "timeout", .integer(1...86_400), standard: .integer(60),
      summary: "Seconds after which the command is ended."),
  ]

  /// Makes the stage of checked settings.
  public init(_ values: SettingValues) {
    title = values.text("name")
    command = values.list("command")
    timeout = values.integer("timeout")
  }

  /// The effective settings, in the order of `settings`.
  public var values: [JSON.Member] {
    [
      .init("name", .string(title)), .init("command", .array(command.map(JSON.string))),
      .init("timeout", .integer(timeout)),
    ]
  }

  /// The rule of the filter's edits.
  public var rule: String { "filter:\(title)" }
}

/// Runs the commands of `filter` stages.
public protocol FilterRunner: Sendable {
  /// Gives `input` to the command and returns what it prints.
  ///
  /// - Throws: an error that names the filter and holds the command's last line.
  func run(_ filter: FilterStage, input: [UInt8]) async throws -> [UInt8]
}
