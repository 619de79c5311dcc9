import Extraction
import Renskrift

/// Why a command cannot do what it was asked to do.
struct CommandError: Error, Hashable {
  /// How the program ends.
  let code: ExitCode
  /// One sentence: what happened, where, and what to do.
  let message: String

  init(_ code: ExitCode, _ message: String) {
    self.code = code
    self.message = message
  }

  /// Describes what went wrong with a file.
  init(_ error: any Error, file: String) {
    switch error {
    case let error as CommandError: self = error
    case let error as ReadError:
      // The reader knows a file by its base name; here it is named as it was given.
      let isMissingData = error.isAboutLanguageData
      let isNamed = isMissingData || file == "-"
      let named = isNamed ? error : ReadError(error.kind, place: file)
      self.init(isMissingData ? .missingData : .unreadable, named.description)
    case let error as FilterError:
      let code: ExitCode =
        switch error.kind {
        case .notRunnable: .badPipeline
        case .failed: .failure
        case .timedOut: .timeLimit
        }
      self.init(code, "\(file): \(error); correct the filter or take it out of the pipeline")
    case is CancellationError: self.init(.interrupted, "\(file): interrupted; convert it again")
    default:
      self.init(
        .failure, "\(file): \(error); this is a mistake in the program, please report it")
    }
  }
}

/// Standard output was closed by its reader (`| head`): there is nothing to say about it.
struct ClosedPipe: Error {}
