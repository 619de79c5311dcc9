import Archive
import Inspection
import Renskrift

/// A batch in figures, for people, in 80 columns where names allow that.
struct OverviewText {
  private let overview: Overview

  init(_ overview: Overview) { self.overview = overview }

  /// How many files there are, by outcome and reason, and which runs go on.
  func status(_ output: String, _ journals: JournalSet, runs: [String]) -> String {
    let archive = journals.meta.map { $0.root == "-" ? " of a list" : " of \($0.root.visibleLine)" }
    var text = "\(output.visibleLine): \(count(overview.files, "file"))\(archive ?? "")"
    text +=
      ", \(count(overview.pages, "page")), \(Figures.plain(overview.recognisedPages)) by OCR\n"
    if overview.files > 0 { text += "last file \(Figures.moment(overview.finished)) UTC\n" }
    for run in runs { text += "running: \(run.visibleLine)\n" }
    return text + "\n" + outcomes
  }

  /// The table by outcome and reason.
  var outcomes: String {
    var text = ""
    for outcome in FileRecord.Outcome.allCases {
      text += row(overview.outcomes[outcome] ?? 0, outcome.rawValue)
      for reason in overview.reasons where reason.outcome == outcome {
        let indent = String(repeating: " ", count: 4)
        text +=
          indent
          + View.entry(
            right(reason.count), "\(reason.reason.visibleLine) (\(reason.code))", width: 16)
      }
    }
    return text
  }

  /// The files that took longest.
  var slowest: String {
    files("slowest", overview.slowest) { Figures.seconds($0.seconds) }
  }

  /// Quality by year and by folder, the slowest and the worst files.
  var details: String {
    groups("by year", overview.years, unnamed: "no date")
      + groups("by folder", overview.folders, unnamed: "(top)") + slowest + pages
      + files("files of least confidence (mean, low)", overview.worst) {
        "\(Figures.confidence($0.document.confidence)) \(Figures.confidence($0.document.low))"
      }
  }

  /// The worst pages.
  private var pages: String {
    guard !overview.worstPages.isEmpty else { return "" }
    return "\npages of least confidence (mean, low)\n"
      + overview.worstPages.map { worst in
        let figures =
          "\(Figures.confidence(worst.page.mean)) \(Figures.confidence(worst.page.low))"
        return "     \(figures)  \(worst.record.path.string.visibleLine), page \(worst.page.page)\n"
      }.joined()
  }

  private func groups(_ title: String, _ groups: [QualityGroup], unnamed: String) -> String {
    guard !groups.isEmpty else { return "" }
    var text = "\n\(title)\n"
    text += "     files     pages   partial    failed  confidence\n"
    for group in groups {
      let figures = [
        group.files, group.pages, group.outcomes[.partial] ?? 0, group.outcomes[.failed] ?? 0,
      ]
      text += figures.map(right).joined()
      let confidence = Figures.confidence(group.confidence)
      text += String(repeating: " ", count: 12 - confidence.count) + confidence
      text += "  \(group.name.isEmpty ? unnamed : group.name.visibleLine)\n"
    }
    return text
  }

  private func files(
    _ title: String, _ records: [FileRecord], _ figure: (FileRecord) -> String
  ) -> String {
    guard !records.isEmpty else { return "" }
    let lines = records.map { record in
      let figure = figure(record)
      let padding = String(repeating: " ", count: max(0, 14 - figure.count))
      return padding + figure + "  \(record.path.string.visibleLine)\n"
    }
    return "\n\(title)\n" + lines.joined()
  }

  private func row(_ count: Int, _ label: String) -> String { right(count) + "  \(label)\n" }

  private func right(_ number: Int) -> String {
    let text = Figures.plain(number)
    return String(repeating: " ", count: max(0, 10 - text.count)) + text
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(Figures.plain(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension Figures {
  /// A number with a plain space between thousands, which every terminal shows.
  fileprivate static func plain(_ number: Int) -> String {
    grouped(number).replacing("\u{A0}", with: " ")
  }
}
