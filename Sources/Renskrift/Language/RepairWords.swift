/// The words by which rules of repair tell what fits a place, in lower case.
public struct RepairWords: Sendable {
  /// Words before which the hyphen of an unfinished compound hangs (`in- och utlåning`).
  public let hanging: Set<String>
  /// Words that begin compounds and cannot stand between an article and a noun (`nu`, `över`).
  public let particles: Set<String>
  /// Those of them that do stand between an article and a noun (`en av ledarna`).
  public let partitives: Set<String>
  /// Articles and the adjectives most often set with them.
  public let articles: Set<String>
  /// Endings that make another form of the same noun (`kommunstyrelsen`, `kommunstyrelsens`).
  public let inflections: [String]
  /// Endings of plurals, some of whose letters look like others together (`nämnderna`, `nämndema`).
  public let pluralEndings: [String]
  /// Compounds that stand in most minutes: about them the dictionary, which takes longer to load than
  /// many pages to read, need not be asked.
  public let usualCompounds: Set<String>
  /// Other words with which headings and items begin: with a capital they are no names.
  public let headingWords: Set<String>
  /// How the names of laws end.
  public let lawEndings: [String]
  /// Words before which a comma stands sooner than none (`men`).
  public let afterCommas: Set<String>
  /// Words between the number of a section and its law (`22 § i stadgarna`).
  public let beforeLaws: Set<String>
  /// Words after the number of a law's chapter.
  public let chapterWords: Set<String>
  /// Words before a reference to an item or a section of a law (`enligt`, `se`).
  public let referring: Set<String>
  /// Words that are set before a share (`höjs med 12 %`).
  public let beforeShare: Set<String>
  /// Words that follow a share (`12 % av`).
  public let afterShare: Set<String>
  /// Words after an amount of money.
  public let currencies: Set<String>
  /// Words after an ordinal with an ending (`1:e vice ordförande`).
  public let afterOrdinal: Set<String>
  /// Words before a clock time.
  public let clockWords: Set<String>
  /// Words before the day of a month, after which no preposition stands (`den 1 juli`).
  public let beforeDay: Set<String>
  /// Words with which a question begins.
  public let questionWords: Set<String>
  /// Words of sentences that speak of volumes.
  public let volumeWords: Set<String>
  /// Words that are never the first or last part of a compound, so that a word that begins or ends
  /// in one was run together with it (`ochsamverkan`).
  public let conjunctions: Set<String>
  /// Words of one letter.
  public let oneLetterWords: Set<String>
  /// Abbreviations that end in a full stop and are words, or look like some, without it.
  public let abbreviations: Set<String>
  /// Months and days of the week: between two of them a dash is set as between numbers.
  public let spans: Set<String>
  /// Short words with the beginnings of those before which they take a hyphen (`nej-röster`).
  public let hyphenated: [String: [String]]
  /// Words with which the items of a decision's list begin, in small letters (`att`).
  public let clauseWords: Set<String>
  /// The most usual words with letters outside ASCII: of several words that could have stood where
  /// a character was lost, one of these did.
  public let usualWords: Set<String>
  /// For words that one lost letter makes alike (`�r`): which words stand before or after which.
  public let neighbours: [Neighbour]
  /// Letters of the language outside ASCII, in lower case.
  public let nationalLetters: [Character]
  /// Words of another language that show that a line is in it, and that this one does not have.
  public let foreignWords: Set<String>
  /// Letters that readers take for each other.
  public let confusions: Confusions
  /// The letters of parties in brackets that readers write otherwise (`($)`).
  public let partySigns: [String: String]
  /// Letters of no party, by the party that looks like them (`SO`, `SD`).
  public let partyLookalikes: [String: String]
  /// The letters of the usual parties.
  public let parties: Set<String>
  /// What words for e-mail begin or end with (`e-postadressen`, `webbmail`).
  public let mailStems: [String]

  /// A word that is the right one beside certain others.
  public struct Neighbour: Sendable {
    /// The word.
    public let word: String
    /// Words of which one stands before it.
    public let before: Set<String>
    /// Words of which one stands after it.
    public let after: Set<String>
    /// Whether a number of four digits follows, as in `år 2006`.
    public let beforeYear: Bool
    /// Whether sentences end in it, as hardly one does in the others that it may be mistaken for.
    public let endsSentences: Bool
  }
}

/// Letters that readers take for each other.
public struct Confusions: Sendable {
  /// What is read, and what is printed: so alike that the dictionary may decide.
  public let likely: [(read: String, printed: String)]
  /// Two letters and more that are read for one: as alike, but in long words only.
  public let wide: [(read: String, printed: String)]
  /// The same for words so long that hardly another one is like them.
  public let long: [(read: String, printed: String)]
  /// What is read, and what is printed: only towards a word that the document has elsewhere.
  public let possible: [(read: String, printed: String)]
  /// Letters that stand in no word of the language but names, which are no other word either (`Haqvin`), and what
  /// was printed; `qu` is none.
  public let impossible: [(read: String, printed: String)]
  /// Narrow letters that get lost or come out twice.
  public let narrow: [Character]
  /// Vowels that tell one word from another sooner than they are misread.
  public let vowels: Set<Character>
  /// Letters that the language does not have, and those they stand for.
  public let foreign: [Character: [Character]]
  /// Words that the dictionary knows, but that are misread ones in nearly all minutes, and the
  /// usual words for which they stand (`ätt`, `att`).
  public let twins: [String: String]
  /// Those of them that before a year may stand for another usual word (`ar 2023`: `år` or `är`).
  public let openBeforeYears: Set<String>
}
