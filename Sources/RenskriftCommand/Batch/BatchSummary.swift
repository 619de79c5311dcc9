import Archive
import Renskrift
import SystemPackage

/// How a run over an archive ended, in figures.
struct BatchSummary {
  private let overview: Overview
  private let output: String

  init(_ records: [FileRecord], _ folder: JournalFolder) {
    overview = Overview(records)
    output = folder.output.string
  }

  /// For people: outcomes and reasons, the slowest files, and where to read more.
  var text: String {
    let table = OverviewText(overview)
    var text = table.outcomes + table.slowest + "\n"
    let folder = RepeatCommand.quoted(output)
    if !overview.troubled.isEmpty { text += "renskrift batch failures \(folder)\n" }
    return text + "renskrift batch report \(folder) --html report.html\n"
  }

  /// For programs: an event.
  var json: JSON {
    .object([.init("event", .string("ended"))] + OverviewJSON(overview).totals)
  }
}
