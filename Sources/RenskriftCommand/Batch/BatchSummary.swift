import Archive
import Renskrift

/// How a run over an archive ended, in numbers.
struct BatchSummary {
  private let records: [FileRecord]

  init(_ records: [FileRecord], _ folder: JournalFolder) { self.records = records }

  private var counts: [(FileRecord.Outcome, Int)] {
    FileRecord.Outcome.allCases.map { outcome in
      (outcome, records.count { $0.outcome == outcome })
    }
  }

  /// For people.
  var text: String { counts.map { "\($1) \($0.rawValue)" }.joined(separator: ", ") + "\n" }

  /// For programs.
  var json: JSON {
    .object(
      [.init("event", .string("ended"))]
        + counts.map { JSON.Member($0.rawValue, .integer($1)) })
  }
}
