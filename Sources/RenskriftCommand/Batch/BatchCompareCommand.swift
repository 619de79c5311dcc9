import Archive
import ArgumentParser
import Inspection
import Renskrift
import SystemPackage

/// The command `renskrift batch compare`.
struct BatchCompareCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract:
      "Compare two batches over the same files: what differs, the largest differences first.",
    discussion: """
      Convert a sample twice, with two pipelines, to judge a changed rule over it. Both batches must \
      have written JSON.

      EXAMPLE:
        renskrift batch arkiv -o a --sample 50
        renskrift batch arkiv -o b --sample 50 --pipeline other.json
        renskrift batch compare a b
      """)

  @Argument(help: "The output folder of the earlier batch.")
  var old: String

  @Argument(help: "The output folder of the other one.")
  var new: String

  @Option(help: ArgumentHelp("How many files and differences to name.", valueName: "n"))
  var limit = 10

  @Flag(help: "Print JSON: all differences of all files.")
  var json = false

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit must not be negative.") }
  }

  func run(_ invocation: Invocation) async throws -> ExitCode {
    let comparison = try compare(try records(old), try records(new))
    if json {
      try Terminal.print(comparison.json.bytes)
    } else {
      let text = comparison.text(limit: limit).visible
      try Terminal.print(
        Terminal.hasColours(.standardOutput) ? DiffColours.painted(text) : text)
    }
    return .done
  }

  private func records(_ folder: String) throws(CommandError) -> [ArchivePath: FileRecord] {
    do {
      let journals = try JournalSet(JournalFolder(output: FilePath(folder)))
      return Dictionary(journals.records.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    } catch { throw CommandError(error) }
  }

  private func compare(
    _ before: [ArchivePath: FileRecord], _ after: [ArchivePath: FileRecord]
  ) throws -> BatchComparison {
    var comparison = BatchComparison()
    for path in Set(before.keys).union(after.keys).sorted() {
      guard !Task.isCancelled else { throw CommandError(.interrupted, "interrupted") }
      let (was, now) = (before[path], after[path])
      if was?.outcome != now?.outcome {
        comparison.add(path.string, from: was?.outcome.rawValue, to: now?.outcome.rawValue)
      }
      guard let was, let now, let a = try output(was, in: old), let b = try output(now, in: new)
      else { continue }
      // What is the same byte for byte needs no reading.
      guard a != b else {
        comparison.addSame()
        continue
      }
      do {
        comparison.add(
          path.string,
          Comparison(from: try ComparedOutput(reading: a), to: try ComparedOutput(reading: b)))
      } catch {
        throw CommandError(
          .unreadable, "\(path.string): an output is no renskrift/1: \(Document.problem(error))")
      }
    }
    return comparison
  }

  private func output(_ record: FileRecord, in folder: String) throws -> [UInt8]? {
    guard let json = record.outputs.first(where: { $0.fileExtension == "json" }) else { return nil }
    return try InputFile(FilePath(folder).appending(json.string).string).read()
  }
}
