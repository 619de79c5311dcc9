/// A rule of repair: how an artefact arises, what to do about it, and examples of both.
///
/// A rule only proposes; the document applies and records what it proposes.
public struct Rule: Sendable {
  /// The word that names the rule in `pipeline.json` and in the ledger.
  public let id: String
  /// What it does, in a sentence.
  public let summary: String
  /// How the artefact arises and what counts as evidence, in a few sentences.
  public let explanation: String
  /// The language it is for; nil if it is for any.
  public let language: Language.Code?
  /// What it repairs and what it must leave alone; they run as tests.
  public let examples: [Example]
  /// Finds what to change, and what a reader should be warned of.
  public let propose: @Sendable (Manuscript) -> Findings

  /// What a rule found.
  public struct Findings {
    /// The changes it proposes.
    public var proposals: [Proposal] = []
    /// What it left although it may be wrong.
    public var warnings: [Warning] = []
    /// What it changes and a reader should look at.
    public var notes: [Warning] = []
  }

  /// A text before and after the rule.
  public struct Example: Sendable, Hashable {
    /// The text as it was read.
    public let before: String
    /// The words after the rule, line by line; the same as `before` where nothing may change.
    public let after: String
    /// The words that the dictionary knows in this example.
    public let known: [String]
    /// Why, where it is not plain.
    public let note: String?
    /// Whether the text stands on a page that was recognised, and not in a text file.
    public let isScanned: Bool

    /// An example of what the rule repairs.
    public static func repairs(
      _ before: String, _ after: String, known: [String] = [], note: String? = nil,
      scanned: Bool = false
    ) -> Example {
      Example(before: before, after: after, known: known, note: note, isScanned: scanned)
    }

    /// An example of what the rule must leave alone.
    public static func leaves(
      _ text: String, known: [String] = [], note: String? = nil, scanned: Bool = false
    ) -> Example {
      Example(before: text, after: text, known: known, note: note, isScanned: scanned)
    }

    /// Whether the rule changes this example.
    public var isRepair: Bool { !before.utf8.elementsEqual(after.utf8) }
  }

  /// The rules in the order in which they apply.
  ///
  /// Rules that join lines stand before rules that look inside words: the other order would find
  /// more to do on a second run.
  public static let all: [Rule] = [
    .characters, .mojibake, .otherEncoding, .replacementCharacter, .markdown, .logoResidue,
    .itemNumber, .lostNumber,
    .bullet, .partyLetter,
    .strayCharacters, .lineEndScrap, .unpairedQuote, .headingSpeck, .swallowedHyphen,
    .lineEndHyphen,
    .lineEndSlash, .looseHyphen, .nameHyphen, .brokenNumber, .spacedLetters, .splitCompound,
    .runTogether,
    .lostComma, .speckForSpace, .lookAlike, .misreadLabel, .sectionSign, .labelScrap, .itemCapital,
    .percentSign, .squareMetre, .degreeSign, .atSign, .partySign, .crossMark,
    .misreadDigit,
    .itemMark, .zeroHours, .numberDash, .freeDash,
  ]

  /// The rules that put right what a reader of print does and no typist: where they found something in a
  /// text file it was read from paper.
  static let readTraces: Set<String> = [
    logoResidue.id, itemNumber.id, lostNumber.id, lookAlike.id, misreadLabel.id, sectionSign.id,
    percentSign.id,
    squareMetre.id, degreeSign.id, atSign.id, misreadDigit.id, zeroHours.id,
  ]
}
