/// How many files have the same reason for not being converted or not whole.
public struct ReasonCount: Sendable, Hashable {
  /// How the files ended.
  public let outcome: FileRecord.Outcome
  /// Their exit code.
  public let code: Int
  /// The reason, with `…` for numbers.
  public let reason: String
  /// How many files there are.
  public let count: Int
  /// The first of them.
  public let example: ArchivePath

  private struct Kind: Hashable {
    let outcome: FileRecord.Outcome
    let code: Int
    let reason: String
  }

  /// Counts files by their reasons, the most frequent first.
  static func counts(_ records: [FileRecord]) -> [ReasonCount] {
    var found: [Kind: (count: Int, example: ArchivePath)] = [:]
    for record in records {
      let kind = Kind(
        outcome: record.outcome, code: record.code, reason: general(record.shownReason))
      let known = found[kind]
      found[kind] = ((known?.count ?? 0) + 1, min(known?.example ?? record.path, record.path))
    }
    return found.map { kind, value in
      ReasonCount(
        outcome: kind.outcome, code: kind.code, reason: kind.reason, count: value.count,
        example: value.example)
    }
    .sorted { ($1.count, $0.example, $0.reason) < ($0.count, $1.example, $1.reason) }
  }

  /// A reason without what differs from file to file.
  static func general(_ reason: String) -> String {
    var text = ""
    var isInNumber = false
    for character in reason {
      let isDigit = character.isASCII && character.isNumber
      if !isDigit { text.append(character) } else if !isInNumber { text.append("…") }
      isInNumber = isDigit
    }
    return text
  }
}

extension FileRecord {
  /// The reason; for a partial file without one, those of its pages.
  public var shownReason: String {
    if !reason.isEmpty { return reason }
    let pages = failedPages.map { "page \($0.page): \($0.reason)" }
    return pages.isEmpty ? "no reason was recorded" : pages.joined(separator: "; ")
  }
}
