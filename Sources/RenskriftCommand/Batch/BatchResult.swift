import Archive
import ArgumentParser
import SystemPackage

/// The results of a batch, named on the command line by their folder.
struct BatchResult: ParsableArguments {
  @Argument(help: "The output folder of the batch.")
  var output: String

  @Flag(help: "Print JSON.")
  var json = false

  /// The folder.
  var folder: JournalFolder { JournalFolder(output: FilePath(output)) }

  /// Reads its journals.
  ///
  /// - Throws: `CommandError`.
  func journals() throws(CommandError) -> JournalSet {
    do { return try JournalSet(folder) } catch { throw CommandError(error) }
  }
}

extension CommandError {
  /// Describes what went wrong with a journal.
  init(_ error: JournalError) {
    let code: ExitCode =
      switch error.kind {
      case .missing: .noInput
      case .damaged, .newer: .unreadable
      case .notWritable, .locked: .cannotWrite
      }
    self.init(code, error.description)
  }
}
