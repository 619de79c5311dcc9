/// A journal in figures.
public struct Overview: Sendable, Hashable {
  /// How many files ended in each way.
  public private(set) var outcomes: [FileRecord.Outcome: Int] = [:]
  /// How many pages the files have.
  public private(set) var pages = 0
  /// How many of them were read by OCR.
  public private(set) var recognisedPages = 0
  /// How many pages of partial files are missing.
  public private(set) var failedPages = 0
  /// The sum of what the files took, in seconds.
  public private(set) var seconds = 0.0
  /// How many warnings there are.
  public private(set) var warnings = 0
  /// When the last file ended, in seconds since 1970; 0 without files.
  public private(set) var finished = 0
  /// Why files are not converted or not whole, the most frequent reason first.
  public let reasons: [ReasonCount]
  /// The files by the year of the meeting.
  public let years: [QualityGroup]
  /// The files by folder.
  public let folders: [QualityGroup]
  /// The files that took longest.
  public let slowest: [FileRecord]
  /// The files that were read with the least confidence.
  public let worst: [FileRecord]
  /// The pages that were read with the least confidence, worst first, each with its file.
  public let worstPages: [WorstPage]
  /// The files that failed or are partial, sorted by path.
  public let troubled: [FileRecord]

  /// A page that was read with little confidence.
  public struct WorstPage: Sendable, Hashable {
    /// The file.
    public let record: FileRecord
    /// The page of the file.
    public let page: DocumentFacts.PageConfidence
  }

  /// Counts rows.
  ///
  /// - Parameter count: how many of the slowest and worst files and of the worst pages to name.
  public init(_ records: [FileRecord], naming count: Int = 10) {
    for record in records {
      outcomes[record.outcome, default: 0] += 1
      pages += record.document.pages
      recognisedPages += record.document.recognisedPages
      failedPages += record.failedPages.count
      seconds += record.seconds
      warnings += record.document.warnings
      finished = max(finished, record.finished)
    }
    troubled = records.filter { $0.outcome != .converted }.sorted { $0.path < $1.path }
    reasons = ReasonCount.counts(troubled)
    years = QualityGroup.byYear(records)
    folders = QualityGroup.byFolder(records)
    slowest = records.first(count) { ($1.seconds, $0.path) < ($0.seconds, $1.path) }
    worst = records.lazy.filter { $0.doubt != nil }.first(count) {
      ($0.doubt ?? 1, $0.path) < ($1.doubt ?? 1, $1.path)
    }
    let pages = records.lazy.flatMap { record in
      record.document.worstPages.lazy.map { WorstPage(record: record, page: $0) }
    }
    worstPages = pages.first(count) {
      $0.page == $1.page
        ? $0.record.path < $1.record.path : DocumentFacts.PageConfidence.isWorse($0.page, $1.page)
    }
  }

  /// How many files there are.
  public var files: Int { outcomes.values.reduce(0, +) }
}

extension FileRecord {
  /// What the worst files are sorted by: the confidence of the least certain words.
  fileprivate var doubt: Double? { document.low ?? document.confidence }
}

extension Sequence {
  /// The first elements in an order, without sorting the others.
  fileprivate func first(_ count: Int, by isBefore: (Element, Element) -> Bool) -> [Element] {
    var first: [Element] = []
    for element in self {
      if first.count >= count, let last = first.last, !isBefore(element, last) { continue }
      let index = first.firstIndex { isBefore(element, $0) } ?? first.endIndex
      first.insert(element, at: index)
      if first.count > count { first.removeLast() }
    }
    return first
  }
}
