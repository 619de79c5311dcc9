/// What is said about a meeting: bodies, roles, votes, dates.
public struct MeetingWords: Sendable {
  /// The names of the municipalities, in their usual spelling.
  public let municipalities: [String]
  let hangingWords: Set<String> = ["och", "eller", "samt", "respektive", "till", "som"]
  let particles: Set<String> = ["nu", "in", "ut", "upp", "ner", "över", "under", "efter", "för", "av", "på", "om", "till", "från", "mot", "sam"]
  let articles: Set<String> = ["en", "ett", "den", "det", "de", "denna", "detta", "dessa", "ny", "nya", "nytt"]
  let lawEndings = ["lagen", "balken", "förordningen", "ordningen", "stadgan", "lag", "stadgarna"]
  let chapterWords: Set<String> = ["kap.", "kap", "kapitlet"]
  let caseWords: Set<String> = ["dnr", "diarienr", "diarienummer", "dnr/dpl", "ärendenr", "ärendenummer", "beteckning", "diarie-nr", "diarium", "d nr"]
  let openWords: Set<String> = ["av", "för", "och", "om", "i", "på", "till", "med", "från", "över", "vid", "samt", "eller", "mot", "under", "enligt", "inom", "att", "som", "ny", "nya", "en", "ett", "den", "det"]
}
