import Archive
import ArgumentParser
import Glibc

/// The program: parses the command, runs it, and ends with its exit code.
@main
enum Program {
  /// The version of the program, as `--version` and the output JSON name it.
  static let version = "0.1.0"

  static func main() {
    // Here there is one thread yet: what it does about signals holds for all later ones.
    let interruption = Interruption()
    do {
      let command = try command(EditsArgument.expanded(Array(CommandLine.arguments.dropFirst())))
      guard let supervised = command as? any SupervisedCommand, !supervised.hasOwnWorkers else {
        perform(command, Invocation(interruption: interruption))
      }
      _exit(try supervised.supervise(interruption))
    } catch {
      interruption.exit(answer(error))
    }
  }

  /// Runs a command and ends the program.
  static func perform(_ command: any RunnableCommand, _ invocation: Invocation) -> Never {
    let interruption = invocation.interruption
    // Detached: the main actor is the thread that waits for signals.
    let task = Task.detached {
      let code: ExitCode
      do { code = try await command.run(invocation) } catch { code = answer(error) }
      invocation.watch?.finish()
      interruption.exit(code)
    }
    interruption.wait { task.cancel() }
  }

  private static func command(_ arguments: [String]) throws -> any RunnableCommand {
    try CommandName.check(arguments)
    var parsed = try RootCommand.parseAsRoot(arguments)
    if let command = parsed as? any RunnableCommand { return command }
    // The help command, or a command that only groups others: both end in a help text.
    try parsed.run()
    throw ClosedPipe()
  }

  /// Help, the version, what went wrong, and what the argument parser says of a wrong command line.
  private static func answer(_ error: any Error) -> ExitCode {
    if error is ClosedPipe { return .done }
    if let error = error as? CommandError {
      if error.code != .interrupted { Terminal.complain(error.message) }
      return error.code
    }
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
