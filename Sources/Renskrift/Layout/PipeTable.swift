/// Tables as Markdown writes them: cells between bars, and a line of hyphens under their heads.
enum PipeTable {
  /// Gives the words of such tables of a text their cells; bars and hyphens are no text.
  static func mark(_ sheet: inout Sheet, table: inout Int) {
    var start = 0
    while start < sheet.rows.count {
      let end = sheet.rows[start...].firstIndex { !isRow($0) } ?? sheet.rows.count
      let lines = sheet.rows[start..<end].count(where: isLine)
      if lines > 0, end - start > lines {
        for index in start..<end {
          sheet.rows[index].fragments = cells(of: sheet.rows[index], row: index - start, table)
        }
        table += 1
      }
      start = max(end, start + 1)
    }
  }

  private static func isRow(_ row: Row) -> Bool {
    guard let first = row.fragments.first, first.box == nil, row.fragments.last != nil else {
      return false
    }
    return isLine(row) || row.words.count > 2 && row.words.first == "|" && row.words.last == "|"
  }

  /// Whether a row is `|---|:---:|`.
  private static func isLine(_ row: Row) -> Bool {
    let text = row.words.joined()
    return text.hasPrefix("|") && text.contains("--") && text.allSatisfy { "|-:".contains($0) }
  }

  private static func cells(of row: Row, row number: Int, _ table: Int) -> [Fragment] {
    if isLine(row) {
      return row.fragments.map { fragment in
        var fragment = fragment
        fragment.mark(.noise, "the line under the heads of a table")
        return fragment
      }
    }
    var parts: [Fragment] = []
    var column = -1
    for fragment in row.fragments {
      var first = 0
      for index in fragment.words.indices {
        let isBar = fragment.words[index] == "|"
        let next = index + 1 < fragment.words.count ? fragment.words[index + 1] : "|"
        guard isBar || next == "|" else { continue }
        var part = fragment.part(first...index)
        if isBar {
          part.mark(.noise, "a bar between the cells of a table")
          column += 1
        } else {
          part.take(Run.Cell(table: table, row: number, column: max(0, column)))
        }
        parts.append(part)
        first = index + 1
      }
    }
    return parts
  }
}

extension Fragment {
  /// Some of the words.
  fileprivate func part(_ range: ClosedRange<Int>) -> Fragment {
    Fragment(
      span: Span(
        page: span.page, line: span.line, first: span.first + range.lowerBound,
        last: span.first + range.upperBound),
      words: Array(words[range]), box: nil, extents: Array(extents[range]),
      confidences: Array(confidences[range]))
  }
}
