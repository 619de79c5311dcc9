import Archive
import Renskrift

/// Says how the conversion of each file ended, for people or as lines of JSON.
struct Report {
  let isQuiet: Bool
  let asJSON: Bool
  /// Whether standard output is free for the lines of JSON.
  let toStandardOutput: Bool

  /// Reports a file.
  ///
  /// - Throws: `ClosedPipe`, or `CommandError` if the line cannot be written.
  func add(_ outcome: Outcome, of file: InputFile) throws {
    guard asJSON else { return say(outcome, file) }
    let line = json(outcome, file).compactBytes + [UInt8(ascii: "\n")]
    if toStandardOutput {
      try Terminal.print(line)
    } else {
      Terminal.note(String(decoding: line, as: UTF8.self))
    }
  }

  private func say(_ outcome: Outcome, _ file: InputFile) {
    switch outcome {
    case .failed(let error): Terminal.complain(error.message)
    case .written(_, _, let failed):
      for page in failed where !isQuiet {
        Terminal.complain(Self.sentence(on: page, of: file))
      }
    }
  }

  private func json(_ outcome: Outcome, _ file: InputFile) -> JSON {
    func result(
      _ status: String, _ outputs: [String], _ problem: (ExitCode, String)?
    ) -> JSON {
      var members: [JSON.Member] = [
        .init("file", .string(file.argument)), .init("status", .string(status)),
        .init("outputs", .array(outputs.map(JSON.string))),
      ]
      if let (code, message) = problem {
        members.append(
          .init(
            "error",
            .object([
              .init("code", .integer(Int(code.rawValue))), .init("message", .string(message)),
            ])))
      }
      return .object(members)
    }
    switch outcome {
    case .failed(let error): return result("failed", [], (error.code, error.message))
    case .written(let outputs, let status, let failed):
      let sentences = failed.map { Self.sentence(on: $0, of: file) }.joined(separator: "; ")
      return result(
        status.rawValue, outputs, failed.isEmpty ? nil : (outcome.code, sentences))
    }
  }

  private static func sentence(on page: FileRecord.FailedPage, of file: InputFile) -> String {
    "\(file.argument): page \(page.page) could not be read: \(page.reason)"
  }
}
