/// Gives back to the text what only looks like a part of a page header.
extension Furniture {
  /// Whether a row below the margin has one of the usual headings inside an item, with text beside it:
  /// `Beslutet skickas till   Akten`.
  func beginsSection(_ number: Int, _ sheet: Sheet) -> Bool {
    guard !isInMargin(number, sheet) else { return false }
    return sheet.rows[number].fragments.contains { fragment in
      // A heading of one word may be part of a letterhead (`BESLUT 3 (9)`).
      let counts = fragment.words.count > 1 ? [2, 3, 4] : []
      return language.sections.exactKind(of: fragment.text) != nil
        || counts.contains { count in
          count < fragment.words.count
            && language.sections.exactKind(of: fragment.words[..<count].joined(separator: " "))
              != nil
        }
    }
  }

  /// Whether a column of numbers begins in the row, which a reader took apart from the titles beside it: no page
  /// has three numbers.
  func beginsNumbers(_ number: Int, _ sheet: Sheet) -> Bool {
    let rows = sheet.rows[number...].prefix(3)
    return rows.count == 3
      && rows.allSatisfy { row in
        row.words.count == 1 && ListMarker(row.words)?.kind == .number
      }
  }

  /// Whether a table of amounts begins in the row, with the heads of its columns or without: the same
  /// table may stand at the top of several pages.
  func beginsAmounts(_ number: Int, _ sheet: Sheet) -> Bool {
    let rows = sheet.rows[number...].prefix(4)
    guard rows.count >= 2, rows.first?.fragments.isEmpty == false else { return false }
    var run: [Row] = []
    for row in rows {
      if let last = run.last, !row.isNext(below: last) || !row.sharesColumn(with: last) { break }
      run.append(row)
    }
    let heads = run.prefix { !$0.hasAmounts }.count
    return heads <= 1 && run.dropFirst(heads).prefix { $0.hasAmounts }.count >= 2
  }

  /// Takes the role from rows at the end of a page header that come on no other page and stand where the
  /// text of about half of the pages has begun: `Protokollsutdrag 2023-04-18`, the last of a list of
  /// documents.
  func giveBack(_ sheets: inout [Sheet]) {
    let starts = sheets.dropFirst().compactMap { sheet in
      sheet.height.flatMap { _ in sheet.rows.first { !$0.isFurniture }?.top }
    }.sorted()
    guard starts.count >= 3 else { return }
    let usual = starts[max(2, starts.count / 2) - 1]
    for index in sheets.indices.dropFirst() {
      let rows = sheets[index].rows
      let end = rows.firstIndex { !$0.isFurniture } ?? rows.count
      for number in (0..<end).reversed() {
        let row = rows[number]
        guard usual <= row.top + 4,
          row.fragments.allSatisfy({ $0.reason == Self.letterhead || $0.reason == Self.inside })
        else { break }
        for place in row.fragments.indices {
          sheets[index].rows[number].fragments[place].mark(
            .body, "stands where the text of other pages has begun")
        }
      }
    }
  }
}

extension Row {
  /// Whether amounts stand beside other words: `Personal   4 450   4 120`.
  fileprivate var hasAmounts: Bool {
    fragments.count >= 2 && fragments.dropFirst().contains { $0.isAmount }
  }

  /// Whether the row stands below another one as the next row of a table does.
  fileprivate func isNext(below other: Row) -> Bool {
    let height = bottom - top
    return top - other.bottom < (height == 0 ? 2 : 1.5 * height)
  }

  /// Whether a fragment beside the first one begins or ends where one of another row does.
  fileprivate func sharesColumn(with other: Row) -> Bool {
    fragments.dropFirst().contains { fragment in
      other.fragments.contains {
        abs($0.left - fragment.left) < 6 || abs($0.right - fragment.right) < 6
      }
    }
  }
}

extension Fragment {
  /// Whether the words are an amount: digits in groups, perhaps with a sign, a decimal comma or a unit;
  /// neither a date nor the number of a page.
  var isAmount: Bool {
    let digits = words.joined().filter { !"-–−+,%".contains($0) }
    return digits.utf8.count >= 2 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && !words.dropFirst().contains { $0.utf8.count != 3 && $0 != "%" && !$0.contains(",") }
      && words.joined().dropFirst().allSatisfy { !"-–−".contains($0) }
  }
}
