/// Gives every word a role and a place in the reading order.
public struct LayoutStage: PureStage, Hashable {
  let language: Language.Code

  /// The word that names the stage in `pipeline.json`.
  public static let name = "layout"
  /// What the stage does, in a sentence.
  public static let summary = "Gives every word a role and a place in the reading order."
  /// The settings, in the order in which they are shown.
  public static let settings: [Setting] = []

  /// Makes the stage of checked settings.
  public init(_ values: SettingValues) { language = .swedish }

  /// The effective settings, in the order of `settings`.
  public var values: [JSON.Member] { [] }

  /// Writes the layout of the document.
  public func run(on document: inout Document, lexicon: any Lexicon) throws {
    let language = language.words
    let upright = document.upright
    var sheets = upright.pages.flatMap { page in
      page.origin == .text ? Sheet.sheets(ofText: page) : [Sheet(page: page)]
    }
    var phantoms: [Int: [Run]] = [:]
    for index in sheets.indices {
      guard let page = upright.page(sheets[index].page) else { continue }
      phantoms[page.number] = PhantomWords(page).take(from: &sheets[index])
    }
    LoneLabel.mark(&sheets)
    Furniture(sheets, language: language).mark(&sheets)
    var table = 0
    var above: [Double] = []
    var runs: [Run] = []
    for index in sheets.indices {
      Marks(language: language, lexicon: lexicon).mark(&sheets[index])
      let ruled = upright.page(sheets[index].page).map {
        RuledTable.take(from: &sheets[index], of: $0, table: &table, language)
      }
      ColumnSplit.apply(to: &sheets[index])
      NoteColumn.mark(&sheets[index], language)
      let columns = NewspaperColumns.find(in: sheets[index])
      MarginColumn.mark(&sheets[index], language)
      AlignedTable.mark(
        &sheets[index], outside: columns, table: &table, above: &above, language)
      runs += ReadingOrder.fragments(of: sheets[index], columns, ruled ?? []).flatMap(\.runs)
      runs += phantoms[sheets[index].page] ?? []
    }
    document.layout = Layout(runs: runs)
  }
}
