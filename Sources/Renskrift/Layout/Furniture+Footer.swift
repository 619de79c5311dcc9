extension Furniture {
  /// Marks the page footer of a sheet.
  func markBottom(_ sheet: inout Sheet, _ index: Int) {
    guard sheet.rows.count > 1 else { return }
    var marked: [(Int, String)] = []
    var listed: Set<Int> = []
    for number in sheet.rows.indices.reversed().prefix(12) {
      let row = sheet.rows[number]
      if row.isRunning, !row.isFurniture {
        marked.append((number, Self.running))
        continue
      }
      if row.isFurniture || row.fragments.contains(where: \.isItemLabel) { break }
      let content = LetterheadLine(row.words, language)
      let reach = content.isFooter ? 8 : 4
      let near = sheet.height.map { row.top > 0.8 * $0 } ?? (sheet.rows.count - number <= reach)
      guard near || sheet.height == nil && marked.isEmpty && row.isScrap else { break }
      let repeats =
        row.fragments.contains { repetition.isRepeated($0, index, at: .bottom) }
        && !isRowOfAmounts(row, index)
      let isAtEdge = sheet.height.map { row.bottom > 0.925 * $0 } ?? false
      if content.isFooter
        || ContactLine(row.words, language).isFooter(isAtEdge: isAtEdge)
        // The addresses under their labels.
        || number > 0 && row.fragments.count > 1
          && ContactLine(sheet.rows[number - 1].words, language).isFooter(isAtEdge: false)
        || countsPages(row, index)
      {
        marked.append((number, "says what a page footer says"))
      } else if repeats, !endsSentence(number, sheet), !isBesideHeading(row),
        !beginsText(row, index) || isAtEdge && standsApart(number, sheet)
      {
        marked.append((number, Self.recurs))
      } else if content.elements == [.pageNumber(certain: false)], content.isComplete,
        number == sheet.rows.indices.last, !PrintedLabel.begins(row.words)
      {
        marked.append((number, "a page number alone on the last line"))
      } else if marked.isEmpty && (row.isFaint || row.isScrap || isScribble(number, sheet)) {
        continue  // Speckle or a signature below the footer.
      } else if number > 0, row.words.count <= 2,
        LetterheadLine(sheet.rows[number - 1].words, language).isFooter
      {
        continue  // A signature between its parts.
      } else {
        break
      }
    }
    // What stands under `Beslutet skickas till` is a list, though each page may end with the same one.
    while let last = marked.last, last.1 == Self.recurs, last.0 > 0,
      sheet.rows[last.0].fragments.count <= 2,
      !sheet.rows[last.0].isFar(below: sheet.rows[last.0 - 1]),
      !isNumber(sheet.rows[last.0]),
      isListed(last.0, sheet) || listed.contains(last.0 - 1)
    {
      listed.insert(last.0)
      marked.removeLast()
    }
    // So do the rows of a table that goes on over pages with the same people.
    while let last = marked.last, last.1 == Self.recurs, goesOnTable(last.0, sheet) {
      marked.removeLast()
    }
    guard let first = marked.map(\.0).min() else { return }
    for number in first..<sheet.rows.count {
      let reason = marked.first { $0.0 == number }?.1 ?? "stands inside the page footer"
      sheet.rows[number].mark(.pageFooter, reason, language)
    }
  }

  /// Whether a row is nothing but what may be the number of the page; `Ja   9` says more.
  private func isNumber(_ row: Row) -> Bool {
    let content = LetterheadLine(row.words, language)
    return content.isComplete && content.elements == [.pageNumber(certain: false)]
  }

  /// Whether a row stands in a list of few words each below one of the usual headings: the names of addressees, or
  /// counts of votes with their numbers beside them.
  private func isListed(_ number: Int, _ sheet: Sheet) -> Bool {
    for above in sheet.rows[..<number].suffix(5).reversed() {
      guard above.fragments.count <= 2, above.words.count <= 4 else { return false }
      if language.sections.exactKind(of: above.text) != nil { return true }
    }
    return false
  }

  /// Whether a row has words of its own and amounts that may look like those of another page:
  /// `Grundskola   807,5   234,2`.
  private func isRowOfAmounts(_ row: Row, _ index: Int) -> Bool {
    guard row.fragments.count >= 3, let first = row.fragments.first,
      first.words.contains(where: { $0.contains(where: \.isLetter) })
    else { return false }
    return row.fragments.dropFirst().allSatisfy { $0.isNumber }
      && row.fragments.dropFirst().contains { $0.isAmount }
      && !repetition.isRepeated(first, index, at: .bottom)
      && LetterheadLine(first.words, language).elements.isEmpty
  }

  /// Whether a row is the end of the sentence in the row right above it: two pages may end with the same word, or
  /// each with a date (`från och med den` over `2021-06-07.`).
  private func endsSentence(_ number: Int, _ sheet: Sheet) -> Bool {
    let row = sheet.rows[number]
    guard number > 0, row.fragments.count == 1, ".,;".contains(row.text.last ?? " "),
      row.isClose(below: sheet.rows[number - 1])
    else { return false }
    return row.words.first?.first?.isLowercase == true || isOpen(sheet.rows[number - 1])
  }

  /// Whether a row has one of the usual headings in the margin and text beside it, as two pages may end with:
  /// `Beslutet skickas till   Ekonomienheten`.
  private func isBesideHeading(_ row: Row) -> Bool {
    row.fragments.count == 2 && language.sections.exactKind(of: row.fragments[0].text) != nil
  }

  /// Whether a row that may read as a sentence (`Protokollet är justerat digitalt`) stands far below the text.
  private func standsApart(_ number: Int, _ sheet: Sheet) -> Bool {
    let row = sheet.rows[number]
    return number > 0 && number == sheet.rows.indices.last
      && row.top - sheet.rows[number - 1].bottom > 1.5 * (row.bottom - row.top)
      && !PrintedLabel.begins(row.words)
  }

  /// Whether a few short words, read with doubt, stand below what a page footer says: a signature that goes
  /// beyond its box.
  private func isScribble(_ number: Int, _ sheet: Sheet) -> Bool {
    let row = sheet.rows[number]
    guard number > 0, row.words.count <= 6, row.words.allSatisfy({ $0.count <= 4 }),
      sheet.rows[max(0, number - 2)..<number].contains(where: {
        LetterheadLine($0.words, language).isFooter
      })
    else { return false }
    let sure = row.fragments.flatMap(\.confidences).compactMap(\.self)
    return !sure.isEmpty && sure.reduce(0, +) < 0.75 * Double(sure.count)
  }

  /// Whether the row stands in columns with the row right above it, and that one with the one before.
  private func goesOnTable(_ number: Int, _ sheet: Sheet) -> Bool {
    guard number >= 2, sheet.rows[number].fragments.count >= 2 else { return false }
    return zip([number - 1, number - 2], [number, number - 1]).allSatisfy { above, below in
      let (above, below) = (sheet.rows[above], sheet.rows[below])
      let shared = below.fragments.filter { fragment in
        above.fragments.contains { abs($0.left - fragment.left) < 6 }
      }
      let height = below.bottom - below.top
      return shared.count >= 2 && below.top - above.bottom < (height == 0 ? 2 : 1.5 * height)
    }
  }
}
