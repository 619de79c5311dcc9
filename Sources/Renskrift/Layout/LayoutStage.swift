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
    let texts = upright.pages.filter { $0.origin == .text }
    let running = RunningLines(texts, language)
    let laid = upright.pages.flatMap { page -> [(sheet: Sheet, page: Page)] in
      page.origin == .text
        ? Sheet.sheets(ofText: page, running.onPage(page.number), language).map { ($0, page) }
        : DoubleSheet.pages(of: page).map { (Sheet(page: $0), $0) }
    }
    var sheets = laid.map(\.sheet)
    let pages = laid.map(\.page)
    let phantoms = sheets.indices.map { PhantomWords(pages[$0]).take(from: &sheets[$0]) }
    LoneLabel.mark(&sheets)
    Furniture(sheets, language: language).mark(&sheets)
    PageEndScraps(language: language, lexicon: lexicon).mark(&sheets)
    let marks = Marks(language: language, lexicon: lexicon, numbers: NumberPlaces(sheets))
    var table = 0
    var above: [Double] = []
    var runs: [Run] = []
    let known = NewspaperColumns.known(in: sheets)
    for index in sheets.indices {
      marks.mark(&sheets[index], index)
      PipeTable.mark(&sheets[index], table: &table)
      let ruled = RuledTable.take(
        from: &sheets[index], of: pages[index], table: &table, language)
      ColumnSplit.apply(to: &sheets[index])
      NoteColumn.mark(&sheets[index], language)
      let columns = NewspaperColumns.find(in: sheets[index], known: known)
      MarginColumn.mark(&sheets[index], language)
      ItemColumn.mark(&sheets[index], language)
      AlignedTable.mark(
        &sheets[index], outside: columns, ruled.minutes, table: &table, above: &above, language)
      runs += ReadingOrder.fragments(of: sheets[index], columns, ruled.rows).flatMap(\.runs)
      runs += phantoms[index]
      // Two pages on one sheet have the same lines.
      if index + 1 == pages.count || pages[index + 1].number != pages[index].number {
        runs += document.page(pages[index].number)?.overprint ?? []
      }
    }
    document.layout = Layout(runs: runs)
  }
}
