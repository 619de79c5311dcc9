import Foundation
import GRDB

extension FileRecord {
  /// The values of a row, in the order of the columns.
  ///
  /// - Throws: `EncodingError`.
  func arguments(_ encoder: JSONEncoder) throws -> StatementArguments {
    func json(_ value: some Encodable) throws -> String {
      String(decoding: try encoder.encode(value), as: UTF8.self)
    }
    return [
      path.string, size, modified, document.sha256, key, outcome.rawValue, code, reason,
      failedPages.isEmpty ? "[]" : try json(failedPages), attempts, document.pages,
      document.recognisedPages, seconds, peakMemory, document.confidence, document.low,
      document.organisation, document.body, document.date, document.warnings,
      outputs.isEmpty ? "[]" : try json(outputs.map(\.string)), finished,
      document.worstPages.isEmpty ? "[]" : try json(document.worstPages),
    ]
  }

  /// Reads a row, whose columns are in order.
  ///
  /// - Throws: `DecodingError` or `RowDecodingError` if it is none that this program wrote.
  init(_ row: Row, _ decoder: JSONDecoder) throws {
    func list<Element: Decodable>(_ column: Int) throws -> [Element] {
      let text = try row.decode(String.self, atIndex: column)
      if text == "[]" { return [] }
      return try decoder.decode([Element].self, from: Data(text.utf8))
    }
    guard let outcome = Outcome(rawValue: try row.decode(String.self, atIndex: 5)) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    self.init(
      ArchiveEntry(
        path: ArchivePath(try row.decode(String.self, atIndex: 0)),
        size: try row.decode(Int.self, atIndex: 1),
        modified: try row.decode(Int.self, atIndex: 2)),
      key: try row.decode(String.self, atIndex: 4), outcome: outcome,
      code: try row.decode(Int.self, atIndex: 6),
      reason: try row.decode(String.self, atIndex: 7),
      finished: try row.decode(Int.self, atIndex: 21))
    document.sha256 = try row.decode(String.self, atIndex: 3)
    failedPages = try list(8)
    attempts = try row.decode(Int.self, atIndex: 9)
    document.pages = try row.decode(Int.self, atIndex: 10)
    document.recognisedPages = try row.decode(Int.self, atIndex: 11)
    seconds = try row.decode(Double.self, atIndex: 12)
    peakMemory = try row.decode(Int.self, atIndex: 13)
    document.confidence = try row.decode(Double?.self, atIndex: 14)
    document.low = try row.decode(Double?.self, atIndex: 15)
    document.organisation = try row.decode(String?.self, atIndex: 16)
    document.body = try row.decode(String?.self, atIndex: 17)
    document.date = try row.decode(String?.self, atIndex: 18)
    document.warnings = try row.decode(Int.self, atIndex: 19)
    outputs = try list(20).map(ArchivePath.init)
    document.worstPages = try list(22)
  }
}
