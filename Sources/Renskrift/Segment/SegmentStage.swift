/// Makes paragraphs, headings, list items and table rows of lines.
public struct SegmentStage: PureStage, Hashable {
  let language: Language.Code

  public static let name = "segment"
  public static let summary = "Makes paragraphs, headings, list items and table rows of lines."
  public static let settings: [Setting] = []

  public init(_ values: SettingValues) { language = .swedish }

  public var values: [JSON.Member] { [] }

  /// Writes the blocks of the document.
  public func run(on document: inout Document, lexicon: any Lexicon) throws {
    var assembly = Assembly(document, language: language.words)
    document.blocks = assembly.blocks(in: document)
  }
}
