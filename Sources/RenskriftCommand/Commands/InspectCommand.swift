import Archive
import ArgumentParser
import Extraction
import Renskrift

/// The command `renskrift inspect`.
struct InspectCommand: SupervisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what was read from a file, what was changed and found, and why.",
    discussion: """
      EXAMPLE:
        renskrift inspect protokoll.pdf                   a summary
        renskrift inspect --stage layout --page 2 p.pdf   the role of every line
        renskrift inspect --edits p.pdf                   every change, and why
        renskrift inspect --edits --rule section-sign p.pdf
        renskrift inspect --stage segment --json p.pdf    all layers so far
        renskrift inspect --check p.pdf                   whether nothing was lost
      """)

  @Argument(help: ArgumentHelp("The file; - is standard input."))
  var file: String

  @Option(
    help: ArgumentHelp(
      "The document after this stage: extract, layout, repair, segment, minutes, emit, or the name"
        + " of a filter.", valueName: "name"))
  var stage: String?

  @Option(help: ArgumentHelp("Show this page only; with --json, read this page only."))
  var page: Int?

  @Flag(help: "The changes of text.")
  var edits = false

  @Option(help: ArgumentHelp("With --edits: the changes by this rule only.", valueName: "id"))
  var rule: String?

  @Flag(help: "Print JSON: the document, with --stage emit what convert writes.")
  var json = false

  @Flag(help: "Check what every document promises; ends with exit code 70 if it is not kept.")
  var check = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if let page, page < 1 { throw ValidationError("--page must be at least 1.") }
    if check, stage != nil || edits || json || page != nil || rule != nil {
      throw ValidationError("--check looks at the whole document: use it alone.")
    }
    if edits, stage != nil {
      throw ValidationError("--edits shows the changes of all stages: leave out --stage.")
    }
  }

  var inputs: [String] { [file] }
  var limits: Limits { reading.limits }

  func run(_ invocation: Invocation) async throws -> ExitCode {
    let converter = try reading.converter(invocation)
    let input = InputFile(file, standardInput: invocation.standardInput)
    if check { return try await CheckRun(converter: converter, file: input).run() }
    if let rule, !rule.hasPrefix("filter:") { _ = try RuleName.rule(rule) }
    let chosen = try stage.map { try StageName($0, in: converter.pipeline) }
    let pages = json ? page.flatMap { PageSelection("\($0)") } : nil
    let document = try await converter.run(
      input, pages: pages, stages: chosen?.count ?? .max
    ).document
    if let page, document.page(page) == nil {
      throw CommandError(
        .unreadable,
        "\(file): there is no page \(page); the document has"
          + " \(document.source.pageCount)")
    }
    let view = View(page: page, rule: rule)
    switch (chosen?.stage, json) {
    case (is EmitStage, true):
      try Terminal.print(document.output(.json, pipeline: converter.record))
    case (_, true) where edits || rule != nil:
      try Terminal.print(JSON(encoding: view.edits(of: document)).bytes)
    case (_, true): try Terminal.print(JSON(encoding: document).bytes)
    case (let stage?, false): try Terminal.print(view.text(of: document, after: stage).visible)
    case (nil, false) where edits || rule != nil:
      try Terminal.print(view.editsText(document).visible)
    case (nil, false):
      try Terminal.print(Summary(document, converter.record, view).text.visible)
    }
    return .done
  }
}
