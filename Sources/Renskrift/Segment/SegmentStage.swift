/// Makes paragraphs, headings, list items and table rows of lines.
public struct SegmentStage: PureStage, Hashable {
  let language: Language.Code

  /// The word that names the stage in `pipeline.json`.
  public static let name = "segment"
  /// What the stage does, in a sentence.
  public static let summary = "Makes paragraphs, headings, list items and table rows of lines."
  /// The settings, in the order in which they are shown.
  public static let settings: [Setting] = []

  /// Makes the stage of checked settings.
  public init(_ values: SettingValues) { language = .swedish }

  /// The effective settings, in the order of `settings`.
  public var values: [JSON.Member] { [] }

  /// Writes the blocks of the document.
  public func run(on document: inout Document, lexicon: any Lexicon) throws {
    var assembly = Assembly(document.upright, language: language.words)
    document.blocks = assembly.blocks(in: document)
  }
}
