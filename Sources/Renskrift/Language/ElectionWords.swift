/// How minutes tell whom the meeting chose to chair it, to keep its minutes and to approve them.
public struct ElectionWords: Sendable {
  /// Verbs of choosing, in lower case (`valdes`).
  public let choosing: Set<String>
  /// Names of the one who chairs, in lower case; compounds end in them (`stämmoordförande`).
  public let chair: [String]
  /// Names of the one who keeps the minutes.
  public let secretary: [String]
  /// Names of those who approve the minutes.
  public let adjusters: [String]
  /// Names of others who are chosen for a meeting (`rösträknare`).
  public let others: [String]
  /// Words for all officers of a meeting, in lower case (`mötesfunktionärer`).
  public let officers: [String]
  /// Verbs of chairing a meeting, in lower case (`leda`).
  public let leading: Set<String>
  /// Verbs of keeping minutes.
  public let keeping: Set<String>
  /// Verbs of approving minutes.
  public let approving: Set<String>
  /// What words for minutes have in common (`protokoll`).
  public let minutesStem: String
  /// What words for meetings have in common (`möte`).
  public let meetingStems: [String]
  /// Words before somebody who is named beside those chosen, in lower case (`jämte ordföranden`).
  public let beside: Set<String>
  /// Words before a deputy (`vice ordförande`).
  public let deputies: Set<String>
  /// Words of elections to a board, whose sentences are about no meeting (`verksamhetsår`).
  public let terms: [String]
  /// Words before an office for which somebody is chosen, in lower case (`till ordförande valdes …`).
  public let towards: Set<String>
  /// Words before where somebody works or comes from, in lower case (`jurist vid Bergs Byrå`).
  public let employing: Set<String>
  /// Verbs with which a chair opens a meeting, in lower case (`hälsade`).
  public let welcoming: Set<String>
}
