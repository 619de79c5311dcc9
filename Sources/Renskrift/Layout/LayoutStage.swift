/// Gives every word a role and a place in the reading order.
public struct LayoutStage: PureStage, Hashable {
  let language: Language.Code

  public static let name = "layout"
  public static let summary = "Gives every word a role and a place in the reading order."
  public static let settings: [Setting] = []

  public init(_ values: SettingValues) { language = .swedish }

  public var values: [JSON.Member] { [] }

  /// Writes the layout of the document.
  public func run(on document: inout Document, lexicon: any Lexicon) throws {
    let language = language.words
    var sheets = document.pages.flatMap { page in
      page.origin == .text ? Sheet.sheets(ofText: page) : [Sheet(page: page)]
    }
    Furniture(sheets, language: language).mark(&sheets)
    var table = 0
    var runs: [Run] = []
    for index in sheets.indices {
      Marks(language: language, lexicon: lexicon).mark(&sheets[index])
      AlignedTable.mark(&sheets[index], table: &table)
      runs += ReadingOrder.fragments(of: sheets[index]).flatMap(\.runs)
    }
    document.layout = Layout(runs: runs)
  }
}
