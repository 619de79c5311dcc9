import Archive
import Renskrift

/// How the conversion of one file ended.
enum Outcome {
  /// The outputs were written; some pages may have failed.
  case written([String], status: Document.Status, failed: [FileRecord.FailedPage])
  /// There is no output.
  case failed(CommandError)

  /// What a worker answered that was asked to write these outputs.
  init(_ answer: WorkerAnswer, outputs: [String]) {
    switch answer.status {
    case .failed:
      self = .failed(
        CommandError(
          ExitCode(rawValue: Int32(answer.code)) ?? .failure,
          answer.message ?? "no reason was given")
      )
    case .partial: self = .written(outputs, status: .partial, failed: answer.failedPages)
    case .converted: self = .written(outputs, status: .converted, failed: [])
    }
  }

  var code: ExitCode {
    switch self {
    case .written(_, let status, _): status == .partial ? .unreadable : .done
    case .failed(let error): error.code
    }
  }
}

extension FileRecord.FailedPage {
  /// A page that could not be read, and why.
  init(_ page: Page) {
    self.init(page: page.number, reason: page.reasons.joined(separator: " "))
  }
}
