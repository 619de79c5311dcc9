import Archive
import ArgumentParser
import Renskrift

/// The command `renskrift inspect`.
struct InspectCommand: SupervisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what was read from a file, what was changed and found, and why.",
    discussion: """
      EXAMPLE:
        renskrift inspect protokoll.pdf                   a summary
        renskrift inspect --html p.html protokoll.pdf     a page for the browser
        renskrift inspect --why "45 000 kronor" p.pdf     where did my line go?
        renskrift inspect --edits p.pdf                   every change, and why
        renskrift inspect --edits section-sign p.pdf      those by one rule
        renskrift inspect --diff --page 2 p.pdf           the same as a word diff
        renskrift inspect --stage layout --page 2 p.pdf   the role of every line
        renskrift inspect --words --item "§ 45" p.pdf     boxes, readers, alternatives
        renskrift inspect --stage segment --json p.pdf    all layers so far
        renskrift inspect --trace dir p.pdf               what to attach to a report
        renskrift inspect --from dir/03-repair.json       goes on from there
        renskrift inspect --compare old.json p.pdf        what differs from then
        renskrift inspect --check p.pdf                   whether nothing was lost
      """)

  @Argument(help: ArgumentHelp("The file; - is standard input."))
  var file: String?

  @Option(
    help: ArgumentHelp(
      "The document after this stage: extract, layout, repair, segment, minutes, emit, or the name"
        + " of a filter.", valueName: "name"))
  var stage: String?

  @Flag(help: "What changed, as a word diff: all edits, with --stage what that stage did.")
  var diff = false

  @Flag(help: "The changes of text; with the name of a rule after it, those by that rule.")
  var edits = false

  @Option(help: ArgumentHelp("The changes by this rule only.", valueName: "id"))
  var rule: String?

  @Flag(help: "A table of words: box, confidence, reader, role, text, what other readers read.")
  var words = false

  @Option(
    help: ArgumentHelp(
      "Where this text stands, or stood: who read it, what became of it.", valueName: "text"))
  var why: String?

  @Option(
    help: ArgumentHelp(
      "What differs from this output or saved document, by stage and page.", valueName: "file"))
  var compare: String?

  @Flag(help: "Check what every document promises; ends with exit code 70 if it is not kept.")
  var check = false

  @Option(help: ArgumentHelp("Show this page only; with --json, read this page only."))
  var page: Int?

  @Option(help: ArgumentHelp("Show this item only: its label, number or id.", valueName: "label"))
  var item: String?

  @Option(help: ArgumentHelp("Show this block only.", valueName: "id"))
  var block: String?

  @Option(help: ArgumentHelp("Show only what holds this text.", valueName: "text"))
  var grep: String?

  @Option(
    help: ArgumentHelp(
      "Go on from a saved document: its file or, with it in the place of FILE, the stage after which"
        + " it was saved.", valueName: "file|stage"))
  var from: String?

  @Flag(help: "Print JSON: the document, with --stage emit what convert writes.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Write a page for the browser that needs no network; - is standard output.",
      valueName: "file"))
  var html: String?

  @Option(
    name: .customLong("html-size"),
    help: ArgumentHelp(
      "The most megabytes for that page: its pictures are made to fit.", valueName: "mb"))
  var htmlSize = 60

  @Option(
    help: ArgumentHelp(
      "Write the document after every stage, pictures and crops to this folder.",
      valueName: "dir"))
  var trace: String?

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    guard file != nil || from != nil else { throw ValidationError("Name a file to inspect.") }
    if let page, page < 1 { throw ValidationError("--page must be at least 1.") }
    guard htmlSize >= 1 else { throw ValidationError("--html-size must be at least 1.") }
    let views = [
      (diff, "--diff"), (edits, "--edits"), (words, "--words"), (why != nil, "--why"),
      (compare != nil, "--compare"), (check, "--check"),
    ].filter(\.0).map(\.1)
    if views.count > 1 {
      throw ValidationError("\(views[0]) and \(views[1]) show different things: ask for one.")
    }
    let narrows = page != nil || rule != nil || item != nil || block != nil || grep != nil
    if check, stage != nil || json || narrows || from != nil || writesFiles {
      throw ValidationError("--check looks at the whole document: use it alone.")
    }
    if edits, stage != nil {
      throw ValidationError("--edits shows the changes of all stages: leave out --stage.")
    }
    if why != nil || compare != nil, stage != nil {
      throw ValidationError("--why and --compare look at all stages: leave out --stage.")
    }
    if html == "-", printsSomething {
      throw ValidationError("The page goes to standard output: ask for nothing else there.")
    }
  }

  /// Whether files are written.
  var writesFiles: Bool { html != nil || trace != nil }

  /// Whether something is asked for that is printed.
  var printsSomething: Bool {
    stage != nil || diff || edits || rule != nil || words || why != nil || compare != nil || json
  }

  var inputs: [String] { [file, from].compactMap(\.self) }
  var limits: Limits { reading.limits }

  func run(_ invocation: Invocation) async throws -> ExitCode {
    let converter = try reading.converter(invocation)
    if check, let file {
      let input = InputFile(file, standardInput: invocation.standardInput)
      return try await CheckRun(converter: converter, file: input).run()
    }
    return try await InspectRun(self, converter, invocation).run()
  }
}
