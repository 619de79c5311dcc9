import Archive
import ArgumentParser
import Renskrift
import SystemPackage

/// The command `renskrift convert`.
struct ConvertCommand: SupervisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert minutes to text, JSON, Markdown or tables.",
    discussion: """
      One file without -o goes to standard output. A file that cannot be converted does not stop \
      the others.

      EXAMPLE:
        renskrift convert protokoll.pdf                 the text, on the screen
        renskrift convert --format json protokoll.pdf   the JSON, on the screen
        renskrift convert *.pdf -o ut                   ut/NAME.json, ut/NAME.txt
        renskrift convert --format csv *.pdf -o ut      ut/NAME.items.csv, …
        pdftotext -layout p.pdf - | renskrift convert - text of another program
      """)

  @Argument(help: ArgumentHelp("PDF, PNG, JPEG, TIFF or text files; - is standard input."))
  var files: [String]

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The folder for the outputs; it is made if needed.", valueName: "dir"))
  var folder: String?

  @Option(
    help: ArgumentHelp(
      "What to write: json, text, markdown or csv; several with commas.", valueName: "list"),
    transform: FormatList.init)
  var format: FormatList?

  @Flag(help: "Say in text and Markdown where a page begins.")
  var pageMarks = false

  @Option(help: "Which pages to convert, such as 1-3,7.", transform: PageSelection.reading)
  var pages: PageSelection?

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "Say how each file ended as one line of JSON: on standard output with -o.")
  var json = false

  var inputs: [String] { files }
  var limits: Limits { reading.limits }

  /// Standard input goes to a command that runs in its worker.
  var hasOwnWorkers: Bool { files.count > 1 && reading.pagesAtATime > 1 && !files.contains("-") }

  func run(_ invocation: Invocation) async throws -> ExitCode {
    let pipeline = try PipelineFile.read(reading.common.file)
    let formats = format?.formats ?? pipeline.emit?.formats ?? EmitStage.Format.standard
    guard pipeline.stages.contains(where: { $0 is SegmentStage }) else {
      throw CommandError(
        .badPipeline,
        "the pipeline has no stage \"segment\", so there is nothing to write;"
          + " add it, or use renskrift inspect")
    }
    let inputs = files.map { InputFile($0, standardInput: invocation.standardInput) }
    let files = formats.flatMap(\.files)
    let marks = pageMarks || pipeline.emit?.pageMarks == true
    let report = Report(isQuiet: quiet, asJSON: json, toStandardOutput: folder != nil)
    let destination: any Destination
    if let folder {
      let output = try OutputFolder(folder, interruption: invocation.interruption)
      let names = try OutputNames(inputs, in: output.path, files: files)
      let outputs = FolderDestination(
        folder: output, names: names, files: files, pageMarks: marks)
      if hasOwnWorkers {
        return try await ParallelConversions(
          arguments: reading.workerArguments(pipeline), count: reading.pagesAtATime,
          timeLimit: reading.timeout, password: reading.password, pages: pages,
          destination: outputs, invocation: invocation, report: report
        ).run(inputs)
      }
      destination = outputs
    } else {
      destination = StreamDestination(file: try fileForStream(formats), pageMarks: marks)
    }
    return try await Conversions(
      converter: try reading.converter(invocation, pipeline: pipeline), pages: pages,
      destination: destination, invocation: invocation,
      report: report
    ).run(inputs)
  }

  /// The one file that goes to standard output.
  private func fileForStream(_ formats: [EmitStage.Format]) throws -> OutputFile {
    guard files.count == 1 else {
      throw CommandError(.usage, "several files need a folder for their outputs; add -o DIR")
    }
    if formats.count == 1, let file = formats[0].files.first {
      guard formats[0].files.count == 1 else {
        throw CommandError(
          .usage, "\(formats[0].rawValue) makes several files, which need a folder; add -o DIR")
      }
      return file
    }
    guard format == nil else {
      throw CommandError(.usage, "several formats need a folder for their outputs; add -o DIR")
    }
    return .text
  }
}
