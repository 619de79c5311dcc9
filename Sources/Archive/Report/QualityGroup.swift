/// Files that have something in common, in figures.
public struct QualityGroup: Sendable, Hashable {
  /// What they have in common: a year or a folder; empty for files without a date, or at the top.
  public let name: String
  /// How many files ended in each way.
  public private(set) var outcomes: [FileRecord.Outcome: Int] = [:]
  /// How many pages they have.
  public private(set) var pages = 0
  /// The mean confidence, 0…1, each file counted by its pages read by OCR; nil if there are none.
  public var confidence: Double? { weight > 0 ? sum / weight : nil }
  private var sum = 0.0
  private var weight = 0.0

  init(name: String) { self.name = name }

  /// How many files there are.
  public var files: Int { outcomes.values.reduce(0, +) }

  mutating func add(_ record: FileRecord) {
    outcomes[record.outcome, default: 0] += 1
    pages += record.document.pages
    guard let confidence = record.document.confidence else { return }
    let pages = Double(max(1, record.document.recognisedPages))
    sum += confidence * pages
    weight += pages
  }

  private mutating func add(_ other: QualityGroup) {
    outcomes.merge(other.outcomes, uniquingKeysWith: +)
    pages += other.pages
    sum += other.sum
    weight += other.weight
  }

  /// The most folders that are worth a table.
  private static let mostFolders = 60

  /// Groups files by the year of the meeting, in order.
  static func byYear(_ records: [FileRecord]) -> [QualityGroup] {
    var groups: [Substring: QualityGroup] = [:]
    for record in records {
      let year = record.document.date.map { $0.prefix(4) } ?? ""
      groups[year, default: QualityGroup(name: String(year))].add(record)
    }
    return groups.values.sorted { $0.name < $1.name }
  }

  /// Groups files by folder, as deep as there are not too many.
  static func byFolder(_ records: [FileRecord]) -> [QualityGroup] {
    // First by the folders that there are: there are far fewer of them than files.
    var folders: [ArchivePath: QualityGroup] = [:]
    for record in records {
      let folder = ArchivePath(String(record.path.folder))
      folders[folder, default: QualityGroup(name: folder.string)].add(record)
    }
    var groups: [QualityGroup] = []
    for depth in 1...6 {
      let deeper = joined(folders, depth)
      if depth > 1, deeper.count > mostFolders || deeper.count == groups.count { break }
      groups = deeper
    }
    return groups
  }

  private static func joined(
    _ folders: [ArchivePath: QualityGroup], _ depth: Int
  ) -> [QualityGroup] {
    var groups: [ArchivePath: QualityGroup] = [:]
    for (folder, group) in folders {
      let name = folder.string.split(separator: "/").prefix(depth).joined(separator: "/")
      groups[ArchivePath(name), default: QualityGroup(name: name)].add(group)
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }
}
