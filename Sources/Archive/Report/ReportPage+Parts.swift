import Renskrift

extension ReportPage {
  /// A table under a heading; nothing if it has no rows.
  func table(
    _ title: String, _ columns: [(name: String, isNumber: Bool)], _ rows: [[String]]
  ) -> String {
    guard !rows.isEmpty else { return "" }
    let head = columns.map { "<th\($0.isNumber ? " class=\"n\"" : "")>\($0.name)</th>" }.joined()
    let body = rows.map { "<tr>\($0.joined())</tr>" }.joined(separator: "\n")
    return """
      <h2>\(title)</h2>
      <div class="scroll"><table>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(body)
      </tbody>
      </table></div>
      """
  }

  /// A bar of how many files ended in each way.
  func bar(_ outcomes: [FileRecord.Outcome: Int]) -> String {
    let total = max(1, outcomes.values.reduce(0, +))
    let parts = FileRecord.Outcome.allCases.compactMap { outcome -> String? in
      guard let count = outcomes[outcome], count > 0 else { return nil }
      let share = Figures.decimal(100 * Double(count) / Double(total), 2)
      return "<i class=\"\(outcome.rawValue)\" style=\"width:\(share)%\""
        + " title=\"\(outcome.rawValue) \(count)\"></i>"
    }
    return "<div class=\"bar\">\(parts.joined())</div>"
  }

  func cell(_ html: String) -> String { "<td>\(html)</td>" }

  func number(_ value: Int) -> String { "<td class=\"n\">\(Figures.grouped(value))</td>" }

  func outcome(_ outcome: FileRecord.Outcome) -> String {
    "<td class=\"w\"><i class=\"dot \(outcome.rawValue)\"></i>\(outcome.rawValue)</td>"
  }

  /// An input, opened at a page if one is given.
  func link(_ path: ArchivePath, page: Int? = nil) -> String {
    let place = page.map { "#page=\($0)" } ?? ""
    return "<a href=\"\(links.input(path))\(place)\">\(MarkupText.escaped(path.string))</a>"
  }

  /// The outputs of a file, by their formats.
  func outputs(_ record: FileRecord) -> String {
    record.outputs.map {
      "<a href=\"\(links.output($0))\">\(MarkupText.escaped(Self.ending(of: $0)))</a>"
    }.joined(separator: " ")
  }

  /// What follows the input's name: `json`, `items.csv`.
  private static func ending(of output: ArchivePath) -> String {
    OutputFile.allCases.map(\.fileExtension).first { output.name.hasSuffix("." + $0) }
      ?? output.fileExtension
  }
}
