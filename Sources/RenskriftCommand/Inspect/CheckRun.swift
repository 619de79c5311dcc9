import Extraction
import Renskrift

/// `renskrift inspect --check`: converts a file and looks whether the promises are kept.
struct CheckRun {
  let converter: Converter
  let file: InputFile

  /// Prints what is not kept.
  ///
  /// - Throws: `CommandError` if the file cannot be converted; `ClosedPipe`.
  func run() async throws -> ExitCode {
    var broken: [BrokenPromise] = []
    let (document, content) = try await converter.run(file) { stage, document in
      guard let repair = stage as? RepairStage else { return }
      broken += try document.brokenPromises(repairedBy: repair, lexicon: HunspellLexicon())
    }
    broken += document.brokenPromises(content: content, record: converter.record)
    guard !broken.isEmpty else {
      let words = document.wordIDs.count
      try Terminal.print(
        "\(file.argument): kept: \(words) words, \(document.edits.count) edits\n".visible)
      return .done
    }
    try Terminal.print(broken.map { "\(file.argument): \($0)\n".visible }.joined())
    return .failure
  }
}
