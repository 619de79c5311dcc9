/// The words for what happens in an item: decisions, votes, reservations, speeches.
public struct ProceedingsWords: Sendable {
  /// Verbs of deciding, in lower case (`beslutar`).
  public let deciding: Set<String>
  /// Verbs at the end of what one body puts before another to decide, in lower case (`… föreslår styrelsen besluta`).
  public let proposed: Set<String>
  /// Verbs of deciding that need no body before them, in lower case (`beslutades`).
  public let decided: Set<String>
  /// Short words for a body that decides, in lower case, besides names of bodies (`mötet`).
  public let deciders: Set<String>
  /// Words that begin a clause of a decision, in lower case (`att`).
  public let clauses: Set<String>
  /// Votes in favour, in lower case.
  public let yes: Set<String>
  /// Votes against, in lower case.
  public let no: Set<String>
  /// Abstentions, in lower case.
  public let abstain: Set<String>
  /// Members who were absent, in lower case.
  public let absent: Set<String>
  /// Votes of either kind, in lower case (`röster`).
  public let votes: Set<String>
  /// The word between the votes of two sides, in lower case (`mot`).
  public let against: Set<String>
  /// Rows of sums in a table of votes, in lower case.
  public let sums: Set<String>
  /// What votes in favour are for, in lower case (`bifall`).
  public let favours: Set<String>
  /// What votes against are for, in lower case (`avslag`).
  public let rejections: Set<String>
  /// The word between votes and what they are for, in lower case (`för`).
  public let voteFor: Set<String>
  /// Heads of a column in which votes stand as words, in lower case (`röst`).
  public let voteColumns: Set<String>
  /// Parts of the words for votes, of which one stands in every text about a vote; ASCII first.
  public let voteStems: [String]
  /// Verbs of reserving oneself against a decision, in lower case.
  public let reserving: [String]
  /// Parts of the phrases for speaking, of which one stands in every text with such a phrase.
  public let speechStems: [String]
  /// Phrases after the names of those who spoke, in lower case.
  public let speaking: [String]
  /// Phrases before the names of those who spoke, in lower case.
  public let debating: [String]
  /// What is said of a meeting that begins, in lower case (`öppnar`).
  public let opening: Set<String>
  /// What is said of a meeting that ends, in lower case (`avslutades`).
  public let closing: Set<String>
  /// Verbs of the past, in lower case, and what they tell that a meeting did (`valdes`).
  let told: [String: MeetingStep]
  /// The end of a meeting, in lower case (`avslutande`).
  public let endings: Set<String>
  /// How words for the meeting end, in lower case (`mötet`).
  public let meetings: [String]
  /// Words that say that another meeting is meant, in lower case (`nästa`).
  public let other: Set<String>
  /// Common verbs of sentences about a meeting, in lower case, as no title has them (`föreligger`).
  public let verbs: Set<String>
  /// How verbs of such sentences end (`godkändes`).
  public let verbEndings: [String]
  /// Abbreviations whose full stop ends no sentence, in lower case (`bil`).
  public let abbreviations: Set<String>
}

extension ProceedingsWords {
  /// Whether clauses may follow a verb, in lower case, that say what is decided.
  func opensClauses(_ verb: String) -> Bool { deciding.contains(verb) || proposed.contains(verb) }
}
