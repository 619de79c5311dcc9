/// Parts fragments at the columns of the rows around them.
///
/// Cells can stand so close that the gap between two of them is hardly wider than a word space. The
/// rows above and below show where a column begins.
enum ColumnSplit {
  /// Parts fragments whose words begin where other rows have a column.
  static func apply(to sheet: inout Sheet) {
    let lefts = sheet.rows.map { $0.isFurniture ? [] : $0.fragments.map(\.left) }
    let starts = lefts.map { Array($0.dropFirst()) }
    guard starts.contains(where: { !$0.isEmpty }) else { return }
    let space = usualSpace(sheet)
    for number in sheet.rows.indices where !sheet.rows[number].isFurniture {
      // A row that has columns already may lack one that is filled seldom.
      let reach = starts[number].isEmpty ? 4 : 14
      let near = max(0, number - reach)...min(sheet.rows.count - 1, number + reach)
      let columns = near.filter { $0 != number }.flatMap { starts[$0] }
      // A cell that goes on below is alone in its row.
      let below = near.filter { $0 > number }.flatMap { lefts[$0] }
      guard !columns.isEmpty || !below.isEmpty else { continue }
      // In text input a column may be a single space away; the rows right beside must agree.
      let beside = (number - 3...number + 3).filter { $0 != number && starts.indices.contains($0) }
      let close = starts[number].isEmpty ? [] : beside.flatMap { starts[$0] }
      sheet.rows[number].fragments = sheet.rows[number].fragments.flatMap {
        parts($0, columns, close: $0.box == nil ? close : [], below: below, space: space)
      }
    }
  }

  /// How wide a narrow space between words of running text is on the sheet, in points; 0 if there is none.
  ///
  /// Typewriters set it twice as wide as other type.
  private static func usualSpace(_ sheet: Sheet) -> Double {
    let gaps = sheet.rows.flatMap(\.fragments).filter { $0.words.count >= 6 && $0.box != nil }
      .flatMap { line in
        zip(line.extents, line.extents.dropFirst()).map { $1.lowerBound - $0.upperBound }
      }.sorted()
    return gaps.isEmpty ? 0 : gaps[gaps.count / 4]
  }

  private static func parts(
    _ fragment: Fragment, _ columns: [Double], close: [Double], below: [Double],
    space usual: Double
  ) -> [Fragment] {
    guard fragment.words.count > 1,
      columns.contains(where: { $0 > fragment.left + 3 })
        || below.contains(where: { $0 > fragment.left + 3 })
    else { return [fragment] }
    let gaps = zip(fragment.extents, fragment.extents.dropFirst()).map {
      $1.lowerBound - $0.upperBound
    }
    // A space is about a third of the height; of a few words the gaps alone do not tell.
    let height = fragment.box.map { 0.32 * $0.height } ?? 6
    let space = max(min(height, gaps.min() ?? height), usual)
    let cuts = fragment.words.indices.dropFirst().filter { index in
      let start = fragment.extents[index].lowerBound
      if close.filter({ $0 == start }).count >= 2 { return true }
      // In justified text a word may stand above the beginning of lines, but not so far from the one before.
      if gaps[index - 1] > max(fragment.box?.height ?? .infinity, 1.3 * space),
        below.filter({ abs($0 - start) < 2.5 }).count >= 2
      {
        return true
      }
      let aligned = columns.filter { abs($0 - start) < 2.5 }.count
      if aligned >= 2 { return gaps[index - 1] > 1.3 * max(space, 1) + 0.5 }
      // One row alone proves little; a few words with a wide gap are no running text.
      return aligned == 1 && fragment.words.count <= 8
        && gaps[index - 1] > 1.8 * max(space, 1) + 0.5
    }
    var parts: [Fragment] = []
    var rest = fragment
    for cut in cuts.reversed() {
      let (before, after) = rest.parted(at: cut)
      parts.append(after)
      rest = before
    }
    return [rest] + parts.reversed()
  }
}

extension Fragment {
  /// The words before an index and those from it on.
  func parted(at index: Int) -> (Fragment, Fragment) {
    (part(0..<index), part(index..<words.count))
  }

  private func part(_ range: Range<Int>) -> Fragment {
    let extents = Array(self.extents[range])
    let box = box.flatMap { box in
      extents.first.flatMap { first in
        extents.last.map { Box(first.lowerBound, box.y0, $0.upperBound, box.y1) }
      }
    }
    var part = Fragment(
      span: Span(
        page: span.page, line: span.line, first: span.first + range.lowerBound,
        last: span.first + range.upperBound - 1),
      words: Array(words[range]), box: box, extents: extents,
      confidences: Array(confidences[range]), role: role, reason: reason)
    for (index, exception) in exceptions where range.contains(index) {
      part.exceptions[index - range.lowerBound] = exception
    }
    return part
  }
}
