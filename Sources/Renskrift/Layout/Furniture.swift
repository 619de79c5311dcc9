/// Finds page headers and footers: rows at the top and bottom of sheets that recur or that say
/// what letterheads say.
///
/// Repetition alone is not proof: a row that begins text of the minutes (an item, a sub-heading, a
/// sentence) is never taken, and no row below it.
struct Furniture {
  let language: Language
  let repetition: Repetition

  init(_ sheets: [Sheet], language: Language) {
    self.language = language
    repetition = Repetition(sheets, language: language)
  }

  /// Marks the headers and footers of all sheets.
  func mark(_ sheets: inout [Sheet]) {
    for index in sheets.indices {
      let before = index > 0 ? sheets[index - 1] : nil
      markTop(&sheets[index], index, after: before)
      markBottom(&sheets[index], index)
    }
    giveBack(&sheets)
    markStrays(&sheets)
  }

  // MARK: Top

  /// - Parameter before: the sheet before, of which header and footer are known.
  private func markTop(_ sheet: inout Sheet, _ index: Int, after before: Sheet?) {
    let rows = sheet.rows
    var evidence: [Evidence] = []
    for (number, row) in rows.enumerated() {
      guard number < 12, before.map({ goesOn(row, number, index, after: $0) }) != true,
        row.isRunning
          || isNearTop(row, sheet)
            && (!beginsText(row, index) || isRunningHead(row, number, sheet, index))
            && !isTitleBelowHead(number, sheet, index) && !beginsFrontTable(row, index)
            && !beginsFields(number, sheet, index)
            && !isItemBelowHead(number, sheet, index) && !isNumberOfItem(number, sheet, index)
            && !beginsSection(number, sheet) && !beginsAmounts(number, sheet)
            && !beginsNumbers(number, sheet)
      else { break }
      evidence.append(
        Evidence(
          row, number, index, repetition, language,
          isApart: isApart(number, sheet) || isLoneNumber(number, sheet)
            || isInMargin(number, sheet) && countsPages(row, index)))
    }
    // A first page's title can look like a letterhead; a letterhead sets things side by side,
    // counts pages, or comes back on the next page.
    guard evidence.contains(where: { $0.isProof }),
      let last = Self.lastPart(evidence),
      sheet.height != nil || repetition.sheetCount > 1 || headsPage(sheet.rows[...last])
    else { return }
    for number in 0...last {
      sheet.rows[number].mark(.pageHeader, evidence[number].reason, language)
    }
  }

  /// Whether a row ends the sentence in the middle of which the sheet before ends; what stands in the page header
  /// there, or comes back on top of pages, does not.
  private func goesOn(_ row: Row, _ number: Int, _ index: Int, after before: Sheet) -> Bool {
    guard row.fragments.count == 1, row.text.hasSuffix("."),
      number > 0 || !repetition.isRepeated(row.fragments[0], index, at: .top),
      let last = before.rows.last(where: { !$0.isFurniture }), isOpen(last)
    else { return false }
    return !before.rows.contains { $0.isFurniture && $0.text == row.text }
  }

  /// Whether rows at the top of text that has no more pages are those of a page header: they stand side by side,
  /// count the pages, or name a municipality; a title, the name of who met and a date stand below each other.
  private func headsPage(_ rows: ArraySlice<Row>) -> Bool {
    rows.contains { row in
      row.isRunning || row.fragments.count > 1 || row.words.contains("•")
        || LetterheadLine(row.words, language).elements.contains {
          [.pageNumber(certain: true), .municipality, .logo].contains($0)
        }
    }
  }

  /// The last row of the letterhead; more than two rows of something else end it.
  private static func lastPart(_ evidence: [Evidence]) -> Int? {
    var last: Int?
    for (number, row) in evidence.enumerated() {
      if row.isPart {
        last = number
      } else if number - (last ?? -1) > 2 {
        break
      }
    }
    return last
  }

  /// Whether the row stands in the margin at the head of the page, parted to the left and to the right,
  /// with a date, the page or the kind of document: a letterhead that nothing else gives away, as on a
  /// document of one page.
  private func isApart(_ number: Int, _ sheet: Sheet) -> Bool {
    let row = sheet.rows[number]
    guard row.fragments.count >= 2, let last = row.fragments.last else { return false }
    let content = LetterheadLine(row.words, language)
    let fits = content.elements.contains { element in
      switch element {
      case .date, .pageNumber, .documentKind: true
      case .municipality, .body, .phrase, .label, .logo, .caseNumber: false
      }
    }
    guard fits, content.others.count <= 5, !row.text.hasSuffix(".") else { return false }
    // A column of values begins anywhere; what is set to the right ends where the lines end.
    // Specks can stand beyond the edge of the text.
    let edges = sheet.rows.flatMap(\.fragments).map(\.right).sorted()
    let edge = edges.isEmpty ? 0 : edges[edges.count * 9 / 10]
    let gap = zip(row.fragments, row.fragments.dropFirst()).map { $1.left - $0.right }.max() ?? 0
    let below = sheet.rows.dropFirst(number + 1).first
    return isInMargin(number, sheet) && gap > 90 && last.right > edge - 30
      && below.map { !$0.isClose(below: row) } == true
  }

  /// Whether the row reads as text but stands in the margin of page after page with what letterheads say:
  /// `Ängens vägförening, styrelsemöte 2020-01-28, sidan 1`.
  private func isRunningHead(_ row: Row, _ number: Int, _ sheet: Sheet, _ index: Int) -> Bool {
    let above = sheet.rows[..<number].flatMap(\.fragments)
    guard number <= 2, above.allSatisfy({ repetition.isRepeated($0, index, at: .top) }),
      isInMargin(number, sheet), repetition.sheetCount > 1,
      !row.fragments.contains(where: \.isItemLabel), !PrintedLabel.begins(row.words),
      !row.text.hasSuffix("."), language.sections.exactKind(of: row.text) == nil,
      row.fragments.allSatisfy({ repetition.isRepeated($0, index, at: .top) })
    else { return false }
    let content = LetterheadLine(row.words, language)
    return content.elements.contains { element in
      switch element {
      case .date, .pageNumber(certain: true), .documentKind: true
      default: false
      }
    }
  }

  /// Whether the row stands in the margin at the head of the page.
  func isInMargin(_ number: Int, _ sheet: Sheet) -> Bool {
    sheet.height.map { sheet.rows[number].bottom < 0.09 * $0 } ?? (number == 0)
  }

  private func isNearTop(_ row: Row, _ sheet: Sheet) -> Bool {
    sheet.height.map { row.top < 0.3 * $0 } ?? true
  }

  /// What is known about a row at the top or bottom of a sheet.
  private struct Evidence {
    /// The row alone shows that there is a letterhead.
    let isProof: Bool
    /// The row belongs to the letterhead if there is one.
    let isPart: Bool
    let reason: String

    init(
      _ row: Row, _ number: Int, _ sheet: Int, _ repetition: Repetition, _ language: Language,
      isApart: Bool
    ) {
      let content = LetterheadLine(Furniture.withoutLogo(row.sureWords), language)
      let repeats = row.fragments.filter { repetition.isRepeated($0, sheet, at: .top) }.count
      let recurs = repeats > 0 && repeats * 2 >= row.fragments.count
      isProof =
        row.isRunning || isApart || content.isSideBySide && !row.isDatedTitle(content)
        || (content.isComplete && content.isCertain)
        || content.countsPagesAmongSpecks
        || (recurs && (!content.elements.isEmpty || repetition.sheetCount > 2))
      // Numbers beside a word are a row of a table as well.
      // and a case number alone belongs to the item.
      let names = content.elements.contains {
        ![.pageNumber(certain: false), .caseNumber].contains($0)
      }
      let known =
        content.isComplete && content.elements != [.caseNumber] || names && content.couldBeNames
        || content.countsPagesAmongSpecks
      isPart = known || recurs || isApart || row.isRunning
      reason =
        row.isRunning
        ? Furniture.running
        : recurs
          ? Furniture.recurs
          : known
            ? Furniture.letterhead
            : isApart ? "stands apart above the text" : Furniture.inside
    }
  }

  static let letterhead = "says what a letterhead says"
  static let inside = "stands inside the letterhead"
  static let running = "comes again from page to page"
  static let recurs = "stands in the same place on other pages"

  // MARK: Elsewhere

  /// Marks rows near the top of a sheet that say again what a header says, though a heading stands
  /// before them: readers put what stands side by side one below the other.
  private func markStrays(_ sheets: inout [Sheet]) {
    let known = Set(
      sheets.flatMap(\.rows).filter(\.isFurniture).flatMap(\.fragments)
        .filter { $0.role == .pageHeader }.flatMap { Self.pieces($0) })
    for index in sheets.indices.dropFirst() {
      for number in sheets[index].rows.indices.prefix(6) {
        let row = sheets[index].rows[number]
        guard !row.isFurniture, !beginsSection(number, sheets[index]), row.words.count <= 4,
          number == 0 || !isOpen(sheets[index].rows[number - 1])
        else { continue }
        let repeats = LetterheadLine(row.words, language).isComplete && known.contains(row.text)
        let goesOn = number > 0 && sheets[index].rows[number - 1].isFurniture && recurs(row, index)
        guard repeats || goesOn else { continue }
        sheets[index].rows[number].mark(
          .pageHeader,
          repeats ? "repeats a part of the page header of another page" : Self.recurs, language)
      }
    }
  }

  /// Whether half of a row stands in the same place on other pages, with a date or a name of letterheads.
  private func recurs(_ row: Row, _ sheet: Int) -> Bool {
    let repeated = row.fragments.filter { repetition.isRepeated($0, sheet, at: .top) }
    return repeated.count * 2 >= row.fragments.count && !PrintedLabel.begins(row.words)
      && !row.fragments.contains(where: \.isItemLabel)
      && repeated.contains { fragment in
        let content = LetterheadLine(fragment.words, language)
        // A number alone may be the label of an item.
        return content.isComplete
          && !content.elements.contains { [.pageNumber(certain: false), .caseNumber].contains($0) }
      }
  }

  /// Whether a row ends as no line does that stands alone: `Detaljplan för Åsen 2:14 i` over `Tibro`.
  func isOpen(_ row: Row) -> Bool {
    row.fragments.contains { fragment in
      fragment.words.last.map { language.sections.openWords.contains($0) } == true
    }
  }

  /// The fragment and its words: headers are compared with either.
  private static func pieces(_ fragment: Fragment) -> [String] { [fragment.text] + fragment.words }

  /// The words but for a `0)` before them: no item has that number, a round logo is read so.
  static func withoutLogo(_ words: [String]) -> [String] {
    guard let label = PrintedLabel(words), !label.hasSign, label.number == "0" else { return words }
    return Array(words.dropFirst())
  }
}
