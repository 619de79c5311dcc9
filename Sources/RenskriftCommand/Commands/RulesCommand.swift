import ArgumentParser
import Renskrift

/// The command `renskrift rules`.
struct RulesCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules that repair text, or explain one.",
    discussion: """
      EXAMPLE:
        renskrift rules                  all rules, in the order in which they apply
        renskrift rules split-compound   what it repairs, and what it leaves alone
      """)

  @Argument(help: "The rule to explain.")
  var id: String?

  func run(_ invocation: Invocation) async throws -> ExitCode {
    guard let id else {
      try Terminal.print(Rule.list)
      return .done
    }
    try Terminal.print(RuleName.rule(id).text)
    return .done
  }
}

/// The name of a rule on the command line.
enum RuleName {
  /// The rule of that name.
  ///
  /// - Throws: `CommandError` with the nearest name if there is none.
  static func rule(_ id: String) throws(CommandError) -> Rule {
    guard let rule = Rule.all.first(where: { $0.id == id }) else {
      let hint = Rule.all.map(\.id).nearest(to: id).map { "did you mean \"\($0)\"?" }
      throw CommandError(
        .usage, "there is no rule \"\(id)\"; \(hint ?? "renskrift rules lists them")")
    }
    return rule
  }
}
