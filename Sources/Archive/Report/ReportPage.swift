import Renskrift

/// The report on an archive as one page of HTML that needs no network.
public struct ReportPage {
  private let overview: Overview
  private let title: String
  private let note: String
  let links: ReportLinks

  /// The most files with troubles that are listed.
  private static let mostTroubled = 500

  /// Prepares a page.
  ///
  /// - Parameters:
  ///   - overview: the figures.
  ///   - title: the name of the archive.
  ///   - note: one line about program, pipeline and time.
  ///   - links: the ways to inputs and outputs.
  public init(_ overview: Overview, title: String, note: String, links: ReportLinks) {
    self.overview = overview
    self.title = title
    self.note = note
    self.links = links
  }

  /// The page.
  public var html: String {
    let title = MarkupText.escaped(title)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title) – Renskrift</title>
      <style>
      \(ReportStyle.css)
      </style>
      </head>
      <body>
      <h1>\(title)</h1>
      <p class="soft">\(MarkupText.escaped(note))</p>
      \(figures)
      \(reasons)
      \(groups("Quality by year", "Year", overview.years, unnamed: "no date read"))
      \(groups("Quality by folder", "Folder", overview.folders, unnamed: "(top)"))
      \(pages("Pages read with the least confidence", overview.worstPages))
      \(files("Files read with the least confidence", overview.worst))
      \(files("The slowest", overview.slowest))
      \(troubled)
      </body>
      </html>

      """
  }

  private var figures: String {
    let facts: [(Int, String)] =
      [(overview.files, "files")]
      + FileRecord.Outcome.allCases.map { (overview.outcomes[$0] ?? 0, $0.rawValue) }
      + [
        (overview.pages, "pages"), (overview.recognisedPages, "pages by OCR"),
        (overview.failedPages, "pages missing"), (overview.warnings, "warnings"),
      ]
    let items = facts.map { count, name in
      let dot =
        FileRecord.Outcome(rawValue: name).map { "<i class=\"dot \($0.rawValue)\"></i>" } ?? ""
      return "<div><b>\(Figures.grouped(count))</b><span>\(dot)\(name)</span></div>"
    }
    return "<div class=\"figures\">\(items.joined())</div>\n\(bar(overview.outcomes))"
  }

  private var reasons: String {
    let rows = overview.reasons.map { reason in
      [
        number(reason.count), outcome(reason.outcome), number(reason.code),
        cell(MarkupText.escaped(reason.reason)), cell(link(reason.example)),
      ]
    }
    return table(
      "Why files are partial or failed",
      [("Files", true), ("Outcome", false), ("Code", true), ("Reason", false), ("Such as", false)],
      rows)
  }

  private func groups(
    _ title: String, _ label: String, _ groups: [QualityGroup], unnamed: String
  ) -> String {
    let rows = groups.map { group in
      [
        cell(MarkupText.escaped(group.name.isEmpty ? unnamed : group.name)), number(group.files),
        number(group.pages), number(group.outcomes[.partial] ?? 0),
        number(group.outcomes[.failed] ?? 0),
        "<td class=\"n\">\(Figures.confidence(group.confidence))</td>",
        "<td class=\"bars\">\(bar(group.outcomes))</td>",
      ]
    }
    return table(
      title,
      [
        (label, false), ("Files", true), ("Pages", true), ("Partial", true), ("Failed", true),
        ("Confidence", true), ("", false),
      ], rows)
  }

  private func pages(_ title: String, _ pages: [Overview.WorstPage]) -> String {
    let rows = pages.map { worst in
      [
        cell(link(worst.record.path, page: worst.page.page)), cell(outputs(worst.record)),
        number(worst.page.page), number(worst.record.document.pages),
        "<td class=\"n\">\(Figures.confidence(worst.page.mean))</td>",
        "<td class=\"n\">\(Figures.confidence(worst.page.low))</td>",
      ]
    }
    return table(
      title,
      [
        ("File", false), ("Outputs", false), ("Page", true), ("Of", true), ("Mean", true),
        ("Low", true),
      ], rows)
  }

  private func files(_ title: String, _ records: [FileRecord]) -> String {
    let rows = records.map { record in
      [
        cell(link(record.path)), cell(outputs(record)), outcome(record.outcome),
        number(record.document.pages), "<td class=\"n\">\(Figures.seconds(record.seconds))</td>",
        "<td class=\"n\">\(Figures.confidence(record.document.confidence))</td>",
        "<td class=\"n\">\(Figures.confidence(record.document.low))</td>",
      ]
    }
    return table(
      title,
      [
        ("File", false), ("Outputs", false), ("Outcome", false), ("Pages", true), ("Time", true),
        ("Mean", true), ("Low", true),
      ], rows)
  }

  private var troubled: String {
    let shown = overview.troubled.prefix(Self.mostTroubled)
    let rows = shown.map { record in
      [
        cell(link(record.path)), outcome(record.outcome),
        cell(MarkupText.escaped(record.shownReason)),
        cell(outputs(record)),
      ]
    }
    let rest = overview.troubled.count - shown.count
    let more =
      rest > 0
      ? "<p class=\"soft\">and \(Figures.grouped(rest)) more: renskrift batch failures lists all.</p>"
      : ""
    return table(
      "Partial and failed files",
      [("File", false), ("Outcome", false), ("Reason", false), ("Outputs", false)], rows) + more
  }
}
