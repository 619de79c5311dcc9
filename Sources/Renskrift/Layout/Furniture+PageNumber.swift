/// Rows that are, or hold, the number of the page.
extension Furniture {
  /// Whether the row has the number of its page and the count of pages.
  func countsPages(_ row: Row, _ sheet: Int) -> Bool {
    row.fragments.count >= 2
      && row.fragments.contains { fragment in
        guard let number = PageNumber(fragment.words[...], language.letterhead),
          number.length == fragment.words.count, let place = number.place
        else { return false }
        return place.page == sheet + 1 && place.count == repetition.sheetCount
      }
  }

  /// Whether there is nothing but a number in the margin at the head of the page, in the middle or to the
  /// right: that of an item stands at the left, where the lines begin, and close above its text.
  func isLoneNumber(_ number: Int, _ sheet: Sheet) -> Bool {
    let rows = sheet.rows
    guard number == 0, rows.count > 1, sheet.height != nil, rows[0].fragments.count == 1,
      let only = rows[0].fragments.first, !only.text.hasSuffix("."), isInMargin(number, sheet),
      let found = PageNumber(only.words[...], language.letterhead),
      found.length == only.words.count
    else { return false }
    let others = rows.dropFirst().flatMap(\.fragments)
    guard let left = others.map(\.left).min(), let right = others.map(\.right).max() else {
      return false
    }
    return only.left > left + 0.35 * (right - left)
      && rows[1].top - rows[0].bottom > 1.5 * (rows[0].bottom - rows[0].top)
  }
}
