/// Reads the meeting: body, date, attendance, items with what happened in them.
public struct MinutesStage: PureStage {
  /// The word in `pipeline.json`.
  public static let name = "minutes"
  /// What the stage does, in a sentence.
  public static let summary =
    "Reads the meeting: body, date, attendance, items with decisions, votes and speakers."
  /// There are none so far.
  public static let settings: [Setting] = []

  /// The words of the language, arranged for looking up; that takes longer than reading a page.
  private let vocabulary: Vocabulary

  /// Makes the stage for minutes in a language.
  public init(language: Language = .swedish) { vocabulary = Vocabulary(language) }

  /// Makes the stage of settings, for minutes in Swedish.
  public init(_ values: SettingValues) { self.init() }

  /// There are none so far.
  public var values: [JSON.Member] { [] }

  /// Writes the layer of the meeting, and warnings about it.
  public func run(on document: inout Document, lexicon: any Lexicon) {
    let reading = MeetingReading(document.blocks ?? [], of: document.upright, vocabulary)
    document.minutes = reading.minutes
    document.warnings += reading.warnings
  }
}

extension MinutesStage: Hashable {
  /// Stages for the same language are equal.
  public static func == (a: MinutesStage, b: MinutesStage) -> Bool {
    a.vocabulary.language.code == b.vocabulary.language.code
  }

  /// Hashes the language's code.
  public func hash(into hasher: inout Hasher) { hasher.combine(vocabulary.language.code) }
}
