/// A file that `emit` writes: one for most formats, several for `csv`.
public enum OutputFile: String, Sendable, CaseIterable, Codable {
  case json, text, markdown
  case items = "csv.items"
  case decisions = "csv.decisions"
  case attendance = "csv.attendance"
  case votes = "csv.votes"

  /// The last part of the file's name, after the dot that follows the name of the input.
  public var fileExtension: String {
    switch self {
    case .json: "json"
    case .text: "txt"
    case .markdown: "md"
    case .items: "items.csv"
    case .decisions: "decisions.csv"
    case .attendance: "attendance.csv"
    case .votes: "votes.csv"
    }
  }
}

extension EmitStage.Format {
  /// The files that are written for the format.
  public var files: [OutputFile] {
    switch self {
    case .json: [.json]
    case .text: [.text]
    case .markdown: [.markdown]
    case .csv: [.items, .decisions, .attendance, .votes]
    }
  }
}

extension Document {
  /// The bytes of a file for users.
  ///
  /// - Parameters:
  ///   - pageMarks: whether text and Markdown say where a page begins.
  ///   - pipeline: the pipeline that made the document, with its fingerprint.
  public func output(
    _ file: OutputFile, pageMarks: Bool = false, pipeline: PipelineRecord
  ) -> [UInt8] {
    switch file {
    case .json: outputJSON(pipeline).bytes
    case .text: Array(plainText(pageMarks: pageMarks).utf8)
    case .markdown: Array(markdown(pageMarks: pageMarks).utf8)
    case .items: itemsTable.bytes
    case .decisions: decisionsTable.bytes
    case .attendance: attendanceTable.bytes
    case .votes: votesTable.bytes
    }
  }
}
