extension Sheet {
  /// The rows of a page whose words have boxes.
  ///
  /// Lines are parted where the gap between two words is much wider than a word space: table cells
  /// and letterheads stand side by side. What overlaps in height then stands in one row. On a page that
  /// was scanned askew the boxes are turned back first: over its width a row climbs by more than a line.
  init(page: Page) {
    var fragments: [Fragment] = []
    let straight = Straightening(page)
    for (number, line) in page.lines.enumerated()
    where !line.words.isEmpty && line.nature == nil {
      fragments += Self.fragments(
        of: line, boxes: line.words.map { word in word.box.map { straight?.box($0) ?? $0 } },
        page: page.number,
        line: number + 1)
    }
    self.init(
      page: page.number, height: page.height, rows: Self.rows(of: fragments))
  }

  private static func fragments(
    of line: Line, boxes: [Box?], page: Int, line number: Int
  ) -> [Fragment] {
    let heights = boxes.compactMap { $0?.height }.sorted()
    let height = heights.isEmpty ? 10 : heights[heights.count / 2]
    var fragments: [Fragment] = []
    var first = 0
    for index in line.words.indices {
      let isLast = index + 1 == line.words.count
      var parts = isLast
      if !isLast, let box = boxes[index], let next = boxes[index + 1] {
        let gap = next.x0 - box.x1
        // A text layer may give the markers of a list before its texts: they stand in other rows.
        let isOtherRow = abs(next.midY - box.midY) > 0.9 * max(height, 6)
        parts = gap > 1.4 * height || gap < -4 * height || isOtherRow
      }
      // A word without a place stands on the other page of the sheet.
      if !isLast, (boxes[index] == nil) != (boxes[index + 1] == nil) { parts = true }
      guard parts else { continue }
      let words = line.words[first...index]
      let places = boxes[first...index]
      fragments.append(
        Fragment(
          span: Span(page: page, line: number, first: first + 1, last: index + 1),
          words: (first...index).map(line.read), box: places.compactMap(\.self).union,
          extents: places.map { $0.map { $0.x0...max($0.x0, $0.x1) } ?? 0...0 },
          confidences: words.map(\.confidence)))
      first = index + 1
    }
    return fragments
  }

  /// Puts what overlaps in height by more than half into one row.
  private static func rows(of fragments: [Fragment]) -> [Row] {
    var rows: [(box: Box, fragments: [Fragment])] = []
    let sorted = fragments.sorted { ($0.box?.midY ?? 0) < ($1.box?.midY ?? 0) }
    for fragment in sorted {
      guard let box = fragment.box else { continue }
      // Only the last rows can overlap, as fragments come from the top to the bottom.
      let match = rows.indices.suffix(3).last { index in
        let row = rows[index].box
        let common = min(row.y1, box.y1) - max(row.y0, box.y0)
        let free = rows[index].fragments.allSatisfy { other in
          guard let other = other.box else { return true }
          return min(other.x1, box.x1) - max(other.x0, box.x0) < 1
        }
        return free && common > 0.5 * min(row.height, box.height)
      }
      if let match {
        rows[match].fragments.append(fragment)
        // A tall logo must not make a row that swallows its neighbours.
        if box.height < 1.5 * rows[match].box.height {
          rows[match].box = rows[match].box.union(box)
        }
      } else {
        rows.append((box, [fragment]))
      }
    }
    return rows.map { row in
      Row(
        fragments: row.fragments.sorted { ($0.box?.x0 ?? 0) < ($1.box?.x0 ?? 0) },
        top: row.box.y0, bottom: row.box.y1)
    }
  }
}
