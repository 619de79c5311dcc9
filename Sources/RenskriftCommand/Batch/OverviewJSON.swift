import Archive
import Renskrift

/// A batch in figures, for programs.
struct OverviewJSON {
  private let overview: Overview

  init(_ overview: Overview) { self.overview = overview }

  /// What `batch status --json` prints.
  func status(_ output: String, _ journals: JournalSet, runs: [String]) -> JSON {
    var members: [JSON.Member] = [.init("output", .string(output))]
    if let meta = journals.meta {
      members += [
        .init("archive", .string(meta.root)), .init("version", .string(meta.version)),
        .init("formats", .array(meta.formats.map(JSON.string))),
      ]
    }
    return .object(members + totals + [.init("running", .array(runs.map(JSON.string)))])
  }

  /// What `batch report --json` prints.
  var report: JSON {
    .object(
      totals + [
        .init("years", .array(overview.years.map { group($0, "year") })),
        .init("folders", .array(overview.folders.map { group($0, "folder") })),
        .init("slowest", .array(overview.slowest.map { Self.file($0) })),
        .init("worst", .array(overview.worst.map { Self.file($0) })),
        .init("worstPages", .array(overview.worstPages.map(page))),
      ])
  }

  /// What is said of a file.
  static func file(_ record: FileRecord, _ more: [JSON.Member] = []) -> JSON {
    var members: [JSON.Member] = [
      .init("file", .string(record.path.string)),
      .init("outcome", .string(record.outcome.rawValue)), .init("code", .integer(record.code)),
      .init("pages", .integer(record.document.pages)), .init("seconds", .number(record.seconds)),
    ]
    if record.outcome != .converted { members.append(.init("reason", .string(record.shownReason))) }
    if let confidence = record.document.confidence {
      members.append(.init("mean", .number(confidence)))
    }
    if let low = record.document.low { members.append(.init("low", .number(low))) }
    if let date = record.document.date { members.append(.init("date", .string(date))) }
    members += [
      .init(
        "failedPages",
        .array(
          record.failedPages.map {
            .object([.init("page", .integer($0.page)), .init("reason", .string($0.reason))])
          })),
      .init("outputs", .array(record.outputs.map { .string($0.string) })),
    ]
    return .object(members + more)
  }

  /// The figures of all files.
  var totals: [JSON.Member] {
    let reasons = overview.reasons.map { reason in
      JSON.object([
        .init("outcome", .string(reason.outcome.rawValue)), .init("code", .integer(reason.code)),
        .init("reason", .string(reason.reason)), .init("count", .integer(reason.count)),
        .init("example", .string(reason.example.string)),
      ])
    }
    return [.init("files", .integer(overview.files))] + outcomes(overview.outcomes) + [
      .init("pages", .integer(overview.pages)),
      .init("recognisedPages", .integer(overview.recognisedPages)),
      .init("failedPages", .integer(overview.failedPages)),
      .init("warnings", .integer(overview.warnings)),
      .init("seconds", .number(overview.seconds)), .init("finished", .integer(overview.finished)),
      .init("reasons", .array(reasons)),
    ]
  }

  private func page(_ worst: Overview.WorstPage) -> JSON {
    .object([
      .init("file", .string(worst.record.path.string)), .init("page", .integer(worst.page.page)),
      .init("mean", .number(worst.page.mean)), .init("low", .number(worst.page.low)),
    ])
  }

  private func outcomes(_ counts: [FileRecord.Outcome: Int]) -> [JSON.Member] {
    FileRecord.Outcome.allCases.map { .init($0.rawValue, .integer(counts[$0] ?? 0)) }
  }

  private func group(_ group: QualityGroup, _ key: String) -> JSON {
    .object(
      [.init(key, .string(group.name)), .init("files", .integer(group.files))]
        + outcomes(group.outcomes)
        + [
          .init("pages", .integer(group.pages)),
          .init("mean", group.confidence.map(JSON.number) ?? .null),
        ])
  }
}
