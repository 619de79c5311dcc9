import Archive
import ArgumentParser
import Renskrift
import SystemPackage

/// The command `renskrift convert`.
struct ConvertCommand: SupervisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert minutes to text and JSON.",
    discussion: """
      One file without -o goes to standard output. A file that cannot be converted does not stop \
      the others.

      EXAMPLE:
        renskrift convert protokoll.pdf                 the text, on the screen
        renskrift convert --format json protokoll.pdf   the JSON, on the screen
        renskrift convert *.pdf -o ut                   ut/NAME.json, ut/NAME.txt
        pdftotext -layout p.pdf - | renskrift convert - text of another program
      """)

  @Argument(help: ArgumentHelp("PDF, PNG, JPEG, TIFF or text files; - is standard input."))
  var files: [String]

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The folder for the outputs; it is made if needed.", valueName: "dir"))
  var folder: String?

  @Option(
    help: ArgumentHelp("What to write: json, text, or both as json,text.", valueName: "list"),
    transform: FormatList.init)
  var format: FormatList?

  @Option(help: "Which pages to convert, such as 1-3,7.", transform: PageSelection.reading)
  var pages: PageSelection?

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "Say how each file ended as one line of JSON: on standard output with -o.")
  var json = false

  var inputs: [String] { files }
  var limits: Limits { reading.limits }

  func run(_ invocation: Invocation) async throws -> ExitCode {
    let converter = try reading.converter(invocation)
    let formats = format?.formats ?? converter.pipeline.emit?.formats ?? EmitStage.Format.allCases
    guard converter.pipeline.stages.contains(where: { $0 is SegmentStage }) else {
      throw CommandError(
        .badPipeline,
        "the pipeline has no stage \"segment\", so there is nothing to write;"
          + " add it, or use renskrift inspect")
    }
    let inputs = files.map { InputFile($0, standardInput: invocation.standardInput) }
    let destination: any Destination
    if let folder {
      let output = try OutputFolder(folder, interruption: invocation.interruption)
      let names = try OutputNames(inputs, in: output.path, formats: formats)
      destination = FolderDestination(folder: output, names: names, formats: formats)
    } else {
      destination = StreamDestination(format: try formatForStream(formats))
    }
    let report = Report(isQuiet: quiet, asJSON: json, toStandardOutput: folder != nil)
    return try await Conversions(
      converter: converter, pages: pages, destination: destination, invocation: invocation,
      report: report
    ).run(inputs)
  }

  /// The one format that goes to standard output.
  private func formatForStream(_ formats: [EmitStage.Format]) throws -> EmitStage.Format {
    guard files.count == 1 else {
      throw CommandError(.usage, "several files need a folder for their outputs; add -o DIR")
    }
    if formats.count == 1 { return formats[0] }
    guard format == nil else {
      throw CommandError(.usage, "two formats need a folder for their outputs; add -o DIR")
    }
    return .text
  }
}
