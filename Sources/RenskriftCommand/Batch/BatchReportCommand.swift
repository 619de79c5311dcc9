import Archive
import ArgumentParser
import Renskrift
import SystemPackage

/// The command `renskrift batch report`.
struct BatchReportCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Report on a batch: reasons, quality by year and folder, slowest and worst files.",
    discussion: """
      EXAMPLE:
        renskrift batch report ut                     as text
        renskrift batch report ut --html report.html  as a page with links
      """)

  @OptionGroup var result: BatchResult

  @Option(
    help: ArgumentHelp(
      "Write a page of HTML to this file; - is standard output.", valueName: "file"))
  var html: String?

  func run(_ invocation: Invocation) async throws -> ExitCode {
    let journals = try result.journals()
    let overview = Overview(journals.records, naming: html == nil ? 10 : 30)
    if result.json { try Terminal.print(OverviewJSON(overview).report.bytes) }
    if let html {
      try write(page(overview, journals, to: html), to: html, invocation.interruption)
    } else if !result.json {
      let text = OverviewText(overview)
      try Terminal.print(
        (text.status(result.output, journals, runs: []) + text.details).visible)
    }
    return .done
  }

  private func page(_ overview: Overview, _ journals: JournalSet, to file: String) -> ReportPage {
    let meta = journals.meta
    let root = meta?.root ?? "-"
    let note = [
      meta.map { "renskrift \($0.version)" }, meta.map { $0.formats.joined(separator: ", ") },
      overview.files > 0 ? "last file \(Figures.moment(overview.finished)) UTC" : nil,
    ]
    return ReportPage(
      overview, title: root == "-" ? result.output : root,
      note: note.compactMap(\.self).joined(separator: " · "),
      links: ReportLinks(
        from: file == "-" ? "." : folder(of: file), root: root, output: result.folder.output))
  }

  private func folder(of file: String) -> FilePath {
    let folder = FilePath(file).removingLastComponent()
    return folder.isEmpty ? "." : folder
  }

  private func write(
    _ page: ReportPage, to file: String, _ interruption: Interruption
  ) throws {
    if file == "-" { return try Terminal.print(page.html) }
    guard let name = FilePath(file).lastComponent?.string else {
      throw CommandError(.usage, "\(file): this is no name for a file; choose another for --html")
    }
    let folder = try OutputFolder(folder(of: file).string, interruption: interruption)
    try folder.write([(name: name, content: Array(page.html.utf8))])
  }
}
