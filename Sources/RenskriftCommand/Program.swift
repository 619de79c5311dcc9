import ArgumentParser

/// The program: parses the command, runs it, and ends with its exit code.
@main
enum Program {
  /// The version of the program, as `--version` and the output JSON name it.
  static let version = "0.1.0"

  static func main() {
    // Here there is one thread yet: what it does about signals holds for all later ones.
    let interruption = Interruption()
    // Detached: the main actor is the thread that waits for signals.
    let task = Task.detached {
      let code = await run(Array(CommandLine.arguments.dropFirst()), interruption)
      interruption.exit(code)
    }
    interruption.wait { task.cancel() }
  }

  private static func run(_ arguments: [String], _ interruption: Interruption) async -> ExitCode {
    do {
      try CommandName.check(arguments)
      var parsed = try RootCommand.parseAsRoot(arguments)
      guard let command = parsed as? any RunnableCommand else {
        // The help command, or a command that only groups others: both end in a help text.
        try parsed.run()
        return .done
      }
      return try await command.run(Invocation(interruption: interruption))
    } catch is ClosedPipe {
      return .done
    } catch let error as CommandError {
      if error.code != .interrupted { Terminal.complain(error.message) }
      return error.code
    } catch {
      return answer(error)
    }
  }

  /// Help, the version, and what the argument parser has to say about a wrong command line.
  private static func answer(_ error: any Error) -> ExitCode {
    let message = RootCommand.fullMessage(for: error)
    guard RootCommand.exitCode(for: error).isSuccess else {
      Terminal.note(message.visible + "\n")
      return .usage
    }
    do { try Terminal.print(message + "\n") } catch {
      return (error as? CommandError)?.code ?? .done
    }
    return .done
  }
}

/// A command that does something.
protocol RunnableCommand: ParsableCommand {
  /// Runs the command.
  ///
  /// - Returns: the exit code where some documents failed and that was already said.
  /// - Throws: `CommandError`, `ClosedPipe`, or a `ValidationError` for a wrong command line.
  func run(_ invocation: Invocation) async throws -> ExitCode
}

/// What a command needs of the run of the program it is part of.
struct Invocation: Sendable {
  /// Guards what must not be cut short.
  let interruption: Interruption
}
