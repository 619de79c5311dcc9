/// The words of lists of people.
public struct AttendanceWords: Sendable {
  /// The role of a member for whom none is printed.
  public let member: String
  /// The role of somebody who is said to replace a member and has no other role printed.
  public let substitute: String
  /// Small words inside names, in lower case (`af`, `von`).
  public let particles: Set<String>
  /// How the names of roles and posts end, in lower case.
  public let roleEndings: [String]
  /// Words inside the name of a role that say little alone, in lower case (`vice`).
  public let roleWords: Set<String>
  /// Words of addresses behind a role, in lower case (`nr`).
  public let addresses: Set<String>
  /// Words in the titles of items that list those who attended or may vote, in lower case (`röstlängd`).
  public let registers: Set<String>
  /// Words between a post and what it is for, in lower case (`chef för Intern Service`).
  public let ofPosts: Set<String>
  /// Abbreviations of roles, in lower case, with what they stand for.
  public let abbreviations: [String: String]
  /// Abbreviations of titles before a name, in lower case, whose full stop ends no sentence (`mag`).
  public let titles: Set<String>
  /// Words before the name of the person replaced, in lower case.
  public let replacing: [String]
  /// Words between a name and its role in a sentence, in lower case (`var`).
  public let copulas: Set<String>
  /// The word between a label for people and what more it says of them, in lower case
  /// (`Ledamöter som deltar i beslut`).
  public let relative: String
  /// Words that join the last two of several people, in lower case.
  public let joining: Set<String>
  /// Abbreviations of these, in lower case, which a capital makes an initial (`o`).
  public let shortJoining: Set<String>
  /// Words before the first item or time of presence, in lower case.
  public let from: [String]
  /// Words before the last item or time of presence, in lower case.
  public let to: [String]
  /// Words that say that somebody left out an item or more, in lower case.
  public let except: Set<String>
  /// Capitalised words that begin no name, in lower case.
  public let noNames: Set<String>
  /// Words that begin sentences and no names, in lower case (`då`).
  public let sentenceWords: Set<String>
  /// Words among those that begin no name that are given names where a surname follows, in lower case (`Inga Ek`).
  public let givenNames: Set<String>
  /// Common first names, in lower case, which tell where somebody's name begins among several.
  public let firstNames: Set<String>
  /// Words before somebody who attended besides those listed above, in lower case (`även`).
  public let besides: Set<String>
  /// How some of those listed attended, in lower case, before a colon and their names (`via länk`).
  public let ways: Set<String>
  /// Words before that, in lower case (`deltar på distans`).
  public let attending: Set<String>
  /// Words before an item of which somebody attended a part, in lower case (`del av`).
  public let partly: [String]
  /// The letters of parties that stand without brackets behind a name (`Bo Al, S, ordförande`).
  public let parties: Set<String>
  /// The names of parties, in lower case.
  public let partyNames: Set<String>
  /// Heads of the columns of a list of people, in lower case.
  public let columns: [String: Column]
  /// What words for being there have in common, in lower case (`närva`).
  let presenceStems: [String]
  /// Words in a column about presence that say that somebody was there, in lower case.
  public let here: Set<String>
  /// Words in a column about presence that say that somebody was away, in lower case.
  public let away: Set<String>
  /// How the chair's role is printed, in lower case.
  public let chair: Set<String>
  /// How the secretary's role is printed, in lower case.
  public let secretary: Set<String>

  /// What a column of a list of people holds.
  public enum Column: Sendable, Hashable {
    case name, party, role, presence, absentees, replaces, substitute, note, vote
  }
}

extension AttendanceWords {
  /// The chair's role where nothing more than that is known: the shortest.
  var chairRole: String? { chair.min { ($0.count, $0) < ($1.count, $1) } }
}
