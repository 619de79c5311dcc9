/// The words of which the names of bodies and organisations are made.
public struct BodyWords: Sendable {
  /// How the name of a body ends when it stands alone, in lower case (`nämnden`).
  public let definite: [String]
  /// How it ends after a genitive, in lower case (`nämnd`).
  public let indefinite: [String]
  /// Words with these endings that are no meeting bodies or too general, in lower case.
  public let others: Set<String>
  /// Other words that happen to end so, by their own endings in lower case (`området`).
  public let otherEndings: [String]
  /// Words inside a name, in lower case (`och`, `för`).
  public let joining: Set<String>
  /// Adjectives that belong to a name, in lower case (`gemensamma`).
  public let adjectives: Set<String>
  /// Nouns that are completed by what follows (`nämnden för …`), in lower case.
  public let open: Set<String>
  /// How the word ends that makes a name that of an organisation, in lower case.
  public let organisations: [String]
  /// Words that make a name that of an organisation, in lower case (`ab`, `brf`).
  public let organisationWords: Set<String>
  /// Words in lower case that say after a name what sort of association it is (`ek. för.`).
  public let legalForms: [[String]]
  /// Words for the gathering itself; a name before them in the genitive is a body (`sammanträde`).
  public let gatherings: [String]
  /// The word between a name and its place, in lower case (`i`).
  public let place: String
  /// Words before that for a meeting that say of which sort it is, in lower case (`extra`).
  public let occasions: Set<String>
  /// Words between the day of a meeting and its place, in lower case (`på Bystugan`).
  public let locating: Set<String>
  /// Gatherings of all members, which have no other name as a body, by their words in lower case
  /// (`årsmöte`).
  public let assemblies: [String: String]
  /// The board of an association, by the words for its meetings in lower case (`styrelsemöte`).
  public let boardMeetings: [String: String]
  /// How nouns end behind which the name of an association may stand (`föreningen Eken`).
  public let definiteEndings: [String]
  /// Words between the word for a meeting and the association that held it, in lower case (`möte med …`).
  public let companions: Set<String>
  /// The board of an association, by its own words in lower case beside one for a meeting (`styrelsens
  /// sammanträde`).
  public let boards: [String: String]
}
