import GRDB

/// What somebody looks for.
public struct Question: Sendable, Hashable {
  /// The words; empty for all documents.
  public var words = ""
  /// Of which kind the entry is to be (`item`, `decision`, `person`); empty for any.
  public var kind = ""
  /// The body that met; empty for any.
  public var body = ""
  /// The year; empty for any.
  public var year = ""
  /// How the conversion ended; empty for any.
  public var outcome = ""
  /// How well it was read: `good`, `fair`, `poor`, `unknown`; empty for any.
  public var quality = ""
  /// How many answers to leave out.
  public var offset = 0

  /// The most answers at a time.
  static let most = 50

  /// Everything.
  public init() {}

  /// Takes the fields of a form.
  init(_ fields: [String: String]) {
    words = fields["q"] ?? ""
    kind = fields["kind"] ?? ""
    body = fields["body"] ?? ""
    year = fields["year"] ?? ""
    outcome = fields["outcome"] ?? ""
    quality = fields["quality"] ?? ""
    offset = max(0, min(10_000_000, fields["from"].flatMap { Int($0) } ?? 0))
  }

  /// The words as the search engine takes them: each one literally, the last one also as a beginning.
  var match: String? {
    let words = words.split(whereSeparator: \.isWhitespace)
      .map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
      // A word of signs alone holds nothing to look for.
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
    return words.isEmpty ? nil : words.joined(separator: " ") + "*"
  }

  /// The conditions on documents, with their values.
  var conditions: (sql: [String], values: [any DatabaseValueConvertible]) {
    var sql: [String] = []
    var values: [any DatabaseValueConvertible] = []
    for (column, value) in [
      ("documents.body", body), ("substr(documents.date, 1, 4)", year),
      ("documents.outcome", outcome),
    ] where !value.isEmpty {
      sql.append("\(column) = ?")
      values.append(value)
    }
    switch quality {
    case "good": sql.append("documents.low >= 0.8")
    case "fair": sql.append("documents.low >= 0.5 AND documents.low < 0.8")
    case "poor": sql.append("documents.low < 0.5")
    case "unknown": sql.append("documents.low IS NULL")
    default: break
    }
    return (sql, values)
  }
}
