import ArgumentParser
import Glibc
import Renskrift

/// The words that name a command, as in `renskrift pipeline check`.
enum CommandName {
  /// Checks the names before the parser does, which would call a misspelt one an argument too many.
  ///
  /// - Throws: `CommandError` with the nearest name.
  static func check(
    _ arguments: [String], in command: any ParsableCommand.Type = RootCommand.self
  ) throws(CommandError) {
    let commands = command.configuration.subcommands
    guard !commands.isEmpty, let name = arguments.first, !name.hasPrefix("-"), name != "help" else {
      return
    }
    if let found = commands.first(where: { $0._commandName == name }) {
      return try check(Array(arguments.dropFirst()), in: found)
    }
    let names = commands.map { $0._commandName }
    if command.configuration.defaultSubcommand != nil {
      // The first word is an argument of that command, unless it is likely to be a misspelt name.
      guard access(name, F_OK) != 0, let nearest = names.nearest(to: name) else { return }
      throw CommandError(
        .usage, "there is no file, folder or command \"\(name)\"; did you mean \"\(nearest)\"?")
    }
    let hint =
      names.nearest(to: name).map { "did you mean \"\($0)\"?" }
      ?? "there are \(names.joined(separator: ", "))"
    throw CommandError(.usage, "there is no command \"\(name)\"; \(hint)")
  }
}
