/// The words of dates, times and numbers.
public struct DateWords: Sendable {
  /// Months by name and abbreviation, in lower case.
  public let months: [String: Int]
  /// Words before a time of day, in lower case (`kl`).
  public let clock: Set<String>
  /// Words around dates and times that belong to neither place nor name, in lower case.
  public let fillers: Set<String>
  /// Words that join two days or two times, in lower case (`och`, `till`).
  public let joining: Set<String>
  /// Words before the time at which a meeting ends, in lower case.
  public let until: Set<String>
  /// How words for a break of the meeting begin, in lower case (`ajournering`).
  public let pauses: [String]
  /// Words before the day on which a page was written or changed, in lower case (`uppdaterad`).
  public let published: Set<String>
  /// Numbers in words, in lower case.
  public let numbers: [String: Int]
}
