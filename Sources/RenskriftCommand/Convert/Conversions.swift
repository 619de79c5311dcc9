import Archive
import Renskrift

/// Converts files one after the other, the pages of each at the same time; one that fails does not
/// stop the others.
struct Conversions {
  let converter: Converter
  let pages: PageSelection?
  let destination: any Destination
  let invocation: Invocation
  let report: Report

  /// Converts the files.
  ///
  /// - Throws: `ClosedPipe`, or `CommandError` if the report cannot be written.
  func run(_ files: [InputFile]) async throws -> ExitCode {
    let progress = Progress(of: files.count, isQuiet: report.isQuiet || report.asJSON)
    var last = ExitCode.done
    let watch = invocation.watch
    for (index, file) in files.enumerated().dropFirst(invocation.attempt.job) {
      guard !Task.isCancelled else { return .interrupted }
      progress.show(index, file.argument)
      let outcome = try await convert(file, index)
      progress.clear()
      // Whoever interrupts the program knows why this file has no output.
      guard outcome.code != .interrupted else { return .interrupted }
      try report.add(outcome, of: file)
      if outcome.code != .done { watch?.countFailure() }
      watch?.end()
      last = outcome.code
    }
    if files.count == 1 { return last }
    return watch?.failures == 0 ? .done : .someFailed
  }

  private func convert(_ file: InputFile, _ index: Int) async throws -> Outcome {
    do {
      let document = try await converter.run(file, job: index, pages: pages).document
      let outputs = try destination.write(document, of: index, converter.record)
      return .written(
        outputs, status: document.status,
        failed: document.pages.filter { $0.status == .failed }.map(FileRecord.FailedPage.init))
    } catch let error as CommandError {
      return .failed(error)
    }
  }
}
