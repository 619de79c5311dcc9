/// The words by which rules of repair tell what fits a place, in lower case.
public struct RepairWords: Sendable {
  /// Words before which the hyphen of an unfinished compound hangs (`in- och utlåning`).
  public let hanging: Set<String>
  /// Words that begin compounds and cannot stand between an article and a noun (`nu`, `över`).
  public let particles: Set<String>
  /// Articles and the adjectives most often set with them.
  public let articles: Set<String>
  /// Endings that make another form of the same noun (`kommunstyrelsen`, `kommunstyrelsens`).
  public let inflections: [String]
  /// Compounds that stand in most minutes: about them the dictionary, which takes longer to load than
  /// many pages to read, need not be asked.
  public let usualCompounds: Set<String>
  /// How the names of laws end.
  public let lawEndings: [String]
  /// Words after the number of a law's chapter.
  public let chapterWords: Set<String>
}
